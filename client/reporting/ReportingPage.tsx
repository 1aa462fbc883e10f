import { useSuspenseQueries } from '@tanstack/react-query'
import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { SignedIn } from '#client/people/SignedIn.tsx'
import { useTitle } from '#client/title.ts'
import { Choice } from '#client/ui/Field.tsx'
import type { Me } from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import type { Text } from '#shared/text.ts'
import { SheetPage } from './SheetPage.tsx'
import { sheetQuery } from './sheet.query.ts'
import './reporting.css'

export function ReportingPage() {
  const { t } = useWords()
  useTitle(t('sheet.title'))
  return <SignedIn policy={may.report}>{(me) => <Units me={me} />}</SignedIn>
}

/** The sheet of the unit that one reports for; a choice where there are several. */
function Units({ me }: { me: Me }) {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { enhed } = useSearch({ from: '/workplace/indberetning' })
  const sheets = useSuspenseQueries({
    queries: me.units.map(({ code }) => sheetQuery(programme, code)),
    combine: (results) => results.map(({ data }) => data),
  })
  const sheet = sheets.find(({ unit }) => unit.code === enhed) ?? sheets[0]
  if (sheet === undefined) return null
  return (
    <>
      <header className="page-head">
        <h1>{t('sheet.title')}</h1>
        {sheet.isExample ? (
          <p className="example-note">{t('sheet.example', { day: { day: sheet.today } })}</p>
        ) : null}
      </header>
      {sheets.length > 1 ? (
        <UnitChoice units={sheets.map(({ unit }) => unit)} chosen={sheet.unit.code} />
      ) : null}
      <SheetPage key={sheet.unit.code} me={me} sheet={sheet} />
    </>
  )
}

type ChoiceProps = { units: { code: string; name: Text }[]; chosen: string }

function UnitChoice({ units, chosen }: ChoiceProps) {
  const { t, language } = useWords()
  const navigate = useNavigate()
  return (
    <div className="narrow">
      <Choice
        label={t('sheet.unit')}
        value={chosen}
        onChange={({ target }) =>
          void navigate({ to: '.', search: (search) => ({ ...search, enhed: target.value }), replace: true })
        }
      >
        {units.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </Choice>
    </div>
  )
}

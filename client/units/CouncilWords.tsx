import { useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { call } from '#client/call.ts'
import { useWords } from '#client/dictionaries.ts'
import { meQuery } from '#client/people/me.query.ts'
import { principalOf } from '#client/people/principal.ts'
import { PeriodWords } from '#client/programmes/PeriodWords.tsx'
import { answerKey } from '#shared/pages.ts'
import { may } from '#shared/people/may.ts'
import { getCouncilWords } from '#shared/units/units.api.ts'
import { CouncilNotes } from './CouncilNotes.tsx'

type Props = { unit: string; at: { asOf?: string; n?: string } }

/** What the unit wrote for the council alone, for those of it who are signed in; nothing for others. */
export function CouncilWords({ unit, at }: Props) {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { data: me } = useQuery(meQuery)
  const isCouncil = me != null && may.readForCouncil(principalOf(me))
  const params = { programme, unit }
  const { data } = useQuery({
    queryKey: [...answerKey(getCouncilWords.path, params, at), me?.id],
    queryFn: ({ signal }) => call(getCouncilWords, { params, query: at }, signal),
    enabled: isCouncil,
  })
  if (!isCouncil || data === undefined) return null
  return (
    <>
      {data.words.length === 0 ? null : (
        <PeriodWords id="council" title={t('said.council')} words={data.words} />
      )}
      <CouncilNotes notes={data.notes} />
    </>
  )
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { principalOf } from '#client/people/principal.ts'
import { SignedIn } from '#client/people/SignedIn.tsx'
import { useTitle } from '#client/title.ts'
import { viewQuery } from '#client/viewQuery.ts'
import { may } from '#shared/people/may.ts'
import { listOwedReports, type OwedReport } from '#shared/reporting/reporting.api.ts'
import { ExtendDialog } from './ExtendDialog.tsx'
import { OwedTable } from './OwedTable.tsx'
import './reviews.css'

/** What is late, due, sent back or on its way, for those who chase it and those who look on. */
export function OwedPage() {
  const { t } = useWords()
  useTitle(t('owed.title'))
  return (
    <SignedIn policy={may.readTrail}>
      {(me) => <OwedReports mayExtend={may.review(principalOf(me))} />}
    </SignedIn>
  )
}

function OwedReports({ mayExtend }: { mayExtend: boolean }) {
  const { t, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const queries = useQueryClient()
  const query = { ...viewQuery(listOwedReports, { params: { programme }, query: {} }), staleTime: 0 }
  const { data } = useSuspenseQuery(query)
  const [extending, setExtending] = useState<OwedReport>()
  const [done, setDone] = useState('')
  const finish = async ({ name, period }: OwedReport, day: string) => {
    setExtending(undefined)
    setDone(t('owed.done', { name, period: { period }, day: { day } }))
    await queries.invalidateQueries({ queryKey: query.queryKey })
  }
  const units = Map.groupBy(data.owed, ({ unit }) => unit.code)
  return (
    <>
      <h1>{t('owed.title')}</h1>
      <p>{t('owed.today', { count: data.owed.length, day: { day: data.today } })}</p>
      <p role="status">{done}</p>
      {[...units].map(([code, reports]) => (
        <OwedTable
          key={code}
          id={`unit-${code}`}
          name={reports[0]?.unit.name[language] ?? code}
          reports={reports}
          onExtend={mayExtend ? setExtending : undefined}
        />
      ))}
      {extending === undefined ? null : (
        <ExtendDialog report={extending} onClose={() => setExtending(undefined)} onDone={finish} />
      )}
    </>
  )
}

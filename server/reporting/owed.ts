import type { BodyOf } from '#shared/endpoint.ts'
import { obligations } from '#shared/obligations/obligations.ts'
import { Problem } from '#shared/problem.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import { owedReports } from '#shared/reporting/owed.ts'
import type { extendDeadline as door, OwedReport } from '#shared/reporting/reporting.api.ts'
import type { Desk } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import { appendFacts, type NewFact } from '../ledger/appendFacts.ts'

/** Every report that is owed and not there, whoever owes it. */
export async function listOwed(
  desk: Desk,
  programme: string,
): Promise<{ today: string; owed: OwedReport[] }> {
  const now = await desk.present(programme)
  const kpis = now.agreed.kpis.map(({ code }) => code)
  const known = await desk.known(now, seriesInView(now.agreed, { kpis, goals: [] }))
  return { today: known.today, owed: owedReports(known) }
}

/** Moves the due day of one obligation to a later one; gives the record's number. */
export async function extendDeadline(
  desk: Desk,
  asked: Asked,
  { programme, kpi, period, until, reason }: BodyOf<typeof door> & { programme: string },
): Promise<number> {
  return await once(desk.store, asked, async () => {
    const { agreed, at } = await desk.present(programme)
    const isKnown = agreed.kpis.some(({ code }) => code === kpi)
    const owed = isKnown ? obligations(agreed, kpi).find((one) => one.period === period) : undefined
    if (owed === undefined) throw new Problem('missing', { key: 'reporting.noObligation' })
    if (until <= owed.due)
      throw new Problem('invalid', { key: 'reporting.untilLater', values: { due: { day: owed.due } } })
    const fact: NewFact = {
      ...{ kind: 'extension', at, certainty: 'stated' },
      key: `${kpi} ${period}`,
      content: { kpi, period, until },
      texts: { reason },
    }
    return async (write) => (await appendFacts(write, programme, [fact], desk.recorder(asked.by))).last
  })
}

import type { Revision } from '../figures/figure.ts'
import type { AgreedFact } from '../programmes/agreedAt.ts'
import { kpiOfSeries } from '../programmes/inForce.ts'
import type { Text } from '../text.ts'
import type { News, Told } from './live.api.ts'

/** What was recorded after a number: whatever was agreed, and each revision that was submitted or published. */
export type Recorded = { facts: readonly AgreedFact[]; revisions: readonly Revision[] }

type Span = { after: number; number: number; now: number }

/** What of it is public at an instant, counted by kind; `names` are those of the KPIs that are public. */
export function newsOf(recorded: Recorded, span: Span, names: ReadonlyMap<string, Text>): News {
  const isNew = (fact: { number: number; at: number }) =>
    fact.number > span.after && fact.number <= span.number && fact.at <= span.now
  const revisions = [...new Map(recorded.revisions.map((one) => [one.number, one])).values()]
  const published = revisions.filter((one) => one.published !== null && isNew(one.published))
  const told = (kpis: readonly string[]): Told => ({
    count: kpis.length,
    kpis: [...new Set(kpis)].flatMap((code) => {
      const name = names.get(code)
      return name === undefined ? [] : [{ code, name }]
    }),
  })
  const kpisOf = (all: readonly Revision[]) => told(all.map(({ series }) => kpiOfSeries(series)))
  const isReported = (one: Revision) =>
    isNew({ number: one.number, at: one.submittedAt }) && !published.includes(one)
  return {
    number: span.number,
    published: kpisOf(published.filter(({ kind }) => kind === 'first')),
    revised: kpisOf(published.filter(({ kind }) => kind !== 'first')),
    agreed: told(recorded.facts.filter(isNew).map(({ key }) => key.split(' ')[0] ?? key)),
    reported: revisions.filter(isReported).length,
  }
}

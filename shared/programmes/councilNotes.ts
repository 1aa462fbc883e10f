import * as z from 'zod/mini'
import type { Revision } from '../figures/figure.ts'
import { dayOf } from '../periods/day.ts'
import { comparePeriods } from '../periods/period.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Text } from '../text.ts'
import { kpiOfSeries } from './inForce.ts'
import type { Agreed } from './known.ts'
import { Code } from './kpi.ts'
import { kpiName } from './periodWords.ts'

/** What a unit wrote about one published figure, for the council alone. */
export const CouncilNote = z.object({
  /** The figure's number in the ledger. */
  revision: z.int(),
  text: z.string(),
  kpi: z.object({ code: Code, name: Text }),
  period: Period,
  publishedOn: Day,
  example: z.boolean(),
})
export type CouncilNote = z.infer<typeof CouncilNote>

/** A figure's note, with the figure; it is published. */
export type NotedFigure = { text: string; figure: Revision; published: NonNullable<Revision['published']> }

/** Notes of a unit, the latest period first, then the figure that was published last. */
export function councilNotes(agreed: Agreed, notes: readonly NotedFigure[]): CouncilNote[] {
  return notes
    .toSorted(
      (a, b) => comparePeriods(b.figure.period, a.figure.period) || b.published.number - a.published.number,
    )
    .map(({ text, figure: { number, series, period, example }, published }) => {
      const code = kpiOfSeries(series)
      const kpi = { code, name: kpiName(agreed, code) }
      const publishedOn = dayOf(published.at, agreed.programme.timeZone)
      return { revision: number, text, kpi, period, publishedOn, example }
    })
}

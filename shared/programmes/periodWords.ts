import * as z from 'zod/mini'
import type { Revision, SeriesCode } from '../figures/figure.ts'
import { dayOf } from '../periods/day.ts'
import { comparePeriods } from '../periods/period.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Text } from '../text.ts'
import { definitionOn, kpiOfSeries, namedUnit } from './inForce.ts'
import type { Agreed } from './known.ts'
import { Code } from './kpi.ts'

const Named = z.object({ code: Code, name: Text })

/** What a unit wrote about periods, as a page shows it. */
export const PeriodWords = z.object({
  /** The submission's number in the ledger. */
  number: z.int(),
  text: z.string(),
  unit: Named,
  submittedOn: Day,
  /** The day on which the last of the figures that it came with was published, and the words with it. */
  publishedOn: Day,
  periods: z.array(Period),
  kpis: z.array(Named),
  example: z.boolean(),
})
export type PeriodWords = z.infer<typeof PeriodWords>

/** A submission's words, with the figures that they came with; every one of those is published. */
export type OpenWords = {
  number: number
  text: string
  unit: Code
  submittedAt: number
  recordedAt: number
  /** The last publication among the figures, with its number in the ledger. */
  published: { at: number; number: number }
  figures: readonly { series: SeriesCode; period: Period; example: boolean }[]
}

/**
 * Since when words can be read by those whom they are for: since the last publication among the figures that came with them. Null while
 * one of those is not published, and so for ever where one was returned or withdrawn: the words may speak of it.
 */
export function publicSince(figures: readonly Pick<Revision, 'published'>[]): Revision['published'] {
  const publications = figures.flatMap(({ published }) => published ?? [])
  if (publications.length === 0 || publications.length < figures.length) return null
  return {
    at: Math.max(...publications.map(({ at }) => at)),
    number: Math.max(...publications.map(({ number }) => number)),
  }
}

/** Words that units wrote, the newest first; of one KPI with its own periods alone. */
export function periodWords(agreed: Agreed, words: readonly OpenWords[], kpi?: Code): PeriodWords[] {
  const { timeZone } = agreed.programme
  return words
    .map(({ number, text, unit, submittedAt, published, figures }) => {
      const about = figures.filter(({ series }) => kpi === undefined || kpiOfSeries(series) === kpi)
      const codes = [...new Set(figures.map(({ series }) => kpiOfSeries(series)))]
      return {
        ...{ number, text, unit: namedUnit(agreed, unit) },
        submittedOn: dayOf(submittedAt, timeZone),
        publishedOn: dayOf(published.at, timeZone),
        periods: [...new Set(about.map(({ period }) => period))].sort(comparePeriods),
        kpis: codes.map((code) => ({ code, name: kpiName(agreed, code) })),
        example: figures.some(({ example }) => example),
      }
    })
    .sort((a, b) => b.number - a.number)
}

/** What a KPI is called as known at (D, n), or its code where it is not defined. */
export function kpiName(agreed: Agreed, kpi: Code): Text {
  return definitionOn(agreed, kpi, agreed.today)?.name ?? { da: kpi, en: kpi, zh: kpi }
}

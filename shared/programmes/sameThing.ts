import * as z from 'zod/mini'
import { Certainty, type Figure, isOutcome, Quality, SeriesCode } from '../figures/figure.ts'
import { UnitWords, unitWords } from '../figures/lines.ts'
import { subtract } from '../numbers/exact.ts'
import { dayOf } from '../periods/day.ts'
import { comparePeriods } from '../periods/period.ts'
import { Day, Period } from '../periods/schemas.ts'
import type { Sentence as Said } from '../say.ts'
import { Sentence } from '../statement.ts'
import { Text } from '../text.ts'
import { definitionFor, kpiOfSeries } from './inForce.ts'
import type { Agreed, Known } from './known.ts'
import { Code, type Definition } from './kpi.ts'
import { placeName } from './placeName.ts'
import { partsOf, totalsOf } from './seriesParts.ts'

/** One of several published numbers for the same thing. */
const Published = z.object({
  ...{ series: SeriesCode, basis: Text, unit: UnitWords, decimals: z.int() },
  ...{ value: z.number(), quality: Quality, example: z.boolean() },
  /** Its number in the ledger. */
  number: z.int(),
  ...{ publishedOn: Day, certainty: Certainty, source: z.nullable(z.string()) },
  /** How it differs from the number that the page goes by, or why the two cannot be compared; null for that number itself. */
  difference: z.nullable(Sentence),
})
type Published = z.infer<typeof Published>

/** The published numbers for one thing in one place and period, the one that the page goes by first. */
export const SameThing = z.object({
  ...{ kpi: Code, name: Text, place: Text, period: Period },
  numbers: z.array(Published).check(z.minLength(2)),
})
export type SameThing = z.infer<typeof SameThing>

/** The totals, on whatever basis and in whatever unit, that count the same things in the same places as some series. */
export function seriesOfSameThings(
  agreed: Pick<Agreed, 'kpis' | 'series'>,
  series: readonly SeriesCode[],
): SeriesCode[] {
  const wanted = new Set(series.flatMap((one) => thingOf(agreed, one) ?? []))
  const counted = new Set(series.map((one) => countedAs(agreed, kpiOfSeries(one))))
  return agreed.kpis
    .filter(({ code }) => counted.has(countedAs(agreed, code)))
    .flatMap(({ code }) => totalsOf(agreed, code).map((one) => one.code))
    .filter((code) => wanted.has(thingOf(agreed, code) ?? ''))
}

/**
 * Where several numbers were published for what a page's series count: all of them, by place and period, the newest
 * period first. They are never joined; a difference is told between two of one definition alone.
 */
export function sameThings(known: Known, series: readonly SeriesCode[]): SameThing[] {
  const things = new Map(series.toReversed().map((one) => [thingOf(known, one), one]))
  return series
    .filter((one) => things.get(thingOf(known, one)) === one && !isCell(one))
    .flatMap((one) => numbersOf(known, one))
    .sort((a, b) => comparePeriods(b.period, a.period))
}

function numbersOf(known: Known, own: SeriesCode): SameThing[] {
  const kpi = kpiOfSeries(own)
  const all = seriesOfSameThings(known, [own]).filter((one) => known.definitions.has(kpiOfSeries(one)))
  if (all.length < 2 || !all.includes(own)) return []
  const periods = [...new Set(all.flatMap((code) => [...(known.figures.get(code)?.keys() ?? [])]))]
  return periods.flatMap((period) => {
    const definition = definitionFor(known, kpi, period)
    const figures = all.flatMap((code) => {
      const figure = known.figures.get(code)?.get(period)
      return figure === undefined || figure.value === null ? [] : [{ ...figure, value: figure.value }]
    })
    if (figures.length < 2) return []
    const read = figures.find((one) => kpiOfSeries(one.series) === kpi && isOnBasisOf(one, definition))
    const inOrder = figures.sort((a, b) => Number(b === read) - Number(a === read))
    return [
      {
        ...{ kpi, name: definition.name, place: placeName(known.programme, partsOf(own).place), period },
        numbers: inOrder.map((figure) => publishedOf(known, figure, { read, kpi })),
      },
    ]
  })
}

type Valued = Figure & { value: number }
type Beside = { read: Valued | undefined; kpi: Code }

function publishedOf(known: Known, figure: Valued, beside: Beside): Published {
  const { series, period, value, quality, example, number, published, certainty, source } = figure
  const { unit, decimals } = definitionFor(known, kpiOfSeries(series), period)
  return {
    ...{ series, basis: known.series.get(series)?.name ?? { da: series, en: series, zh: series } },
    ...{ unit: unitWords(unit), decimals, value, quality, example, number, certainty, source },
    publishedOn: dayOf(published.at, known.programme.timeZone),
    difference: differenceFrom(known, figure, beside),
  }
}

/** What a reader may make of a number beside the one that the page goes by. */
function differenceFrom(known: Known, figure: Valued, { read, kpi }: Beside): Said | null {
  if (figure === read) return null
  const own = kpiOfSeries(figure.series)
  const { text, unit, decimals } = definitionFor(known, own, figure.period)
  if (own !== kpi) return { key: 'same.apart', values: { text } }
  if (read === undefined || !isOutcome(read) || !isOutcome(figure)) return { key: 'same.noneRead' }
  const difference = subtract(figure.value, read.value)
  if (difference === 0) return { key: 'same.equal' }
  const amount = { number: Math.abs(difference), decimals, unit: unit.text }
  return { key: difference > 0 ? 'same.more' : 'same.less', values: { amount } }
}

/** The thing that a total counts and where, by the KPI it goes under; undefined for a cell of a breakdown. */
function thingOf(agreed: Pick<Agreed, 'kpis'>, series: SeriesCode): string | undefined {
  const { kpi, place, cell } = partsOf(series)
  return cell === undefined ? `${countedAs(agreed, kpi)}/${place}` : undefined
}

/** The KPI under which the same thing is counted, itself where there is no other. */
function countedAs({ kpis }: Pick<Agreed, 'kpis'>, code: Code): Code {
  return kpis.find((kpi) => kpi.code === code)?.sameThing ?? code
}

function isCell(series: SeriesCode): boolean {
  return partsOf(series).cell !== undefined
}

function isOnBasisOf({ series }: Figure, { series: adopted }: Definition): boolean {
  return partsOf(series).basis === partsOf(adopted).basis
}

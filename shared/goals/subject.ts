import { worstQuality } from '../figures/aggregate.ts'
import { type Figures, isOutcome, type Quality, type SeriesCode } from '../figures/figure.ts'
import { rollUp } from '../figures/rollUp.ts'
import type { Input, Source } from '../figures/source.ts'
import { product, quotient } from '../numbers/exact.ts'
import { yearOf } from '../periods/period.ts'
import type { Subject } from '../programmes/goal.ts'
import { definitionOfSeries, kpiOfSeries } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Unit } from '../programmes/kpi.ts'
import { partsOf } from '../programmes/seriesParts.ts'
import type { ValuesByYear } from './verdict.ts'

/** A subject's value in a calendar year; `publicAt` is the moment at which its last input became public. */
export type SubjectYear = { year: number; value: number; quality: Quality; publicAt: number }

const none: Figures = new Map()

/**
 * A subject's values by year, in order of time: stated for the year, or rolled up from its months, quarters or halves
 * where all are there; a ratio is factor x series / over of the same year, exact, as good as its worse part. Forecasts
 * and bounds are among them, to be drawn: what is judged goes through `outcomes` first.
 */
export function yearsOfSubject(known: Known, { series, over, factor }: Subject): SubjectYear[] {
  const above = yearsOfSeries(known, series)
  if (over === undefined) return above.map((year) => ({ ...year, value: product(factor, year.value) }))
  const below = new Map(yearsOfSeries(known, over).map((year) => [year.year, year]))
  return above.flatMap((upper): SubjectYear[] => {
    const lower = below.get(upper.year)
    const value = lower === undefined ? null : quotient(product(factor, upper.value), lower.value)
    if (lower === undefined || value === null) return []
    const quality = worstQuality([upper.quality, lower.quality]) ?? upper.quality
    return [{ year: upper.year, value, quality, publicAt: Math.max(upper.publicAt, lower.publicAt) }]
  })
}

/** The years that count, up to one of them: neither forecasts nor bounds. */
export function outcomes(years: readonly SubjectYear[], until = Number.POSITIVE_INFINITY): SubjectYear[] {
  return years.filter((year) => isOutcome(year) && year.year <= until)
}

/** A year as pictures show it. */
export function pointOf({ year, value, quality }: SubjectYear): Omit<SubjectYear, 'publicAt'> {
  return { year, value, quality }
}

/** Years as the rules' arithmetic reads them. */
export function valuesByYear(years: readonly SubjectYear[]): ValuesByYear {
  return Object.fromEntries(years.map(({ year, value }) => [String(year), value]))
}

/** Whether two sides are measured alike: one basis, above and beneath, and one unit. Places may differ. */
export function areAlike(known: Known, a: Subject, b: Subject): boolean {
  const alike = (one: SeriesCode, other: SeriesCode) =>
    partsOf(one).basis === partsOf(other).basis && sameUnit(known, one, other)
  if (a.factor !== b.factor || (a.over === undefined) !== (b.over === undefined)) return false
  return alike(a.series, b.series) && (a.over === undefined || b.over === undefined || alike(a.over, b.over))
}

function yearsOfSeries(known: Known, series: SeriesCode): SubjectYear[] {
  const source = sourceOfSeries(known, series)
  const { figures, formula } = source
  const inputs = formula === null ? [figures] : [formula.numerator.figures, formula.denominator.figures]
  const years = new Set(inputs.flatMap((input) => [...input.keys()].map(yearOf)))
  return [...years].sort((a, b) => a - b).flatMap((year) => rolledUp(source, year) ?? drawn(figures, year))
}

/** The year's outcome, if all of it is there. */
function rolledUp(source: Source, year: number): SubjectYear | undefined {
  const { value, known, of, quality, publicAt } = rollUp(source, String(year))
  if (value === null || known < of || quality === null || publicAt === null) return undefined
  return { year, value, quality, publicAt }
}

/** What was stated for the year without being an outcome. */
function drawn(figures: Figures, year: number): SubjectYear[] {
  const figure = figures.get(String(year))
  if (figure === undefined || figure.value === null) return []
  return [{ year, value: figure.value, quality: figure.quality, publicAt: figure.published.at }]
}

function sourceOfSeries(known: Known, series: SeriesCode): Source {
  const definition = definitionOfSeries(known, series)
  const input = (code: SeriesCode): Input => ({ series: code, figures: known.figures.get(code) ?? none })
  const { measure = 'rate', weight, formula } = definition ?? {}
  return {
    ...input(series),
    frequency: known.series.get(series)?.frequency ?? 'year',
    measure,
    weight: weight === undefined ? null : input(weight),
    formula:
      formula === undefined || definition?.series !== series
        ? null
        : { ...formula, numerator: input(formula.numerator), denominator: input(formula.denominator) },
  }
}

function sameUnit(known: Known, a: SeriesCode, b: SeriesCode): boolean {
  if (kpiOfSeries(a) === kpiOfSeries(b)) return true
  const [unit, otherUnit] = [definitionOfSeries(known, a)?.unit, definitionOfSeries(known, b)?.unit]
  return unit !== undefined && otherUnit !== undefined && textOf(unit) === textOf(otherUnit)
}

function textOf({ text, symbol, scale }: Unit): string {
  return `${symbol} ${scale} ${text.en}`
}

import { type DerivedFigure, derivedFigures } from '../figures/derive.ts'
import { type Figures, isOutcome, type Quality, type SeriesCode } from '../figures/figure.ts'
import type { Input, Source } from '../figures/source.ts'
import type { Period } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import type { Known } from '../programmes/known.ts'
import type { Definition } from '../programmes/kpi.ts'

const none: Figures = new Map()

/** Where the values of a definition come from: its adopted series alone, with the series that weigh or make it. */
export function sourceOf(known: Known, definition: Definition): Source {
  const input = (series: SeriesCode): Input => ({ series, figures: known.figures.get(series) ?? none })
  const { series, frequency, measure, weight, formula } = definition
  return {
    ...input(series),
    frequency,
    measure,
    weight: weight === undefined ? null : input(weight),
    formula:
      formula === undefined
        ? null
        : { ...formula, numerator: input(formula.numerator), denominator: input(formula.denominator) },
  }
}

/** An outcome of a series in a period, stated or derived. */
export type Outcome = { period: Period; value: number; quality: Quality; example: boolean; publicAt: number }

/** The outcomes of a definition's series in its own frequency, in order of time; forecasts and bounds left out. */
export function outcomesOf(known: Known, definition: Definition): Outcome[] {
  const { formula, frequency, series } = definition
  const figures: ReadonlyMap<
    Period,
    Pick<DerivedFigure, 'value' | 'quality' | 'example' | 'published'>
  > = formula === undefined ? (known.figures.get(series) ?? none) : derivedFigures(known.figures, formula)
  const outcomes: Outcome[] = []
  for (const [period, figure] of figures) {
    const { value, quality, example, published } = figure
    if (value === null || !isOutcome(figure) || spanOf(period).frequency !== frequency) continue
    outcomes.push({ period, value, quality, example, publicAt: published.at })
  }
  return outcomes.sort((a, b) => (a.period < b.period ? -1 : 1))
}

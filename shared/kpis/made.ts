import type { Aggregate } from '../figures/aggregate.ts'
import { rollUp } from '../figures/rollUp.ts'
import type { Source } from '../figures/source.ts'
import type { Dated, Provenance } from '../ledger/fact.ts'
import { endOf } from '../obligations/deadline.ts'
import { dayOf } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { holds, spanOf } from '../periods/span.ts'
import { definitionFor } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Definition } from '../programmes/kpi.ts'
import type { Choice, Made, PeriodFigure } from './evaluation.ts'
import { type Outcome, sourceOf } from './sourceOf.ts'

/** A KPI's value in a period, with the definition it is counted by and the series it comes from. */
export type Valued = { definition: Dated<Definition>; source: Source; aggregate: Aggregate; period: Period }

/** The value of a KPI in a period, on the definition valid on the period's first day: its adopted series alone. */
export function valueIn(known: Known, kpi: Code, period: Period): Valued {
  const definition = definitionFor(known, kpi, period)
  const source = sourceOf(known, definition)
  return { definition, source, aggregate: rollUp(source, period), period }
}

/** A value as a statement carries it. */
export function madeOf({ definition, aggregate }: Pick<Valued, 'definition' | 'aggregate'>): Made {
  const { publicAt: _, ...rest } = aggregate
  return { series: definition.series, definition: definition.validFrom, ...rest }
}

/** A figure as a statement carries it. */
export function periodFigure({ period, value, quality, example }: Outcome): PeriodFigure {
  return { period, value, quality, example }
}

/** When an agreed fact became public, and whether the period was over and its figures were known by then. */
export function choiceOf(
  known: Known,
  { provenance }: { provenance: Provenance },
  { source, period }: Pick<Valued, 'source' | 'period'>,
): Choice {
  const { number, at } = provenance
  const { timeZone } = known.programme
  const afterPeriod = at > endOf(spanOf(period).last, timeZone)
  const hasBegun = at > endOf(spanOf(period).first, timeZone)
  const figuresKnown = hasBegun && wereFiguresKnown(known, source, period, at)
  return { number, at, day: dayOf(at, timeZone), afterPeriod, figuresKnown }
}

function wereFiguresKnown(known: Known, source: Source, period: Period, at: number): boolean {
  const { formula } = source
  const inputs = formula === null ? [source] : [formula.numerator, formula.denominator]
  return inputs.some(({ series }) =>
    known.revisions.get(series)?.some(({ published, value, period: own }) => {
      const wasPublic = published !== null && published.at < at && value !== null
      return wasPublic && holds(period, own)
    }),
  )
}

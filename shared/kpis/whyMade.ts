import type { Quality } from '../figures/figure.ts'
import { isPeriod } from '../periods/period.ts'
import type { Sentence, Value } from '../say.ts'
import type { Choice, Made, PeriodFigure } from './evaluation.ts'
import { qualityHole } from './holes.ts'
import { amount, type Shown } from './whyAmount.ts'
import { line, periodList, type WhyLine } from './whyLine.ts'

/** A value with what it was made of: its parts, what they lack, and the two sums of a ratio. */
export function madeLines(made: Made | null, shown: Shown, beside: readonly number[]): WhyLine[] {
  if (made === null) return []
  const { value, known, of, missing, lacks, numerator, denominator, quality, example } = made
  const hasParts = of > 1 || known < of
  const isFraction = numerator !== null && denominator !== null
  return [
    ...line(
      known < of ? 'kpi.why.partial' : 'kpi.value',
      value === null ? { key: 'level.no_figure' } : amount(value, shown, beside),
    ),
    ...line('kpi.why.parts', hasParts ? { key: 'figure.partial', values: { known, of } } : null),
    ...line('kpi.why.missing', missing.length === 0 ? null : { list: missing.map(partName) }),
    ...line('kpi.why.lacks', lackList(lacks)),
    ...line(
      'kpi.why.fraction',
      isFraction ? { key: 'kpi.why.fraction.of', values: { numerator, denominator } } : null,
    ),
    ...line('kpi.quality', quality === null ? null : qualityOf(quality, example)),
  ]
}

/** Which series was used on which definition, and where in the ledger that was agreed. */
export function seriesLines(
  { series, definition }: Pick<Made, 'series' | 'definition'>,
  agreed?: Choice | undefined,
): WhyLine[] {
  const day = { day: definition }
  const since: Value =
    agreed === undefined
      ? day
      : { key: 'kpi.why.definition.agreed', values: { day, number: `${agreed.number}` } }
  return [...line('kpi.series', series), ...line('kpi.why.definition', since)]
}

/** When the target was agreed, and whether its figures were known by then; the ledger number leads to who and when. */
export function agreementLines(target: Choice | null | undefined): WhyLine[] {
  if (target === null || target === undefined) return []
  const { afterPeriod, figuresKnown, number, day } = target
  const when = afterPeriod ? 'kpi.why.agreed.after' : 'kpi.why.agreed.before'
  return [
    ...line('kpi.why.agreed', { key: when, values: { day: { day }, number: `${number}` } }),
    ...line('kpi.why.known', { key: figuresKnown ? 'kpi.why.known.yes' : 'kpi.why.known.no' }),
  ]
}

/** A figure of another period than the one judged. */
export function figureIn({ period, value, quality }: PeriodFigure, shown: Shown): Sentence {
  const values = { value: amount(value, shown), period: { period }, note: qualityHole(quality) }
  return { key: 'kpi.why.figureIn', values }
}

/** How sure a figure is, and whether it is an example. */
export function qualityOf(quality: Quality, example: boolean): Sentence {
  const plain: Sentence = { key: `quality.${quality}` }
  return example ? { key: 'kpi.why.quality.example', values: { quality: plain } } : plain
}

function partName(part: string): Value {
  return isPeriod(part) ? { period: part } : part
}

function lackList(lacks: Made['lacks']): Value | null {
  const inputs = [...new Set(lacks.map(({ series }) => series))]
  if (inputs.length === 0) return null
  const lackOf = (series: string): Sentence => {
    const periods = periodList(lacks.filter((lack) => lack.series === series).map(({ period }) => period))
    return { key: 'kpi.why.lack', values: { series, period: periods ?? '' } }
  }
  return { list: inputs.map(lackOf) }
}

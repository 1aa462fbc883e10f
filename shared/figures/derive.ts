import { product, quotient } from '../numbers/exact.ts'
import type { Period } from '../periods/period.ts'
import { type Stated, worstQuality } from './aggregate.ts'
import { isNewer } from './asKnownAt.ts'
import type { Figures, SeriesCode } from './figure.ts'

/** Factor x numerator / denominator, of the same period. */
export type Ratio = { numerator: SeriesCode; denominator: SeriesCode; factor: number }

/** A computed figure; without a value it names the inputs it lacks, and none where the denominator is zero. */
export type DerivedFigure = Stated & {
  period: Period
  numerator: number | null
  denominator: number | null
  lacks: SeriesCode[]
}

/**
 * A derived series as known: computed, never stored, in every period that any input speaks of. It is public when the
 * last of its inputs is. Its quality is the worst of theirs, so a ratio of finals is final: `derived` marks a stored
 * figure that somebody worked out in place of a measured one, while here the division is the agreed definition and
 * adds no doubt of its own; it would also hide that an input is provisional.
 */
export function derivedFigures(
  known: ReadonlyMap<SeriesCode, Figures>,
  formula: Ratio,
): Map<Period, DerivedFigure> {
  const above: Figures = known.get(formula.numerator) ?? new Map()
  const below: Figures = known.get(formula.denominator) ?? new Map()
  const derived = new Map<Period, DerivedFigure>()
  for (const period of [...new Set([...above.keys(), ...below.keys()])].sort()) {
    const figure = derivedFigure(formula, period, above.get(period), below.get(period))
    if (figure !== undefined) derived.set(period, figure)
  }
  return derived
}

function derivedFigure(
  { numerator, denominator, factor }: Ratio,
  period: Period,
  above: Stated | undefined,
  below: Stated | undefined,
): DerivedFigure | undefined {
  const inputs = [above, below].filter((figure) => figure !== undefined)
  const [newest, other] = inputs
  if (newest === undefined) return undefined
  const published =
    other !== undefined && isNewer(other.published, newest.published) ? other.published : newest.published
  const lacks: SeriesCode[] = []
  if ((above?.value ?? null) === null) lacks.push(numerator)
  if ((below?.value ?? null) === null) lacks.push(denominator)
  return {
    period,
    value: ratioOf(above?.value ?? null, below?.value ?? null, factor),
    numerator: above?.value ?? null,
    denominator: below?.value ?? null,
    quality: worstQuality(inputs.map(({ quality }) => quality)) ?? newest.quality,
    example: inputs.some(({ example }) => example),
    published,
    lacks,
  }
}

function ratioOf(above: number | null, below: number | null, factor: number): number | null {
  return above === null || below === null ? null : quotient(product(factor, above), below)
}

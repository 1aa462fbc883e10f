import { product, quotient, total } from '../numbers/exact.ts'
import { type Aggregate, type Lack, markOf, type Stated } from './aggregate.ts'
import { isOutcome } from './figure.ts'

/** One sub-period, unit or place with what is known of it; forecasts and bounds count as not known. */
export type Part = {
  name: string
  figure?: Stated | undefined
  weight?: Stated | undefined
  numerator?: Stated | undefined
  denominator?: Stated | undefined
}

type Outcome = Stated & { value: number }

function outcome(figure: Stated | undefined): Outcome | undefined {
  return figure !== undefined && figure.value !== null && isOutcome(figure) ? (figure as Outcome) : undefined
}

/** The exact sum of the known parts. Zero is a number. */
export function summed(parts: readonly Part[]): Aggregate {
  const found = parts.map((part) => outcome(part.figure))
  const known = found.filter((figure) => figure !== undefined)
  const value = known.length === 0 ? null : total(known.map((figure) => figure.value))
  return { ...gathered(parts, found), ...markOf(known), value }
}

/**
 * The mean weighted by the parts' weights, sum(value x weight) / sum(weight). A part that weighs nothing (no answers)
 * needs no value. No weight at all: no value.
 */
export function weighted(parts: readonly Part[]): Aggregate {
  const found = parts.map(({ figure, weight }) => {
    const [value, share] = [outcome(figure), outcome(weight)]
    if (share?.value === 0) return { value: 0, weight: 0, figures: [share] }
    if (value === undefined || share === undefined) return undefined
    return { value: value.value, weight: share.value, figures: [value, share] }
  })
  const known = found.filter((part) => part !== undefined)
  const numerator = total(known.map((part) => product(part.value, part.weight)))
  const weights = total(known.map((part) => part.weight))
  const marks = markOf(known.flatMap((part) => part.figures))
  return { ...gathered(parts, found), ...marks, value: quotient(numerator, weights) }
}

/** Factor x the sum of numerators over the sum of denominators; a sum of 0 beneath gives no value. */
export function ratio(parts: readonly Part[], factor: number): Aggregate {
  const found = parts.map((part) => {
    const [above, below] = [outcome(part.numerator), outcome(part.denominator)]
    return above === undefined || below === undefined ? undefined : { above, below }
  })
  const known = found.filter((part) => part !== undefined)
  const base = gathered(parts, found)
  if (known.length === 0) return base
  const numerator = total(known.map(({ above }) => above.value))
  const denominator = total(known.map(({ below }) => below.value))
  const marks = markOf(known.flatMap(({ above, below }) => [above, below]))
  return {
    ...base,
    ...marks,
    numerator,
    denominator,
    value: quotient(product(factor, numerator), denominator),
  }
}

function gathered(parts: readonly Part[], found: readonly (object | undefined)[]): Aggregate {
  const missing = parts.filter((_, index) => found[index] === undefined).map(({ name }) => name)
  return { ...nothing, known: parts.length - missing.length, of: parts.length, missing }
}

/** No value, of no parts. */
export const nothing: Aggregate = {
  value: null,
  known: 0,
  of: 0,
  missing: [],
  lacks: [] satisfies Lack[],
  quality: null,
  example: false,
  publicAt: null,
  numerator: null,
  denominator: null,
}

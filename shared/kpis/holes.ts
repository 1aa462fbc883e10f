import type { Quality } from '../figures/figure.ts'
import { decimalsOf, plainText } from '../numbers/decimal.ts'
import type { Definition } from '../programmes/kpi.ts'
import type { Value } from '../say.ts'
import type { Aim } from './attainment.ts'

type Shown = Pick<Definition, 'unit' | 'decimals'>

/**
 * A number of a KPI in a sentence. Only units that are written after any number (percent, currencies) are shown:
 * the others are plural nouns, and '1 sager' is no Danish.
 */
export function numberHole(number: number, { unit, decimals }: Shown): Value {
  return unit.symbol === 'none' ? { number, decimals } : { number, decimals, unit: unit.text }
}

/** A target in a sentence: a number, or the band's two edges. */
export function aimHole(aim: Aim, shown: Shown): Value {
  if (typeof aim === 'number') return numberHole(aim, shown)
  return { key: 'aim.band', values: { low: numberHole(aim.low, shown), high: numberHole(aim.high, shown) } }
}

/**
 * Value and aim with as many decimals as it takes to tell them apart: 3,97 beside 4,00, never 4,0 beside 4,0. A path
 * is computed, so its decimals never end: `mostDecimals` ends the search.
 */
export function pairHoles(
  value: number,
  aim: Aim,
  { unit, decimals }: Shown,
  mostDecimals = Number.POSITIVE_INFINITY,
): { value: Value; target: Value } {
  const edges = typeof aim === 'number' ? [aim] : [aim.low, aim.high]
  const places = Math.max(...edges.map((edge) => decimalsToTell(value, edge, decimals, mostDecimals)))
  const shown = { unit, decimals: places }
  return { value: numberHole(value, shown), target: aimHole(aim, shown) }
}

function decimalsToTell(a: number, b: number, decimals: number, mostDecimals: number): number {
  if (a === b || Math.abs(a - b) > 10 ** -decimals) return decimals
  const most = Math.min(mostDecimals, Math.max(decimals, decimalsOf(a), decimalsOf(b)))
  let places = decimals
  while (places < most && plainText(a, places) === plainText(b, places)) places += 1
  return places
}

/** What a sentence adds where it rests on a figure that is not final; nothing where it is. */
export function qualityHole(quality: Quality | null): Value {
  const isFinal = quality === null || quality === 'final'
  return isFinal ? '' : { key: `quality.note.${quality}` }
}

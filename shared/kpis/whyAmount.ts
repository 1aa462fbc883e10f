import { decimalsOf, movePoint, roundHalfAway } from '../numbers/decimal.ts'
import type { Value } from '../say.ts'
import type { Text } from '../text.ts'
import type { Aim, Band } from './attainment.ts'

/** How a KPI's numbers are written. */
export type Shown = { unit: Text; decimals: number }

const percent: Text = { da: '%', en: '%', zh: '%' }
const points: Text = { da: 'procentpoint', en: 'percentage points', zh: '个百分点' }

/**
 * A number to compute with again: up to two decimals more than the page shows, and so many more that it never looks
 * equal to what it is held against (`beside`) without being so.
 */
export function amount(number: number, { unit, decimals }: Shown, beside: readonly number[] = []): Value {
  const places = placesToTell(number, beside, placesOf(number, decimals))
  const isOne = places === 0 && Math.abs(number) === 1 && !isPercent(unit)
  return isOne ? { number, decimals: places } : { number, decimals: places, unit: afterNumber(unit) }
}

/** A difference of two of a KPI's numbers: of percentages it is in points. */
export function difference(number: number, { unit, decimals }: Shown): Value {
  if (!isPercent(unit)) return amount(number, { unit, decimals })
  return { number, decimals: placesOf(number, decimals), unit: points }
}

/** A target or a path: a number, or the band's two edges. */
export function aimAmount(aim: Aim, shown: Shown): Value {
  return typeof aim === 'number' ? amount(aim, shown) : range(aim, shown, shown.unit)
}

/** The limits of values, or of the differences of values. */
export function limitsAmount(limits: Band, shown: Shown, ofDifferences: boolean): Value {
  return range(limits, shown, ofDifferences && isPercent(shown.unit) ? points : shown.unit)
}

function range({ low, high }: Band, { decimals }: Shown, unit: Text): Value {
  const places = Math.max(placesOf(low, decimals), placesOf(high, decimals))
  const values = {
    low: { number: low, decimals: places },
    high: { number: high, decimals: places, unit: afterNumber(unit) },
  }
  return { key: 'aim.band', values }
}

/** A part of one in percent, with one decimal or as many as it takes to tell it from what it is held against. */
export function percentage(part: number, beside: readonly number[] = []): Value {
  const edges = beside.map((edge) => movePoint(edge, 2))
  const number = movePoint(part, 2)
  return { number, decimals: placesToTell(number, edges, 1), unit: percent }
}

/** An agreed part of one in percent, as it was agreed. */
export function agreedPercentage(part: number): Value {
  const number = movePoint(part, 2)
  return { number, decimals: decimalsOf(number), unit: percent }
}

/** The numbers of an aim. */
export function edgesOf(aim: Aim | null): number[] {
  if (aim === null) return []
  return typeof aim === 'number' ? [aim] : [aim.low, aim.high]
}

function isPercent({ en }: Text): boolean {
  return en === '%'
}

function placesOf(number: number, decimals: number): number {
  return Math.max(decimals, decimalsOf(roundHalfAway(number, decimals + 2)))
}

/** At most six decimals more than `places`: beyond them two numbers differ by the rounding of a computer. */
function placesToTell(number: number, beside: readonly number[], places: number): number {
  const others = beside.filter((other) => other !== number)
  const looksEqual = (at: number) =>
    others.some((other) => roundHalfAway(other, at) === roundHalfAway(number, at))
  let found = places
  while (found < places + 6 && looksEqual(found)) found += 1
  return found
}

/** '29 × 1.000 kr.': a unit that begins with a figure is kept apart from the number. */
function afterNumber(unit: Text): Text {
  const apart = (text: string) => (/^\d/.test(text) ? `× ${text}` : text)
  return { da: apart(unit.da), en: apart(unit.en), zh: apart(unit.zh) }
}

import { decimalsOf, movePoint, multiply, sum } from './decimal.ts'

/** The exact sum as written in decimals. Numbers of few decimals, the usual case, are summed in whole units. */
export function total(numbers: readonly number[]): number {
  const places = placesOf(numbers)
  if (places === undefined) return sum(numbers)
  const scale = 10 ** places
  let units = 0
  for (const number of numbers) units += Math.round(number * scale)
  return Number.isSafeInteger(units) ? units / scale : sum(numbers)
}

/** `a` less `b`, exact as `total` is. */
export function subtract(a: number, b: number): number {
  return total([a, -b])
}

/** The exact product as written in decimals. */
export function product(a: number, b: number): number {
  const plain = a * b
  const isWhole = Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(plain)
  return isWhole ? plain : multiply(a, b)
}

/**
 * `a` over `b`, both first made whole by the same power of ten: the division then rounds once, so that
 * 28.7 / 7 is 4.1 and meets a target of 4.1. Null where b is 0.
 */
export function quotient(a: number, b: number): number | null {
  if (b === 0) return null
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a / b
  const places = Math.max(decimalsOf(a), decimalsOf(b))
  return movePoint(a, places) / movePoint(b, places)
}

/**
 * The fewest decimals, at most six, with which all of the numbers are written; undefined where they take more. Dividing
 * a whole number by a power of ten rounds once, so whoever comes out as itself is written with that many decimals.
 */
function placesOf(numbers: readonly number[]): number | undefined {
  let places = 0
  for (const number of numbers) {
    while (!isWrittenWith(number, places)) {
      places += 1
      if (places > 6) return undefined
    }
  }
  return places
}

/** Whether the number is written with at most so many decimals; false also for those past 2^53 units. */
export function isWrittenWith(number: number, places: number): boolean {
  const scale = 10 ** places
  const units = Math.round(number * scale)
  return Number.isSafeInteger(units) && units / scale === number
}

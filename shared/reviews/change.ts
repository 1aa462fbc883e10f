import { subtract } from '../numbers/exact.ts'
import type { Beside } from '../reporting/sheet.ts'

/** What a figure changes against another, exact in decimals; null where one of them is no number. */
export function changeFrom(value: number | null, before: Beside | null): number | null {
  if (value === null || before === null || before.value === null) return null
  return subtract(value, before.value)
}

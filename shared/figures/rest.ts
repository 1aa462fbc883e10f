import { subtract, total } from '../numbers/exact.ts'

/** What a breakdown leaves unexplained of its total ('ukendt'); null where it adds up. May be negative. */
export function unknownRest(whole: number, cells: readonly number[]): number | null {
  const rest = subtract(whole, total(cells))
  return rest === 0 ? null : rest
}

import { total } from '../numbers/exact.ts'
import type { Sentence, Value } from '../say.ts'
import type { Finding, SheetRow } from './sheet.ts'

/** How many earlier figures without a zero make a zero surprising. */
const manyNonZeros = 4

/** What is odd about a value, by the series' own history and the agreed path; none of it blocks. */
export function warningsOf(value: number | null, row: SheetRow): Finding[] {
  if (value === null) return []
  const looksToDate = isLikelyToDate(value, row)
  const sentences: (Sentence | null)[] = [
    looksToDate ? { key: 'entry.looksToDate' } : outsideExpected(value, row),
    missesTarget(value, row),
    isOddZero(value, row) ? { key: 'entry.oddZero' } : null,
  ]
  return sentences.flatMap((sentence) => (sentence === null ? [] : [{ severity: 'warning', sentence }]))
}

function outsideExpected(value: number, row: SheetRow): Sentence | null {
  const { expected } = row
  if (expected === null || (expected.low <= value && value <= expected.high)) return null
  return {
    key: 'entry.unexpected',
    values: { low: number(expected.low, row), high: number(expected.high, row) },
  }
}

function missesTarget(value: number, row: SheetRow): Sentence | null {
  const { target, direction } = row
  if (target === null || direction === null) return null
  if (typeof target !== 'number') {
    if (target.low <= value && value <= target.high) return null
    return {
      key: 'entry.outsideTarget',
      values: { low: number(target.low, row), high: number(target.high, row) },
    }
  }
  const isShort = direction === 'fall' ? value > target : value < target
  return isShort ? { key: `entry.short_${direction}`, values: { target: number(target, row) } } : null
}

function isOddZero(value: number, { spark }: SheetRow): boolean {
  const known = spark.values.filter((one) => one !== null)
  return value === 0 && known.length >= manyNonZeros && !known.includes(0)
}

/** Too much for the period, and as expected once the earlier parts of the year are taken off. */
function isLikelyToDate(value: number, { expected, earlierParts }: SheetRow): boolean {
  const parts = earlierParts?.filter((part) => part !== null) ?? []
  if (expected === null || parts.length === 0 || parts.length !== earlierParts?.length) return false
  const own = value - total(parts)
  return value > expected.high && own >= expected.low && own <= expected.high
}

function number(value: number, { decimals }: SheetRow): Value {
  return { number: value, decimals }
}

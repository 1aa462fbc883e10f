import type { QueueItem } from './reviews.api.ts'

/** Figures that came together, with what was said to all of them. */
export type Sent = Pick<
  QueueItem,
  'receipt' | 'by' | 'submittedAt' | 'words' | 'audience' | 'explanation'
> & {
  items: QueueItem[]
}
export type UnitQueue = { unit: QueueItem['reportingUnit']; sent: Sent[] }

/** The queue by unit, then by submission, each in the order in which it came. */
export function queueByUnit(waiting: readonly QueueItem[]): UnitQueue[] {
  return [...Map.groupBy(waiting, ({ reportingUnit }) => reportingUnit.code).values()].flatMap((ofUnit) => {
    const [first] = ofUnit
    if (first === undefined) return []
    const together = Map.groupBy(ofUnit, ({ receipt, revision }) => receipt ?? -revision)
    return [{ unit: first.reportingUnit, sent: [...together.values()].flatMap(sentOf) }]
  })
}

function sentOf(items: QueueItem[]): Sent[] {
  const [first] = items
  if (first === undefined) return []
  const { receipt, by, submittedAt, words, audience, explanation } = first
  return [{ receipt, by, submittedAt, words, audience, explanation, items }]
}

/**
 * Where to go on after a decision: the figure after the last that was decided, else the last one before;
 * undefined where none is left.
 */
export function nextAfter(order: readonly number[], decided: readonly number[]): number | undefined {
  const last = order.findLastIndex((one) => decided.includes(one))
  const isLeft = (one: number) => !decided.includes(one)
  return order.slice(last + 1).find(isLeft) ?? order.slice(0, last).findLast(isLeft)
}

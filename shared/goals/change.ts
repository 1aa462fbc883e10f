import { subtract } from '../numbers/exact.ts'
import type { YearValue } from './verdict.ts'

/** The change between two windows; each number is null where it cannot be computed, the reason says why. */
export type Change = {
  /** The goal window's latest figure less the reference window's latest. */
  changeBetweenWindows: number | null
  /** `break`: the windows are on different bases; `no_figures`: one of them is empty. */
  changeReason: 'break' | 'no_figures' | null
  /** The two years compared. */
  changeYears: readonly [number, number] | null
  /** The change in money: change x market size / scale; null without a market or a change. */
  worth: number | null
}

/** Compares the latest figures of two windows, where they are on one basis. Source: design/domain.md, turnaround. */
export function changeBetween(
  before: YearValue | undefined,
  during: YearValue | undefined,
  { sameBasis, market }: { sameBasis: boolean; market?: { size: number; scale: number } | undefined },
): Change {
  if (!sameBasis) return without('break')
  if (before === undefined || during === undefined) return without('no_figures')
  const change = subtract(during.value, before.value)
  return {
    changeBetweenWindows: change,
    changeReason: null,
    changeYears: [before.year, during.year],
    worth: market === undefined ? null : (change * market.size) / market.scale,
  }
}

function without(reason: 'break' | 'no_figures'): Change {
  return { changeBetweenWindows: null, changeReason: reason, changeYears: null, worth: null }
}

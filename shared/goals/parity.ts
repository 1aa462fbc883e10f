import { product, subtract, total } from '../numbers/exact.ts'
import { reaches } from './reaches.ts'
import { type ValuesByYear, type Verdict, verdictOf } from './verdict.ts'
import { yearsOf } from './years.ts'

export type ParityInput = {
  own: ValuesByYear
  peer: ValuesByYear
  /** Ours shall be at least this many times the peer's. */
  ratio: number
  window: readonly [number, number]
  /** Per head: 1 January populations of both sides; a year without both of them does not count. */
  ownPopulation?: ValuesByYear | undefined
  peerPopulation?: ValuesByYear | undefined
  /** Are all figures of the window final? */
  final?: boolean | undefined
}

/** Two sums, or sums per head, over the same years. `ratio` is null where the peer's is not positive. */
export type Comparison = {
  own: number | null
  peer: number | null
  ratio: number | null
  /** ours - ratio x peer's. */
  gap: number | null
}

export type ParityResult = Comparison & {
  verdict: Verdict
  /** Why there is no verdict: fewer than half of the years have both sides. */
  reason?: 'few_years'
  /** The years that both sides have, which alone are summed. */
  years: number[]
  windowLength: number
  missingYears: { own: number[]; peer: number[] }
  /** The sums before they are divided by the populations; equal to `own` and `peer` without populations. */
  sums: { own: number | null; peer: number | null }
  /** The same without the year of the largest value of either side; null unless two years or more are known. */
  withoutLargestYear: (Comparison & { year: number; reached: boolean }) | null
}

type Year = { year: number; own: number; peer: number; ownHeads: number; peerHeads: number }

/**
 * `parity`: the sum of ours over the window is at least ratio x the peer's, over the years that both have.
 * Final only with every year of the window, `no_data` with fewer than half. Per head = sum of values over sum of
 * populations of the same years. Decided by the gap, which holds for a peer of zero or less. Source: design/domain.md.
 */
export function parity(input: ParityInput): ParityResult {
  const window = yearsOf(input.window)
  const perHead = input.ownPopulation !== undefined || input.peerPopulation !== undefined
  const heads = (population: ValuesByYear | undefined, year: number) => (perHead ? population?.[year] : 1)
  const own = window.flatMap((year) => sideOf(year, input.own[year], heads(input.ownPopulation, year)))
  const peer = window.flatMap((year) => sideOf(year, input.peer[year], heads(input.peerPopulation, year)))
  const years = own.flatMap((ours): Year[] => {
    const theirs = peer.find(({ year }) => year === ours.year)
    if (theirs === undefined) return []
    return [{ ...ours, own: ours.value, peer: theirs.value, ownHeads: ours.heads, peerHeads: theirs.heads }]
  })
  const { reached, ...whole } = compared(years, input.ratio, perHead)
  const settled = years.length === window.length && (input.final ?? true)
  const enough = years.length > 0 && years.length >= window.length / 2
  return {
    ...whole,
    verdict: enough ? verdictOf({ reached, settled }) : 'no_data',
    ...(enough ? {} : { reason: 'few_years' as const }),
    years: years.map(({ year }) => year),
    windowLength: window.length,
    missingYears: { own: lacking(window, own), peer: lacking(window, peer) },
    sums: sumsOf(years),
    withoutLargestYear: withoutLargest(years, input.ratio, perHead),
  }
}

/** One side's value of a year, if it and a positive population are there. */
function sideOf(year: number, value: number | undefined, heads: number | undefined) {
  return value === undefined || heads === undefined || heads <= 0 ? [] : [{ year, value, heads }]
}

function lacking(window: number[], side: { year: number }[]): number[] {
  return window.filter((year) => !side.some((known) => known.year === year))
}

function sumsOf(years: Year[]): ParityResult['sums'] {
  if (years.length === 0) return { own: null, peer: null }
  return { own: total(years.map((year) => year.own)), peer: total(years.map((year) => year.peer)) }
}

function compared(years: Year[], ratio: number, perHead: boolean): Comparison & { reached: boolean } {
  const sums = sumsOf(years)
  if (sums.own === null || sums.peer === null) {
    return { own: null, peer: null, ratio: null, gap: null, reached: false }
  }
  const own = perHead ? sums.own / total(years.map(({ ownHeads }) => ownHeads)) : sums.own
  const peer = perHead ? sums.peer / total(years.map(({ peerHeads }) => peerHeads)) : sums.peer
  const required = product(ratio, peer)
  const reached = reaches(own, required)
  const equal = reached && reaches(required, own)
  return { own, peer, ratio: peer > 0 ? own / peer : null, gap: equal ? 0 : subtract(own, required), reached }
}

/** Drops the year of the largest value (per head, where heads are counted) of either side, the earliest on a tie. */
function withoutLargest(years: Year[], ratio: number, perHead: boolean): ParityResult['withoutLargestYear'] {
  if (years.length < 2) return null
  const sizes = years.map((year) => Math.max(year.own / year.ownHeads, year.peer / year.peerHeads))
  const index = sizes.indexOf(Math.max(...sizes))
  const largest = years[index]
  if (largest === undefined) return null
  return { year: largest.year, ...compared(years.toSpliced(index, 1), ratio, perHead) }
}

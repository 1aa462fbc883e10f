export type Sign = -1 | 0 | 1

/** A longest stretch of equal signs, both ends included. */
export type Run = { from: number; to: number; sign: Sign }

/** Above, below or exactly on; strict, as in the R package. */
export function signOf(difference: number): Sign {
  if (difference > 0) return 1
  return difference < 0 ? -1 : 0
}

/** Cuts signs into stretches of equal ones; a zero makes a stretch of its own kind, so it breaks the others. */
export function runs(signs: readonly Sign[]): Run[] {
  const found: Run[] = []
  for (const [index, sign] of signs.entries()) {
    const last = found.at(-1)
    if (last?.sign === sign) last.to = index
    else found.push({ from: index, to: index, sign })
  }
  return found
}

/** How many places a run covers. */
export function runLength({ from, to }: Run): number {
  return to - from + 1
}

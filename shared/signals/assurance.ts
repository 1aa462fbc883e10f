import type { Limits } from './limits.ts'
import type { Direction } from './xmr.ts'

export type Assurance = 'consistent_pass' | 'consistent_fail' | 'inconsistent'

/**
 * Will this process hit the target if nothing changes? (It does not say whether it did.)
 * `limits` are those of the last group; a target exactly on a limit is inconsistent. Where the limits have
 * collapsed because the group is constant, `value` is that constant and itself meets the target or not;
 * leave it out where there were too few points. Null without a target, for a neutral direction, or without limits.
 */
export function assurance({
  limits,
  target,
  direction,
  value,
}: {
  limits: Pick<Limits, 'low' | 'high'> | null
  target: number | null
  direction: Direction
  value?: number | undefined
}): Assurance | null {
  if (target === null || direction === 'within') return null
  const reach = limits ?? (value === undefined ? null : { low: value, high: value })
  if (reach === null) return null
  const [worst, best] = direction === 'rise' ? [reach.low, reach.high] : [-reach.high, -reach.low]
  const aim = direction === 'rise' ? target : -target
  if (limits === null) return worst >= aim ? 'consistent_pass' : 'consistent_fail'
  if (aim > best) return 'consistent_fail'
  return aim < worst ? 'consistent_pass' : 'inconsistent'
}

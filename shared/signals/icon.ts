import type { Xmr } from './xmr.ts'

export type VariationIcon =
  | 'common_cause'
  | 'improvement_high'
  | 'improvement_low'
  | 'concern_high'
  | 'concern_low'
  | 'neutral_high'
  | 'neutral_low'

/** The one icon of a series, that of its last point; null where the last group has no limits. */
export function variationIcon({ groups, points }: Xmr): VariationIcon | null {
  const last = points.at(-1)
  if (last === undefined || (groups.at(-1)?.limits ?? null) === null) return null
  if (last.side === null || last.type === 'common_cause') return 'common_cause'
  if (last.type === 'special_cause_improvement') return `improvement_${last.side}`
  return last.type === 'special_cause_concern' ? `concern_${last.side}` : `neutral_${last.side}`
}

import type { Direction, Target } from '../programmes/kpi.ts'
import { type Aim, attainment, isReached } from './attainment.ts'

export const levels = ['reached', 'not_reached', 'no_target', 'no_figure'] as const
export type Level = (typeof levels)[number]

/** What a target is as an aim; undefined where it says neither a number nor both edges of a band. */
export function aimOf({ value, low, high }: Pick<Target, 'value' | 'low' | 'high'>): Aim | undefined {
  if (low !== undefined && high !== undefined) return { low, high }
  return value
}

/**
 * The level of a value against what was agreed for its period. Without direction or target there is nothing to
 * reach; without value nothing to judge. Zero is a value.
 */
export function levelOf(
  value: number | null,
  aim: Aim | undefined,
  direction: Direction | undefined,
): { level: Level; attainment: number | null } {
  if (aim === undefined || direction === undefined) return { level: 'no_target', attainment: null }
  if (value === null) return { level: 'no_figure', attainment: null }
  return {
    level: isReached(value, aim, direction) ? 'reached' : 'not_reached',
    attainment: attainment(value, aim, direction),
  }
}

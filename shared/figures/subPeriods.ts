import { type Frequency, finerPeriods, frequencyOf, type Period, periodsPerYear } from '../periods/period.ts'

const kept = new Map<string, readonly Period[]>()

/**
 * The periods of a frequency that make up a period, in order; the period itself where the frequency is no finer.
 * Kept: judging a programme asks for the same few years thousands of times.
 */
export function subPeriods(period: Period, frequency: Frequency): readonly Period[] {
  const key = `${period} ${frequency}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const isFiner = periodsPerYear(frequency) > periodsPerYear(frequencyOf(period))
  const periods = isFiner ? finerPeriods(period, frequency) : [period]
  kept.set(key, periods)
  return periods
}

/** The seven judgements of a goal or a measure; `achieved` and `missed` are final. */
export const verdicts = [
  'achieved',
  'missed',
  'on_course',
  'behind',
  'uncertain',
  'too_early',
  'no_data',
] as const
export type Verdict = (typeof verdicts)[number]

/** Worst news first: what decides a goal of several measures that are not all achieved. */
const decisive: readonly Verdict[] = ['missed', 'no_data', 'behind', 'uncertain', 'too_early', 'on_course']

/**
 * The verdict of a goal with several measures. It is achieved when all are. One missed measure has missed the
 * goal whatever becomes of the rest, so that stands before a gap in the figures; after it a measure that cannot
 * be judged leaves the goal unjudged, so that nobody reads a promise as kept from the measures that happen to
 * have figures. Among judged ones the least favourable speaks; an achieved measure waits for the others.
 * No measures: `no_data`.
 */
export function combined(measures: readonly Verdict[]): Verdict {
  if (measures.length === 0) return 'no_data'
  return decisive.find((verdict) => measures.includes(verdict)) ?? 'achieved'
}

/** A figure with its year. */
export type YearValue = { year: number; value: number }

/** Values by year; a year that is not there has no figure. */
export type ValuesByYear = { readonly [year: string]: number }

/** A settled verdict once the horizon's figure is final, an open one until then. */
export function verdictOf({ reached, settled }: { reached: boolean; settled: boolean }): Verdict {
  if (settled) return reached ? 'achieved' : 'missed'
  return reached ? 'on_course' : 'behind'
}

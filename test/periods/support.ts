import fc from 'fast-check'
import { addDays, type Day } from '#shared/periods/day.ts'
import { type Frequency, frequencies, type Period, periodOf, periodsPerYear } from '#shared/periods/period.ts'

/** Any day from 1900 to 2099. */
export const anyDay: fc.Arbitrary<Day> = fc.nat(73_000).map((n) => addDays('1900-01-01', n))

/** Any period of the frequency from 1900 to 2099. */
export function anyPeriodOf(frequency: Frequency): fc.Arbitrary<Period> {
  return fc
    .record({
      year: fc.integer({ min: 1900, max: 2099 }),
      part: fc.integer({ min: 1, max: periodsPerYear(frequency) }),
    })
    .map(({ year, part }) => periodOf(frequency, year, part))
}

/** Any period from 1900 to 2099. */
export const anyPeriod: fc.Arbitrary<Period> = fc.constantFrom(...frequencies).chain(anyPeriodOf)

import * as z from 'zod/mini'
import type { Day as DayText } from './day.ts'
import { type Period as PeriodText, periodShape } from './period.ts'

// Apart from what reckons with days and periods, which readers' pages carry without any schema.

/** A day; impossible ones are refused. */
export const Day = z.iso.date().check(z.regex(/^[1-9]/))
export type Day = DayText

export const Period = z.string().check(z.regex(periodShape))
export type Period = PeriodText

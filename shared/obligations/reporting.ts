import * as z from 'zod/mini'
import { MissingCode } from '../figures/figure.ts'
import { Day, Period } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'
import { statement } from '../statement.ts'
import { reportingStates } from './reportingState.ts'

/** The obligation a reporting state speaks of, and what it was decided by; days in the programme's time zone. */
const ReportingInputs = z.strictObject({
  /** Whose obligation it is: for a derived KPI the input that reports worst. */
  kpi: Code,
  period: Period,
  unit: Code,
  contract: Code,
  due: Day,
  /** The due day, or what a return or a delay moved it to. */
  deadline: Day,
  answer: z.enum(['none', 'in_review', 'standing', 'returned', 'delayed']),
  receivedOn: z.nullable(Day),
  timely: z.nullable(z.boolean()),
  missing: z.nullable(MissingCode),
})

export const ReportingStatement = statement('reporting', reportingStates, ReportingInputs)
export type ReportingStatement = z.infer<typeof ReportingStatement>

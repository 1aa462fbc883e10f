import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { Sentence } from '../statement.ts'

/** The rules in the order in which a reader meets them: of a KPI, of its signal, of a goal. */
export const methodRules = [
  'level',
  'share',
  'pace',
  'control',
  'run',
  'forecast',
  'multiple',
  'parity',
  'turnaround',
  'threshold',
  'milestones',
] as const

/** A case as the rule of today judges it, and whether that is what the case file expects. */
export const MethodExample = z.object({ sentence: Sentence, agrees: z.boolean() })
export type MethodExample = z.infer<typeof MethodExample>

/** How everything is judged: each rule with the cases that prove it, computed when it is read. */
export const MethodView = z.object({
  sections: z.array(z.object({ rule: z.enum(methodRules), examples: z.array(MethodExample) })),
})
export type MethodView = z.infer<typeof MethodView>

export const getMethod = reading({
  path: '/api/method',
  summary: 'How levels, paces, signals, forecasts and goals are judged, with the cases that prove each rule',
  params: z.strictObject({}),
  query: z.strictObject({}),
  reply: MethodView,
})

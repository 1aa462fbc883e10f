import * as z from 'zod/mini'
import { Direction } from '../programmes/kpi.ts'

const expected = z.record(z.string(), z.unknown())
const values = z.record(z.string(), z.number())
const years = z.tuple([z.number(), z.number()])
const optional = z.optional(z.number())

/** A case as its file states it: what goes in, what must come out. */
export const JudgementCase = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('level'),
    input: z.object({
      value: z.number(),
      target: optional,
      low: optional,
      high: optional,
      direction: Direction,
    }),
    expected,
  }),
  z.object({
    kind: z.literal('pace'),
    input: z.object({
      history: z.record(z.string(), z.array(z.number())),
      quarters_done: z.number(),
      target: z.number(),
    }),
    expected,
  }),
  z.object({
    kind: z.literal('pace_mark'),
    input: z.object({
      ...{ value: z.number(), path: z.number(), direction: Direction },
      ...{ count: z.boolean(), points: z.boolean() },
    }),
    expected,
  }),
  z.object({
    kind: z.literal('forecast'),
    input: z.object({
      ...{ points: z.array(years), at: z.number(), level: optional },
      ...{ target: z.optional(z.nullable(z.number())), rising: z.boolean() },
      ...{ logarithmic: z.optional(z.boolean()), cutAtZero: z.optional(z.boolean()) },
    }),
    expected,
  }),
  z.object({
    kind: z.literal('multiple'),
    input: z.object({ baseline: years, horizon: z.number(), factor: z.number(), values }),
    expected,
  }),
  z.object({
    kind: z.literal('parity'),
    input: z.object({ own: values, peer: values, ratio: z.number(), window: years }),
    expected,
  }),
  z.object({
    kind: z.literal('turnaround'),
    input: z.object({
      ...{ values, reference: years, window: years },
      ...{ as_of_year: z.number(), same_basis: z.boolean() },
    }),
    expected,
  }),
])
export type JudgementCase = z.infer<typeof JudgementCase>
export type CaseOf<Kind extends JudgementCase['kind']> = Extract<JudgementCase, { kind: Kind }>

/** A series as the R package NHSRplotthedots 0.2.2 judged it: its options, and what it found for each point. */
export type ControlCase = {
  name: string
  direction: Direction
  screenOutliers: boolean
  rebaseAt: number[]
  fixAfter: number | undefined
  points: { value: number; mean: number; low: number | null; high: number | null; isMarked: boolean }[]
}

/** What chance explains among so many useful points, as Anhøj's table has it. */
export type RunCase = { useful: number; longestRunMax: number; crossingsMin: number }

export type CaseFiles = { judgement: JudgementCase[]; control: ControlCase[]; runs: RunCase[] }

import * as z from 'zod/mini'
import type { Value as Hole, Sentence as Said } from './say.ts'
import { Text } from './text.ts'

/** A sentence as data on the wire; the same type as rules return, so `say` takes it as it comes. */
const SaidSentence: z.ZodMiniType<Said, Said> = z.strictObject({
  key: z.string(),
  values: z.exactOptional(z.lazy(() => z.record(z.string(), Value))),
})

const Value: z.ZodMiniType<Hole, Hole> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    Text,
    SaidSentence,
    z.strictObject({ number: z.number(), decimals: z.int(), unit: z.exactOptional(Text) }),
    z.strictObject({ period: z.string() }),
    z.strictObject({ day: z.string() }),
    z.strictObject({ list: z.array(Value) }),
  ]),
)

export { SaidSentence as Sentence }

/**
 * One judgement: its state, the sentence that says it, further sentences that must stand with it, everything it was
 * computed from, and which rule in which version computed it.
 */
export function statement<
  const Rule extends string,
  const States extends readonly [string, ...string[]],
  Inputs extends z.ZodMiniType,
>(rule: Rule, states: States, inputs: Inputs) {
  return z.strictObject({
    state: z.enum(states),
    sentence: SaidSentence,
    notes: z.array(SaidSentence),
    inputs,
    rule: z.literal(rule),
    version: z.int(),
  })
}

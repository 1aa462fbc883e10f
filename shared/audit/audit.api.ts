import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { Certainty } from '../figures/figure.ts'
import { factKinds } from '../ledger/fact.ts'
import { Day } from '../periods/schemas.ts'
import { Code } from '../programmes/kpi.ts'

const OfProgramme = z.strictObject({ programme: Code })
const Whole = z.string().check(z.regex(/^\d{1,15}$/))
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const short = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\0]*$/))

/** What of the trail is asked for; days are those on which something was recorded, both included. */
export const TrailFilter = z.strictObject({
  kind: z.optional(z.enum(factKinds)),
  /** Who recorded it, by the person's id. */
  person: z.optional(short),
  /** A KPI or one of its series. */
  about: z.optional(short),
  from: z.optional(Day),
  to: z.optional(Day),
})
export type TrailFilter = z.infer<typeof TrailFilter>

/** Who recorded something; the name is null once the person was erased, and for the loader. */
export const Recorder = z.object({ id: z.string(), name: z.nullable(z.string()) })

/** A record as it stands in the ledger. */
export const TrailEntry = z.object({
  number: z.int(),
  kind: z.enum(factKinds),
  key: z.string(),
  /** When it became public, and when it was recorded; milliseconds. */
  at: z.number(),
  certainty: Certainty,
  recordedAt: z.number(),
  by: Recorder,
  content: z.unknown(),
  /** Free texts by field; null once erased. */
  texts: z.record(z.string(), z.nullable(z.string())),
  hash: z.string(),
})
export type TrailEntry = z.infer<typeof TrailEntry>

/** The id under which a programme's file was loaded. */
export const loader = 'loader'

export const listTrail = reading({
  path: '/api/programmes/:programme/trail',
  summary: 'What was recorded, the newest first, a hundred at a time; `before` goes on from a number',
  params: OfProgramme,
  query: z.extend(TrailFilter, { before: z.optional(Whole) }),
  reply: z.object({
    entries: z.array(TrailEntry),
    hasMore: z.boolean(),
    /** All who have recorded anything. */
    people: z.array(Recorder),
  }),
})

export const verifyTrail = reading({
  path: '/api/programmes/:programme/verification',
  summary: 'Recomputes the whole ledger on the server, with its texts and tables; names the first misfit',
  params: OfProgramme,
  query: z.strictObject({}),
  reply: z.discriminatedUnion('holds', [
    z.object({
      holds: z.literal(true),
      head: z.object({ number: z.int(), hash: Hash }),
      erasedTexts: z.int(),
    }),
    z.object({ holds: z.literal(false), number: z.int() }),
  ]),
})

/** What the digest of a public record is made of, beside the programme and its number. */
export const OpenRecord = z.object({
  kind: z.enum(factKinds),
  key: z.string(),
  at: z.number(),
  certainty: Certainty,
  recordedAt: z.number(),
  by: z.string(),
  content: z.unknown(),
  texts: z.record(z.string(), z.string()),
  salt: z.string(),
})

/** A link of the chain; `open` is null for what is not public, which only its digest stands for. */
export const ChainLink = z.object({
  number: z.int(),
  digest: z.string(),
  hash: z.string(),
  open: z.nullable(OpenRecord),
})
export type ChainLink = z.infer<typeof ChainLink>

export const getChain = reading({
  path: '/api/programmes/:programme/chain',
  summary: 'The chain of records for whoever wants to recompute it, a thousand at a time after a number',
  params: OfProgramme,
  query: z.strictObject({ after: z.optional(Whole) }),
  reply: z.object({
    head: z.object({ number: z.int(), hash: Hash }),
    links: z.array(ChainLink),
  }),
})

import * as z from 'zod/mini'
import { reading } from '../endpoint.ts'
import { Code } from '../programmes/kpi.ts'
import { Text } from '../text.ts'
import { livePath } from './address.ts'

/** How many of something are new, and the KPIs they concern. */
const Told = z.object({ count: z.int(), kpis: z.array(z.object({ code: Code, name: Text })) })
export type Told = z.infer<typeof Told>

/**
 * What a stream says when the ledger has grown: the newest number, and what became public since the last one that was
 * told. Of a figure that was only submitted it says that a report came in, and nothing else.
 */
export const News = z.object({
  number: z.int(),
  published: Told,
  revised: Told,
  /** Definitions, targets, goals and whatever else is agreed. */
  agreed: Told,
  reported: z.int(),
})
export type News = z.infer<typeof News>

/** The events of a programme as they happen; each event's data is the reply, its id the number. */
export const getLive = reading({
  path: livePath,
  summary: 'A stream of server-sent events: what becomes public, as it happens',
  params: z.strictObject({ programme: Code }),
  /** The last number that was heard, where the header Last-Event-ID does not say it. */
  query: z.strictObject({ after: z.optional(z.string().check(z.maxLength(20))) }),
  reply: News,
})

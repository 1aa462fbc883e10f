import { and, eq, lt } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { Principal } from '#shared/people/person.ts'
import { Problem } from '#shared/problem.ts'
import type { Read, Store, Write } from '../database/store.ts'
import { sha256 } from '../ledger/sha256.ts'

/** A write as it was asked for: by whom, under which name, and all that it asks. */
export type Asked = { by: string; key: string | undefined; asked: string; now: number }

/** How long an answer is kept for whoever sends the same again. */
const keptFor = 7 * 86_400_000

type Work<Reply> = (write: Write) => Promise<Reply>

/**
 * Does a write once, however often it is sent: its answer is stored in the transaction of its effect, and whoever
 * sends the same name again gets that answer. The same name for something else is refused. `prepare` looks at how
 * things stand before the transaction, and only where there is no answer yet: what was done changes how they stand.
 */
export async function once<Reply>(
  store: Store,
  asked: Asked,
  prepare: () => Promise<Work<Reply>>,
): Promise<Reply> {
  const before = await findAnswer<Reply>(store.read, asked)
  if (before !== undefined) return before.reply
  const work = await prepare()
  const { by, key, now } = asked
  if (key === undefined) return await store.write(work)
  return await store.write(async (write) => {
    const known = await findAnswer<Reply>(write, asked)
    if (known !== undefined) return known.reply
    const reply = await work(write)
    const { answers } = write.tables
    await write.delete(answers).where(lt(answers.at, now - keptFor))
    await write.insert(answers).values({ by, key, asked: asked.asked, reply, at: now })
    return reply
  })
}

async function findAnswer<Reply>(
  db: Read | Write,
  { by, key, asked }: Asked,
): Promise<{ reply: Reply } | undefined> {
  if (key === undefined) return undefined
  const { answers } = db.tables
  const [known] = await db
    .select({ asked: answers.asked, reply: answers.reply })
    .from(answers)
    .where(and(eq(answers.by, by), eq(answers.key, key)))
  if (known === undefined) return undefined
  if (known.asked !== asked) throw new Problem('conflict', { key: 'problem.keyReused' })
  return { reply: known.reply as Reply }
}

/** How a request names itself (Idempotency-Key), and what it asks; another name than a short one is refused. */
export function askedBy({ method, url, headers, body }: FastifyRequest, by: string, now: number): Asked {
  const key = headers['idempotency-key']
  if (key !== undefined && (typeof key !== 'string' || !/^[\w-]{8,80}$/.test(key)))
    throw new Problem('invalid', { key: 'problem.key' })
  return { by, key, asked: sha256(`${method} ${url} ${JSON.stringify(body)}`), now }
}

/** Whoever passed a door that is not open to everybody. */
export function idOf(principal: Principal): string {
  if (principal.role === 'public') throw new Error('nobody is signed in')
  return principal.id
}

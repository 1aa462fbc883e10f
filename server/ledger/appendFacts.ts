import type { Certainty } from '#shared/figures/figure.ts'
import { digestInput, genesis, hashInput, textDigestInput } from '#shared/ledger/chain.ts'
import type { FactKind } from '#shared/ledger/fact.ts'
import { insertRows } from '../database/insertRows.ts'
import type { Write } from '../database/store.ts'
import { storeProjection } from '../figures/figures.queries.ts'
import { project } from '../figures/projection.ts'
import { findHead } from './ledger.queries.ts'
import { sha256 } from './sha256.ts'

/** A fact on its way into the ledger. `texts` are free texts: digested with a salt, kept apart, erasable. */
export type NewFact = {
  kind: FactKind
  key: string
  at: number
  certainty: Certainty
  content: unknown
  texts?: { [field: string]: string }
}

/** What recording needs from outside: who, when, and salts. */
export type Recorder = { by: string; now: number; salt: () => string }

/**
 * Appends facts to a programme's ledger, in order, with their projections, in the caller's transaction. Numbers
 * follow the head without gaps; a fact is never public after it was recorded.
 */
export async function appendFacts(
  write: Write,
  programme: string,
  facts: readonly NewFact[],
  recorder: Recorder,
): Promise<{ first: number; last: number; hash: string }> {
  const head = (await findHead(write, programme)) ?? { number: 0, hash: genesis }
  if (facts.length === 0) return { first: head.number + 1, last: head.number, hash: head.hash }
  const records = []
  const texts = []
  let { number, hash } = head
  for (const fact of facts) {
    if (fact.at > recorder.now) throw new Error(`${fact.key} would be public before it is recorded`)
    number += 1
    const own = Object.entries(fact.texts ?? {}).map(([field, text]) => {
      const salt = recorder.salt()
      return { programme, number, field, text, salt, digest: digestOf(textDigestInput(text, salt)) }
    })
    texts.push(...own)
    const record = {
      programme,
      number,
      kind: fact.kind,
      key: fact.key,
      at: fact.at,
      certainty: fact.certainty,
      recordedAt: recorder.now,
      by: recorder.by,
      content: fact.content,
      texts: Object.fromEntries(own.map(({ field, digest }) => [field, digest])),
      salt: recorder.salt(),
    }
    const digest = digestOf(digestInput(record))
    hash = sha256(hashInput(hash, digest))
    records.push({ ...record, digest, hash })
  }
  await insertRows(write, write.tables.ledger, records)
  await insertRows(write, write.tables.texts, texts)
  await storeProjection(write, project(records))
  await storeHead(write, programme, { number, hash })
  write.changed.add(programme)
  return { first: head.number + 1, last: number, hash }
}

/** NUL, escaped in canonical JSON, is refused: PostgreSQL has no such text, and both engines shall hold the same. */
const nul = /(?<!\\)(?:\\\\)*\\u0000/

function digestOf(input: string): string {
  if (nul.test(input)) throw new Error('A fact holds a NUL character.')
  return sha256(input)
}

async function storeHead(
  write: Write,
  programme: string,
  head: { number: number; hash: string },
): Promise<void> {
  await write
    .insert(write.tables.heads)
    .values({ programme, ...head })
    .onConflictDoUpdate({ target: write.tables.heads.programme, set: head })
}

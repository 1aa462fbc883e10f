import { asc, eq } from 'drizzle-orm'
import { digestInput, genesis, hashInput, textDigestInput } from '#shared/ledger/chain.ts'
import type { Read } from '../database/store.ts'
import { project, type ReviewRow, type RevisionRow } from '../figures/projection.ts'
import { findHead, type Head, type LedgerRow, listRecords } from './ledger.queries.ts'
import { sha256 } from './sha256.ts'

/** What was found: the head that was reached, or the first record that does not fit and why. */
export type Verification = { holds: true; head: Head; erasedTexts: number } | Broken
type Broken = { holds: false; number: number; why: Misfit }

export type Misfit =
  | 'gap'
  | 'digest'
  | 'hash'
  | 'tail_cut'
  | 'not_the_kept_head'
  | 'text_changed'
  | 'table_differs'

/**
 * Recomputes a programme's chain from its first record and rebuilds the tables that are made from it. `kept` is
 * a head that was kept elsewhere (a log, a mail, a paper): only against that is a wholly rewritten ledger found.
 * What is recorded while it runs is left for the next time.
 */
export async function verifyLedger(read: Read, programme: string, kept?: Head): Promise<Verification> {
  const before = await findHead(read, programme)
  const records = await readableRecords(read, programme)
  if (!Array.isArray(records)) return records
  const misfit = firstMisfit(records, kept)
  if (misfit !== undefined) return misfit
  const last = records.at(-1)
  const head = { number: last?.number ?? 0, hash: last?.hash ?? genesis }
  const [oldest, newest] = [before?.number ?? 0, await newestNumber(read, programme)]
  if (oldest === 0 || records[oldest - 1]?.hash !== before?.hash || newest < head.number) {
    return { holds: false, number: Math.min(oldest, newest, head.number) + 1, why: 'tail_cut' }
  }
  if (kept !== undefined && kept.number > head.number) {
    return { holds: false, number: head.number + 1, why: 'tail_cut' }
  }
  const texts = await checkTexts(read, programme, records)
  if ('why' in texts) return texts
  return (await checkProjection(read, programme, records)) ?? { holds: true, head, ...texts }
}

/** All records, or the first that is no longer JSON and so cannot be read at all. */
async function readableRecords(read: Read, programme: string): Promise<LedgerRow[] | Broken> {
  try {
    return await listRecords(read, programme, {})
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  for (let number = 1; ; number += 1) {
    try {
      await listRecords(read, programme, { after: number - 1, upTo: number })
    } catch {
      return { holds: false, number, why: 'digest' }
    }
  }
}

async function newestNumber(read: Read, programme: string): Promise<number> {
  return (await findHead(read, programme))?.number ?? 0
}

function firstMisfit(records: LedgerRow[], kept: Head | undefined): Broken | undefined {
  let hash = genesis
  for (const [index, record] of records.entries()) {
    const number = index + 1
    if (record.number !== number) return { holds: false, number, why: 'gap' }
    if (sha256(digestInput(record)) !== record.digest) return { holds: false, number, why: 'digest' }
    hash = sha256(hashInput(hash, record.digest))
    if (hash !== record.hash) return { holds: false, number, why: 'hash' }
    if (kept?.number === number && kept.hash !== hash)
      return { holds: false, number, why: 'not_the_kept_head' }
  }
  return undefined
}

async function checkTexts(
  read: Read,
  programme: string,
  records: LedgerRow[],
): Promise<{ erasedTexts: number } | Broken> {
  const { texts } = read.tables
  const stored = await read
    .select()
    .from(texts)
    .where(eq(texts.programme, programme))
    .orderBy(asc(texts.number))
  const rows = stored.filter(isInQuestion(records, await newestNumber(read, programme)))
  const stated = new Map(records.map(({ number, texts: fields }) => [number, fields]))
  for (const { number, field, digest, text, salt } of rows) {
    const fits = stated.get(number)?.[field] === digest && sha256(textDigestInput(text, salt)) === digest
    if (!fits) return { holds: false, number, why: 'text_changed' }
  }
  const all = records.reduce((count, record) => count + Object.keys(record.texts).length, 0)
  return { erasedTexts: all - rows.length }
}

async function checkProjection(
  read: Read,
  programme: string,
  records: LedgerRow[],
): Promise<Broken | undefined> {
  const { revisions, reviews } = read.tables
  const expected = project(records)
  const stored = {
    revisions: await read
      .select()
      .from(revisions)
      .where(eq(revisions.programme, programme))
      .orderBy(asc(revisions.number)),
    reviews: await read
      .select()
      .from(reviews)
      .where(eq(reviews.programme, programme))
      .orderBy(asc(reviews.number)),
  }
  const inQuestion = isInQuestion(records, await newestNumber(read, programme))
  const asOfThen = (row: RevisionRow): RevisionRow =>
    row.publishedNumber === null || inQuestion({ number: row.publishedNumber })
      ? row
      : { ...row, publishedAt: null, publishedNumber: null }
  const number = Math.min(
    firstDifference(expected.revisions, stored.revisions.filter(inQuestion).map(asOfThen)),
    firstDifference<ReviewRow>(expected.reviews, stored.reviews.filter(inQuestion)),
  )
  return number === Number.POSITIVE_INFINITY ? undefined : { holds: false, number, why: 'table_differs' }
}

/** Rows of records that were read, and rows past every record; those of records made meanwhile are not in question. */
function isInQuestion(records: LedgerRow[], newest: number): (row: { number: number }) => boolean {
  return ({ number }) => number <= records.length || number > newest
}

/** The lowest number of a row that differs, Infinity where none does. */
function firstDifference<Row extends { number: number }>(expected: Row[], stored: Row[]): number {
  const length = Math.max(expected.length, stored.length)
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [expected[index], stored[index]]
    if (a === undefined || b === undefined || fieldsOf(a) !== fieldsOf(b)) {
      return Math.min(a?.number ?? Number.POSITIVE_INFINITY, b?.number ?? Number.POSITIVE_INFINITY)
    }
  }
  return Number.POSITIVE_INFINITY
}

function fieldsOf(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}

import { and, asc, desc, eq, gt, gte, lt, lte } from 'drizzle-orm'
import type { FactKind } from '#shared/ledger/fact.ts'
import type { Read } from '../database/store.ts'

/** What of a ledger is looked for; instants in milliseconds, both ends included. */
export type Sought = {
  kind?: FactKind | undefined
  person?: string | undefined
  from?: number | undefined
  to?: number | undefined
  before?: number | undefined
}

/** Numbers and keys of records, the newest first. */
export async function listKeys(
  read: Read,
  programme: string,
  { kind, person, from, to, before }: Sought,
): Promise<{ number: number; key: string }[]> {
  const { ledger } = read.tables
  return await read
    .select({ number: ledger.number, key: ledger.key })
    .from(ledger)
    .where(
      and(
        eq(ledger.programme, programme),
        kind === undefined ? undefined : eq(ledger.kind, kind),
        person === undefined ? undefined : eq(ledger.by, person),
        from === undefined ? undefined : gte(ledger.recordedAt, from),
        to === undefined ? undefined : lte(ledger.recordedAt, to),
        before === undefined ? undefined : lt(ledger.number, before),
      ),
    )
    .orderBy(desc(ledger.number))
}

/** The ids of all who have recorded anything. */
export async function listRecorders(read: Read, programme: string): Promise<string[]> {
  const { ledger } = read.tables
  const rows = await read
    .selectDistinct({ by: ledger.by })
    .from(ledger)
    .where(eq(ledger.programme, programme))
    .orderBy(asc(ledger.by))
  return rows.map(({ by }) => by)
}

/** The revisions among some records that were published by a head. */
export async function listPublished(
  read: Read,
  programme: string,
  { after, upTo, head }: { after: number; upTo: number; head: number },
): Promise<Set<number>> {
  const { revisions } = read.tables
  const rows = await read
    .select({ number: revisions.number })
    .from(revisions)
    .where(
      and(
        eq(revisions.programme, programme),
        gt(revisions.number, after),
        lte(revisions.number, upTo),
        lte(revisions.publishedNumber, head),
      ),
    )
  return new Set(rows.map(({ number }) => number))
}

import { and, asc, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { type FactKind, factKinds } from '#shared/ledger/fact.ts'
import { type Between, isBetween } from '../database/between.ts'
import { prepared } from '../database/prepared.ts'
import type { Read, Write } from '../database/store.ts'
import type { Tables } from '../database/tables.ts'

export type LedgerRow = Tables['ledger']['$inferSelect']
export type Head = { number: number; hash: string }

const selectHead = prepared((db: Read | Write) => {
  const { heads } = db.tables
  return db
    .select({ number: heads.number, hash: heads.hash })
    .from(heads)
    .where(eq(heads.programme, sql.placeholder('programme')))
})

/** The last record of a programme's ledger; undefined for a programme that is not there. */
export async function findHead(db: Read | Write, programme: string): Promise<Head | undefined> {
  const rows = await selectHead(db, { programme })
  return rows[0]
}

export async function listProgrammeCodes(read: Read): Promise<string[]> {
  const { heads } = read.tables
  const rows = await read.select({ programme: heads.programme }).from(heads).orderBy(asc(heads.programme))
  return rows.map(({ programme }) => programme)
}

/**
 * Records after a number, of some kinds or of all; in order. They are sorted here: asked for an order, SQLite would go
 * through all records by their numbers rather than to those of the kinds.
 */
export async function listRecords(
  db: Read | Write,
  programme: string,
  { after = 0, upTo, kinds }: { after?: number; upTo?: number; kinds?: readonly FactKind[] },
): Promise<LedgerRow[]> {
  const { ledger } = db.tables
  const rows = await db
    .select()
    .from(ledger)
    .where(
      and(
        eq(ledger.programme, programme),
        gt(ledger.number, after),
        upTo === undefined ? undefined : lte(ledger.number, upTo),
        kinds === undefined ? undefined : inArray(ledger.kind, [...kinds]),
      ),
    )
  return rows.sort((a, b) => a.number - b.number)
}

/** Of figures and what was said to them, and of what is only proposed. */
const otherKinds: FactKind[] = ['revision', 'review', 'note', 'submission', 'proposal', 'confirmation']
const agreedKinds: FactKind[] = factKinds.filter((kind) => !otherKinds.includes(kind))

const selectAgreed = prepared((read: Read) => {
  const { ledger } = read.tables
  return read
    .select()
    .from(ledger)
    .where(and(...isBetween(ledger), inArray(ledger.kind, agreedKinds)))
})

/** What was agreed between two numbers, in order; sorted here for the same reason. */
export async function listAgreed(read: Read, programme: string, between: Between): Promise<LedgerRow[]> {
  const rows = await selectAgreed(read, { programme, ...between })
  return rows.sort((a, b) => a.number - b.number)
}

/** Some records by their numbers, in order. */
export async function listByNumber(
  db: Read | Write,
  programme: string,
  numbers: readonly number[],
): Promise<LedgerRow[]> {
  if (numbers.length === 0) return []
  const { ledger } = db.tables
  return await db
    .select()
    .from(ledger)
    .where(and(eq(ledger.programme, programme), inArray(ledger.number, [...numbers])))
    .orderBy(asc(ledger.number))
}

/** The newest records of a kind. */
export async function listNewest(
  db: Read | Write,
  programme: string,
  { kind, most }: { kind: FactKind; most: number },
): Promise<LedgerRow[]> {
  const { ledger } = db.tables
  return await db
    .select()
    .from(ledger)
    .where(and(eq(ledger.programme, programme), eq(ledger.kind, kind)))
    .orderBy(desc(ledger.number))
    .limit(most)
}

/**
 * The moments at which anything became public, by the records after a number; in no order, and perhaps twice: asked
 * for distinct ones, SQLite would go through all moments of the programme.
 */
export async function listMoments(read: Read, programme: string, between: Between): Promise<number[]> {
  const select = between.after === 0 ? selectAllMoments : selectMoments
  const rows = await select(read, { programme, ...between })
  return rows.map(({ at }) => at)
}

const selectAllMoments = prepared((read: Read) => {
  const { ledger } = read.tables
  return read
    .selectDistinct({ at: ledger.at })
    .from(ledger)
    .where(and(...isBetween(ledger)))
})

const selectMoments = prepared((read: Read) => {
  const { ledger } = read.tables
  return read
    .select({ at: ledger.at })
    .from(ledger)
    .where(and(...isBetween(ledger)))
})

const selectNumberAt = prepared((read: Read) => {
  const { ledger } = read.tables
  const isOfProgramme = eq(ledger.programme, sql.placeholder('programme'))
  return read
    .select({ number: ledger.number })
    .from(ledger)
    .where(
      and(isOfProgramme, lte(ledger.recordedAt, sql.param(sql.placeholder('instant'), ledger.recordedAt))),
    )
    .orderBy(desc(ledger.recordedAt), desc(ledger.number))
    .limit(1)
})

/** The newest number recorded by an instant: what the ledger held then. */
export async function findNumberAt(read: Read, programme: string, instant: number): Promise<number> {
  const rows = await selectNumberAt(read, { programme, instant })
  return rows[0]?.number ?? 0
}

/** Free texts by the numbers of their records and fields; an erased one is not there. */
export async function listTexts(
  read: Read | Write,
  programme: string,
  numbers: readonly number[],
): Promise<{ number: number; field: string; text: string }[]> {
  if (numbers.length === 0) return []
  const { texts } = read.tables
  return await read
    .select({ number: texts.number, field: texts.field, text: texts.text })
    .from(texts)
    .where(and(eq(texts.programme, programme), inArray(texts.number, [...numbers])))
}

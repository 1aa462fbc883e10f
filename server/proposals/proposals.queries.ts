import { and, eq, gt, inArray } from 'drizzle-orm'
import type { FactKind } from '#shared/ledger/fact.ts'
import type { Read, Write } from '../database/store.ts'
import type { LedgerRow } from '../ledger/ledger.queries.ts'

/** Whether anything was recorded for the same thing after a number. */
export async function isOvertaken(
  db: Read | Write,
  programme: string,
  { kind, key, number }: { kind: FactKind; key: string; number: number },
): Promise<boolean> {
  const { ledger } = db.tables
  const rows = await db
    .select({ number: ledger.number })
    .from(ledger)
    .where(
      and(
        eq(ledger.programme, programme),
        eq(ledger.kind, kind),
        eq(ledger.key, key),
        gt(ledger.number, number),
      ),
    )
    .limit(1)
  return rows.length > 0
}

/** All proposals and what was decided about them, in order. */
export async function listProposalRecords(db: Read | Write, programme: string): Promise<LedgerRow[]> {
  const { ledger } = db.tables
  return await db
    .select()
    .from(ledger)
    .where(and(eq(ledger.programme, programme), inArray(ledger.kind, ['proposal', 'confirmation'])))
    .orderBy(ledger.number)
}

/** What was decided about a proposal; the newest first. */
export async function findSettlement(
  db: Read | Write,
  programme: string,
  proposal: number,
): Promise<LedgerRow | undefined> {
  const { ledger } = db.tables
  const rows = await db
    .select()
    .from(ledger)
    .where(
      and(
        eq(ledger.programme, programme),
        eq(ledger.kind, 'confirmation'),
        eq(ledger.key, settlementKey(proposal)),
      ),
    )
  return rows[0]
}

export const settlementKey = (proposal: number) => `proposal ${proposal}`

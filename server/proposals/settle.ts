import type { BodyOf, ReplyOf } from '#shared/endpoint.ts'
import type { Principal } from '#shared/people/person.ts'
import { Problem } from '#shared/problem.ts'
import { agreedKey } from '#shared/programmes/agreedKey.ts'
import { faultsOf } from '#shared/proposals/faults.ts'
import type { ConfirmationContent, Proposed } from '#shared/proposals/proposal.ts'
import type { settleProposal as door } from '#shared/proposals/proposals.api.ts'
import { settlingRefusal } from '#shared/proposals/settling.ts'
import type { Desk } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import type { Write } from '../database/store.ts'
import { appendFacts, type NewFact } from '../ledger/appendFacts.ts'
import { type LedgerRow, listByNumber, listTexts } from '../ledger/ledger.queries.ts'
import { findSettlement, isOvertaken, settlementKey } from './proposals.queries.ts'
import { proposedIn, whyFields } from './record.ts'

type Settling = BodyOf<typeof door> & { programme: string; proposal: number; principal: Principal }

/**
 * Confirms, declines or withdraws a proposal. Where it is confirmed, what was proposed becomes a fact in the same
 * transaction, recorded by whoever confirmed it; it is asked again there whether it still fits.
 */
export async function settleProposal(
  desk: Desk,
  asked: Asked,
  { programme, proposal, principal, step, reason }: Settling,
): Promise<ReplyOf<typeof door>> {
  if (step === 'declined' && reason === null) throw new Problem('invalid', { key: 'proposal.reasonNeeded' })
  return await once(desk.store, asked, async () => {
    const { agreed, at } = await desk.present(programme)
    return async (write) => {
      const record = await requireProposal(write, programme, proposal)
      const proposed = proposedIn(record, await listTexts(write, programme, [proposal]))
      await refuseUnlessOpen(write, { programme, record, principal, step })
      const faults = step === 'confirmed' ? faultsOf(agreed, proposed) : {}
      if (Object.keys(faults).length > 0) throw new Problem('conflict', { key: 'proposal.faultyNow' }, faults)
      const becomes = step === 'confirmed' ? factsOf(proposed, at) : []
      const { last } = await appendFacts(write, programme, becomes, desk.recorder(asked.by))
      const fact = step === 'confirmed' ? last : null
      const content: ConfirmationContent = { proposal, step, fact }
      const settlement: NewFact = {
        ...{ kind: 'confirmation', at, certainty: 'stated', key: settlementKey(proposal), content },
        texts: reason === null ? {} : { reason },
      }
      const recorded = await appendFacts(write, programme, [settlement], desk.recorder(asked.by))
      return { number: recorded.last, fact }
    }
  })
}

async function requireProposal(write: Write, programme: string, number: number): Promise<LedgerRow> {
  const [record] = await listByNumber(write, programme, [number])
  if (record?.kind === 'proposal') return record
  throw new Problem('missing', { key: 'proposal.noProposal', values: { number: String(number) } })
}

async function refuseUnlessOpen(
  write: Write,
  {
    programme,
    record,
    principal,
    step,
  }: { programme: string; record: LedgerRow; principal: Principal; step: Settling['step'] },
): Promise<void> {
  const settlement = await findSettlement(write, programme, record.number)
  const { kind } = record.content as Proposed
  const refusal = settlingRefusal(principal, step, {
    author: record.by,
    settled: settlement === undefined ? null : (settlement.content as ConfirmationContent).step,
    isOvertaken: await isOvertaken(write, programme, { kind, key: record.key, number: record.number }),
  })
  if (refusal !== null) throw new Problem('conflict', refusal)
}

/** What a confirmed proposal becomes: the fact itself with its texts, after the series it brings. */
function factsOf(proposed: Proposed, at: number): NewFact[] {
  const { kind, content } = proposed
  const dated = { at, certainty: 'stated' } as const
  const texts = kind === 'rebase' ? whyFields(proposed.why) : {}
  const fact: NewFact = { kind, key: agreedKey(proposed), content, texts, ...dated }
  const series = kind === 'definition' ? proposed.newSeries : null
  return series === null ? [fact] : [{ kind: 'series', key: series.code, content: series, ...dated }, fact]
}

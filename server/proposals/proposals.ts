import type { ReplyOf } from '#shared/endpoint.ts'
import type { Principal } from '#shared/people/person.ts'
import type { Agreed } from '#shared/programmes/known.ts'
import { changedLines } from '#shared/proposals/changedLines.ts'
import type { ConfirmationContent, Proposed } from '#shared/proposals/proposal.ts'
import type { getAgreed, listProposals } from '#shared/proposals/proposals.api.ts'
import { settlingRefusal } from '#shared/proposals/settling.ts'
import { subjectOf } from '#shared/proposals/subject.ts'
import type { Desk } from '../acts/desk.ts'
import { type LedgerRow, listTexts } from '../ledger/ledger.queries.ts'
import { listNames } from '../people/people.queries.ts'
import { isOvertaken, listProposalRecords } from './proposals.queries.ts'
import { proposedIn } from './record.ts'

/** How many of the settled are shown; the audit trail has them all. */
const settledShown = 20

type Reply = ReplyOf<typeof listProposals>
type Shown = {
  agreed: Agreed
  name: (id: string) => string | null
  reason: (number: number) => string | null
  proposed: (record: LedgerRow) => Proposed
}

/** What waits for a second administrator, the earliest first, and what became of the last ones, the newest first. */
export async function proposalsOf(
  desk: Desk,
  programme: string,
  { principal, administrators }: { principal: Principal; administrators: number },
): Promise<Reply> {
  const { read } = desk.store
  const { agreed } = await desk.present(programme)
  const records = await listProposalRecords(read, programme)
  const settlements = new Map(
    records
      .filter(({ kind }) => kind === 'confirmation')
      .map((record) => [(record.content as ConfirmationContent).proposal, record]),
  )
  const proposals = records.filter(({ kind }) => kind === 'proposal')
  const open = proposals.filter(({ number }) => !settlements.has(number))
  const settled = proposals.filter(({ number }) => settlements.has(number)).slice(-settledShown)
  const shownRecords = [
    ...open,
    ...settled,
    ...settled.flatMap(({ number }) => settlements.get(number) ?? []),
  ]
  const names = await listNames(read, [...new Set(shownRecords.map(({ by }) => by))])
  const texts = await listTexts(
    read,
    programme,
    shownRecords.map(({ number }) => number),
  )
  const shown: Shown = {
    agreed,
    name: (id) => names.get(id) ?? null,
    reason: (number) => texts.find((text) => text.number === number && text.field === 'reason')?.text ?? null,
    proposed: (record) => proposedIn(record, texts),
  }
  const waiting = []
  for (const record of open) {
    const { kind } = record.content as Proposed
    const overtaken = await isOvertaken(read, programme, { kind, key: record.key, number: record.number })
    waiting.push(waitingProposal(shown, record, { principal, isOvertaken: overtaken }))
  }
  return {
    waiting,
    settled: settled
      .flatMap((record) => {
        const settlement = settlements.get(record.number)
        return settlement === undefined ? [] : [settledProposal(shown, record, settlement)]
      })
      .sort((a, b) => b.number - a.number),
    twoCanDecide: administrators > 1,
  }
}

function waitingProposal(
  { agreed, name, reason, proposed: proposedOf }: Shown,
  record: LedgerRow,
  { principal, isOvertaken: overtaken }: { principal: Principal; isOvertaken: boolean },
): Reply['waiting'][number] {
  const { number, by, recordedAt } = record
  const proposed = proposedOf(record)
  const settling = { author: by, settled: null, isOvertaken: overtaken }
  return {
    ...{ number, kind: proposed.kind, recordedAt, isOvertaken: overtaken },
    subject: subjectOf(agreed, proposed),
    reason: reason(number),
    by: name(by),
    lines: changedLines(agreed, proposed),
    refusal: settlingRefusal(principal, 'declined', settling),
    isOwn: settlingRefusal(principal, 'withdrawn', settling) === null,
  }
}

function settledProposal(
  { agreed, name, reason }: Shown,
  proposal: LedgerRow,
  { number, by, recordedAt, content }: LedgerRow,
): Reply['settled'][number] {
  const { step } = content as ConfirmationContent
  return {
    ...{ number, proposal: proposal.number, step, recordedAt },
    subject: subjectOf(agreed, proposal.content as Proposed),
    reason: reason(number),
    by: name(by),
    proposedBy: name(proposal.by),
  }
}

/** What is agreed now, to start a proposal from; without what only rules need. */
export function agreedNow(agreed: Agreed): ReplyOf<typeof getAgreed> {
  const { kpis, definitions, targets, rebases, series, thresholds, contracts, units } = agreed
  return {
    kpis: kpis
      .filter(({ code }) => definitions.has(code))
      .map(({ code, unit = null }) => ({
        ...{ code, unit },
        name: definitions.get(code)?.at(-1)?.name ?? { da: code, en: code, zh: code },
        definitions: (definitions.get(code) ?? []).map(bare),
        targets: (targets.get(code) ?? []).map(bare),
        rebases: (rebases.get(code) ?? []).map(bare),
        series: [...series.values()]
          .filter((one) => one.code.startsWith(`${code}/`))
          .map((one) => ({ code: one.code, name: one.name })),
      })),
    thresholds: thresholds.map(bare),
    contracts: contracts.map(bare),
    units: units.map(({ code, name }) => ({ code, name })),
  }
}

function bare<Noun extends { provenance: unknown }>({
  provenance: _,
  ...content
}: Noun): Omit<Noun, 'provenance'> {
  return content
}

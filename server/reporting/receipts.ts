import { unitWords } from '#shared/figures/lines.ts'
import type { Note } from '#shared/figures/note.ts'
import { standOf } from '#shared/figures/stand.ts'
import { reportsFor } from '#shared/people/may.ts'
import type { Principal } from '#shared/people/person.ts'
import { Problem } from '#shared/problem.ts'
import { definitionFor, kpiOfSeries, namedUnit } from '#shared/programmes/inForce.ts'
import type { Agreed } from '#shared/programmes/known.ts'
import type { Receipt } from '#shared/reporting/reporting.api.ts'
import type { SubmissionContent } from '#shared/reporting/submission.ts'
import type { Desk } from '../acts/desk.ts'
import { findRevision, listReviewsOf } from '../figures/figures.queries.ts'
import { listByNumber, listTexts } from '../ledger/ledger.queries.ts'
import { listNotes } from '../ledger/notes.ts'
import { listNames } from '../people/people.queries.ts'

type Asked = { programme: string; number: number; principal: Principal }

/** A receipt, for whoever reports for its unit and for administrators and auditors; for others it is not there. */
export async function requireReceipt(desk: Desk, { programme, number, principal }: Asked): Promise<Receipt> {
  const { read } = desk.store
  const [record] = await listByNumber(read, programme, [number])
  if (record?.kind !== 'submission' || !maySee(principal, record.content as SubmissionContent))
    throw new Problem('missing', { key: 'reporting.noReceipt', values: { number: String(number) } })
  const { unit, revisions, audience, explained } = record.content as SubmissionContent
  const { agreed, programme: own } = await desk.present(programme)
  const texts = await listTexts(read, programme, [number])
  const notes = await listNotes(read, programme, revisions)
  const names = await listNames(read, [record.by])
  const textOf = (field: string) => texts.find((one) => one.field === field)?.text
  const words = textOf('words')
  const explanation = textOf('explanation') ?? null
  const figures = await Promise.all(
    revisions.map((revision) => {
      const answer = explained?.includes(revision) ? explanation : null
      return receiptFigure(desk, {
        programme,
        agreed,
        revision,
        note: notes.get(revision),
        explanation: answer,
      })
    }),
  )
  return {
    number,
    at: record.at,
    recordedAt: record.recordedAt,
    unit: namedUnit(agreed, unit),
    by: names.get(record.by) ?? null,
    periods: [...new Set(figures.map(({ period }) => period))].sort(),
    figures,
    words: words ?? '',
    audience: words === undefined ? null : (audience ?? 'council'),
    explanation: explained === undefined ? explanation : null,
    example: own.clock !== undefined,
    hash: record.hash,
  }
}

function maySee(principal: Principal, { unit }: SubmissionContent): boolean {
  if (principal.role === 'administrator' || principal.role === 'auditor') return true
  return reportsFor(principal, unit)
}

type Figure = {
  programme: string
  agreed: Agreed
  revision: number
  note: Note | undefined
  explanation: string | null
}

async function receiptFigure(
  { store: { read } }: Desk,
  { programme, agreed, revision, note, explanation }: Figure,
): Promise<Receipt['figures'][number]> {
  const found = await findRevision(read, programme, revision)
  if (found === undefined) throw new Error(`the submission’s revision ${revision} is not there`)
  const { series, period, value, missing, until } = found
  const kpi = kpiOfSeries(series)
  const { name, unit, decimals } = definitionFor(agreed, kpi, period)
  return {
    ...{ revision, kpi, name, unit: unitWords(unit), decimals, period, value, missing, until },
    note: note?.text ?? null,
    noteAudience: note?.audience ?? null,
    explanation,
    step: standOf(found, await listReviewsOf(read, programme, revision)),
  }
}

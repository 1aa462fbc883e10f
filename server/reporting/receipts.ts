import { unitWords } from '#shared/figures/lines.ts'
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
  const texts = await listTexts(read, programme, [number, ...revisions])
  const names = await listNames(read, [record.by])
  const words = textOf(texts, number, 'words')
  const explanation = textOf(texts, number, 'explanation') ?? null
  const figures = await Promise.all(
    revisions.map((revision) => {
      const answer = explained?.includes(revision) ? explanation : null
      return receiptFigure(desk, { programme, agreed, revision, texts, explanation: answer })
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

type Texts = Awaited<ReturnType<typeof listTexts>>
type Figure = {
  programme: string
  agreed: Agreed
  revision: number
  texts: Texts
  explanation: string | null
}

async function receiptFigure(
  { store: { read } }: Desk,
  { programme, agreed, revision, texts, explanation }: Figure,
): Promise<Receipt['figures'][number]> {
  const found = await findRevision(read, programme, revision)
  if (found === undefined) throw new Error(`the submission’s revision ${revision} is not there`)
  const { series, period, value, missing, until } = found
  const kpi = kpiOfSeries(series)
  const { name, unit, decimals } = definitionFor(agreed, kpi, period)
  return {
    ...{ revision, kpi, name, unit: unitWords(unit), decimals, period, value, missing, until },
    note: textOf(texts, revision, 'note') ?? null,
    explanation,
    step: standOf(found, await listReviewsOf(read, programme, revision)),
  }
}

function textOf(texts: Texts, number: number, field: string): string | undefined {
  return texts.find((one) => one.number === number && one.field === field)?.text
}

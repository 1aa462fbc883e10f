import type { BodyOf, ParamsOf } from '#shared/endpoint.ts'
import type { RevisionContent } from '#shared/figures/figure.ts'
import type { NoteContent } from '#shared/figures/note.ts'
import { Problem } from '#shared/problem.ts'
import type { Draft } from '#shared/reporting/draft.ts'
import { readEntry } from '#shared/reporting/entry.ts'
import type { submitFigures as door } from '#shared/reporting/reporting.api.ts'
import type { Finding, SheetRow } from '#shared/reporting/sheet.ts'
import type { SubmissionContent } from '#shared/reporting/submission.ts'
import type { Sentence } from '#shared/say.ts'
import type { Desk, Now } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import type { Write } from '../database/store.ts'
import { appendFacts, type NewFact } from '../ledger/appendFacts.ts'
import { findHead } from '../ledger/ledger.queries.ts'
import { deleteDraft, findDraft } from './drafts.queries.ts'
import { openDesktop, requireRow } from './sheet.ts'

type Submitting = ParamsOf<typeof door> & BodyOf<typeof door>
type Checked = { row: SheetRow; draft: Draft; fact: NewFact; isUnusual: boolean }
/** Whose figures, and the number that the first of them gets in the ledger. */
type Numbered = { unit: string; first: number; now: Now }

/**
 * Turns drafts into figures that wait for a decision, all or none, with one receipt; gives its number. The drafts must
 * be those that were seen, without errors, and what looks unusual explained.
 */
export async function submitFigures(
  desk: Desk,
  asked: Asked,
  { programme, unit, figures, ...said }: Submitting,
): Promise<number> {
  return await once(desk.store, asked, async () => {
    const desktop = await openDesktop(desk, programme, unit)
    const rows = figures.map(({ series, period }) => requireRow(desktop, series, period))
    if (new Set(rows).size < rows.length) throw new Problem('invalid', { key: 'reporting.twice' })
    return async (write) => {
      const drafts = await Promise.all(figures.map((figure) => requireDraft(write, { programme, ...figure })))
      const checked = checkedFigures(rows, drafts, { now: desktop.now, explanation: said.explanation })
      for (const { series, period } of figures) await deleteDraft(write, { programme, series, period })
      const head = (await findHead(write, programme))?.number ?? 0
      const numbered = { unit, first: head + 1, now: desktop.now }
      const submission = submissionFact(checked, { ...numbered, said })
      const facts = [...checked.map(({ fact }) => fact), ...councilNotes(checked, numbered), submission]
      return (await appendFacts(write, programme, facts, desk.recorder(asked.by))).last
    }
  })
}

/** The notes that are not for everybody, each a record of its own. */
function councilNotes(checked: readonly Checked[], { unit, first, now }: Numbered): NewFact[] {
  return checked.flatMap(({ draft, fact: { key } }, at): NewFact[] => {
    const texts = filled({ note: draft.content.note })
    if (draft.content.noteAudience !== 'council' || texts.note === undefined) return []
    const content: NoteContent = { unit, revision: first + at, audience: 'council' }
    return [{ ...dated(now), kind: 'note', key, content, texts }]
  })
}

type Sent = Numbered & { said: Omit<Submitting, 'programme' | 'unit' | 'figures'> }

/** What was sent together, whose first figure has a number in the ledger, and what was said to it. */
function submissionFact(checked: readonly Checked[], { unit, first, now, said }: Sent): NewFact {
  const { words, explanation, audience = 'council' } = said
  const texts = filled({ words, explanation })
  const unusual = checked.flatMap(({ isUnusual }, at) => (isUnusual ? [first + at] : []))
  const content: SubmissionContent = {
    unit,
    revisions: checked.map((_, at) => first + at),
    ...(texts.words === undefined ? {} : { audience }),
    ...(texts.explanation === undefined ? {} : { explained: unusual }),
  }
  return { ...dated(now), kind: 'submission', key: `${unit} ${first}`, content, texts }
}

type Seen = { programme: string; series: string; period: string; version: number }

async function requireDraft(write: Write, { version, ...place }: Seen): Promise<Draft> {
  const current = await findDraft(write, place)
  if (current?.version === version) return current
  throw new Problem('stale', { key: 'reporting.stale' }, {}, { current: current ?? null })
}

type Context = { now: Now; explanation: string }

function checkedFigures(rows: readonly SheetRow[], drafts: readonly Draft[], context: Context): Checked[] {
  const { agreed } = context.now
  const errors: { [place: string]: Sentence } = {}
  const warnings: { [place: string]: Sentence } = {}
  const checked = rows.flatMap((row, at): Checked[] => {
    const draft = drafts[at]
    if (draft === undefined || row.waiting !== null)
      throw new Problem('conflict', { key: 'reporting.inReview' })
    const { entry, findings } = readEntry(draft.content, row, agreed.today)
    const place = `${row.series} ${row.period}`
    const error = findings.find(({ severity }) => severity === 'error')
    if (entry === null || error !== undefined) {
      errors[place] = error?.sentence ?? { key: 'entry.empty' }
      return []
    }
    const odd = unexplained(findings, draft)
    if (odd !== undefined && context.explanation.trim() === '') warnings[place] = odd
    const { kind, note, noteAudience, reason } = draft.content
    const content: RevisionContent = {
      series: row.series,
      period: row.period,
      value: entry.value,
      ...(entry.missing === null ? {} : { missing: entry.missing }),
      ...(entry.until === null ? {} : { until: entry.until }),
      quality: 'final',
      kind: row.published === null ? 'first' : kind,
      example: isExample(context.now, row),
    }
    const texts = filled({
      note: noteAudience === 'public' ? note : '',
      reason: row.published === null ? '' : reason,
    })
    const fact: NewFact = { ...dated(context.now), kind: 'revision', key: place, content, texts }
    return [{ row, draft, fact, isUnusual: odd !== undefined }]
  })
  refuse('reporting.errors', 'invalid', errors)
  refuse('reporting.warnings', 'conflict', warnings)
  return checked
}

/** What is odd about a figure and not explained by its own note. */
function unexplained(findings: readonly Finding[], { content }: Draft): Sentence | undefined {
  if (content.note.trim() !== '') return undefined
  return findings.find(({ severity }) => severity === 'warning')?.sentence
}

function refuse(key: string, kind: 'invalid' | 'conflict', fields: { [place: string]: Sentence }): void {
  const count = Object.keys(fields).length
  if (count > 0) throw new Problem(kind, { key, values: { count } }, fields)
}

function dated({ at }: Now): Pick<NewFact, 'at' | 'certainty'> {
  return { at, certainty: 'stated' }
}

/** What is typed into an example is example data, whoever types it. */
function isExample({ programme, agreed }: Now, { kpi }: SheetRow): boolean {
  return programme.clock !== undefined || agreed.kpis.some((one) => one.code === kpi && one.example)
}

function filled(texts: { [field: string]: string }): { [field: string]: string } {
  const entries = Object.entries(texts).map(([field, text]) => [field, text.trim()] as const)
  return Object.fromEntries(entries.filter(([, text]) => text !== ''))
}

import type { MissingCode } from '../figures/figure.ts'
import { fromYearToDate } from '../figures/yearToDate.ts'
import { isWrittenWith } from '../numbers/exact.ts'
import { parseNumber } from '../numbers/parseNumber.ts'
import type { Day } from '../periods/day.ts'
import type { Sentence } from '../say.ts'
import type { DraftContent } from './draft.ts'
import type { Finding, SheetRow } from './sheet.ts'
import { warningsOf } from './warnings.ts'

/** What an entry means: a number, or why there is none; null where errors keep it from meaning anything. */
export type Entry = { value: number | null; missing: MissingCode | null; until: Day | null }
export type ReadEntry = { entry: Entry | null; findings: Finding[] }

/**
 * Reads what was typed for a figure, with what the checks say: errors block, warnings ask for a word at submission.
 * Used by the page while typing and by the server before it takes anything.
 */
export function readEntry(content: DraftContent, row: SheetRow, today: Day): ReadEntry {
  const correction = correctionErrors(content, row)
  const read =
    content.missing === null ? readValue(content, row) : readMissing(content, content.missing, today)
  if ('error' in read) return { entry: null, findings: [...correction, error(read.error)] }
  if (correction.length > 0) return { entry: null, findings: correction }
  const { entry, falls } = read
  const fell: Finding[] = falls
    ? [
        {
          severity: 'warning',
          sentence: { key: 'figure.falls_to_date', values: { period: { period: row.period } } },
        },
      ]
    : []
  return { entry, findings: [...fell, ...warningsOf(entry.value, row)] }
}

/** Whether anything was entered at all. */
export function isEmpty({ input, missing }: Pick<DraftContent, 'input' | 'missing'>): boolean {
  return input.trim() === '' && missing === null
}

type Read = { entry: Entry; falls: boolean } | { error: Sentence }

function readMissing({ note, until }: DraftContent, missing: MissingCode, today: Day): Read {
  if (note.trim() === '') return { error: { key: 'entry.reasonNeeded' } }
  if (missing !== 'delayed') return { entry: { value: null, missing, until: null }, falls: false }
  if (until === null || until <= today) return { error: { key: 'entry.untilNeeded' } }
  return { entry: { value: null, missing, until }, falls: false }
}

function readValue({ input, convention, toDate }: DraftContent, row: SheetRow): Read {
  if (input.trim() === '') return { error: { key: 'entry.empty' } }
  const read = parseNumber(input, { convention, unit: row.reads })
  if ('refusal' in read) return { error: read.refusal }
  const tooFine: Sentence = { key: 'entry.decimals', values: { count: row.decimals } }
  if (!isWrittenWith(read.number, row.decimals)) return { error: tooFine }
  if (!toDate) return { entry: { value: read.number, missing: null, until: null }, falls: false }
  if (row.earlierParts === null) return { error: { key: 'entry.notToDate' } }
  const { value, falls } = fromYearToDate(row.earlierParts, read.number)
  if (value === null) return { error: { key: 'entry.partsLacking' } }
  return { entry: { value, missing: null, until: null }, falls }
}

/** A published figure is changed with a kind and a reason; a first figure has neither. */
function correctionErrors({ kind, reason }: DraftContent, { published }: SheetRow): Finding[] {
  if (published === null) return []
  if (kind === 'first') return [error({ key: 'entry.kindNeeded' })]
  return reason.trim() === '' ? [error({ key: 'entry.correctionReason' })] : []
}

function error(sentence: Sentence): Finding {
  return { severity: 'error', sentence }
}

import { type At, isVisible } from '#shared/figures/asKnownAt.ts'
import type { Audience } from '#shared/figures/audience.ts'
import type { NoteContent } from '#shared/figures/note.ts'
import type { NotedFigure } from '#shared/programmes/councilNotes.ts'
import type { Agreed, Known } from '#shared/programmes/known.ts'
import type { Code } from '#shared/programmes/kpi.ts'
import { type OpenWords, publicSince } from '#shared/programmes/periodWords.ts'
import type { SubmissionContent } from '#shared/reporting/submission.ts'
import type { Text } from '#shared/text.ts'
import type { Read } from '../database/store.ts'
import { listRevisionsByNumber } from '../figures/figures.queries.ts'
import { findText } from '../ledger/inLanguages.ts'
import { type LedgerRow, listRecords, listTexts } from '../ledger/ledger.queries.ts'
import { listNotes } from '../ledger/notes.ts'

/** A submission with words, whose figures are all public since a moment. */
type Open = Omit<OpenWords, 'text'> & { audience: Audience }
/** Which submissions a view tells the words of. */
export type WordsAsked = (submission: Open) => boolean
type Asked = { audience: Audience; isAsked: WordsAsked }
/** By number: those whose figures are all public at some moment, and those of which one is not published. */
type Kept = { upTo: number; open: Map<number, Open>; waiting: Map<number, LedgerRow> }

/** The free texts that may be read at (D, n). An erased one is gone at once, as only where it stood is kept. */
export function textsOf(read: Read) {
  const programmes = new Map<string, Kept>()

  async function refreshed(programme: string, upTo: number): Promise<Kept> {
    const kept = programmes.get(programme) ?? { upTo: 0, open: new Map(), waiting: new Map() }
    programmes.set(programme, kept)
    const after = kept.upTo
    if (after >= upTo) return kept
    const records = await listRecords(read, programme, { after, upTo, kinds: ['submission'] })
    for (const record of records) {
      const isNew = record.texts.words !== undefined && !kept.open.has(record.number)
      if (isNew) kept.waiting.set(record.number, record)
    }
    await openPublished(programme, kept)
    kept.upTo = Math.max(kept.upTo, upTo)
    return kept
  }

  /** A publication is for ever, so what is once open never has to be looked at again. */
  async function openPublished(programme: string, { open, waiting }: Kept): Promise<void> {
    const records = [...waiting.values()]
    const asked = records.flatMap(({ content }) => (content as SubmissionContent).revisions)
    const found = new Map(
      (await listRevisionsByNumber(read, programme, asked)).map((revision) => [revision.number, revision]),
    )
    for (const { number, at, recordedAt, content } of records) {
      const { unit, revisions, audience = 'council' } = content as SubmissionContent
      const figures = revisions.flatMap((revision) => found.get(revision) ?? [])
      const published = publicSince(figures)
      if (published === null) continue
      open.set(number, { number, unit, audience, submittedAt: at, recordedAt, published, figures })
      waiting.delete(number)
    }
  }

  return {
    /** The notes for everybody on published figures, by the figures' numbers. */
    async notes(programme: string, known: Known): Promise<Map<number, string>> {
      const published = [...known.revisions.values()].flat().filter((one) => one.published !== null)
      const numbers = published.map(({ number }) => number)
      const texts = await listTexts(read, programme, numbers)
      return new Map(texts.filter(({ field }) => field === 'note').map(({ number, text }) => [number, text]))
    },
    /** Why limits were agreed anew, by the numbers of the agreements. */
    async reasons(programme: string, { rebases }: Pick<Agreed, 'rebases'>): Promise<Map<number, Text>> {
      const numbers = [...rebases.values()].flat().map(({ provenance }) => provenance.number)
      const texts = await listTexts(read, programme, numbers)
      return new Map(
        numbers.flatMap((number): [number, Text][] => {
          const why = findText(texts, { number, name: 'why' })
          return why === null ? [] : [[number, why]]
        }),
      )
    },
    /** The words for an audience among those that a view is about. */
    async words(programme: string, at: At, { audience, isAsked }: Asked): Promise<OpenWords[]> {
      const { open } = await refreshed(programme, at.number)
      const asked = [...open.values()].filter(
        (one) => one.audience === audience && isVisible(one.published, at) && isAsked(one),
      )
      const numbers = asked.map(({ number }) => number)
      const texts = await listTexts(read, programme, numbers)
      return asked.flatMap(({ audience: _, ...one }) => {
        const text = texts.find(({ number, field }) => number === one.number && field === 'words')?.text
        return text === undefined ? [] : [{ ...one, text }]
      })
    },
    /** The notes of a unit for the council alone, on figures that are published at (D, n). */
    async councilNotes(programme: string, at: At, unit: Code): Promise<NotedFigure[]> {
      const records = await listRecords(read, programme, { upTo: at.number, kinds: ['note'] })
      const own = records.map(({ content }) => content as NoteContent).filter((one) => one.unit === unit)
      const numbers = own.map(({ revision }) => revision)
      const notes = await listNotes(read, programme, numbers)
      return (await listRevisionsByNumber(read, programme, numbers)).flatMap((figure) => {
        const { number, published } = figure
        const text = notes.get(number)?.text
        const isOpen = text !== undefined && published !== null && isVisible(published, at)
        return isOpen ? [{ text, figure, published }] : []
      })
    },
  }
}

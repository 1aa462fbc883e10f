import type { Note, NoteContent } from '#shared/figures/note.ts'
import type { Read, Write } from '../database/store.ts'
import { listRecords, listTexts } from './ledger.queries.ts'

/** The notes on some figures, whomever they are for, by the figures' numbers; an erased one is not there. */
export async function listNotes(
  db: Read | Write,
  programme: string,
  revisions: readonly number[],
): Promise<Map<number, Note>> {
  const open = (await listTexts(db, programme, revisions)).filter(({ field }) => field === 'note')
  const closed = await listCouncilNotes(db, programme, revisions)
  return new Map([
    ...open.map(({ number, text }): [number, Note] => [number, { text, audience: 'public' }]),
    ...closed.map(({ revision, text }): [number, Note] => [revision, { text, audience: 'council' }]),
  ])
}

/** The notes for the council alone on some figures; they are recorded after those. */
async function listCouncilNotes(
  db: Read | Write,
  programme: string,
  revisions: readonly number[],
): Promise<(NoteContent & { text: string })[]> {
  if (revisions.length === 0) return []
  const after = revisions.reduce((least, number) => Math.min(least, number))
  const asked = new Set(revisions)
  const all = await listRecords(db, programme, { after, kinds: ['note'] })
  const own = all.filter(({ content }) => asked.has((content as NoteContent).revision))
  const numbers = own.map(({ number }) => number)
  const texts = new Map((await listTexts(db, programme, numbers)).map(({ number, text }) => [number, text]))
  return own.flatMap(({ number, content }) => {
    const text = texts.get(number)
    return text === undefined ? [] : [{ ...(content as NoteContent), text }]
  })
}

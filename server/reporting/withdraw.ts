import type { Revision } from '#shared/figures/figure.ts'
import { standOf } from '#shared/figures/stand.ts'
import { editNumber } from '#shared/numbers/formatNumber.ts'
import { Problem } from '#shared/problem.ts'
import type { DraftContent } from '#shared/reporting/draft.ts'
import type { Desk } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import type { Write } from '../database/store.ts'
import { findRevision, listReviewsOf } from '../figures/figures.queries.ts'
import { appendFacts, type NewFact } from '../ledger/appendFacts.ts'
import { listTexts } from '../ledger/ledger.queries.ts'
import { listNotes } from '../ledger/notes.ts'
import { findDraft, storeDraft } from './drafts.queries.ts'
import { openDesktop } from './sheet.ts'

type Withdrawing = { programme: string; unit: string; revisions: readonly number[] }

/** Takes back figures of the unit that wait for a decision, all or none; each is a draft again, as it was sent. */
export async function withdrawFigures(
  desk: Desk,
  asked: Asked,
  { programme, unit, revisions }: Withdrawing,
): Promise<number[]> {
  return await once(desk.store, asked, async () => {
    const { now, rows } = await openDesktop(desk, programme, unit)
    const waiting = new Set([...rows.due, ...rows.correctable].flatMap((row) => row.waiting?.number ?? []))
    if (!revisions.every((number) => waiting.has(number))) throw gone()
    return async (write) => {
      const facts: NewFact[] = []
      for (const number of new Set(revisions)) {
        const revision = await findRevision(write, programme, number)
        if (revision === undefined) throw gone()
        if (standOf(revision, await listReviewsOf(write, programme, number)) !== 'submitted') throw gone()
        await restoreDraft(write, { programme, revision, by: asked.by, now: desk.now() })
        facts.push({
          ...{ kind: 'review', at: now.at, certainty: 'stated' },
          key: `${revision.series} ${revision.period} withdrawn`,
          content: { revision: number, step: 'withdrawn' },
        })
      }
      await appendFacts(write, programme, facts, desk.recorder(asked.by))
      return [...new Set(revisions)]
    }
  })
}

type Restoring = { programme: string; revision: Revision; by: string; now: number }

/** Puts what was sent back where it was typed, unless somebody has typed something there since. */
async function restoreDraft(write: Write, { programme, revision, by, now }: Restoring): Promise<void> {
  const { number, series, period, value, missing, until, kind } = revision
  if ((await findDraft(write, { programme, series, period })) !== undefined) return
  const texts = await listTexts(write, programme, [number])
  const reason = texts.find(({ field }) => field === 'reason')?.text ?? ''
  const note = (await listNotes(write, programme, [number])).get(number)
  const input = value === null ? '' : editNumber(value, 'da')
  const content: DraftContent = {
    ...{ input, convention: 'da', toDate: false, missing, until, kind },
    ...{ note: note?.text ?? '', noteAudience: note?.audience ?? 'council', reason },
  }
  await storeDraft(write, programme, { series, period, content, version: 1, savedBy: by, savedAt: now })
}

function gone(): Problem {
  return new Problem('conflict', { key: 'reporting.cannotWithdraw' })
}

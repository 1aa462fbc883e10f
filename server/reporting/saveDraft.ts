import type { BodyOf, ParamsOf } from '#shared/endpoint.ts'
import { type Stand, standOf } from '#shared/figures/stand.ts'
import { Problem } from '#shared/problem.ts'
import type { Draft, DraftContent } from '#shared/reporting/draft.ts'
import type { saveDraft as door } from '#shared/reporting/reporting.api.ts'
import { findOwn } from '#shared/reporting/sheetView.ts'
import type { Desk } from '../acts/desk.ts'
import type { Write } from '../database/store.ts'
import { listReviewsOf, listRevisionsAt } from '../figures/figures.queries.ts'
import { findDraft, named, storeDraft } from './drafts.queries.ts'

type Saving = ParamsOf<typeof door> & BodyOf<typeof door> & { by: string }

/**
 * Saves a draft over the version that was seen. Somebody else’s is never overwritten: the refusal shows it as `current`. What
 * is sent twice, as after a lost line, is saved once.
 */
export async function saveDraft(desk: Desk, saving: Saving): Promise<Draft> {
  const { programme, unit, series, period, content, version, by } = saving
  const { agreed } = await desk.present(programme)
  const own = findOwn(agreed, unit, { series, period })
  const noFigure = () => new Problem('missing', { key: 'reporting.noFigure', values: { series, period } })
  if (own === undefined) throw noFigure()
  const name = await desk.nameOf(by)
  return await desk.store.write(async (write) => {
    const current = await findDraft(write, { programme, series, period })
    if (current !== undefined && current.savedBy === by && isSame(current.content, content))
      return { ...current, savedBy: name }
    const stands = await standsOf(write, programme, { series, period })
    if (stands.at(-1) === 'submitted') throw new Problem('conflict', { key: 'reporting.inReview' })
    if (!own.isOwed && !stands.includes('published')) throw noFigure()
    if ((current?.version ?? null) !== version) {
      const [seen] = await named(write, current === undefined ? [] : [current])
      throw new Problem('stale', { key: 'reporting.stale' }, {}, { current: seen ?? null })
    }
    const draft = { series, period, content, version: (version ?? 0) + 1, savedBy: by, savedAt: desk.now() }
    await storeDraft(write, programme, draft)
    return { ...draft, savedBy: name }
  })
}

/** How everything that was submitted of a figure stands, in order of recording. */
async function standsOf(
  write: Write,
  programme: string,
  place: { series: string; period: string },
): Promise<Stand[]> {
  const revisions = await listRevisionsAt(write, programme, place)
  const stands: Stand[] = []
  for (const revision of revisions) {
    const reviews = revision.published === null ? await listReviewsOf(write, programme, revision.number) : []
    stands.push(standOf(revision, reviews))
  }
  return stands
}

function isSame(a: DraftContent, b: DraftContent): boolean {
  const names = Object.keys(b) as (keyof DraftContent)[]
  return names.every((name) => a[name] === b[name])
}

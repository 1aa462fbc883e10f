import type { BodyOf, ParamsOf } from '#shared/endpoint.ts'
import { Problem } from '#shared/problem.ts'
import type { Draft, DraftContent } from '#shared/reporting/draft.ts'
import type { saveDraft as door } from '#shared/reporting/reporting.api.ts'
import type { Desk } from '../acts/desk.ts'
import { findDraft, named, storeDraft } from './drafts.queries.ts'
import { openDesktop, requireRow } from './sheet.ts'

type Saving = ParamsOf<typeof door> & BodyOf<typeof door> & { by: string }

/**
 * Saves a draft over the version that was seen. Somebody else’s is never overwritten: the refusal shows it as `current`. What
 * is sent twice, as after a lost line, is saved once.
 */
export async function saveDraft(desk: Desk, saving: Saving): Promise<Draft> {
  const { programme, unit, series, period, content, version, by } = saving
  const row = requireRow(await openDesktop(desk, programme, unit), series, period)
  if (row.waiting !== null) throw new Problem('conflict', { key: 'reporting.inReview' })
  return await desk.store.write(async (write) => {
    const current = await findDraft(write, { programme, series, period })
    const [seen] = await named(write, current === undefined ? [] : [current])
    if (seen !== undefined && current?.savedBy === by && isSame(seen.content, content)) return seen
    if ((current?.version ?? null) !== version)
      throw new Problem('stale', { key: 'reporting.stale' }, {}, { current: seen ?? null })
    const draft = { series, period, content, version: (version ?? 0) + 1, savedBy: by, savedAt: desk.now() }
    await storeDraft(write, programme, draft)
    return (await named(write, [draft]))[0] ?? draft
  })
}

function isSame(a: DraftContent, b: DraftContent): boolean {
  const names = Object.keys(b) as (keyof DraftContent)[]
  return names.every((name) => a[name] === b[name])
}

import { standOf } from '#shared/figures/stand.ts'
import { Problem } from '#shared/problem.ts'
import type { Desk } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import { findRevision, listReviewsOf } from '../figures/figures.queries.ts'
import { appendFacts, type NewFact } from '../ledger/appendFacts.ts'
import { openDesktop } from './sheet.ts'

type Withdrawing = { programme: string; unit: string; revisions: readonly number[] }

/** Takes back figures of the unit that wait for a decision, all or none. */
export async function withdrawFigures(
  desk: Desk,
  asked: Asked,
  { programme, unit, revisions }: Withdrawing,
): Promise<number[]> {
  const { now, rows } = await openDesktop(desk, programme, unit)
  const waiting = new Set([...rows.due, ...rows.correctable].flatMap((row) => row.waiting?.number ?? []))
  if (!revisions.every((number) => waiting.has(number))) throw gone()
  return await once(desk.store, asked, async (write) => {
    const facts: NewFact[] = []
    for (const number of new Set(revisions)) {
      const revision = await findRevision(write, programme, number)
      if (revision === undefined) throw gone()
      if (standOf(revision, await listReviewsOf(write, programme, number)) !== 'submitted') throw gone()
      facts.push({
        ...{ kind: 'review', at: now.at, certainty: 'stated' },
        key: `${revision.series} ${revision.period} withdrawn`,
        content: { revision: number, step: 'withdrawn' },
      })
    }
    await appendFacts(write, programme, facts, desk.recorder(asked.by))
    return [...new Set(revisions)]
  })
}

function gone(): Problem {
  return new Problem('conflict', { key: 'reporting.cannotWithdraw' })
}

import type { News } from '#shared/live/live.api.ts'
import { newsOf } from '#shared/live/news.ts'
import type { AgreedFact } from '#shared/programmes/agreedAt.ts'
import type { Definition } from '#shared/programmes/kpi.ts'
import type { Text } from '#shared/text.ts'
import type { Store } from '../database/store.ts'
import { listChanged } from '../figures/figures.queries.ts'
import type { Readings } from '../ledger/readings.ts'

/** Whoever was away for longer than this is told of the newest records alone; the page asks for all of them anyway. */
const mostRecords = 500

type Source = { store: Store; readings: Readings; now: () => number }

/** Reads what became public of a programme after a number; askers for the same at the same time share one answer. */
export function newsReader({ store, readings, now }: Source) {
  let last: { name: string; news: Promise<News> } | undefined

  async function read(programme: string, after: number): Promise<News> {
    const { head: number, facts } = await readings.newest(programme)
    const span = { after: Math.max(after, number - mostRecords), number, now: now() }
    const { read } = store
    const revisions = await listChanged(read, programme, { after: span.after, upTo: number })
    return newsOf({ facts, revisions }, span, namesOf(facts, span.now))
  }

  return {
    head: async (programme: string): Promise<number> => (await readings.newest(programme)).head,
    async after(programme: string, after: number): Promise<News> {
      const name = `${programme} ${after} ${await this.head(programme)}`
      if (last?.name !== name) last = { name, news: read(programme, after) }
      return await last.news
    },
  }
}
export type NewsReader = ReturnType<typeof newsReader>

/** The newest name of each KPI that is public. */
function namesOf(facts: readonly AgreedFact[], now: number): Map<string, Text> {
  const definitions = facts.filter(({ kind, at }) => kind === 'definition' && at <= now)
  return new Map(
    definitions
      .map(({ content }) => content as Definition)
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map(({ kpi, name }) => [kpi, name]),
  )
}

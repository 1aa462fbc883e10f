import type { GoalView } from '#shared/goals/goals.api.ts'
import { goalView } from '#shared/goals/goalView.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import { kpiView, seriesOfKpi } from '#shared/kpis/kpiView.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { overview } from '#shared/overview/overview.ts'
import { Problem } from '#shared/problem.ts'
import { agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Agreed, Known } from '#shared/programmes/known.ts'
import type { MomentQuery, Timeline } from '#shared/programmes/moment.ts'
import type { Asked } from '#shared/programmes/momentView.ts'
import type { Programme } from '#shared/programmes/programme.ts'
import { type Resolved, resolveMoment } from '#shared/programmes/resolveMoment.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import { seriesOfGoal } from '#shared/programmes/subjects.ts'
import { timeline } from '#shared/programmes/timeline.ts'
import type { Store } from '../database/store.ts'
import { findNumberAt, listTexts } from '../ledger/ledger.queries.ts'
import { lastMoment, type Reading, type Readings } from '../ledger/readings.ts'
import { knownAt } from './knownAt.ts'

/** A view that was asked for: all that its answer depends on, as text, and how to make it. */
export type View<Value> = { key: string; make: () => Promise<Value> }

type Source = { store: Store; readings: Readings; now: () => number; build: string }

/**
 * The views of a programme: each a pure function of (facts at (D, n), parameters). Asking only resolves (D, n) and
 * names what the answer rests on; making it fetches the figures in view.
 */
export function viewsOf({ store, readings, now, build }: Source) {
  const { read } = store

  async function ask(
    programme: string,
    query: MomentQuery,
  ): Promise<{ reading: Reading; moment: Resolved; key: string }> {
    const reading = readings.fresh(programme) ?? (await readings.newest(programme))
    const { content, at: first } = requireProgramme(reading)
    const moment = resolveMoment(content, { head: reading.head, first }, query, now())
    const changed = lastMoment(reading.moments, { instant: moment.instant, number: moment.number })
    const key = [build, programme, moment.asOf, moment.number, changed].join(' ')
    return { reading, moment, key }
  }

  function agreed(reading: Reading, moment: Resolved): Agreed {
    const known = agreedAt(reading.facts, { instant: moment.instant, number: moment.number })
    if (known !== undefined) return known
    throw new Problem('missing', { key: 'problem.noProgramme', values: { programme: reading.programme } })
  }

  async function askedOf(programme: string, moment: Resolved, known?: Known): Promise<Asked> {
    const numberAtDay = await findNumberAt(read, programme, moment.instant)
    return { moment, numberAtDay, notes: known === undefined ? new Map() : await notesOf(programme, known) }
  }

  async function notesOf(programme: string, known: Known): Promise<Map<number, string>> {
    const published = [...known.revisions.values()].flat().filter((revision) => revision.published !== null)
    const texts = await listTexts(
      read,
      programme,
      published.map(({ number }) => number),
    )
    return new Map(texts.filter(({ field }) => field === 'note').map(({ number, text }) => [number, text]))
  }

  return {
    async overview(programme: string, query: MomentQuery): Promise<View<Overview>> {
      const { reading, moment, key } = await ask(programme, query)
      return {
        key: `overview ${key}`,
        make: async () => {
          const agreement = agreed(reading, moment)
          const kpis = agreement.kpis.filter(({ role }) => role === 'kpi').map(({ code }) => code)
          const series = seriesInView(agreement, { kpis, goals: agreement.goals })
          return overview(await knownAt(read, agreement, series), await askedOf(programme, moment))
        },
      }
    },
    async kpi(programme: string, code: string, query: MomentQuery): Promise<View<KpiView>> {
      const { reading, moment, key } = await ask(programme, query)
      return {
        key: `kpi ${code} ${key}`,
        make: async () => {
          const agreement = agreed(reading, moment)
          const known = await knownAt(read, agreement, seriesOfKpi(agreement, code))
          return kpiView(known, await askedOf(programme, moment, known), code)
        },
      }
    },
    async goal(programme: string, code: string, query: MomentQuery): Promise<View<GoalView>> {
      const { reading, moment, key } = await ask(programme, query)
      return {
        key: `goal ${code} ${key}`,
        make: async () => {
          const agreement = agreed(reading, moment)
          const goal = agreement.goals.find((one) => one.code === code)
          if (goal === undefined)
            throw new Problem('missing', { key: 'problem.noGoal', values: { goal: code } })
          const known = await knownAt(read, agreement, seriesOfGoal(goal))
          return goalView(known, await askedOf(programme, moment, known), code)
        },
      }
    },
    async timeline(programme: string): Promise<View<Timeline>> {
      const { reading, moment, key } = await ask(programme, {})
      return {
        key: `timeline ${key} ${moment.today} ${reading.head}`,
        make: async () =>
          timeline(agreed(reading, { ...moment, instant: now(), number: reading.head }), now()),
      }
    },
  }
}
export type Views = ReturnType<typeof viewsOf>

/** The programme's own newest fact: its clock and its time zone decide what a day means. */
function requireProgramme(reading: Reading): { content: Programme; at: number } {
  const facts = reading.facts.filter(({ kind }) => kind === 'programme')
  const [newest, oldest] = [facts.at(-1), facts[0]]
  if (newest === undefined || oldest === undefined) {
    throw new Problem('missing', { key: 'problem.noProgramme', values: { programme: reading.programme } })
  }
  return { content: newest.content as Programme, at: oldest.at }
}

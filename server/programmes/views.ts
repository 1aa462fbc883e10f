import * as z from 'zod/mini'
import { Changes, type ChangesQuery } from '#shared/changes/changes.api.ts'
import { changes, type Earlier } from '#shared/changes/changes.ts'
import { sinceOf } from '#shared/changes/since.ts'
import { isVisible } from '#shared/figures/asKnownAt.ts'
import { type FeedEntry, feed } from '#shared/files/feed.ts'
import { type Whole, whole } from '#shared/files/whole.ts'
import { GoalView } from '#shared/goals/goals.api.ts'
import { goalView, seriesOfGoalPage } from '#shared/goals/goalView.ts'
import { KpiView } from '#shared/kpis/kpis.api.ts'
import { kpiView, seriesOfKpi } from '#shared/kpis/kpiView.ts'
import { kpiPicture, seriesOfPictures } from '#shared/kpis/pictures/kpiPicture.ts'
import type { PictureName } from '#shared/kpis/pictures/pictureNames.ts'
import { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { MethodView } from '#shared/method/method.api.ts'
import { Origin } from '#shared/origin/origin.api.ts'
import { Histories, histories } from '#shared/overview/histories.ts'
import { Overview } from '#shared/overview/overview.api.ts'
import { overview } from '#shared/overview/overview.ts'
import { endOfDay, startOfDay } from '#shared/periods/day.ts'
import { Problem } from '#shared/problem.ts'
import { councilNotes } from '#shared/programmes/councilNotes.ts'
import { kpiOfSeries } from '#shared/programmes/inForce.ts'
import type { Agreed, Known } from '#shared/programmes/known.ts'
import { type MomentQuery, Timeline } from '#shared/programmes/moment.ts'
import type { Asked } from '#shared/programmes/momentView.ts'
import { periodWords } from '#shared/programmes/periodWords.ts'
import { type Resolved, resolveMoment } from '#shared/programmes/resolveMoment.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import { timeline } from '#shared/programmes/timeline.ts'
import { Screen } from '#shared/screen/screen.api.ts'
import { screen } from '#shared/screen/screen.ts'
import { type CouncilWords, UnitView } from '#shared/units/units.api.ts'
import { kpisOfUnit, requireUnit, unitView } from '#shared/units/unitView.ts'
import type { Store } from '../database/store.ts'
import { keptFigures } from '../figures/keptFigures.ts'
import { findNumberAt } from '../ledger/ledger.queries.ts'
import { lastMoment, type Reading, type Readings } from '../ledger/readings.ts'
import { methodView } from '../method/methodView.ts'
import { keptAgreements } from './agreements.ts'
import { declared } from './declared.ts'
import { knownAt } from './knownAt.ts'
import { originOf } from './origin.ts'
import { requireProgramme } from './requireProgramme.ts'
import { textsOf, type WordsAsked } from './texts.ts'

/** A view that was asked for: all that its answer depends on, as text; whether asking again gives the same; and how to make it. */
export type View<Value> = { key: string; holds: () => boolean; make: () => Promise<Value> }

/** A (D, n) resolved for a reading, until its day is over: all that answers rest on as text, and who asked for what. */
type Question = {
  reading: Reading
  moment: Resolved
  key: string
  day: { from: number; to: number }
  views: Map<string, View<unknown>>
}
const mostKept = 500

type AskedFor<Value> = {
  programme: string
  query: MomentQuery
  name: string
  reply: z.ZodMiniType<Value>
}

type Source = { store: Store; readings: Readings; now: () => number; build: string }

/**
 * The views of a programme: each a pure function of (facts at (D, n), parameters). Asking only resolves (D, n) and
 * names what the answer rests on; making it fetches the figures in view.
 */
export function viewsOf({ store, readings, now, build }: Source) {
  const { read } = store
  const figures = keptFigures(read)
  const texts = textsOf(read)
  const agreement = keptAgreements()

  const kept = new Map<string, Question>()

  /** What was asked before on the same day of the same ledger is answered from memory: nearly every request is. */
  async function ask(programme: string, query: MomentQuery): Promise<Question> {
    const reading = readings.fresh(programme) ?? (await readings.newest(programme))
    const name = `${programme} ${query.asOf ?? ''} ${query.n ?? ''}`
    const known = kept.get(name)
    if (known?.reading === reading && isWithin(known.day, now())) return known
    const question = resolve(reading, query)
    keep(kept, name, question)
    return question
  }

  /** What a door declares of a view is made, and nothing else: pages and files are made of the same. */
  async function view<Value>(
    { programme, query, name, reply }: AskedFor<Value>,
    make: (question: Question) => Promise<Value>,
    alsoRestsOn: (question: Question) => string = () => '',
  ): Promise<View<Value>> {
    const question = await ask(programme, query)
    const known = question.views.get(name)
    if (known !== undefined) return known as View<Value>
    const made = {
      key: `${name} ${question.key}${alsoRestsOn(question)}`,
      holds: () => readings.fresh(programme) === question.reading && isWithin(question.day, now()),
      make: async () => declared(reply, await make(question)),
    }
    keep(question.views, name, made)
    return made
  }

  function resolve(reading: Reading, query: MomentQuery): Question {
    const { content, at: first } = requireProgramme(reading)
    const moment = resolveMoment(content, { head: reading.head, first }, query, now())
    const changed = lastMoment(reading.moments, { instant: moment.instant, number: moment.number })
    const key = [build, reading.programme, moment.asOf, moment.number, changed].join(' ')
    const { timeZone } = content
    const day = { from: startOfDay(moment.today, timeZone), to: endOfDay(moment.today, timeZone) }
    return { reading, moment, key, day, views: new Map() }
  }

  function agreed(reading: Reading, moment: Resolved): Agreed {
    const known = agreement(reading.facts, { instant: moment.instant, number: moment.number })
    if (known !== undefined) return known
    throw new Problem('missing', { key: 'problem.noProgramme', values: { programme: reading.programme } })
  }

  /** The free texts that a view tells: notes on its figures, words of some submissions, and why limits were agreed anew. */
  type Told = { notesOf?: Known; wordsOf?: WordsAsked; reasonsOf?: Agreed }

  async function askedOf(programme: string, moment: Resolved, told: Told = {}): Promise<Asked> {
    const { notesOf, wordsOf, reasonsOf } = told
    const at = { instant: moment.instant, number: moment.number }
    return {
      moment,
      numberAtDay: await findNumberAt(read, programme, moment.instant),
      notes: notesOf === undefined ? new Map() : await texts.notes(programme, notesOf),
      words:
        wordsOf === undefined
          ? []
          : await texts.words(programme, at, { audience: 'public', isAsked: wordsOf }),
      reasons: reasonsOf === undefined ? new Map() : await texts.reasons(programme, reasonsOf),
    }
  }

  async function inOverview({ reading, moment }: Question): Promise<[Known, Asked]> {
    const agreement = agreed(reading, moment)
    const kpis = agreement.kpis.filter(({ role }) => role === 'kpi').map(({ code }) => code)
    const series = seriesInView(agreement, { kpis, goals: agreement.goals })
    return [await knownAt(figures, agreement, series), await askedOf(reading.programme, moment)]
  }

  async function inWhole({ reading, moment }: Question): Promise<[Known, Asked]> {
    const agreement = agreed(reading, moment)
    const known = await knownAt(figures, agreement, [...agreement.series.keys()])
    return [
      known,
      await askedOf(reading.programme, moment, { notesOf: known, wordsOf: () => true, reasonsOf: agreement }),
    ]
  }

  /** What was known at the earlier moment, of the same series and among the same records; and what was said since. */
  async function earlierOf(
    { reading, moment }: Question,
    after: Known,
    since: string | undefined,
  ): Promise<Earlier | null> {
    const asOf = sinceOf(after, moment, since)
    if (asOf === undefined) return null
    const { content, at: first } = requireProgramme(reading)
    const asked = { asOf, n: `${moment.number}` }
    const at = resolveMoment(content, { head: reading.head, first }, asked, now())
    const known = await knownAt(figures, agreed(reading, at), [...after.revisions.keys()])
    const wordsOf: WordsAsked = ({ published }) => !isVisible(published, known.at)
    const said = await texts.words(reading.programme, after.at, { audience: 'public', isAsked: wordsOf })
    return { known, at, said }
  }

  return {
    changes: (programme: string, { since, ...query }: ChangesQuery): Promise<View<Changes>> =>
      view({ programme, query, name: `changes ${since ?? ''}`, reply: Changes }, async (question) => {
        const agreement = agreed(question.reading, question.moment)
        const owed = new Set(agreement.contracts.flatMap(({ kpis }) => kpis))
        const kpis = agreement.kpis.filter(({ role, code }) => role === 'kpi' || owed.has(code))
        const view = { kpis: kpis.map(({ code }) => code), goals: agreement.goals }
        const after = await knownAt(figures, agreement, seriesInView(agreement, view))
        return changes(after, question.moment, await earlierOf(question, after, since))
      }),
    overview: (programme: string, query: MomentQuery): Promise<View<Overview>> =>
      view({ programme, query, name: 'overview', reply: Overview }, async (question) =>
        overview(...(await inOverview(question))),
      ),
    screen: (programme: string, query: MomentQuery): Promise<View<Screen>> =>
      view({ programme, query, name: 'screen', reply: Screen }, async (question) =>
        screen(...(await inOverview(question))),
      ),
    histories: (programme: string, query: MomentQuery): Promise<View<Histories>> =>
      view({ programme, query, name: 'histories', reply: Histories }, async (question) =>
        histories(...(await inOverview(question))),
      ),
    kpi: (programme: string, code: string, query: MomentQuery): Promise<View<KpiView>> =>
      view({ programme, query, name: `kpi ${code}`, reply: KpiView }, async ({ reading, moment }) => {
        const agreement = agreed(reading, moment)
        const known = await knownAt(figures, agreement, seriesOfKpi(agreement, code))
        const wordsOf: WordsAsked = ({ figures }) =>
          figures.some(({ series }) => kpiOfSeries(series) === code)
        return kpiView(known, await askedOf(programme, moment, { notesOf: known, wordsOf }), code)
      }),
    kpiPicture: (
      programme: string,
      code: string,
      picture: PictureName,
      query: MomentQuery,
    ): Promise<View<KpiPicture>> =>
      view(
        { programme, query, name: `kpi ${code} ${picture}`, reply: KpiPicture },
        async ({ reading, moment }) => {
          const agreement = agreed(reading, moment)
          const known = await knownAt(figures, agreement, seriesOfPictures(agreement, code))
          return kpiPicture(known, await askedOf(programme, moment, { reasonsOf: agreement }), code, picture)
        },
      ),
    goal: (programme: string, code: string, query: MomentQuery): Promise<View<GoalView>> =>
      view({ programme, query, name: `goal ${code}`, reply: GoalView }, async ({ reading, moment }) => {
        const agreement = agreed(reading, moment)
        const goal = agreement.goals.find((one) => one.code === code)
        if (goal === undefined)
          throw new Problem('missing', { key: 'problem.noGoal', values: { goal: code } })
        const known = await knownAt(figures, agreement, seriesOfGoalPage(agreement, goal))
        return goalView(known, await askedOf(programme, moment, { notesOf: known }), code)
      }),
    unit: (programme: string, code: string, query: MomentQuery): Promise<View<UnitView>> =>
      view({ programme, query, name: `unit ${code}`, reply: UnitView }, async ({ reading, moment }) => {
        const agreement = agreed(reading, moment)
        const view = { kpis: kpisOfUnit(agreement, code), goals: [] }
        const known = await knownAt(figures, agreement, seriesInView(agreement, view))
        const wordsOf: WordsAsked = ({ unit }) => unit === code
        return unitView(known, await askedOf(programme, moment, { wordsOf }), code)
      }),
    /** One published figure by its number in the ledger. */
    origin: (programme: string, number: number, query: MomentQuery): Promise<View<Origin>> =>
      view({ programme, query, name: `origin ${number}`, reply: Origin }, async ({ reading, moment }) => {
        const ask = (known: Known) => askedOf(programme, moment, { notesOf: known })
        return await originOf({ read, figures, agreed: agreed(reading, moment), number, ask })
      }),
    whole: (programme: string, query: MomentQuery): Promise<View<Whole>> =>
      view({ programme, query, name: 'whole', reply: z.custom<Whole>() }, async (question) =>
        whole(...(await inWhole(question))),
      ),
    /** What was published, as of (D, n). */
    feed: (programme: string, query: MomentQuery): Promise<View<{ whole: Whole; entries: FeedEntry[] }>> =>
      view(
        { programme, query, name: 'feed', reply: z.custom<{ whole: Whole; entries: FeedEntry[] }>() },
        async (question) => {
          const [known, asked] = await inWhole(question)
          const all = whole(known, asked)
          return { whole: all, entries: feed(all, { facts: question.reading.facts, words: asked.words }) }
        },
      ),
    /** What a unit wrote for the council alone: for each asker made anew. */
    councilWords: async (programme: string, code: string, query: MomentQuery): Promise<CouncilWords> => {
      const { reading, moment } = await ask(programme, query)
      const agreement = agreed(reading, moment)
      requireUnit(agreement, code)
      const at = { instant: moment.instant, number: moment.number }
      const isAsked: WordsAsked = ({ unit }) => unit === code
      const words = await texts.words(programme, at, { audience: 'council', isAsked })
      const notes = await texts.councilNotes(programme, at, code)
      return { words: periodWords(agreement, words), notes: councilNotes(agreement, notes) }
    },
    /** How everything is judged changes with the build alone. */
    method: (): View<MethodView> => ({
      key: `method ${build}`,
      holds: () => true,
      make: async () => z.parse(MethodView, methodView()),
    }),
    timeline: (programme: string): Promise<View<Timeline>> =>
      view(
        { programme, query: {}, name: 'timeline', reply: Timeline },
        async ({ reading, moment }) =>
          timeline(
            agreed(reading, { ...moment, instant: now(), number: reading.head }),
            reading.facts,
            now(),
          ),
        ({ reading, moment }) => ` ${moment.today} ${reading.head}`,
      ),
  }
}
export type Views = ReturnType<typeof viewsOf>

function isWithin({ from, to }: Question['day'], instant: number): boolean {
  return from <= instant && instant <= to
}

/** Whatever is kept, made-up questions cannot fill the memory. */
function keep<Value>(kept: Map<string, Value>, name: string, value: Value): void {
  if (kept.size >= mostKept) kept.clear()
  kept.set(name, value)
}

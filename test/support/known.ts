import { figuresAt, isVisible } from '#shared/figures/asKnownAt.ts'
import type { MissingCode, Quality, Review, Revision } from '#shared/figures/figure.ts'
import type { Dated } from '#shared/ledger/fact.ts'
import { type Day, endOfDay } from '#shared/periods/day.ts'
import { lastDay, type Period } from '#shared/periods/period.ts'
import type { Known } from '#shared/programmes/known.ts'
import type { Definition, Kpi, Rebase, Target, Threshold } from '#shared/programmes/kpi.ts'
import type { Contract, Event } from '#shared/programmes/programme.ts'

const timeZone = 'Europe/Copenhagen'

/** A figure in short: a number (published on the last day of its period), or what differs from that. */
export type FigureLiteral = number | FigureDetails
export type FigureDetails = {
  value?: number
  missing?: MissingCode
  until?: Day
  quality?: Quality
  example?: boolean
  submitted?: Day
  /** null: not published. */
  published?: Day | null
  returned?: Day
  withdrawn?: Day
}

/** A KPI in short. Series are `code/dk/own` unless a definition names another; a list holds several revisions. */
export type KpiLiteral = Partial<Omit<Definition, 'kpi' | 'series'>> & {
  kpi?: Partial<Kpi>
  /** Instead of the one definition that the fields above give. */
  definitions?: Partial<Omit<Definition, 'kpi'>>[]
  figures?: { [period: Period]: FigureLiteral | FigureLiteral[] }
  /** Figures of other series, by series code. */
  series?: { [code: string]: { [period: Period]: FigureLiteral | FigureLiteral[] } }
  targets?: { [period: Period]: number | (Omit<Partial<Target>, 'kpi' | 'period'> & { agreed?: Day }) }
}

export type WorldLiteral = {
  today?: Day
  closesOn?: Day
  kpis: { [code: string]: KpiLiteral }
  contracts?: (Partial<Contract> & { kpis: string[] })[]
  events?: (Partial<Event> & { kind: Event['kind']; from: Day })[]
  thresholds?: (Partial<Threshold> & { validFrom: Day })[]
  /** First periods of new limits, by KPI. */
  rebases?: { [code: string]: Period[] }
  formerTargets?: { [code: string]: { [period: Period]: number } }
}

/** A text in the three languages. */
export const text = (words: string) => ({ da: words, en: words, zh: words })
export const seriesOf = (kpi: string) => `${kpi}/dk/own`
const instant = (day: Day) => endOfDay(day, timeZone)

let facts = 0
function dated<T>(content: T, agreed: Day = '2014-05-13'): Dated<T> {
  facts += 1
  const at = instant(agreed)
  return { ...content, provenance: { number: facts, at, certainty: 'stated', recordedAt: at } }
}

/** A small programme as known at the end of a day, from short literals; everything is visible from that day on. */
export function known(world: WorldLiteral): Known {
  const today = world.today ?? '2018-01-22'
  const at = { instant: instant(today), number: Number.MAX_SAFE_INTEGER }
  const submissions = Object.entries(world.kpis).flatMap(([code, kpi]) => submissionsOf(code, kpi))
  const revisions = submissions
    .map(({ revision }) => revision)
    .filter(({ submittedAt }) => submittedAt <= at.instant)
    .map((one) => ({
      ...one,
      published: one.published && isVisible(one.published, at) ? one.published : null,
    }))
  const reviews = submissions.flatMap(({ reviews }) => reviews).filter((review) => isVisible(review, at))
  return {
    at,
    today,
    programme: dated({
      code: 'effort',
      name: text('Effort'),
      owner: text('Region'),
      adoptedOn: '2014-05-13',
      closesOn: world.closesOn ?? '2020-12-31',
      timeZone,
    }),
    units: [dated({ code: 'unit', name: text('Unit'), kind: 'operator' as const, order: 0 })],
    ...{ tracks: [], focusAreas: [], agreements: [], meetings: [], goals: [], series: new Map() },
    ...agreedOf(world),
    revisions: Map.groupBy(revisions, ({ series }) => series),
    reviews: Map.groupBy(reviews, ({ revision }) => revision),
    figures: figuresAt(revisions, at),
  }
}

function agreedOf(world: WorldLiteral) {
  const codes = Object.entries(world.kpis)
  const events = world.events ?? []
  return {
    kpis: codes.map(([code, { kpi }], order) =>
      dated<Kpi>({ code, role: 'kpi', focusAreas: [], example: false, order, ...kpi }),
    ),
    definitions: new Map(codes.map(([code, kpi]) => [code, definitionsOf(code, kpi)])),
    targets: new Map(codes.map(([code, kpi]) => [code, targetsOf(code, kpi)])),
    thresholds: (world.thresholds ?? []).map((threshold) =>
      dated<Threshold>({ ahead: 1, slightly: 0.9, points: 2, smallPath: 5, ...threshold }),
    ),
    events: events.map((event, index) =>
      dated<Event>({
        code: `event-${index}`,
        title: text('Event'),
        kpis: [],
        goals: [],
        example: false,
        ...event,
      }),
    ),
    contracts: (world.contracts ?? []).map((contract, index) =>
      dated<Contract>({
        ...{
          code: `contract-${index}`,
          unit: 'unit',
          title: text('Contract'),
          from: '2015-01-01',
          to: '2018-12-31',
        },
        ...{ calendar: {}, returnDays: 5, example: false },
        ...contract,
      }),
    ),
    extensions: new Map(),
    rebases: new Map(
      Object.entries(world.rebases ?? {}).map(([kpi, starts]) => [
        kpi,
        starts.map((from) => dated<Rebase>({ kpi, from, lifted: false })),
      ]),
    ),
    formerTargets: new Map(
      Object.entries(world.formerTargets ?? {}).map(([code, targets]) => [
        code,
        targetsOf(code, { targets }),
      ]),
    ),
  }
}

function definitionsOf(kpi: string, literal: KpiLiteral): Dated<Definition>[] {
  const { kpi: _, definitions, figures: __, series: ___, targets: ____, ...fields } = literal
  return (definitions ?? [{}]).map((definition) =>
    dated<Definition>({
      ...{
        kpi,
        validFrom: '2010-01-01',
        name: text(kpi),
        text: text(kpi),
        direction: 'rise',
        measure: 'flow',
      },
      ...{ frequency: 'quarter', unit: { text: text('things'), symbol: 'none', scale: 1 }, decimals: 0 },
      ...{ count: false, seasonal: false, cumulative: false, series: seriesOf(kpi) },
      ...fields,
      ...definition,
    }),
  )
}

function targetsOf(kpi: string, { targets = {} }: KpiLiteral): Dated<Target>[] {
  return Object.entries(targets).map(([period, literal]) => {
    const { agreed, ...target } = typeof literal === 'number' ? { value: literal } : literal
    return dated<Target>({ kpi, period, path: 'straight', ...target }, agreed)
  })
}

type Submission = { revision: Revision; reviews: Review[] }

function submissionsOf(kpi: string, { figures = {}, series = {} }: KpiLiteral): Submission[] {
  return Object.entries({ [seriesOf(kpi)]: figures, ...series }).flatMap(([code, periods]) =>
    Object.entries(periods).flatMap(([period, literals]) =>
      [literals].flat().map((literal) => submissionOf(code, period, literal)),
    ),
  )
}

function submissionOf(series: string, period: Period, literal: FigureLiteral): Submission {
  facts += 1
  const number = facts
  const details: FigureDetails = typeof literal === 'number' ? { value: literal } : literal
  const submitted = instant(details.submitted ?? details.published ?? lastDay(period))
  const isPublished = details.published !== null && !details.returned && !details.withdrawn
  const review = (step: 'returned' | 'withdrawn', day: Day): Review => {
    facts += 1
    return { number: facts, revision: number, step, at: instant(day) }
  }
  const revision: Revision = {
    ...{ number, series, period, value: details.value ?? null, missing: details.missing ?? null },
    ...{
      until: details.until ?? null,
      quality: details.quality ?? 'final',
      example: details.example ?? false,
    },
    ...{ kind: 'first', certainty: 'stated', source: null, vintage: null, noted: false },
    ...{ submittedAt: submitted, recordedAt: submitted },
    published: isPublished
      ? {
          at:
            details.published === undefined || details.published === null
              ? submitted
              : instant(details.published),
          number,
        }
      : null,
  }
  const reviews = [
    ...(details.returned === undefined ? [] : [review('returned', details.returned)]),
    ...(details.withdrawn === undefined ? [] : [review('withdrawn', details.withdrawn)]),
  ]
  return { revision, reviews }
}

/** Figures of consecutive periods: `quarters(2016, [1, 2, 3, 4])`, without a gap where the value is undefined. */
export function quarters<Value>(year: number, values: (Value | undefined)[]): { [period: Period]: Value } {
  return Object.fromEntries(
    values.flatMap((value, index) => {
      const period = `${year + Math.floor(index / 4)}-Q${(index % 4) + 1}`
      return value === undefined ? [] : [[period, value]]
    }),
  )
}

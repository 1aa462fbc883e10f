import type { SeriesCode } from '../figures/figure.ts'
import { unitWords } from '../figures/lines.ts'
import { owingKpis } from '../obligations/obligation.ts'
import { turnOf } from '../obligations/turn.ts'
import { samePeriodYearBefore } from '../periods/period.ts'
import { requireKpi } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import { seriesInView } from '../programmes/seriesInView.ts'
import { rememberer } from '../remember.ts'
import type { Sentence } from '../say.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { pointsOf } from './points.ts'
import type { KpiRow, Point, Spark } from './row.ts'

const remembered = rememberer<KpiRow | undefined>()
const rememberedSeries = rememberer<readonly SeriesCode[]>()

/**
 * A KPI as a line of the list; undefined for one that has no definition yet. Kept while all that it is made of is the
 * same: a publication changes one line, another day few, and the others stand.
 */
export function findRow(known: Known, code: Code): KpiRow | undefined {
  return remembered(known.definitions, code, ingredients(known, code), () =>
    rowOf(known, evaluate(known, code), pointsOf(known, code)),
  )
}

/** All that a row is made of beside the agreement: the figures of its series, and where the clock stands. */
function ingredients(known: Known, code: Code): unknown[] {
  const kpis = [code, ...owingKpis(known, code, known.today)]
  const series = rememberedSeries(known.definitions, kpis.join(' '), [], () =>
    seriesInView(known, { kpis, goals: [] }),
  )
  const revisions = series.map((one) => known.revisions.get(one))
  const hasOwnDeadline = revisions.some((all) =>
    all?.some(({ number, missing }) => missing === 'delayed' || known.reviews.has(number)),
  )
  const clock = hasOwnDeadline ? [known.today, known.reviews] : [turnOf(known)]
  return [...clock, ...revisions, ...series.map((one) => known.figures.get(one))]
}

/** The same of what was evaluated and drawn already. */
export function rowOf(known: Known, evaluation: Evaluation, points: readonly Point[]): KpiRow | undefined {
  const { kpi: code, definition, latest, target, level, pace, signal, reporting } = evaluation
  if (definition === null) return undefined
  const kpi = requireKpi(known, code)
  const before = latest === null ? undefined : samePeriodYearBefore(latest.period)
  return {
    code,
    name: definition.name,
    unit: unitWords(definition.unit),
    decimals: definition.decimals,
    direction: definition.direction ?? null,
    measure: definition.measure,
    frequency: definition.frequency,
    track: kpi.track ?? null,
    operator: kpi.unit ?? null,
    focusAreas: kpi.focusAreas,
    example: evaluation.example,
    latest,
    yearBefore: points.find(({ period }) => period === before)?.value ?? null,
    target: shownTarget(target, level),
    level: { state: level.state, sentence: level.sentence },
    pace: { state: pace.state },
    signal: { state: signal.state },
    reporting: reporting === null ? null : { state: reporting.state, label: labelOf(known, reporting) },
    spark: sparkOf(points),
    noted: latest !== null && known.figures.get(definition.series)?.get(latest.period)?.noted === true,
  }
}

const dated = new Set(['due', 'late', 'delayed'])

/** 'frist den 31. januar 2018': the state alone where no day belongs to it. What is late when all is over never came. */
function labelOf(
  { programme, today }: Known,
  { state, inputs }: NonNullable<Evaluation['reporting']>,
): Sentence {
  if (state === 'late' && today > programme.closesOn) return { key: 'reporting.never' }
  if (!dated.has(state)) return { key: `reporting.${state}` }
  return { key: `reporting.${state}.day`, values: { day: { day: inputs.deadline } } }
}

/** The target with what came of it, where its level was judged. */
function shownTarget(target: Evaluation['target'], level: Evaluation['level']): KpiRow['target'] {
  if (target === null) return null
  const made = level.inputs.period === target.period ? level.inputs.made : null
  const isPart = made !== null && made.value !== null && made.known < made.of
  return {
    period: target.period,
    aim: target.aim,
    value: made?.value ?? null,
    part: isPart ? { known: made.known, of: made.of } : null,
  }
}

/** The history as the picture of a row takes it. */
export function sparkOf(points: readonly Point[]): Spark {
  const places = (holds: (point: Point) => boolean) =>
    points.flatMap((point, at) => (point.value !== null && holds(point) ? [at] : []))
  return {
    first: points[0]?.period ?? null,
    values: points.map(({ value }) => value),
    aims: points.map(({ aim }) => aim),
    hollow: places(({ quality }) => quality !== 'final' && quality !== 'derived'),
    breaks: places(({ breaks }) => breaks),
  }
}

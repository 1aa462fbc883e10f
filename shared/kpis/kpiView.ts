import type { SeriesCode } from '../figures/figure.ts'
import { figureLines } from '../figures/lines.ts'
import { dayOf } from '../periods/day.ts'
import { frequencyOf, yearOf } from '../periods/period.ts'
import { Problem } from '../problem.ts'
import { eventLines } from '../programmes/eventLines.ts'
import { kpiOfSeries } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import { type Asked, momentView, programmeHead } from '../programmes/momentView.ts'
import { periodWords } from '../programmes/periodWords.ts'
import { sameThings, seriesOfSameThings } from '../programmes/sameThing.ts'
import { lookOf } from '../programmes/seriesLook.ts'
import { totalsOf } from '../programmes/seriesParts.ts'
import { seriesOfGoal } from '../programmes/subjects.ts'
import { evaluate } from './evaluate.ts'
import type { KpiView, KpiYear } from './kpis.api.ts'
import { aimOf } from './level.ts'
import { madeOf, valueIn } from './made.ts'
import { provenanceOf } from './pictures/provenance.ts'
import { figuresOf, pointsOf } from './points.ts'
import { rowOf } from './rowOf.ts'

/** A KPI's page as known at (D, n). Throws `missing` for one that is not there, or not yet defined. */
export function kpiView(known: Known, asked: Asked, code: Code): KpiView {
  const kpi = known.kpis.find((one) => one.code === code)
  if (kpi === undefined) throw new Problem('missing', { key: 'problem.noKpi', values: { kpi: code } })
  const [evaluation, points] = [evaluate(known, code), pointsOf(known, code)]
  const row = rowOf(known, evaluation, points)
  if (row === undefined) throw new Problem('missing', { key: 'problem.noKpi', values: { kpi: code } })
  const { timeZone } = known.programme
  const looks = new Map(seriesOfKpi(known, code).map((series) => [series, lookOf(known, series)]))
  return {
    programme: programmeHead(known),
    moment: momentView(known, asked),
    row,
    points,
    evaluation,
    operator: known.units.find((unit) => unit.code === kpi.unit) ?? null,
    track: known.tracks.find((track) => track.code === kpi.track) ?? null,
    goals: known.goals
      .filter((goal) => seriesOfGoal(goal).some((series) => kpiOfSeries(series) === code))
      .map((goal) => ({ code: goal.code, name: goal.title })),
    definitions: (known.definitions.get(code) ?? []).map(
      ({ validFrom, name, text, why, series, provenance }) => ({
        validFrom,
        publishedOn: dayOf(provenance.at, timeZone),
        name,
        text,
        why: why ?? null,
        series,
      }),
    ),
    years: yearsOf(known, code),
    ...provenanceOf(known, code, []),
    same: sameThings(known, ownTotals(known, code)),
    events: eventLines(known, { kpi: code }),
    words: periodWords(known, asked.words, code),
    figures: figureLines([...looks.keys()], {
      revisions: known.revisions,
      looks,
      notes: asked.notes,
      timeZone,
    }),
  }
}

/**
 * The series that the page shows: the KPI's totals on every basis, the inputs of its formulas and weights, and what else
 * counts the same things.
 */
export function seriesOfKpi(known: Pick<Known, 'definitions' | 'series' | 'kpis'>, code: Code): SeriesCode[] {
  const own = ownTotals(known, code)
  const inputs = (known.definitions.get(code) ?? []).flatMap(({ weight, formula }) => [
    ...(weight === undefined ? [] : [weight]),
    ...(formula === undefined ? [] : [formula.numerator, formula.denominator]),
  ])
  return [...new Set([...own, ...inputs, ...seriesOfSameThings(known, own)])]
}

function ownTotals(known: Pick<Known, 'series'>, code: Code): SeriesCode[] {
  return totalsOf(known, code).map((series) => series.code)
}

/** Every year that has a figure or a target, rolled up; none where the KPI is counted by the year anyway. */
function yearsOf(known: Known, code: Code): KpiYear[] {
  const definitions = known.definitions.get(code) ?? []
  const targets = new Map((known.targets.get(code) ?? []).map((target) => [target.period, target]))
  const years = definitions.flatMap((definition) =>
    [...figuresOf(known, definition).keys()].map((period) => yearOf(period)),
  )
  const all = new Set([
    ...years.map(String),
    ...[...targets.keys()].filter((period) => frequencyOf(period) === 'year'),
  ])
  return [...all].sort().map((period) => {
    const target = targets.get(period)
    const aim = target === undefined ? undefined : aimOf(target)
    return { period, made: madeOf(valueIn(known, code, period)), aim: aim ?? null }
  })
}

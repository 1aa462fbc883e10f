import type { SeriesCode } from '../../figures/figure.ts'
import { addsUp } from '../../figures/source.ts'
import { samePeriodYearBefore } from '../../periods/period.ts'
import { definitionFor } from '../../programmes/inForce.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code, Definition } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import type { Evaluation } from '../evaluation.ts'
import { numberHole } from '../holes.ts'
import { pointsOf } from '../points.ts'
import { gapOf } from './gaps.ts'
import { outlookOf, outlookSentences } from './outlookOf.ts'
import type { Drawn } from './pictureParts.ts'
import type { Panel, PicturePoint } from './pictures.api.ts'
import { otherSeries, panelOfSeries } from './series.ts'

/** The figures as they were stated, with what was agreed, the year before and the other series beside them. */
export function figuresPicture(known: Known, kpi: Code, evaluation: Evaluation): Drawn {
  const points = ownPoints(known, kpi)
  const definition = known.definitions.get(kpi)?.at(-1)
  const outlook = definition === undefined ? [] : outlookOf(known, kpi, definition, 'figures')
  return {
    sentences: [
      ...headlines(evaluation, yearBeforeSentence(points, definition)),
      ...outlookSentences(outlook, definition),
    ],
    panels: [
      { code: kpi, name: null, kind: 'own', points },
      ...otherSeries(known, kpi).flatMap((series) => panelOfSeries(known, kpi, series, 'other')),
    ],
    outlook: outlook.map(({ chance: _, ...point }) => point),
  }
}

/**
 * The sentence first that speaks of what is drawn: of the parts of a year that is the newest part beside the one a year
 * before, as the pace speaks of their sum.
 */
function headlines({ pace, signal, definition }: Evaluation, compared: Sentence | null): Sentence[] {
  const beside = compared === null ? [] : [compared]
  const isPart = definition !== null && definition.frequency !== 'year' && addsUp(definition.measure)
  if (pace.state !== 'no_path') {
    return isPart ? [...beside, pace.sentence] : [pace.sentence, ...beside]
  }
  return signal.state === 'too_few' ? [...beside, signal.sentence] : [signal.sentence, ...beside]
}

/** A KPI's own points with the year before and the reason for each gap. */
export function ownPoints(known: Known, kpi: Code): PicturePoint[] {
  const points = pointsOf(known, kpi)
  const values = new Map(points.map(({ period, value }) => [period, value]))
  const seriesAt = (period: string): SeriesCode => definitionFor(known, kpi, period).series
  return points.map(({ period, value, quality, missing, aim, breaks, revised }) => {
    const earlier = samePeriodYearBefore(period)
    const isSame = seriesAt(earlier) === seriesAt(period)
    return {
      ...{ period, value, quality, aim, breaks, revised, mark: null },
      before: isSame ? (values.get(earlier) ?? null) : null,
      gap: value === null ? gapOf(known, kpi, period, missing) : null,
    }
  })
}

/** The newest value beside that of the same period a year before; null where there is none to compare with. */
export function yearBeforeSentence(
  points: Panel['points'],
  definition: Definition | undefined,
): Sentence | null {
  const last = points.findLast(({ value }) => value !== null)
  if (last === undefined || definition === undefined || last.value === null || last.before === null)
    return null
  return {
    key: 'picture.yearBefore',
    values: {
      period: { period: last.period },
      value: numberHole(last.value, definition),
      earlier: { period: samePeriodYearBefore(last.period) },
      before: numberHole(last.before, definition),
    },
  }
}

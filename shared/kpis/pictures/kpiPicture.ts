import type { SeriesCode } from '../../figures/figure.ts'
import { unitWords } from '../../figures/lines.ts'
import { Problem } from '../../problem.ts'
import { eventLines } from '../../programmes/eventLines.ts'
import type { Agreed, Known } from '../../programmes/known.ts'
import type { Code } from '../../programmes/kpi.ts'
import { type Asked, momentView, programmeHead } from '../../programmes/momentView.ts'
import { evaluate } from '../evaluate.ts'
import type { Evaluation } from '../evaluation.ts'
import { seriesOfKpi } from '../kpiView.ts'
import { controlPicture, runPicture } from './controlPicture.ts'
import { figuresPicture } from './figuresPicture.ts'
import { offersOf } from './offers.ts'
import type { PictureName } from './pictureNames.ts'
import type { Drawn } from './pictureParts.ts'
import type { KpiPicture } from './pictures.api.ts'
import { provenanceOf } from './provenance.ts'
import { cellsOf } from './series.ts'
import { basesPicture, placesPicture } from './seriesPictures.ts'
import { rollingYearPicture, yearToDatePicture } from './sumsPicture.ts'

/**
 * One way to look at a KPI as known at (D, n). Where it makes no sense for this KPI, the figures stand with the reason
 * before them. Throws `missing` for a KPI that is not there, or not yet defined.
 */
export function kpiPicture(known: Known, asked: Asked, code: Code, name: PictureName): KpiPicture {
  const isThere = known.kpis.some((kpi) => kpi.code === code)
  const evaluation = isThere ? evaluate(known, code) : undefined
  const definition = evaluation?.definition ?? null
  if (evaluation === undefined || definition === null) {
    throw new Problem('missing', { key: 'problem.noKpi', values: { kpi: code } })
  }
  const offers = offersOf(known, code)
  const reason = offers.find(({ picture }) => picture === name)?.reason ?? null
  const picture = reason === null ? name : 'figures'
  const {
    sentences,
    panels,
    centre = null,
    bands = [],
    newLimits = [],
    outlook = [],
  } = drawn(known, asked, evaluation, picture)
  return {
    programme: programmeHead(known),
    moment: momentView(known, asked),
    code,
    name: definition.name,
    unit: unitWords(definition.unit),
    decimals: definition.decimals,
    direction: definition.direction ?? null,
    measure: definition.measure,
    example: evaluation.example,
    picture,
    offers,
    sentences:
      reason === null ? sentences : [{ key: `picture.not.${name}`, values: { reason } }, ...sentences],
    panels,
    centre,
    bands,
    newLimits,
    outlook,
    events: eventLines(known, { kpi: code }),
    ...provenanceOf(known, code, panels),
  }
}

function drawn(known: Known, asked: Asked, evaluation: Evaluation, picture: PictureName): Drawn {
  const { kpi } = evaluation
  if (picture === 'year_to_date') return yearToDatePicture(known, kpi)
  if (picture === 'rolling_year') return rollingYearPicture(known, kpi)
  if (picture === 'control') return controlPicture(known, kpi, asked.reasons)
  if (picture === 'run') return runPicture(known, kpi)
  if (picture === 'bases') return basesPicture(known, kpi)
  if (picture === 'places') return placesPicture(known, kpi)
  return figuresPicture(known, kpi, evaluation)
}

/** The series that a KPI's pictures rest on: those of its page, and the cells of its breakdown. */
export function seriesOfPictures(agreed: Agreed & Pick<Known, 'series'>, code: Code): SeriesCode[] {
  return [...seriesOfKpi(agreed, code), ...cellsOf(agreed, code).map((series) => series.code)]
}

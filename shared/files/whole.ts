import { type DerivedFigure, derivedFigures } from '../figures/derive.ts'
import type { Revision } from '../figures/figure.ts'
import type { SeriesLook } from '../figures/lines.ts'
import { comparePeriods } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import { definitionOn, kpiOfSeries } from '../programmes/inForce.ts'
import type { Agreed, Known } from '../programmes/known.ts'
import type { Code, Definition } from '../programmes/kpi.ts'
import type { Moment, ProgrammeHead } from '../programmes/moment.ts'
import { type Asked, momentView, programmeHead } from '../programmes/momentView.ts'
import { type PeriodWords, periodWords } from '../programmes/periodWords.ts'
import { lookOf } from '../programmes/seriesLook.ts'

/** One published version of a figure with all that is known of it. */
export type PublishedFigure = {
  revision: Revision & { published: { at: number; number: number } }
  look: SeriesLook
  /** The definition that its period is counted by; a series that only a goal reads may have none. */
  definition: Definition | undefined
  note: string | null
  isNewest: boolean
}

/** A figure that is computed from two others, as its definition says. */
export type ComputedFigure = { kpi: Code; definition: Definition; figure: DerivedFigure }

/** The whole programme as known at (D, n): what is agreed and what was published, and nothing of what was only sent. */
export type Whole = {
  programme: ProgrammeHead
  moment: Moment
  agreed: Agreed
  figures: PublishedFigure[]
  computed: ComputedFigure[]
  /** What units wrote for everybody. */
  words: PeriodWords[]
  /** Why limits were agreed anew, by the numbers of the agreements. */
  reasons: Asked['reasons']
}

export function whole(known: Known, asked: Asked): Whole {
  const { revisions: _, reviews: __, figures: ___, ...agreed } = known
  return {
    programme: programmeHead(known),
    moment: momentView(known, asked),
    agreed,
    figures: [...known.revisions.keys()].sort().flatMap((series) => publishedOf(known, asked, series)),
    computed: computedFigures(known),
    words: periodWords(known, asked.words),
    reasons: asked.reasons,
  }
}

/** By period, the newest version of each first. */
function publishedOf(known: Known, { notes }: Asked, series: string): PublishedFigure[] {
  const look = lookOf(known, series)
  const newest = known.figures.get(series)
  return (known.revisions.get(series) ?? [])
    .flatMap((revision) => {
      const { published, period, number } = revision
      if (published === null) return []
      const definition = definitionOn(known, kpiOfSeries(series), spanOf(period).first)
      const isNewest = newest?.get(period)?.number === number
      return [
        { revision: { ...revision, published }, look, definition, note: notes.get(number) ?? null, isNewest },
      ]
    })
    .sort(
      ({ revision: a }, { revision: b }) =>
        comparePeriods(a.period, b.period) ||
        b.published.at - a.published.at ||
        b.published.number - a.published.number,
    )
}

function computedFigures(known: Known): ComputedFigure[] {
  return known.kpis.flatMap(({ code }) =>
    (known.definitions.get(code) ?? []).flatMap((definition) => {
      if (definition.formula === undefined) return []
      const own = [...derivedFigures(known.figures, definition.formula).values()]
      return own
        .filter(({ period }) => definitionOn(known, code, spanOf(period).first) === definition)
        .map((figure) => ({ kpi: code, definition, figure }))
    }),
  )
}

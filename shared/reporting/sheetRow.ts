import type { Figures, Revision, SeriesCode } from '../figures/figure.ts'
import { unitWords } from '../figures/lines.ts'
import { addsUp } from '../figures/source.ts'
import { standOf } from '../figures/stand.ts'
import { aimsOf, pointsOf } from '../kpis/points.ts'
import { sparkOf } from '../kpis/rowOf.ts'
import { daysBetween } from '../periods/day.ts'
import { coarser, type Period, periodRange, previousPeriod, samePeriodYearBefore } from '../periods/period.ts'
import { definitionFor } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code, Definition } from '../programmes/kpi.ts'
import type { Draft } from './draft.ts'
import { expectedRange } from './expected.ts'
import type { Beside, CellState, SheetRow } from './sheet.ts'

/** What the sheet is made of beside the facts; texts by the number of their record, names by the person's id. */
export type SheetParts = {
  drafts: readonly Draft[]
  reasons: ReadonlyMap<number, string>
  authors: ReadonlyMap<number, string>
}

/** What is owed, where it is; without it the row stands only to be corrected. */
type Asked = { kpi: Code; period: Period; due?: string; extended?: boolean }

/** A figure of a unit's sheet: how it stands, and what helps to enter it. */
export function sheetRow(known: Known, asked: Asked, parts: SheetParts): SheetRow {
  const { kpi, period, due } = asked
  const definition = definitionFor(known, kpi, period)
  const { series, unit, decimals, measure, frequency, name } = definition
  const figures: Figures = known.figures.get(series) ?? new Map()
  const revisions = (known.revisions.get(series) ?? []).filter((one) => one.period === period)
  const draft = parts.drafts.find((one) => one.series === series && one.period === period) ?? null
  const way = wayOf(known, revisions, parts)
  const published = besideOf(figures, period)
  return {
    kpi,
    series,
    period,
    name,
    unit: unitWords(unit),
    reads: { symbol: readSymbol(unit.symbol), scale: unit.scale },
    decimals,
    measure,
    direction: definition.direction ?? null,
    due: due ?? null,
    daysLeft: due === undefined ? null : daysBetween(known.today, due),
    extended: asked.extended ?? false,
    state: stateOf(way, draft, published),
    last: besideOf(figures, previousPeriod(period)),
    yearBefore: besideOf(figures, samePeriodYearBefore(period)),
    target: aimsOf(known, kpi).get(period) ?? null,
    expected: expectedRange(known, definition, period),
    spark: sparkOf(pointsOf(known, kpi)),
    earlierParts: addsUp(measure) && frequency !== 'year' ? earlierParts(known, series, period) : null,
    published,
    draft,
    ...way,
  }
}

/** Only these signs may stand after a typed number. */
function readSymbol(symbol: Definition['unit']['symbol']): SheetRow['reads']['symbol'] {
  return symbol === 'USD' || symbol === 'EUR' ? 'none' : symbol
}

type Way = Pick<SheetRow, 'waiting' | 'returned'>

/** What was submitted last and is not published: waiting for a decision, or sent back with its reason. */
function wayOf(known: Known, revisions: readonly Revision[], { reasons, authors }: SheetParts): Way {
  const newest = revisions.findLast(({ published }) => published === null)
  if (newest === undefined || revisions.some((one) => one.published !== null && one.number > newest.number))
    return { waiting: null, returned: null }
  const reviews = known.reviews.get(newest.number) ?? []
  const stand = standOf(newest, reviews)
  const { number, value, missing, submittedAt } = newest
  if (stand === 'submitted') {
    const by = authors.get(number) ?? null
    return { waiting: { number, value, missing, submittedAt, by }, returned: null }
  }
  const last = reviews.findLast(({ step }) => step === 'returned')
  if (stand !== 'returned' || last === undefined) return { waiting: null, returned: null }
  return {
    waiting: null,
    returned: { reason: reasons.get(last.number) ?? '', at: last.at, number, value, missing },
  }
}

function stateOf({ waiting, returned }: Way, draft: Draft | null, published: Beside | null): CellState {
  if (waiting !== null) return 'submitted'
  if (draft !== null) return 'draft'
  if (returned !== null) return 'returned'
  return published === null ? 'empty' : 'published'
}

function besideOf(figures: Figures, period: Period): Beside | null {
  const figure = figures.get(period)
  return figure === undefined ? null : { period, value: figure.value, missing: figure.missing }
}

/** The parts of the year before the period, published or waiting; null where one has no number. */
function earlierParts(known: Known, series: SeriesCode, period: Period): (number | null)[] {
  const first = firstOfYear(period)
  if (first === period) return []
  const revisions = known.revisions.get(series) ?? []
  return periodRange(first, previousPeriod(period)).map((part) => {
    const stated = known.figures.get(series)?.get(part)?.value
    const waiting = revisions.findLast(
      (one) => one.period === part && standOf(one, known.reviews.get(one.number)) === 'submitted',
    )
    return waiting?.value ?? stated ?? null
  })
}

function firstOfYear(period: Period): Period {
  const year = coarser(period, 'year')
  let first = period
  while (coarser(previousPeriod(first), 'year') === year) first = previousPeriod(first)
  return first
}

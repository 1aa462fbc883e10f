import { obligations } from '../obligations/obligations.ts'
import { receptionOf } from '../obligations/reception.ts'
import type { Period } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import { definitionFor, kpiOfSeries } from '../programmes/inForce.ts'
import type { Agreed, Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { type SheetParts, sheetRow } from './sheetRow.ts'

/** How many published periods of each KPI can be corrected from the sheet, the newest first. */
const mostCorrectable = 8

/** A unit's rows as known at (D, n): what is due, in review or sent back; and what is published and may be corrected. */
export function sheetRows(known: Known, unit: Code, parts: SheetParts): Pick<Sheet, 'due' | 'correctable'> {
  const due = known.kpis.flatMap(({ code }) =>
    obligations(known, code)
      .filter((owed) => owed.unit === unit && !owed.lapsed && spanOf(owed.period).last < known.today)
      .flatMap((owed) => {
        const { answer, deadline } = receptionOf(known, owed)
        return answer === 'standing' ? [] : [sheetRow(known, { ...owed, due: deadline }, parts)]
      }),
  )
  const isDue = new Set(due.map(({ kpi, period }) => `${kpi} ${period}`))
  const correctable = kpisOf(known, unit).flatMap((kpi) =>
    publishedPeriods(known, kpi)
      .filter((period) => !isDue.has(`${kpi} ${period}`))
      .map((period) => sheetRow(known, { kpi, period }, parts)),
  )
  return { due: due.sort(byDueDay), correctable }
}

/** The KPIs whose figures the unit writes: by the latest contract that names them. */
export function kpisOf(agreed: Agreed, unit: Code): Code[] {
  return agreed.kpis.flatMap((kpi) => {
    const owed = obligations(agreed, kpi.code)
    return (owed.at(-1)?.unit ?? kpi.unit) === unit && owed.length > 0 ? [kpi.code] : []
  })
}

/**
 * Whether a figure is the unit's to enter: of the series its KPI is counted by, for a period that is over. `isOwed` tells
 * whether the unit owes it; where it does not, it may only change what is published.
 */
export function findOwn(
  agreed: Agreed,
  unit: Code,
  { series, period }: Pick<SheetRow, 'series' | 'period'>,
): { isOwed: boolean } | undefined {
  const kpi = kpiOfSeries(series)
  if (!agreed.kpis.some(({ code }) => code === kpi) || spanOf(period).last >= agreed.today) return undefined
  const owed = obligations(agreed, kpi)
  const definition = definitionFor(agreed, kpi, period)
  if (definition.series !== series || spanOf(period).frequency !== definition.frequency) return undefined
  if (owed.some((one) => one.period === period && one.unit === unit && !one.lapsed)) return { isOwed: true }
  return kpisOf(agreed, unit).includes(kpi) ? { isOwed: false } : undefined
}

function publishedPeriods(known: Known, kpi: Code): Period[] {
  const definition = known.definitions.get(kpi)?.at(-1)
  if (definition === undefined) return []
  const figures = known.figures.get(definition.series) ?? new Map()
  return [...figures.keys()]
    .filter(
      (period) =>
        spanOf(period).frequency === definition.frequency && period >= definition.validFrom.slice(0, 4),
    )
    .sort()
    .reverse()
    .slice(0, mostCorrectable)
}

function byDueDay(a: SheetRow, b: SheetRow): number {
  return (a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0
}

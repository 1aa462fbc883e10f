import type { SeriesCode } from '../figures/figure.ts'
import type { Dated } from '../ledger/fact.ts'
import type { Day } from '../periods/day.ts'
import { type Period, periodIn, previousPeriod } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import { definitionFor, definitionOn, kpiOfSeries, requireKpi } from '../programmes/inForce.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import type { Contract } from '../programmes/programme.ts'
import { dueDay, endOf } from './deadline.ts'

/** This unit owes this figure for this period by this day. `lapsed`: the contract ended before it fell due. */
export type Obligation = {
  kpi: Code
  period: Period
  /** The adopted series that the answer is looked for in. */
  series: SeriesCode
  due: Day
  /** The last instant of the due day in the programme's time zone. */
  dueAt: number
  unit: Code
  contract: Code
  /** Whether an administrator moved the due day. */
  extended: boolean
  lapsed: boolean
}

/** What is owed for one period of the KPI's frequency, or null. */
export function obligationFor(agreed: Agreed, kpi: Code, period: Period): Obligation | null {
  const { frequency, formula, series } = definitionFor(agreed, kpi, period)
  const end = spanOf(period).last
  if (formula !== undefined || periodIn(frequency, end) !== period) return null
  const contract = contractsOf(agreed, kpi).find(({ from, to }) => from <= end && end <= to)
  if (contract === undefined) return null
  const agreedDue = dueDay(period, contract.calendar, requireKpi(agreed, kpi).dueMonths)
  if (agreedDue > agreed.programme.closesOn) return null
  const { code, unit, ended } = contract
  const until = agreed.extensions.get(`${kpi} ${period}`)?.until
  const extended = until !== undefined && until > agreedDue
  const due = extended ? until : agreedDue
  const dueAt = endOf(due, agreed.programme.timeZone)
  const lapsed = ended !== undefined && agreedDue > ended.on
  return { kpi, period, series, due, dueAt, unit, contract: code, extended, lapsed }
}

/** The KPIs whose series make a derived KPI, itself where it is not derived: who owes what it is judged on. */
export function owingKpis(agreed: Agreed, kpi: Code, day: Day): Code[] {
  const formula = definitionOn(agreed, kpi, day)?.formula
  if (formula === undefined) return [kpi]
  const codes = [formula.numerator, formula.denominator].map(kpiOfSeries)
  return [...new Set(codes)].filter((code) => definitionOn(agreed, code, day) !== undefined)
}

/**
 * The day by which a KPI's value for a period, perhaps a longer one, has to be there: when the last obligation for
 * its last sub-period falls due. Null where nobody owes it.
 */
export function dueDayFor(agreed: Agreed, kpi: Code, period: Period): Day | null {
  const dues = owingKpis(agreed, kpi, spanOf(period).first).map((code) => {
    const { frequency } = definitionFor(agreed, code, period)
    return obligationFor(agreed, code, periodIn(frequency, spanOf(period).last))?.due ?? null
  })
  return dues.reduce(
    (latest, due) => (due === null || (latest !== null && latest > due) ? latest : due),
    null,
  )
}

/**
 * The obligation that a KPI's reporting is told by: of those whose period has ended the first that is still to fall
 * due, else the last that fell due; before any period has ended the first to come.
 */
export function findLatestObligation(agreed: Agreed, kpi: Code): Obligation | undefined {
  const contracts = contractsOf(agreed, kpi)
  const starts = contracts.map(({ from }) => from).sort()
  const [earliest, latest] = [
    starts[0],
    contracts
      .map(({ to }) => to)
      .sort()
      .at(-1),
  ]
  const definition = definitionOn(agreed, kpi, agreed.today)
  if (earliest === undefined || latest === undefined || definition === undefined) return undefined
  const past = lastBefore(agreed, kpi, { earliest, latest, frequency: definition.frequency })
  if (past !== undefined) return past
  const start = agreed.today > earliest ? agreed.today : earliest
  return obligationFor(agreed, kpi, periodIn(definition.frequency, start)) ?? undefined
}

type Span = { earliest: Day; latest: Day; frequency: Parameters<typeof periodIn>[0] }

function lastBefore(
  agreed: Agreed,
  kpi: Code,
  { earliest, latest, frequency }: Span,
): Obligation | undefined {
  const { today, programme } = agreed
  const from = [today, latest, programme.closesOn].sort()[0] ?? today
  const newest = periodIn(frequency, from)
  let found: Obligation | undefined
  for (let period = newest; spanOf(period).last >= earliest; period = previousPeriod(period)) {
    const obligation = spanOf(period).last < today ? obligationFor(agreed, kpi, period) : null
    if (obligation === null) continue
    if (obligation.due < today) return found ?? obligation
    found = obligation
  }
  return found
}

const naming = new WeakMap<readonly Dated<Contract>[], Map<Code, readonly Dated<Contract>[]>>()

/**
 * The contracts that name the KPI, the latest to begin first: of several for one period that one counts. Kept, as
 * each of its periods asks.
 */
export function contractsOf({ contracts }: Agreed, kpi: Code): readonly Dated<Contract>[] {
  const byKpi = naming.get(contracts) ?? new Map<Code, readonly Dated<Contract>[]>()
  naming.set(contracts, byKpi)
  const known = byKpi.get(kpi)
  if (known !== undefined) return known
  const found = contracts.filter(({ kpis }) => kpis.includes(kpi)).sort((a, b) => (a.from > b.from ? -1 : 1))
  byKpi.set(kpi, found)
  return found
}

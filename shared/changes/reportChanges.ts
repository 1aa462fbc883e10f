import { cameBack } from '../obligations/cameBack.ts'
import type { Obligation } from '../obligations/obligation.ts'
import { obligations } from '../obligations/obligations.ts'
import { isPlainlyAnswered, type Reception, receptionOf } from '../obligations/reception.ts'
import { reportingState } from '../obligations/reportingState.ts'
import { addDays, type Day, dayOf } from '../periods/day.ts'
import { definitionOn } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Kpi } from '../programmes/kpi.ts'
import type { Change } from './change.ts'
import type { ChangeKind } from './changes.api.ts'

/**
 * The reports that fell behind between two moments, those that came after their deadline, and those that were returned
 * and came back in time. Supporting KPIs are owed, too, so they are told like the others.
 */
export function reportChanges(before: Known, after: Known): Change[] {
  return after.kpis.flatMap((kpi) =>
    obligations(after, kpi.code)
      .filter((obligation) => !isPlain(before, obligation) || !isPlain(after, obligation))
      .flatMap((obligation) => ofObligation(before, after, { kpi, obligation })),
  )
}

type Owed = { kpi: Kpi; obligation: Obligation }

function ofObligation(before: Known, after: Known, { kpi, obligation }: Owed): Change[] {
  const [then, now] = [knownReception(before, obligation), receptionOf(after, obligation)]
  const { timeZone } = after.programme
  const dayIn = (instant: number) => dayOf(instant, timeZone)
  const wasLate = then !== null && isLate(before.today, obligation, then)
  const fellBehind = isLate(after.today, obligation, now) && !wasLate
  const cameLate = lateArrival(now) !== null && (then === null || lateArrival(then) === null)
  const back = cameBack(after, obligation).find(({ at, inTime }) => inTime && at > before.at.instant)
  const told: [ChangeKind, Day][] = [
    ...(fellBehind ? [['late', addDays(now.deadline, 1)] satisfies [ChangeKind, Day]] : []),
    ...(cameLate ? [['came_late', dayIn(lateArrival(now) ?? 0)] satisfies [ChangeKind, Day]] : []),
    ...(back === undefined ? [] : [['came_back', dayIn(back.at)] satisfies [ChangeKind, Day]]),
  ]
  return told.flatMap(([kind, day]) => changeOf(after, { kpi, obligation }, kind, day))
}

function changeOf(after: Known, { kpi, obligation }: Owed, kind: ChangeKind, day: Day): Change[] {
  const { code, example } = kpi
  const { period, due } = obligation
  const name = definitionOn(after, code, after.today)?.name
  if (name === undefined) return []
  const values = { period: { period }, due: { day: due }, day: { day } }
  const sentence = { key: `changes.report.${kind}`, values }
  const about = { room: 'kpi' as const, code, name, example }
  return [{ kind, about, line: { period, from: null, to: null, day, sentence } }]
}

function isPlain(known: Known, obligation: Obligation): boolean {
  return isDefined(known, obligation) && isPlainlyAnswered(known, obligation)
}

/** How a report stood; null before the KPI was defined. */
function knownReception(known: Known, obligation: Obligation): Reception | null {
  return isDefined(known, obligation) ? receptionOf(known, obligation) : null
}

function isDefined({ definitions }: Known, { kpi }: Obligation): boolean {
  return (definitions.get(kpi) ?? []).length > 0
}

function isLate(today: Day, obligation: Obligation, reception: Reception): boolean {
  return reportingState(today, obligation, reception) === 'late'
}

/** When the submission came that was not in time. */
function lateArrival({ receivedAt, timely }: Reception): number | null {
  return timely ? null : receivedAt
}

import { addsUp } from '../figures/source.ts'
import { subPeriods } from '../figures/subPeriods.ts'
import { type Frequency, type Period, partsOf, periodsPerYear } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import { definitionFor, isShock, targetsOf } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Aim } from './attainment.ts'
import { baselineOf } from './baseline.ts'
import type { PaceInputs } from './evaluation.ts'
import { pastShares } from './history.ts'
import { aimOf } from './level.ts'
import { pathAt, shareDue, shareOf, type Waypoint } from './path.ts'
import type { Progress, Running } from './running.ts'

/** Where the KPI should be at the end of a sub-period, and what that was computed from. */
export type AgreedPath = Pick<PaceInputs, 'share' | 'shareFrom' | 'start'> & {
  /** Undefined where the path has no beginning. */
  aim: Aim | undefined
  /** Sub-periods from here to the target's end. */
  left: number
}

/** A sub-period and how many are done with it, whatever their values. */
type Place = Omit<Progress, 'aggregate'>

/** The agreed path of a target, to be asked for the end of any of its sub-periods. */
export function agreedPath(known: Known, running: Running, aim: Aim): (place: Place) => AgreedPath {
  return addsUp(running.definition.measure)
    ? sharesOfFlow(known, running, aim)
    : lineBetweenTargets(known, running, aim)
}

function sharesOfFlow(known: Known, { target, source }: Running, aim: Aim): (place: Place) => AgreedPath {
  const shocks = (period: Period) => isShock(known, target.kpi, period)
  const past = pastShares(source, target.period, shocks)
  const shares = past.map((year) => year.shares)
  return ({ done, parts }) => {
    const share = shareDue(shares, done, parts.length)
    return {
      aim: shareOf(aim, share),
      share,
      shareFrom: done === parts.length ? [] : past.map(({ period }) => period),
      start: null,
      left: parts.length - done,
    }
  }
}

function lineBetweenTargets(known: Known, running: Running, aim: Aim): (place: Place) => AgreedPath {
  const { target, definition } = running
  const end: Waypoint = { aim, at: endOf(target.period, definition.frequency) }
  const start = startOf(known, running)
  const from = start === null ? undefined : { aim: start.aim, at: endOf(start.period, definition.frequency) }
  return ({ period }) => {
    const at = placeOf(period)
    return { aim: pathAt(from, end, at, target.path), share: null, shareFrom: [], start, left: end.at - at }
  }
}

/** The target before it on the same series, else the baseline. */
function startOf(known: Known, { target, definition, source }: Running): AgreedPath['start'] {
  const before = targetsOf(known, target.kpi).findLast(
    ({ period }) => spanOf(period).last < spanOf(target.period).first,
  )
  const aim = before === undefined ? undefined : aimOf(before)
  if (before !== undefined && aim !== undefined) {
    const isSameSeries = definitionFor(known, target.kpi, before.period).series === definition.series
    return isSameSeries ? { kind: 'target', period: before.period, aim } : null
  }
  const baseline = baselineOf(known, target, source)
  return baseline === null ? null : { kind: 'baseline', period: baseline.period, aim: baseline.value }
}

/** The place of a period in the count of its frequency. */
function placeOf(period: Period): number {
  const { frequency, year, part } = partsOf(period)
  return year * periodsPerYear(frequency) + part
}

function endOf(period: Period, frequency: Frequency): number {
  return placeOf(subPeriods(period, frequency).at(-1) ?? period)
}

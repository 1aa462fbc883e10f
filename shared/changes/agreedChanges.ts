import { unitWords } from '../figures/lines.ts'
import { goalCards } from '../goals/goalCard.ts'
import type { Aim } from '../kpis/attainment.ts'
import { aimOf } from '../kpis/level.ts'
import { dayOf } from '../periods/day.ts'
import { definitionFor, definitionOn, targetsOf } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import { type Change, saidValue } from './change.ts'

/** The goals whose verdict is another one than it was; one adopted meanwhile had none. */
export function verdictChanges(before: Known, after: Known): Change[] {
  const stood = new Map(goalCards(before).map(({ code, verdict }) => [code, verdict]))
  return goalCards(after).flatMap(({ code, title, verdict: to, updated: day }) => {
    const from = stood.get(code) ?? null
    if (from === to) return []
    const isTo = { to: { key: `verdict.${to}` } }
    const sentence =
      from === null
        ? { key: 'changes.adopted', values: isTo }
        : { key: 'changes.verdict', values: { from: { key: `verdict.${from}` }, ...isTo } }
    const about = { room: 'goal' as const, code, name: title, example: false }
    return [{ kind: 'verdict' as const, about, line: { period: null, from, to, day, sentence } }]
  })
}

/** The targets that were agreed, or agreed anew with another number; the same number again is no change. */
export function targetChanges(before: Known, after: Known): Change[] {
  return after.kpis.flatMap(({ code, example }) => {
    const name = definitionOn(after, code, after.today)?.name
    const stood = new Map(targetsOf(before, code).map((target) => [target.period, aimOf(target)]))
    return targetsOf(after, code).flatMap(({ period, provenance, ...target }): Change[] => {
      const [from, to] = [stood.get(period) ?? null, aimOf(target) ?? null]
      if (name === undefined || to === null || isSame(from, to)) return []
      const day = dayOf(provenance.at, after.programme.timeZone)
      const look = lookFor(after, code, period)
      const values = { from: saidValue(from, look), to: saidValue(to, look), what: whatOf(period) }
      const key = from === null ? 'changes.came' : 'changes.changed'
      const sentence = { key, values: { ...values, day: { day } } }
      const about = { room: 'kpi' as const, code, name, example }
      return [{ kind: 'agreed', about, line: { period, from, to, day, sentence } }]
    })
  })
}

/** The new limits of control charts that were agreed, or taken back. */
export function limitsChanges(before: Known, after: Known): Change[] {
  return after.kpis.flatMap(({ code, example }) => {
    const name = definitionOn(after, code, after.today)?.name
    const stands = ({ rebases }: Known, period: string) =>
      rebases.get(code)?.find(({ from }) => from === period)?.lifted === false
    return (after.rebases.get(code) ?? []).flatMap(({ from: period, lifted, provenance }): Change[] => {
      if (name === undefined || stands(before, period) === !lifted) return []
      const day = dayOf(provenance.at, after.programme.timeZone)
      const key = lifted ? 'changes.limits.lifted' : 'changes.limits'
      const sentence = { key, values: { what: whatOf(period), day: { day } } }
      const about = { room: 'kpi' as const, code, name, example }
      return [{ kind: 'agreed', about, line: { period, from: null, to: null, day, sentence } }]
    })
  })
}

function lookFor(after: Known, code: Code, period: string) {
  const { unit, decimals } = definitionFor(after, code, period)
  return { unit: unitWords(unit), decimals }
}

const whatOf = (period: string) => ({ key: 'changes.period', values: { period: { period } } })

function isSame(a: Aim | null, b: Aim): boolean {
  if (a === null || typeof a === 'number' || typeof b === 'number') return a === b
  return a.low === b.low && a.high === b.high
}

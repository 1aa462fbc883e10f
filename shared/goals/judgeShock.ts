import type { Goal } from '../programmes/goal.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Event } from '../programmes/programme.ts'
import type { Judgement } from './judgement.ts'
import type { YearValue } from './verdict.ts'

type Asked = { known: Pick<Agreed, 'events'>; goal: Pick<Goal, 'code'> }

/** Whether any day of a year lies in a shock of the goal: such a year is judged, and never fitted. */
export function isShockYear({ known, goal }: Asked, year: number): boolean {
  return shocksOf({ known, goal }).some(({ from, to }) => from <= year && year <= to)
}

/**
 * The shock that the latest judged year lies in or after, with the last judged year before it. Shocks in consecutive
 * years are one, named by the first; shocks over before `since` say nothing of the goal. Null without one.
 */
export function shockBefore(
  asked: Asked,
  { since, latest, trail }: { since: number; latest: number; trail: readonly YearValue[] },
): Judgement['shock'] {
  const felt = shocksOf(asked).filter(({ from, to }) => from <= latest && to >= since)
  let run: Shock | undefined
  for (const shock of felt) {
    run = run !== undefined && shock.from <= run.to + 1 ? merged(run, shock) : shock
  }
  if (run === undefined) return null
  const { code, title, from } = run
  const before = trail.findLast(({ year }) => year < from)
  return { code, title, lastBefore: before?.year ?? null, valueBefore: before?.value ?? null }
}

type Shock = Pick<Event, 'code' | 'title'> & { from: number; to: number }

/** Shocks that name the goal, and those that name neither goals nor KPIs, in order of time. */
function shocksOf({ known, goal }: Asked): Shock[] {
  const concerns = ({ goals, kpis }: Event) =>
    goals.includes(goal.code) || (goals.length === 0 && kpis.length === 0)
  const shocks = known.events.filter((event) => event.kind === 'shock' && concerns(event))
  return shocks
    .map(({ code, title, from, to }) => ({ code, title, from: yearOfDay(from), to: yearOfDay(to ?? from) }))
    .sort((a, b) => a.from - b.from)
}

function merged(first: Shock, next: Shock): Shock {
  return { ...first, to: Math.max(first.to, next.to) }
}

function yearOfDay(day: string): number {
  return Number(day.slice(0, 4))
}

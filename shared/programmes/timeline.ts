import type { FactKind } from '../ledger/fact.ts'
import { dayOf } from '../periods/day.ts'
import type { AgreedFact } from './agreedAt.ts'
import type { Agreed } from './known.ts'
import type { Timeline } from './moment.ts'

/** What a reader can move the day to, as known now. */
export function timeline(
  { at, programme, meetings }: Agreed,
  facts: readonly AgreedFact[],
  now: number,
): Timeline {
  const { name, owner, language = 'da', timeZone, clock, adoptedOn } = programme
  const today = dayOf(now, timeZone)
  return {
    name,
    owner,
    language,
    today,
    head: at.number,
    opensOn: clock?.day ?? today,
    from:
      dayOf(programme.provenance.at, timeZone) < adoptedOn
        ? dayOf(programme.provenance.at, timeZone)
        : adoptedOn,
    begins: beginnings(facts, timeZone),
    isExample: clock !== undefined,
    choices: clock === undefined ? [] : [...new Set([...clock.choices, today])],
    meetings: meetings.map(({ start, body, title }) => ({
      asOf: start,
      day: start.slice(0, 10),
      body,
      title,
    })),
  }
}

const begun = new WeakMap<readonly AgreedFact[], Timeline['begins']>()

/** A KPI is known from the day on which both it and a definition of it are public. Kept, as it changes only with what is agreed. */
function beginnings(facts: readonly AgreedFact[], timeZone: string): Timeline['begins'] {
  const known = begun.get(facts) ?? beginningsOf(facts, timeZone)
  begun.set(facts, known)
  return known
}

function beginningsOf(facts: readonly AgreedFact[], timeZone: string): Timeline['begins'] {
  const first = (kind: FactKind, codeOf: (key: string) => string): Map<string, number> => {
    const own = facts.filter((fact) => fact.kind === kind)
    const byCode = Map.groupBy(own, ({ key }) => codeOf(key))
    return new Map([...byCode].map(([code, all]) => [code, Math.min(...all.map(({ at }) => at))]))
  }
  const whole = (key: string) => key
  const defined = first('definition', (key) => key.split(' ')[0] ?? key)
  const days = (instants: Map<string, number>) =>
    Object.fromEntries([...instants].map(([code, instant]) => [code, dayOf(instant, timeZone)]))
  const kpis = [...first('kpi', whole)].flatMap(([code, at]): [string, number][] => {
    const definedAt = defined.get(code)
    return definedAt === undefined ? [] : [[code, Math.max(at, definedAt)]]
  })
  return { kpis: days(new Map(kpis)), goals: days(first('goal', whole)) }
}

import { levels } from '../kpis/level.ts'
import { missingReports } from '../obligations/obligations.ts'
import { overview } from '../overview/overview.ts'
import type { Known } from '../programmes/known.ts'
import type { Asked } from '../programmes/momentView.ts'
import type { Screen } from './screen.api.ts'
import { sourcesOf } from './sources.ts'

/** The big screen as known at (D, n): the overview's own goals and sentence, its KPIs counted, missing reports by unit. */
export function screen(known: Known, asked: Asked): Screen {
  const { programme, moment, headline, goals, kpis } = overview(known, asked)
  return {
    ...{ programme, moment, headline },
    goals: goals.map((goal) => ({ goal, ...sourcesOf(known, goal) })),
    levels: levels.flatMap((state) => {
      const count = kpis.filter(({ level }) => level.state === state).length
      return count === 0 ? [] : [{ state, count }]
    }),
    examples: kpis.filter(({ example }) => example).length,
    missing: missingByUnit(known),
  }
}

/** Overdue reports by the unit that owes them; `since` is the earliest day that was waited for. */
function missingByUnit(known: Known): Screen['missing'] {
  const byUnit = Map.groupBy(missingReports(known), ({ unit }) => unit)
  return known.units
    .flatMap(({ code, name }) => {
      const reports = byUnit.get(code) ?? []
      const [since] = reports.map(({ deadline }) => deadline).sort()
      return since === undefined ? [] : [{ code, name, count: reports.length, since }]
    })
    .sort((a, b) => b.count - a.count)
}

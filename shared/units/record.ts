import { obligations } from '../obligations/obligations.ts'
import { reportingStatement } from '../obligations/reportingOf.ts'
import type { ReportingState } from '../obligations/reportingState.ts'
import { definitionOn } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import type { RecordRow } from './units.api.ts'

const late: ReadonlySet<ReportingState> = new Set(['received_late', 'late', 'delayed'])
const untold: ReadonlySet<ReportingState> = new Set(['not_due', 'lapsed'])

/**
 * How a unit has reported: for each KPI every obligation of its that has come up by D's day. `onTime` counts answers
 * that stand or are in review and came in time, `late` those that came too late, `missing` those that have not come.
 */
export function recordOf(known: Known, unit: Code): RecordRow[] {
  return known.kpis.flatMap(({ code, example }): RecordRow[] => {
    const statements = obligations(known, code)
      .filter((obligation) => obligation.unit === unit)
      .map((obligation) => reportingStatement(known, obligation))
      .filter(({ state }) => !untold.has(state))
    const name = definitionOn(known, code, known.today)?.name
    if (statements.length === 0 || name === undefined) return []
    const count = (is: (one: (typeof statements)[number]) => boolean) => statements.filter(is).length
    return [
      {
        ...{ kpi: code, name, example },
        reports: statements.map(({ state, inputs }) => ({ period: inputs.period, state })),
        onTime: count(({ state, inputs }) => isIn(state) && inputs.timely === true),
        late: count(({ state, inputs }) => isIn(state) && inputs.timely === false),
        missing: count(({ state }) => state === 'late'),
        exceptions: statements
          .filter(({ state, inputs }) => late.has(state) || inputs.timely === false)
          .map(({ state, sentence, inputs }) => ({ period: inputs.period, state, sentence }))
          .reverse(),
      },
    ]
  })
}

function isIn(state: ReportingState): boolean {
  return state === 'on_time' || state === 'received_late' || state === 'in_review'
}

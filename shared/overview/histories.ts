import * as z from 'zod/mini'
import { evaluate } from '../kpis/evaluate.ts'
import { pointsOf } from '../kpis/points.ts'
import { Point } from '../kpis/row.ts'
import type { Known } from '../programmes/known.ts'
import { Code } from '../programmes/kpi.ts'
import { Moment, ProgrammeHead } from '../programmes/moment.ts'
import { type Asked, momentView, programmeHead } from '../programmes/momentView.ts'
import { Text } from '../text.ts'

/** The KPIs of the overview with every period of theirs, as a file of them takes them. */
export const Histories = z.object({
  programme: ProgrammeHead,
  moment: Moment,
  kpis: z.array(z.object({ code: Code, name: Text, example: z.boolean(), points: z.array(Point) })),
})
export type Histories = z.infer<typeof Histories>

/** The histories as known at (D, n); a KPI that has no definition yet has none. */
export function histories(known: Known, asked: Asked): Histories {
  return {
    programme: programmeHead(known),
    moment: momentView(known, asked),
    kpis: known.kpis.flatMap(({ code, role }) => {
      if (role !== 'kpi') return []
      const { definition, example } = evaluate(known, code)
      return definition === null
        ? []
        : [{ code, name: definition.name, example, points: pointsOf(known, code) }]
    }),
  }
}

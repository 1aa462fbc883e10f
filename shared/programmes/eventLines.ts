import * as z from 'zod/mini'
import { Day } from '../periods/schemas.ts'
import { Text } from '../text.ts'
import type { Agreed } from './known.ts'
import { Event } from './programme.ts'

/** An event as charts and pages show it. */
export const EventLine = z.object({
  code: z.string(),
  kind: Event.shape.kind,
  from: Day,
  to: z.nullable(Day),
  title: Text,
  source: z.nullable(z.string()),
  example: z.boolean(),
})
export type EventLine = z.infer<typeof EventLine>

/** The events of a KPI or of a goal; one that names neither is everybody's. */
export function eventLines(agreed: Agreed, of: { kpi: string } | { goal: string }): EventLine[] {
  return agreed.events
    .filter(({ kpis, goals }) => {
      if (kpis.length === 0 && goals.length === 0) return true
      return 'kpi' in of ? kpis.includes(of.kpi) : goals.includes(of.goal)
    })
    .map(({ code, kind, from, to, title, source, example }) => ({
      code,
      kind,
      from,
      to: to ?? null,
      title,
      source: source ?? null,
      example,
    }))
}

import { dayOf } from '../periods/day.ts'
import type { Agreed } from './known.ts'
import type { Timeline } from './moment.ts'

/** What a reader can move the day to, as known now. */
export function timeline({ at, programme, meetings }: Agreed, now: number): Timeline {
  const { name, owner, timeZone, clock, adoptedOn } = programme
  const today = dayOf(now, timeZone)
  return {
    name,
    owner,
    today,
    head: at.number,
    opensOn: clock?.day ?? today,
    from:
      dayOf(programme.provenance.at, timeZone) < adoptedOn
        ? dayOf(programme.provenance.at, timeZone)
        : adoptedOn,
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

import type { SeriesCode } from '#shared/figures/figure.ts'
import { dayOf, endOfDay, startOfDay } from '#shared/periods/day.ts'
import { Problem } from '#shared/problem.ts'
import type { Agreed, Known } from '#shared/programmes/known.ts'
import type { Programme } from '#shared/programmes/programme.ts'
import type { Store } from '../database/store.ts'
import { keptFigures } from '../figures/keptFigures.ts'
import type { Recorder } from '../ledger/appendFacts.ts'
import { lastMoment, type Reading, type Readings } from '../ledger/readings.ts'
import { listNames } from '../people/people.queries.ts'
import { peopleChange } from '../people/room.ts'
import { keptAgreements } from '../programmes/agreements.ts'
import { knownAt } from '../programmes/knownAt.ts'

/** What those who report and decide work on; clock and randomness come in from outside. */
export type DeskParts = {
  store: Store
  readings: Readings
  now: () => number
  random: (bytes: number) => Buffer
}

/** The programme as it is to be acted on now. */
export type Now = {
  programme: Programme
  reading: Reading
  agreed: Agreed
  /** When an act done now becomes public. */
  at: number
}

/** The present of a programme for whoever acts in it: an example lives on the day of its own clock. */
export function openDesk({ store, readings, now, random }: DeskParts) {
  const figures = keptFigures(store.read)
  const agreement = keptAgreements()
  const programmes = new WeakMap<Reading, Programme>()
  const names = new Map<string, string>()
  store.onChange((changed) => {
    if (changed.includes(peopleChange)) names.clear()
  })

  return {
    store,
    now,
    /** Somebody's name, empty once they were erased; kept, as whoever types saves often. */
    async nameOf(id: string): Promise<string> {
      const name = names.get(id) ?? (await listNames(store.read, [id])).get(id) ?? ''
      names.set(id, name)
      return name
    },
    async present(code: string): Promise<Now> {
      const reading = await readings.newest(code)
      const programme = programmes.get(reading) ?? newestProgramme(reading)
      programmes.set(reading, programme)
      const { at, until } = momentOfAct(programme, reading.moments, now())
      const agreed = agreement(reading.facts, { instant: until, number: reading.head })
      if (agreed === undefined)
        throw new Problem('missing', { key: 'problem.noProgramme', values: { programme: code } })
      return { programme, reading, agreed, at }
    },
    async known({ agreed }: Now, series: readonly SeriesCode[]): Promise<Known> {
      return await knownAt(figures, agreed, series)
    },
    recorder(by: string): Recorder {
      return { by, now: now(), salt: () => random(16).toString('hex') }
    },
  }
}
export type Desk = ReturnType<typeof openDesk>

function newestProgramme({ programme, facts }: Reading): Programme {
  const content = facts.findLast(({ kind }) => kind === 'programme')?.content
  if (content !== undefined) return content as Programme
  throw new Problem('missing', { key: 'problem.noProgramme', values: { programme } })
}

/**
 * When an act done now becomes public, and the instant up to which the present is read. In an example that is its
 * clock's day at the hour it really is, but never before what was already done on that day.
 */
export function momentOfAct(
  { clock, timeZone }: Pick<Programme, 'clock' | 'timeZone'>,
  moments: readonly number[],
  now: number,
): { at: number; until: number } {
  if (clock === undefined) return { at: now, until: now }
  const until = endOfDay(clock.day, timeZone)
  const hour = now - startOfDay(dayOf(now, timeZone), timeZone)
  const last = lastMoment(moments, { instant: until, number: Number.POSITIVE_INFINITY })
  const start = startOfDay(clock.day, timeZone)
  return { at: Math.min(until, Math.max(start + hour, last + 1)), until }
}

import { endOfDay } from '../periods/day.ts'
import type { Text } from '../text.ts'
import type { Known } from './known.ts'
import type { Moment, ProgrammeHead } from './moment.ts'
import type { OpenWords } from './periodWords.ts'
import type { Resolved } from './resolveMoment.ts'

/**
 * What a view was asked for beside the facts: (D, n), what the ledger held on that day, the public notes by their
 * figures' numbers, the words that units wrote for everybody, and by their facts' numbers why limits were agreed anew.
 */
export type Asked = {
  moment: Resolved
  numberAtDay: number
  notes: ReadonlyMap<number, string>
  words: readonly OpenWords[]
  reasons: ReadonlyMap<number, Text>
}

/** What the banner says of (D, n), counted over the facts that the page rests on. */
export function momentView(known: Known, { moment: asked, numberAtDay }: Asked): Moment {
  const counts = { facts: 0, assumedDates: 0, laterVintages: 0, loadedLater: 0 }
  const count = ({ recordedAt }: { recordedAt: number }) => {
    counts.facts += 1
    if (recordedAt > asked.instant) counts.loadedLater += 1
  }
  agreedProvenances(known).forEach(count)
  for (const ofSeries of known.figures.values())
    for (const figure of ofSeries.values()) {
      count(figure)
      if (figure.certainty !== 'stated') counts.assumedDates += 1
      if (figure.vintage !== null && figure.vintage > asked.day) counts.laterVintages += 1
    }
  const { asOf, day, number, isDefault } = asked
  return { asOf, day, number, isDefault, ...counts, numberAtDay }
}

function agreedProvenances(known: Known): { recordedAt: number }[] {
  return [
    known.programme,
    ...known.units,
    ...known.events,
    ...known.contracts,
    ...known.kpis,
    ...[...known.definitions.values()].flat(),
    ...[...known.targets.values()].flat(),
    ...known.thresholds,
    ...[...known.rebases.values()].flat(),
    ...known.goals,
  ].map(({ provenance }) => provenance)
}

export function programmeHead(known: Known): ProgrammeHead {
  const { code, name, owner, closesOn, clock, timeZone, licence } = known.programme
  return {
    code,
    name,
    owner,
    closesOn,
    closed: known.at.instant > endOfDay(closesOn, timeZone),
    isExample: clock !== undefined,
    licence: licence ?? null,
  }
}

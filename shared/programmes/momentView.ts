import type { Figure } from '../figures/figure.ts'
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
  const figures = [...known.figures.values()].flatMap((ofSeries): Figure[] => [...ofSeries.values()])
  const provenances = [...agreedProvenances(known), ...figures]
  return {
    asOf: asked.asOf,
    day: asked.day,
    number: asked.number,
    isDefault: asked.isDefault,
    facts: provenances.length,
    assumedDates: figures.filter(({ certainty }) => certainty !== 'stated').length,
    laterVintages: figures.filter(({ vintage }) => vintage !== null && vintage > asked.day).length,
    loadedLater: provenances.filter(({ recordedAt }) => recordedAt > asked.instant).length,
    numberAtDay,
  }
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

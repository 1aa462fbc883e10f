import { comparePeriods } from '../periods/period.ts'
import type { Known } from '../programmes/known.ts'
import type { OpenWords } from '../programmes/periodWords.ts'
import type { Resolved } from '../programmes/resolveMoment.ts'
import type { Sentence } from '../say.ts'
import { limitsChanges, targetChanges, verdictChanges } from './agreedChanges.ts'
import type { Change } from './change.ts'
import { type ChangeKind, type Changes, changeKinds, type Group } from './changes.api.ts'
import { figureChanges } from './figureChanges.ts'
import { reportChanges } from './reportChanges.ts'
import { meetingsBefore } from './since.ts'
import { wordChanges } from './wordChanges.ts'

/** What was known at the earlier moment, and the words for everybody that became readable since. */
export type Earlier = { known: Known; at: Resolved; said: readonly OpenWords[] }

/**
 * What is new at a moment since an earlier one, both among the same first n records; nothing where there is no
 * earlier one. A change that was undone meanwhile is none.
 */
export function changes(after: Known, moment: Resolved, earlier: Earlier | null): Changes {
  const meetings = meetingsBefore(after, moment)
  const found =
    earlier === null ? [] : [...changesBetween(earlier.known, after), ...wordChanges(after, earlier.said)]
  const groups = changeKinds.flatMap((kind) => groupOf(kind, found))
  return {
    asOf: moment.asOf,
    number: moment.number,
    since: earlier === null ? null : { ...dayOfMoment(earlier.at), isMeeting: isMeeting(after, earlier.at) },
    summary: earlier === null ? { key: 'changes.noMeeting' } : summaryOf(groups),
    groups,
    meetings: meetings.map(({ start, body }) => ({ asOf: start, day: start.slice(0, 10), body })),
  }
}

/** Every change of facts between two moments. */
export function changesBetween(before: Known, after: Known): Change[] {
  return [
    ...verdictChanges(before, after),
    ...figureChanges(before, after),
    ...targetChanges(before, after),
    ...limitsChanges(before, after),
    ...reportChanges(before, after),
  ]
}

function dayOfMoment({ asOf, day }: Resolved) {
  return { asOf, day }
}

function isMeeting({ meetings }: Known, { asOf }: Resolved): boolean {
  return meetings.some(({ start }) => start === asOf)
}

/** One kind of change by what it is about, in the programme's order, periods in order. */
function groupOf(kind: ChangeKind, found: readonly Change[]): Group[] {
  const own = found.filter((change) => change.kind === kind)
  if (own.length === 0) return []
  const byAbout = Map.groupBy(own, ({ about }) => `${about.room} ${about.code}`)
  const of = [...byAbout.values()].flatMap((all) => {
    const about = all[0]?.about
    if (about === undefined) return []
    const lines = all.map(({ line }) => line)
    lines.sort((a, b) => comparePeriods(a.period ?? '', b.period ?? ''))
    return [{ ...about, example: all.some((change) => change.about.example), lines }]
  })
  return [{ kind, count: own.length, of }]
}

function summaryOf(groups: readonly Group[]): Sentence {
  if (groups.length === 0) return { key: 'changes.none' }
  const list = groups.map(({ kind, count }) => ({ key: `changes.count.${kind}`, values: { count } }))
  return { key: 'changes.summary', values: { what: { list } } }
}

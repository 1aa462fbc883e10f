import { isVisible } from '../figures/asKnownAt.ts'
import type { MissingCode, Revision } from '../figures/figure.ts'
import { addDays, type Day, dayOf, nextWeekday } from '../periods/day.ts'
import type { Known } from '../programmes/known.ts'
import { endOf } from './deadline.ts'
import type { Obligation } from './obligation.ts'

/** How an obligation has been answered so far. */
export type Reception = {
  /** What came last: nothing, an answer in review, one that stands, or one that was sent back, withdrawn or delayed. */
  answer: 'none' | 'in_review' | 'standing' | 'returned' | 'delayed'
  /** The day that is waited for: the due day, or what a return or a delay moved it to. */
  deadline: Day
  timely: boolean
  /** The submission that decided `timely`: the first, or the first that came after its deadline. */
  receivedAt: number | null
  /** Why the answer that stands has no number. */
  missing: MissingCode | null
}

/**
 * Reads an obligation's submissions in order. The first submission or missing code decides whether it came in time.
 * A return or withdrawal reopens it for the contract's return days, never before the due day; a published delay
 * reopens it until its date; an answer that then comes after that deadline is late, too. What was published before
 * keeps standing while a later revision of it is returned.
 */
export function receptionOf(known: Known, obligation: Obligation): Reception {
  const timeZone = known.programme.timeZone
  let reception: Reception = {
    answer: 'none',
    deadline: obligation.due,
    timely: true,
    receivedAt: null,
    missing: null,
  }
  for (const revision of submissionsOf(known, obligation)) {
    const isAwaited = reception.answer !== 'standing' && reception.answer !== 'in_review'
    if (isAwaited) reception = received(reception, revision, endOf(reception.deadline, timeZone))
    reception = reviewed(known, obligation, reception, revision)
  }
  return reception
}

/** Whether the figure was published once and for all, as nearly all are: then it stands, whatever came before. */
export function isPlainlyAnswered(known: Known, { series, period }: Obligation): boolean {
  const figure = known.figures.get(series)?.get(period)
  return figure !== undefined && figure.revisions === 1 && figure.missing !== 'delayed'
}

/** What was sent in for an obligation, in order. */
export function submissionsOf(known: Known, { series, period }: Obligation): readonly Revision[] {
  const revisions = known.revisions.get(series) ?? []
  return revisions.filter((revision) => revision.period === period).sort(bySubmission)
}

function bySubmission(a: Revision, b: Revision): number {
  return a.submittedAt - b.submittedAt || a.number - b.number
}

function received(reception: Reception, { submittedAt }: Revision, deadline: number): Reception {
  const isLate = reception.timely && submittedAt > deadline
  const decides = isLate || reception.receivedAt === null
  return {
    ...reception,
    timely: reception.timely && !isLate,
    receivedAt: decides ? submittedAt : reception.receivedAt,
  }
}

function reviewed(known: Known, obligation: Obligation, reception: Reception, revision: Revision): Reception {
  const { published, missing, until } = revision
  if (published !== null && isVisible(published, known.at)) {
    if (missing !== 'delayed' || until === null) return { ...reception, answer: 'standing', missing }
    return { ...reception, answer: 'delayed', deadline: later(obligation.due, until), missing }
  }
  if (reception.answer === 'standing') return reception
  const review = known.reviews.get(revision.number)?.findLast(({ step }) => step !== 'published')
  if (review === undefined || review.step === 'taken_back') return { ...reception, answer: 'in_review' }
  const returnDays = known.contracts.find(({ code }) => code === obligation.contract)?.returnDays ?? 0
  const reopened = nextWeekday(addDays(dayOf(review.at, known.programme.timeZone), returnDays))
  return { ...reception, answer: 'returned', deadline: later(reception.deadline, reopened) }
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useAct } from '#client/people/useAct.ts'
import { useDeed } from '#client/ui/useDeed.ts'
import { nextAfter, queueByUnit } from '#shared/reviews/queueByUnit.ts'
import {
  decide,
  getQueue,
  type OpenReturn,
  type QueueItem,
  takeBackReturn,
} from '#shared/reviews/reviews.api.ts'
import type { Sentence } from '#shared/say.ts'

/** The place of the keyboard at a figure. */
export const placeOf = (revision: number) => `figure-${revision}`
export const headingPlace = 'queue'

/** What is chosen, what is done with it, what that led to, and where the keyboard goes then. */
export function useDecisions(programme: string, waiting: readonly QueueItem[]) {
  const { said } = useWords()
  const queries = useQueryClient()
  const act = useAct()
  const deed = useDeed()
  const [picked, setPicked] = useState<readonly number[]>([])
  const [returning, setReturning] = useState<readonly number[]>()
  const [done, setDone] = useState<Sentence>()
  const [going, setGoing] = useState<{ to: string }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place may be there only once the list was asked anew
  useEffect(() => {
    const place = going === undefined ? null : document.getElementById(going.to)
    if (place === null) return
    place.focus()
    setGoing(undefined)
  }, [going, waiting])
  const order = queueByUnit(waiting).flatMap(({ sent }) => sent.flatMap(({ items }) => items))
  const open = order.filter(({ refusal }) => refusal === null).map(({ revision }) => revision)
  const chosen = open.filter((revision) => picked.includes(revision))

  async function finish(sentence: Sentence, next: number | undefined): Promise<void> {
    setReturning(undefined)
    setPicked([])
    setDone(sentence)
    await queries.invalidateQueries({ queryKey: [getQueue.path] })
    setGoing({ to: next === undefined ? headingPlace : placeOf(next) })
  }
  async function settle(step: 'published' | 'returned', revisions: readonly number[], reason: string | null) {
    const body = { step, revisions: [...revisions], reason }
    await act(decide, { params: { programme }, query: {}, body })
    const all = order.map(({ revision }) => revision)
    await finish({ key: `queue.${step}`, values: { count: revisions.length } }, nextAfter(all, revisions))
  }
  /** What was chosen, else the figure that the keyboard is at. */
  const meant = (at?: number) => (chosen.length > 0 || at === undefined || !open.includes(at) ? chosen : [at])
  function begin(step: 'published' | 'returned', at?: number): void {
    const revisions = meant(at)
    if (revisions.length === 0) setDone({ key: 'queue.chooseFirst' })
    else if (step === 'returned') setReturning(revisions)
    else deed.run(() => settle(step, revisions, null))
  }
  function move(from: number, steps: number): void {
    const place = order.findIndex(({ revision }) => revision === from)
    const to = order[place + steps]
    if (to !== undefined) document.getElementById(placeOf(to.revision))?.focus()
  }

  return {
    open,
    chosen,
    deed,
    done: done === undefined ? '' : said(done),
    choose: (revisions: readonly number[], isChosen: boolean) =>
      setPicked([...chosen.filter((one) => !revisions.includes(one)), ...(isChosen ? revisions : [])]),
    move,
    begin,
    /** The figures whose return is being written. */
    returning: order.filter(({ revision }) => returning?.includes(revision)),
    leaveReturn: () => setReturning(undefined),
    sendBack: (reason: string) => settle('returned', returning ?? [], reason),
    takeBack: ({ review, revision, name, period }: OpenReturn) =>
      deed.run(async () => {
        await act(takeBackReturn, { params: { programme, review: String(review) }, query: {}, body: {} })
        await finish({ key: 'queue.takenBack', values: { name, period: { period } } }, revision)
      }),
  }
}
export type Decisions = ReturnType<typeof useDecisions>

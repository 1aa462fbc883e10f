import { expect } from 'vitest'
import { DraftContent } from '#shared/reporting/draft.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import type { Visitor } from '#test/people/visitor.ts'
import { type Actor, type Model, owed, type Sent, standOf } from './model.ts'

/** The product under test: each actor's own browser, and a clock that the steps move. */
export type Real = {
  programme: string
  visitors: { [actor in Actor]: Visitor }
  passTime: (milliseconds: number) => Promise<void>
  /** Lets the one administrator stand in for the first unit, or ends it. */
  standIn: (begins: boolean) => Promise<void>
}

export type Owed = (typeof owed)[number]
export const placeOf = ({ kpi, period }: Owed) => `${kpi}/DK-84/own ${period}`
const seriesOf = ({ kpi }: Owed) => `${kpi}/DK-84/own`

/** One thing that somebody does; the model says what has to come of it. */
export type Step =
  | { does: 'save'; actor: Actor; at: number; value: number }
  | { does: 'submit' | 'withdraw'; actor: Actor; at: number }
  | { does: 'publish' | 'return' | 'take back'; actor: Actor; at: number }
  | { does: 'wait'; days: number }
  | { does: 'begin or end standing in' }

const unitOf = (at: number): Owed => owed[at % owed.length]!

export async function take(step: Step, model: Model, real: Real): Promise<void> {
  // Every act has a moment of its own, as in life.
  model.now += 1_000
  await real.passTime(1_000)
  if (step.does === 'wait') {
    model.now += step.days * 86_400_000
    return await real.passTime(step.days * 86_400_000)
  }
  if (step.does === 'begin or end standing in') {
    model.standsIn = !model.standsIn
    return await real.standIn(model.standsIn)
  }
  const { actor } = step
  const one = unitOf(step.at)
  if (step.does === 'save') return await save(model, real, { actor, one, value: step.value })
  if (step.does === 'submit') return await submit(model, real, { actor, one })
  if (step.does === 'withdraw') return await withdraw(model, real, { actor, one })
  if (step.does === 'take back') return await takeBack(model, real, { actor, one })
  await decide(model, real, { actor, one, step: step.does === 'publish' ? 'published' : 'returned' })
}

type Act = { actor: Actor; one: Owed }

async function save(model: Model, real: Real, { actor, one, value }: Act & { value: number }): Promise<void> {
  const place = placeOf(one)
  const isCorrection = model.published(place) !== null
  const content = DraftContent.parse({
    ...{ input: String(value), convention: 'da', note: 'Som talt' },
    ...(isCorrection ? { kind: 'revision', reason: 'Talt om' } : {}),
  })
  const { status } = await real.visitors[actor].ask(reporting.saveDraft, {
    params: { programme: real.programme, unit: one.unit },
    body: {
      series: seriesOf(one),
      period: one.period,
      content,
      version: model.drafts.get(place)?.version ?? null,
    },
  })
  const isThere = model.isOver(one.period)
  const expected = !mayAct(model, actor, one)
    ? denied(model, actor)
    : !isThere
      ? 404
      : model.waiting(place)
        ? 409
        : 200
  expect([actor, place, status]).toEqual([actor, place, expected])
  if (status !== 200) return
  const before = model.drafts.get(place)
  // The same once more is no new version: it may be the same request, sent again after the line was lost.
  if (before?.value === value && before.by === actor) return
  model.drafts.set(place, { value, version: (before?.version ?? 0) + 1, by: actor })
}

async function submit(model: Model, real: Real, { actor, one }: Act): Promise<void> {
  const place = placeOf(one)
  const draft = model.drafts.get(place)
  const answer = await real.visitors[actor].ask(reporting.submitFigures, {
    params: { programme: real.programme, unit: one.unit },
    body: {
      figures: [{ series: seriesOf(one), period: one.period, version: draft?.version ?? 1 }],
      ...{ words: '', explanation: 'Som ventet' },
    },
  })
  const { status } = answer
  const isThere = model.isOver(one.period)
  const allowed = draft === undefined ? 412 : 200
  const expected = !mayAct(model, actor, one) ? denied(model, actor) : isThere ? allowed : 404
  expect([actor, place, status]).toEqual([actor, place, expected])
  if (status !== 200 || draft === undefined) return
  model.drafts.delete(place)
  const number = answer.reply.figures[0]!.revision
  model.sentOf(place).push({ number, value: draft.value, at: model.now, by: actor, steps: [] })
}

async function withdraw(model: Model, real: Real, { actor, one }: Act): Promise<void> {
  const place = placeOf(one)
  const waiting = model.waiting(place)
  if (waiting === undefined) return
  const { status } = await real.visitors[actor].ask(reporting.withdrawFigures, {
    params: { programme: real.programme, unit: one.unit },
    body: { revisions: [waiting.number] },
  })
  expect([actor, place, status]).toEqual([
    actor,
    place,
    mayAct(model, actor, one) ? 200 : denied(model, actor),
  ])
  if (status !== 200) return
  waiting.steps.push({ step: 'withdrawn', at: model.now, by: actor })
  model.drafts.set(place, { value: waiting.value, version: 1, by: actor })
}

async function decide(
  model: Model,
  real: Real,
  { actor, one, step }: Act & { step: 'published' | 'returned' },
): Promise<void> {
  const place = placeOf(one)
  const sent = model.sentOf(place).at(-1)
  if (sent === undefined) return
  const { status, reply } = await real.visitors[actor].ask(reviews.decide, {
    params: { programme: real.programme },
    body: { step, revisions: [sent.number], reason: step === 'returned' ? 'Se efter' : null },
  })
  const isAllowed = model.decides(actor, one.unit, sent) && standOf(sent) === 'submitted'
  expect([actor, place, step, status]).toEqual([actor, place, step, decided(actor, isAllowed)])
  if (status !== 200) return
  sent.steps.push({ step, at: model.now, by: actor, number: reply.decided[0]!.number })
}

async function takeBack(model: Model, real: Real, { actor, one }: Act): Promise<void> {
  const place = placeOf(one)
  const sent = model.sentOf(place).at(-1)
  const review = sent?.steps.at(-1)?.number
  if (sent === undefined || review === undefined || standOf(sent) !== 'returned') return
  const hasActed = model.drafts.has(place)
  const queue = await real.visitors['standing-in'].ask(reviews.getQueue, {
    params: { programme: real.programme },
  })
  const isOpen = queue.reply.returned.some((one) => one.review === review)
  expect([place, queue.status, isOpen]).toEqual([place, 200, !hasActed])
  const { status } = await real.visitors[actor].ask(reviews.takeBackReturn, {
    params: { programme: real.programme, review: String(review) },
    body: {},
  })
  const isAdministrator = actor === 'standing-in' || actor === 'administrator'
  expect([actor, place, status]).toEqual([actor, place, !isAdministrator ? 403 : hasActed ? 409 : 200])
  if (status === 200) sent.steps.push({ step: 'taken_back', at: model.now, by: actor })
}

function mayAct(model: Model, actor: Actor, { unit }: Owed): boolean {
  return model.writes(actor, unit)
}

/** Whoever reports for nobody is turned away; whoever reports for another unit finds nothing. */
function denied(model: Model, actor: Actor): number {
  return actor === 'administrator' || (actor === 'standing-in' && !model.standsIn) ? 403 : 404
}

function decided(actor: Actor, isAllowed: boolean): number {
  if (actor === 'clean' || actor === 'administration') return 403
  return isAllowed ? 200 : 409
}

/** Nobody has published what they wrote, in the model as in the product. */
export function authorsPublished(model: Model): Sent[] {
  return [...model.sent.values()]
    .flat()
    .filter(({ by, steps }) => steps.some((step) => step.step === 'published' && step.by === by))
}

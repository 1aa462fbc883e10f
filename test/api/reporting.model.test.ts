import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { keptFigures } from '#server/figures/keptFigures.ts'
import { appendFacts, type NewFact } from '#server/ledger/appendFacts.ts'
import { listRecords } from '#server/ledger/ledger.queries.ts'
import { readings } from '#server/ledger/readings.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { knownAt } from '#server/programmes/knownAt.ts'
import { obligations } from '#shared/obligations/obligations.ts'
import { receptionOf } from '#shared/obligations/reception.ts'
import { reportingState } from '#shared/obligations/reportingState.ts'
import { listExamplePeople, signInAsExample } from '#shared/people/account.api.ts'
import * as people from '#shared/people/people.api.ts'
import { addDays, endOfDay } from '#shared/periods/day.ts'
import { agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Known } from '#shared/programmes/known.ts'
import { exampleVisitor, idOf } from '#test/people/cast.ts'
import { atHome, openPeopleWorld, type PeopleWorld, programme } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'
import { actors, Model, owed, returnDays } from '#test/reporting/model.ts'
import { authorsPublished, placeOf, type Real, type Step, take } from '#test/reporting/steps.ts'
import { definitionFact, kpiFact, programmeFact, seriesFact, text } from '#test/support/facts.ts'
import { recorder } from '#test/support/recorder.ts'
import { runs } from '#test/support/runs.ts'

const units = ['clean', 'administration']

const contracts = units.map((unit): NewFact => {
  const content = {
    ...{ code: `contract-of-${unit}`, unit, title: text(unit), from: '2026-01-01', to: '2026-12-31' },
    ...{ kpis: [`kpi-of-${unit}`], calendar: {}, returnDays, example: false },
  }
  return { kind: 'contract', key: content.code, at: 0, certainty: 'stated', content }
})

const kpis = units.flatMap((unit) => {
  const code = `kpi-of-${unit}`
  return [
    kpiFact(code, { unit }),
    definitionFact(code, { frequency: 'quarter' }),
    seriesFact(code, { frequency: 'quarter' }),
  ]
})

async function everybodyOf(world: PeopleWorld): Promise<Real['visitors']> {
  const nobody = visitorOf(world)
  const cast = (await nobody.ask(listExamplePeople)).reply.people
  const administrators = cast.filter(({ role }) => role === 'administrator')
  const signedInAs = async (person: string | undefined): Promise<Visitor> => {
    const visitor = visitorOf(world)
    await visitor.ask(signInAsExample, { body: { person: person ?? '' } })
    return visitor
  }
  return {
    clean: await exampleVisitor(world, 'operator', 'clean'),
    administration: await exampleVisitor(world, 'operator', 'administration'),
    'standing-in': await signedInAs(administrators[0]?.person),
    administrator: await signedInAs(administrators[1]?.person),
  }
}

async function openReal(world: PeopleWorld): Promise<Real> {
  const at = world.clock.now - 30 * 86_400_000
  const longer = programmeFact({ code: programme, closesOn: '2036-12-31' })
  const facts = [longer, ...contracts, ...kpis].map((fact) => ({ ...fact, at }))
  const own = recorder({ by: 'loader', now: world.clock.now })
  await world.store.write((write) => appendFacts(write, programme, facts, own))
  const visitors = await everybodyOf(world)
  const person = await idOf(visitors['standing-in'])
  let kept = ''
  const standIn = async (begins: boolean): Promise<void> => {
    const body = { unit: 'clean', from: '2026-01-01', to: '2036-12-31' }
    const { status, reply } = begins
      ? await visitors.administrator.ask(people.addStandIn, { params: { person }, body })
      : await visitors.administrator.ask(people.endStandIn, { params: { person, standIn: kept }, body: {} })
    expect(status).toBe(200)
    kept = reply.person.standIns[0]?.id ?? ''
  }
  await standIn(true)
  return {
    programme,
    visitors,
    standIn,
    async passTime(milliseconds) {
      world.clock.now += milliseconds
      // A session ends when nobody uses it.
      if (milliseconds > 60_000) Object.assign(visitors, await everybodyOf(world))
    },
  }
}

const writing = ['save', 'save', 'submit', 'submit', 'withdraw'] as const
const deciding = ['publish', 'publish', 'return', 'return', 'take back'] as const

/** Mostly somebody who may, and few figures, so that much happens to each of them; now and then anybody. */
const acts = fc
  .record({
    does: fc.constantFrom(...writing, ...deciding),
    at: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(2, 6) }, fc.nat(owed.length - 1)),
    value: fc.integer({ min: 0, max: 500 }),
    anybody: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: fc.constant('standing-in' as const) },
      fc.constantFrom(...actors),
    ),
  })
  .map(({ does, at, value, anybody }): Step => {
    const unit = owed[at]?.unit === 'clean' ? 'clean' : 'administration'
    const fitting = writing.some((one) => one === does) ? unit : 'administrator'
    return { does, at, value, actor: anybody ?? fitting }
  })
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: acts },
  fc.integer({ min: 1, max: 40 }).map((days): Step => ({ does: 'wait', days })),
  fc.constant<Step>({ does: 'begin or end standing in' }),
)

/** What never happens would prove nothing: a path on which every act succeeds is among the runs. */
const everyAct: Step[] = (
  [
    ['save', 'clean'],
    ['submit', 'clean'],
    ['withdraw', 'clean'],
    ['submit', 'clean'],
    ['return', 'administrator'],
    ['take back', 'administrator'],
    ['return', 'administrator'],
    ['save', 'clean'],
    ['submit', 'clean'],
    ['publish', 'administrator'],
  ] as const
).map(([does, actor]) => ({ does, actor, at: 2, value: 7 }))

/** Everything that is shown of the figures at the end of a day, as the server reads it. */
async function knownOn(world: PeopleWorld, day: string): Promise<Known> {
  const { facts, head } = await readings(world.store).newest(programme)
  const agreed = agreedAt(facts, { instant: endOfDay(day, 'Europe/Copenhagen'), number: head })!
  const series = [...new Set(owed.map(({ kpi }) => `${kpi}/DK-84/own`))]
  return await knownAt(keptFigures(world.store.read), agreed, series)
}

async function expectStates(world: PeopleWorld, model: Model, day: string): Promise<void> {
  const known = await knownOn(world, day)
  for (const one of owed) {
    const obligation = obligations(known, one.kpi).find(({ period }) => period === one.period)!
    const state = reportingState(day, obligation, receptionOf(known, obligation))
    const expected = model.stateOn(day, { place: placeOf(one), ...one })
    expect([day, placeOf(one), state]).toEqual([day, placeOf(one), expected])
  }
}

async function expectFourEyes(world: PeopleWorld): Promise<void> {
  const records = await listRecords(world.store.read, programme, {})
  const authors = new Map(records.map(({ number, by }) => [number, by]))
  const published = records.flatMap(({ kind, by, content }) => {
    const { revision, step } = content as { revision: number; step: string }
    return kind === 'review' && step === 'published' ? [{ by, author: authors.get(revision) }] : []
  })
  expect(published.filter(({ by, author }) => by === author)).toEqual([])
}

const [times, length] = inject('engine') === 'sqlite' ? [runs(60), 50] : [runs(6), 50]
const timeout = 900_000 * runs(1)

test('whatever operators and administrators do, the product does what the model says', {
  timeout,
}, async () => {
  const happened = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: length, maxLength: length }), async (path) => {
      const closing: (() => Promise<void>)[] = []
      const world = await openPeopleWorld({ settings: atHome }, (end) => void closing.push(end))
      try {
        const model = new Model(world.clock.now)
        const from = model.today
        const real = await openReal(world)
        for (const step of path) await take(step, model, real)
        for (const { steps: all } of [...model.sent.values()].flat())
          for (const { step } of all) happened.set(step, (happened.get(step) ?? 0) + 1)
        expect(authorsPublished(model)).toEqual([])
        await expectFourEyes(world)
        const now = await knownOn(world, model.today)
        for (const one of owed) {
          const [series = '', period = ''] = placeOf(one).split(' ')
          expect(now.figures.get(series)?.get(period)?.value ?? null).toBe(model.published(placeOf(one)))
        }
        for (let day = from; day <= model.today; day = addDays(day, 7)) await expectStates(world, model, day)
        await expectStates(world, model, model.today)
        expect(await verifyLedger(world.store.read, programme)).toMatchObject({ holds: true })
      } finally {
        for (const end of closing.reverse()) await end()
      }
    }),
    { numRuns: times, endOnFailure: false, examples: [[everyAct]] },
  )
  expect([...happened.keys()].sort()).toEqual(['published', 'returned', 'taken_back', 'withdrawn'])
})

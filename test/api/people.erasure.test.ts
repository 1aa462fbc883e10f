import { expect, test } from 'vitest'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { signIn } from '#shared/people/account.api.ts'
import { addStandIn, erasePerson, invitePerson, listPeople } from '#shared/people/people.api.ts'
import { firstAdministrator, settle } from '#test/people/cast.ts'
import { openPeopleWorld, programme } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'
import { reviewFact, revisionFact } from '#test/support/facts.ts'
import { recorder } from '#test/support/recorder.ts'

test('erasing a person leaves the ledger that names them valid, and nothing that says who they were', async () => {
  const world = await openPeopleWorld()
  const ane = await firstAdministrator(world)
  const bo = await settle(world, ane.visitor, { role: 'operator' })
  const { store } = world
  const { last } = await store.write((write) =>
    appendFacts(write, programme, [revisionFact()], recorder({ by: bo.id, now: world.clock.now })),
  )
  await store.write((write) =>
    appendFacts(write, programme, [reviewFact(last)], recorder({ by: ane.id, now: world.clock.now })),
  )
  const body = { unit: 'administration', from: '2026-11-01', to: '2026-12-01' }
  await ane.visitor.ask(addStandIn, { params: { person: bo.id }, body })
  const before = await verifyLedger(store.read, programme)
  expect((await ane.visitor.ask(erasePerson, { params: { person: bo.id } })).reply).toEqual({ done: true })

  expect(before.holds).toBe(true)
  expect(await verifyLedger(store.read, programme)).toEqual(before)
  const { tables } = store.read
  const written = await store.read.select().from(tables.ledger)
  expect(written.map(({ by }) => by)).toContain(bo.id)
  const apart = [
    ...[tables.people, tables.identities, tables.credentials, tables.sessions, tables.invitations],
    ...[tables.standIns, tables.attempts, tables.peopleLog],
  ]
  const rest = JSON.stringify(
    await Promise.all(apart.map((table) => store.read.select().from(table as typeof tables.people))),
  )
  expect(rest).not.toContain(bo.email)
  expect(rest).not.toContain('Bo Toft')
  expect(rest.split(bo.id).length).toBeGreaterThan(1)
})

test('who was erased cannot sign in, is not listed, and the e-mail is free for another account', async () => {
  const world = await openPeopleWorld()
  const ane = await firstAdministrator(world)
  const bo = await settle(world, ane.visitor)
  await ane.visitor.ask(erasePerson, { params: { person: bo.id } })
  const { email, password } = bo
  expect((await visitorOf(world).ask(signIn, { body: { email, password } })).status).toBe(401)
  expect((await ane.visitor.ask(listPeople)).reply.people.map(({ id }) => id)).toEqual([ane.id])
  const again = await ane.visitor.ask(erasePerson, { params: { person: bo.id } })
  expect([again.status, again.key]).toEqual([404, 'people.noPerson'])
  const place = { role: 'reader', unit: null, language: 'da' } as const
  const anew = await ane.visitor.ask(invitePerson, { body: { name: 'Bo Toft', email, ...place } })
  expect(anew.status).toBe(200)
  expect(anew.reply.person).not.toBe(bo.id)
})

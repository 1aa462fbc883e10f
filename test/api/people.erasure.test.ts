import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#server/database/store.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { erasuresFile } from '#server/people/erasures.ts'
import { signIn } from '#shared/people/account.api.ts'
import {
  addStandIn,
  erasePerson,
  invitePerson,
  listPeople,
  listPeopleLog,
} from '#shared/people/people.api.ts'
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

test('who was erased stays erased when an older copy of the database is put back', async () => {
  const first = await openPeopleWorld()
  const ane = await firstAdministrator(first)
  const bo = await settle(first, ane.visitor, { role: 'operator' })
  const { store, place } = first
  await store.write((write) =>
    appendFacts(write, programme, [revisionFact()], recorder({ by: bo.id, now: first.clock.now })),
  )
  const before = await verifyLedger(store.read, programme)
  await store.close()
  const putBack = await place.copy()
  const second = await first.beside()
  const aneThen = visitorOf(second, { cookie: ane.visitor.cookie })
  expect((await aneThen.ask(erasePerson, { params: { person: bo.id } })).status).toBe(200)
  await second.store.close()
  await putBack()
  const copy = await place.open()
  const namesIn = async ({ read }: typeof copy) => {
    const { people } = read.tables
    return (await read.select({ name: people.name }).from(people)).map(({ name }) => name).sort()
  }
  expect(await namesIn(copy)).toEqual(['Ane Holm', 'Bo Toft'])
  await copy.close()

  const third = await second.beside()
  expect(await namesIn(third.store)).toEqual(['', 'Ane Holm'])
  const { email, password } = bo
  expect((await visitorOf(third).ask(signIn, { body: { email, password } })).status).toBe(401)
  expect(before.holds).toBe(true)
  expect(await verifyLedger(third.store.read, programme)).toEqual(before)
  const aneNow = visitorOf(third, { cookie: ane.visitor.cookie })
  expect((await aneNow.ask(listPeopleLog)).reply.entries[0]).toMatchObject({
    ...{ act: 'erased_again', by: null },
    whom: { id: bo.id, name: null },
  })
  await third.store.close()
  const again = await third.beside()
  const entries = (await visitorOf(again, { cookie: ane.visitor.cookie }).ask(listPeopleLog)).reply.entries
  expect(entries.filter(({ act }) => act === 'erased_again')).toHaveLength(1)
})

describe('the file that says who was erased', () => {
  const erasedWorld = async () => {
    const world = await openPeopleWorld()
    const ane = await firstAdministrator(world)
    const bo = await settle(world, ane.visitor)
    await ane.visitor.ask(erasePerson, { params: { person: bo.id } })
    return { world, bo, file: erasuresFile(world.place.dataDir) }
  }

  test('names a random id and an instant, and nothing else', async () => {
    const { world, bo, file } = await erasedWorld()
    expect(readFileSync(file, 'utf8')).toBe(`{"person":"${bo.id}","at":${world.clock.now}}\n`)
  })

  test('is made whole at the next start where it was lost or its last line cut short', async () => {
    const { world, file } = await erasedWorld()
    const whole = readFileSync(file, 'utf8')
    for (const harm of [() => rmSync(file), () => truncateSync(file, 20)]) {
      harm()
      await world.again()
      expect(readFileSync(file, 'utf8')).toBe(whole)
    }
  })

  test('keeps the server down where it cannot be read, and says which line', async () => {
    const { world, file } = await erasedWorld()
    writeFileSync(file, `\n${readFileSync(file, 'utf8')}`)
    await expect(world.again()).rejects.toThrow(Refusal)
    await expect(world.again()).rejects.toThrow('Line 1 of')
  })

  test('that cannot be written keeps everybody as they are', async () => {
    const world = await openPeopleWorld()
    const ane = await firstAdministrator(world)
    const bo = await settle(world, ane.visitor)
    mkdirSync(erasuresFile(world.place.dataDir))
    const answer = await ane.visitor.ask(erasePerson, { params: { person: bo.id } })
    expect([answer.status, world.logged.splice(0)]).toEqual([
      500,
      [expect.objectContaining({ code: 'EISDIR' })],
    ])
    const { people } = (await ane.visitor.ask(listPeople)).reply
    expect(people.map(({ id }) => id)).toContain(bo.id)
  })
})

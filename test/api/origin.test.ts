import { expect, test } from 'vitest'
import { getChain } from '#shared/audit/audit.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getOrigin } from '#shared/origin/origin.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { type PeopleWorld, programme } from '#test/people/peopleWorld.ts'
import { visitorOf } from '#test/people/visitor.ts'
import { cast, open, send, typed } from '#test/reporting/unitAtWork.ts'

const kpi = 'clean-matched'
const askFor = (world: PeopleWorld, number: number | string, query: { asOf?: string; n?: string } = {}) =>
  visitorOf(world).ask(getOrigin, { params: { programme, number: `${number}` }, query })

test('a figure that was loaded tells its file and row, whose it is, and its place in the chain; its publication is none', async () => {
  const world = await open()
  const { figures } = (await visitorOf(world).ask(getKpi, { params: { programme, kpi } })).reply
  const revised = figures.find(({ versions }) => versions.length === 2)
  const [newest, older] = revised?.versions.map(({ number }) => number) ?? []
  const { reply } = await askFor(world, older ?? 0)
  expect(reply.version).toEqual(revised?.versions[1])
  expect(reply.versions.map(({ number }) => number)).toEqual([newest, older])
  expect(reply.reported).toMatchObject({
    ...{ by: 'file', on: '2017-01-31' },
    ...{ unit: { code: 'clean', kind: 'operator' }, row: 'figures-example.csv:112' },
  })
  const query = { after: `${(older ?? 0) - 1}` }
  const [link] = (await visitorOf(world).ask(getChain, { params: { programme }, query })).reply.links
  expect(reply.reported.hash).toBe(link?.hash)
  expect((await askFor(world, reply.published.number)).status).toBe(404)
  const before = await askFor(world, newest ?? 0, { asOf: '2017-03-07' })
  expect(before.status).toBe(404)
})

test('a figure that was reported here names the organisation and no person, and is told once it is published', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const { figures } = (await send(operator, kpi, typed('7', {}))).reply
  const { revision } = figures[0]!
  for (const asker of [visitorOf(world), await exampleVisitor(world, 'reader'), operator]) {
    const params = { programme, number: `${revision}` }
    expect((await asker.ask(getOrigin, { params })).status).toBe(404)
  }
  const body = { step: 'published' as const, revisions: [revision], reason: null }
  const { decided } = (await administrator.ask(reviews.decide, { params: { programme }, body })).reply
  const { status, reply } = await askFor(world, revision)
  expect(status).toBe(200)
  expect(reply.version.value).toBe(7)
  expect(reply.reported).toMatchObject({ by: 'person', unit: { code: 'clean' }, row: null })
  expect(reply.published).toMatchObject({ by: 'person', number: decided[0]?.number })
  expect(Object.keys(reply.reported).sort()).toEqual(['by', 'hash', 'on', 'recordedOn', 'row', 'unit'])
  expect((await askFor(world, revision, { n: `${revision}` })).status).toBe(404)
})

test.each([
  ['a number that is not there', '999999999', 404],
  ['what is no number', 'x', 400],
])('%s has no origin', async (_, number, status) => {
  const world = await open()
  expect((await askFor(world, number)).status).toBe(status)
})

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { getChain } from '#shared/audit/audit.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import { getCouncilWords } from '#shared/units/units.api.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { type PeopleWorld, programme } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'
import { cast, open, params, rowOf, save, send, sheetOf, typed } from '#test/reporting/unitAtWork.ts'

const kpi = 'clean-matched'
const views = [`kpis/${kpi}`, 'units/clean', 'overview', 'changes', 'timeline', 'screen', 'chain?after=1000']
const named = ['', `kpi/${kpi}`, 'operatoer/clean', 'dengang'].flatMap((page) =>
  ['csv', 'xlsx', 'json', 'metadata.json'].map((form) => `/${page === '' ? 'overblik' : page}.${form}`),
)

/** All that the public can ask for about the figure, as text by its address; what is packed is unpacked. */
async function publicAnswers(world: PeopleWorld): Promise<Map<string, string>> {
  const addresses = [
    ...views.map((view) => `/api/programmes/${programme}/${view}`),
    ...named,
    ...['/feed.atom', '/data.zip'],
  ]
  const answers = new Map<string, string>()
  for (const url of addresses) {
    const { statusCode, rawPayload } = await world.app.inject({ url })
    expect([url, statusCode]).toEqual([url, 200])
    const files = /\.(xlsx|zip)$/.test(url) ? Object.values(unzipSync(rawPayload)) : [rawPayload]
    answers.set(url, files.map((file) => strFromU8(file)).join('\n'))
  }
  return answers
}

async function whereItStands(world: PeopleWorld, text: string): Promise<string[]> {
  return [...(await publicAnswers(world))].flatMap(([url, body]) => (body.includes(text) ? [url] : []))
}

async function isMarkedNoted(world: PeopleWorld): Promise<boolean> {
  const { row } = (await visitorOf(world).ask(getKpi, { params: { programme, kpi } })).reply
  expect(row.latest?.value).toBe(7)
  return row.noted
}

async function publish(administrator: Visitor, revision: number): Promise<number> {
  const body = { step: 'published' as const, revisions: [revision], reason: null }
  const { status, reply } = await administrator.ask(reviews.decide, { params: { programme }, body })
  expect(status).toBe(200)
  return reply.decided[0]!.number
}

test('a note for the council keeps its audience from draft to withdrawal, receipt and queue, and is never public', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const reader = await exampleVisitor(world, 'reader')
  const readByCouncil = async (query: { n?: string } = {}) =>
    (await reader.ask(getCouncilWords, { params, query })).reply.notes
  const note = 'Kun for rådet: messen blev aflyst.'
  const first = (await send(operator, kpi, typed('7', { note }))).reply
  const [sent] = first.figures
  expect([sent?.note, sent?.noteAudience]).toEqual([note, 'council'])
  const body = { revisions: [sent!.revision] }
  expect((await operator.ask(reporting.withdrawFigures, { params, body })).status).toBe(200)
  const row = rowOf(await sheetOf(operator), kpi)
  expect(row.draft?.content).toMatchObject({ note, noteAudience: 'council' })
  const { figures, number } = (await send(operator, kpi, row.draft!.content)).reply
  const { revision } = figures[0]!
  const queue = (await administrator.ask(reviews.getQueue, { params: { programme } })).reply.waiting
  expect(queue.map((item) => [item.note, item.noteAudience])).toEqual([[note, 'council']])
  expect(await readByCouncil()).toEqual([])
  const published = await publish(administrator, revision)
  expect(await readByCouncil()).toEqual([expect.objectContaining({ revision, text: note, example: true })])
  expect(await readByCouncil({ n: `${published - 1}` })).toEqual([])
  expect(await whereItStands(world, 'messen blev aflyst')).toEqual([])
  expect(await isMarkedNoted(world)).toBe(false)
  const query = { after: String(revision - 1) }
  const { links } = (await visitorOf(world).ask(getChain, { params: { programme }, query })).reply
  const shownTexts = links.slice(0, number - revision + 1).map((link) => link.open?.texts ?? 'closed')
  expect(shownTexts).toEqual([{}, 'closed', 'closed'])
})

test('a note for everybody is public with its figure and not before', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const note = 'For alle: to nye i Nanjing.'
  const row = rowOf(await sheetOf(operator), kpi)
  const { draft } = (await save(operator, row, typed('7', { note, noteAudience: 'public' }))).reply
  expect(draft.content.noteAudience).toBe('public')
  const { figures } = (await send(operator, kpi, draft.content)).reply
  expect(figures[0]?.noteAudience).toBe('public')
  expect(await whereItStands(world, note)).toEqual([])
  await publish(administrator, figures[0]!.revision)
  expect(await isMarkedNoted(world)).toBe(true)
  expect(await whereItStands(world, note)).toEqual([
    ...[`/api/programmes/${programme}/kpis/${kpi}`, `/kpi/${kpi}.csv`, `/kpi/${kpi}.xlsx`, '/data.zip'],
  ])
})

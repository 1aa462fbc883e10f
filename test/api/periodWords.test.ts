import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, onTestFinished, test } from 'vitest'
import { sayIn } from '#server/problems.ts'
import { getChain } from '#shared/audit/audit.api.ts'
import { getChanges } from '#shared/changes/changes.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import { getCouncilWords, getUnit } from '#shared/units/units.api.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { type PeopleWorld, programme } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'
import { cast, open, params, rowOf, save, sheetOf, typed } from '#test/reporting/unitAtWork.ts'
import { reviewFact, revisionFact } from '#test/support/facts.ts'
import { instant } from '#test/support/recorder.ts'
import { openWorld, today } from '#test/support/world.ts'

const hostile = '=HYPERLINK("http://x") <script>alert(1)</script> \u202etxet\u202c </textarea>\nTredje linje.'
type Said = Partial<Parameters<typeof submit>[1]>

/** Submits figures of the unit's sheet, each with its note, together; gives their revisions and the receipt. */
async function submit(operator: Visitor, said: { words: string; audience?: 'public' | 'council' }) {
  const sheet = await sheetOf(operator)
  const again = { kind: 'correction', reason: 'Talt igen.' } as const
  const entered = {
    'clean-matched': typed('99', again),
    'clean-projects': typed('98', { ...again, note: 'Talt op.' }),
  }
  const figures = []
  for (const [kpi, content] of Object.entries(entered)) {
    const { series, period, version } = (await save(operator, rowOf(sheet, kpi), content)).reply.draft
    figures.push({ series, period, version })
  }
  const body = { figures, explanation: 'Messen gav mange.', ...said }
  const sent = await operator.ask(reporting.submitFigures, { params, body })
  expect(sent.status).toBe(200)
  return { receipt: sent.reply, revisions: sent.reply.figures.map(({ revision }) => revision) }
}

async function decide(administrator: Visitor, step: 'published' | 'returned', revision: number) {
  const body = { step, revisions: [revision], reason: 'Se efter.' }
  const { status, reply } = await administrator.ask(reviews.decide, { params: { programme }, body })
  expect(status).toBe(200)
  return reply.decided[0]!.number
}

/** What everybody reads: the words on the unit's page and on a KPI's, and the whole answers as text. */
async function readBy(world: PeopleWorld, query: { n?: string } = {}) {
  const visitor = visitorOf(world)
  const ofUnit = (await visitor.ask(getUnit, { params, query })).reply
  const ofKpi = (await visitor.ask(getKpi, { params: { programme, kpi: 'clean-matched' }, query })).reply
  return { unit: ofUnit.words, kpi: ofKpi.words, whole: JSON.stringify([ofUnit, ofKpi]) }
}

/** Whether the chain shows everybody what a record says. */
async function isOpen(world: PeopleWorld, number: number): Promise<boolean> {
  const query = { after: String(number - 1) }
  const { links } = (await visitorOf(world).ask(getChain, { params: { programme }, query })).reply
  return links[0]?.open !== null
}

test('words for everybody are public with the last figure that they came with, and never before', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const { receipt, revisions } = await submit(operator, { words: hostile, audience: 'public' })
  expect((await readBy(world)).whole).not.toContain('alert(1)')
  const n = await decide(administrator, 'published', revisions[0]!)
  expect(await isOpen(world, receipt.number)).toBe(false)
  expect((await readBy(world)).whole).not.toContain('alert(1)')
  await decide(administrator, 'published', revisions[1]!)
  const { unit, kpi, whole } = await readBy(world)
  expect(unit).toEqual([
    expect.objectContaining({
      ...{ number: receipt.number, text: hostile, example: true, periods: receipt.periods },
      kpis: receipt.figures.map(({ kpi: code, name }) => ({ code, name })),
    }),
  ])
  expect(kpi.map(({ text }) => text)).toEqual([hostile])
  expect(whole).not.toContain(receipt.by)
  expect(await isOpen(world, receipt.number)).toBe(true)
  expect((await readBy(world, { n: `${n}` })).whole).not.toContain('alert(1)')
})

/** What is told as new since the last meeting and by the feed, of what units wrote. */
async function newsOf(world: PeopleWorld, query: { n?: string } = {}) {
  const { reply } = await visitorOf(world).ask(getChanges, { params: { programme }, query })
  const n = query.n === undefined ? '' : `?n=${query.n}`
  const { payload } = await world.app.inject({ url: `/feed.atom${n}` })
  const feed = payload.split('<entry>').filter((entry) => entry.includes('/operatoer/'))
  return { changes: reply, said: reply.groups.find(({ kind }) => kind === 'commented')?.of ?? [], feed }
}

test('words for everybody are news from the day they can be read, in the changes and in the feed', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const long = `${hostile} ${'Messen i Nanjing gav mange nye aftaler. '.repeat(9)}`
  const { receipt, revisions } = await submit(operator, { words: long, audience: 'public' })
  const waiting = await decide(administrator, 'published', revisions[0]!)
  const early = await newsOf(world)
  expect([early.said, early.feed]).toEqual([[], []])
  const published = await decide(administrator, 'published', revisions[1]!)
  const now = await newsOf(world)
  expect(now.said).toEqual([
    expect.objectContaining({ room: 'unit', code: 'clean', name: receipt.unit.name, example: true }),
  ])
  const [line, ...others] = now.said[0]!.lines
  const told = sayIn('da', line!.sentence)
  expect([line!.period, others]).toEqual([receipt.periods.at(-1), []])
  expect(told).toContain('»=HYPERLINK("http://x") <script>alert(1)</script> txet </textarea> Tredje linje.')
  expect(told).toMatch(new RegExp(`\\w…« \\(.*, nr\\. ${receipt.number}\\)$`))
  expect(now.feed).toEqual([expect.stringContaining(`/${receipt.number}</id>`)])
  expect(now.feed[0]).toContain('&lt;script&gt;alert(1)')
  expect(now.feed[0]).toContain('[eksempel]</title>')
  expect(now.feed[0]).toContain('/operatoer/clean?asOf=2018-01-22"')
  expect(await newsOf(world, { n: `${waiting}` })).toMatchObject({ said: [], feed: [] })
  await submit(operator, { words: 'Endnu et ord.', audience: 'public' })
  expect((await newsOf(world, { n: `${published}` })).changes.groups).toEqual(now.changes.groups)
})

test('a page shows them as they were written and never as markup; records that name no audience stay closed', async () => {
  const world = await openWorld(onTestFinished)
  const spoken = async (words: string, audience?: 'public') => {
    const { first } = await world.record([
      revisionFact({ series: 'clean-matched/DK-84/clean', period: '2017-Q3' }),
    ])
    const content = { unit: 'clean', revisions: [first], ...(audience === undefined ? {} : { audience }) }
    const submission = { kind: 'submission', key: `clean ${first}`, content, texts: { words } } as const
    const at = instant(today)
    await world.record([{ ...submission, at, certainty: 'stated' }, reviewFact(first, 'published', { at })])
  }
  await spoken(hostile, 'public')
  await spoken('Før nogen spurgte.')
  for (const path of ['/operatoer/clean', '/kpi/clean-matched']) {
    const { payload } = await world.ask(`${path}?lang=zh&asOf=${today}`)
    expect(payload).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(payload).not.toContain('<script>alert(1)')
    expect(payload).not.toContain('Før nogen spurgte.')
    // Whoever has the Chinese page read aloud hears what was written in Danish as Danish.
    expect(payload).toMatch(/lang="da-DK"><p>[^<]*&lt;script&gt;/)
  }
})

test('the archive holds words for everybody as they were written, and they are no formula', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const { revisions } = await submit(operator, { words: hostile, audience: 'public' })
  for (const revision of revisions) await decide(administrator, 'published', revision)
  const files = unzipSync((await world.app.inject({ url: '/data.zip' })).rawPayload)
  const csv = strFromU8(files['data/words.csv'] ?? new Uint8Array())
  const [row] = Papa.parse<{ [column: string]: string }>(csv, { header: true }).data
  expect(row).toMatchObject({ operator: 'clean', is_example: 'yes', words: expect.stringMatching(/^[^=]/) })
  expect(row?.words).toContain('Tredje linje.')
})

test('words for the council, and words beside a figure that did not stand, are never public', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const reader = await exampleVisitor(world, 'reader')
  const ofCouncil = async () =>
    (await reader.ask(getCouncilWords, { params })).reply.words.map(({ text }) => text)
  expect((await operator.ask(getCouncilWords, { params })).status).toBe(403)
  expect((await visitorOf(world).ask(getCouncilWords, { params })).status).toBe(401)
  const unseen = async (said: Said, act: (revision: number) => Promise<unknown>) => {
    const { revisions, receipt } = await submit(operator, { words: 'Kun for os.', ...said })
    await act(revisions[1]!)
    await decide(administrator, 'published', revisions[0]!)
    const news = await newsOf(world)
    expect(JSON.stringify([await readBy(world), news])).not.toContain('Kun for os.')
    expect([news.said, news.feed]).toEqual([[], []])
    return receipt
  }
  const publish = (revision: number) => decide(administrator, 'published', revision)
  const returned = (revision: number) => decide(administrator, 'returned', revision)
  const withdrawn = (revision: number) =>
    operator.ask(reporting.withdrawFigures, { params, body: { revisions: [revision] } })
  expect(await ofCouncil()).toEqual([])
  expect((await unseen({}, publish)).audience).toBe('council')
  expect(await ofCouncil()).toEqual(['Kun for os.'])
  await unseen({ audience: 'public' }, returned)
  await unseen({ audience: 'public' }, withdrawn)
  expect(await ofCouncil()).toHaveLength(1)
})

test('a receipt shows the explanation beside the figures that it answers, and whom the words are for', async () => {
  const { operator } = await cast(await open())
  const { receipt } = await submit(operator, { words: 'Et godt kvartal.', audience: 'public' })
  expect(receipt.figures.map(({ kpi, note, explanation }) => [kpi, note, explanation])).toEqual([
    ['clean-matched', null, 'Messen gav mange.'],
    ['clean-projects', 'Talt op.', null],
  ])
  expect([receipt.audience, receipt.explanation]).toEqual(['public', null])
})

import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { getChain } from '#shared/audit/audit.api.ts'
import { getChanges } from '#shared/changes/changes.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getKpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import type { Proposed } from '#shared/proposals/proposal.ts'
import * as proposals from '#shared/proposals/proposals.api.ts'
import { listOwedReports } from '#shared/reporting/reporting.api.ts'
import { exampleVisitors } from '#test/people/cast.ts'
import { atHome, openPeopleWorld, programme } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'

const params = { programme }
const target = (value: number, period = '2017'): Proposed => ({
  kind: 'target',
  content: { kpi: 'clean-matched', period, value, path: 'straight' },
})

async function open() {
  const world = await openPeopleWorld({ settings: atHome, isWhole: true })
  const [first, second] = await exampleVisitors(world, 'administrator')
  return { world, first: first!, second: second!, reader: visitorOf(world) }
}

const propose = (visitor: Visitor, proposed: Proposed, key?: string) =>
  visitor.ask(proposals.propose, {
    params,
    body: { proposed, reason: 'Aftalt på mødet' },
    ...(key === undefined ? {} : { key }),
  })

const settle = (
  visitor: Visitor,
  proposal: number,
  step: 'confirmed' | 'declined' | 'withdrawn',
  { reason = null, key }: { reason?: string | null; key?: string } = {},
) =>
  visitor.ask(proposals.settleProposal, {
    params: { programme, proposal: String(proposal) },
    body: { step, reason },
    ...(key === undefined ? {} : { key }),
  })

const listed = async (visitor: Visitor) => (await visitor.ask(proposals.listProposals, { params })).reply
const agreedBy = async (visitor: Visitor) => (await visitor.ask(proposals.getAgreed, { params })).reply

async function targetShown(reader: Visitor, asOf = '2018-01-22', n?: string) {
  const query = { asOf, ...(n === undefined ? {} : { n }) }
  const { reply } = await reader.ask(getKpi, { params: { programme, kpi: 'clean-matched' }, query })
  return reply.years.find(({ period }) => period === '2017')?.aim
}

describe('a proposed target', () => {
  test('takes effect when a second administrator confirms it, and not before', async () => {
    const { first, second, reader } = await open()
    const before = await targetShown(reader)
    const { reply } = await propose(first, target(99))
    expect(await targetShown(reader)).toBe(before)
    const [waiting] = (await listed(second)).waiting
    expect(waiting).toMatchObject({
      number: reply.number,
      kind: 'target',
      reason: 'Aftalt på mødet',
      refusal: null,
      isOwn: false,
    })
    expect(waiting?.lines).toEqual([
      {
        field: { key: 'proposal.field.value' },
        before: { key: 'proposal.is', values: { value: expect.objectContaining({ number: before }) } },
        after: { key: 'proposal.is', values: { value: expect.objectContaining({ number: 99 }) } },
      },
    ])
    const confirmed = await settle(second, reply.number, 'confirmed')
    expect(confirmed.status).toBe(200)
    expect(await targetShown(reader)).toBe(99)
    expect(await targetShown(reader, '2018-01-22', String(reply.number))).toBe(before)
    expect(await targetShown(reader, '2017-12-31')).toBe(before)
    const after = await listed(first)
    expect(after.waiting).toEqual([])
    expect(after.settled[0]).toMatchObject({ proposal: reply.number, step: 'confirmed' })
  })

  test('that moved is among what is new since a meeting', async () => {
    const { first, second, reader } = await open()
    const { reply } = await propose(first, target(99))
    await settle(second, reply.number, 'confirmed')
    const changes = await reader.ask(getChanges, {
      params,
      query: { since: '2017-12-31', asOf: '2018-01-22' },
    })
    expect(JSON.stringify(changes.reply)).toContain('99')
  })

  test('is not confirmed by whoever proposed it, who alone can withdraw it', async () => {
    const { first, second } = await open()
    const { reply } = await propose(first, target(99))
    expect((await settle(first, reply.number, 'confirmed')).key).toBe('proposal.own')
    expect((await settle(second, reply.number, 'withdrawn')).key).toBe('proposal.notOwn')
    expect((await settle(first, reply.number, 'withdrawn')).status).toBe(200)
    expect((await settle(second, reply.number, 'confirmed')).key).toBe('proposal.is_withdrawn')
  })

  test('is declined with a reason, which whoever proposed it reads', async () => {
    const { first, second, reader } = await open()
    const before = await targetShown(reader)
    const { reply } = await propose(first, target(99))
    expect((await settle(second, reply.number, 'declined')).key).toBe('proposal.reasonNeeded')
    expect((await settle(second, reply.number, 'declined', { reason: 'For højt' })).status).toBe(200)
    expect((await listed(first)).settled[0]).toMatchObject({ step: 'declined', reason: 'For højt' })
    expect(await targetShown(reader)).toBe(before)
  })

  test('that another change has overtaken can only be declined or withdrawn', async () => {
    const { first, second, reader } = await open()
    const early = (await propose(first, target(98))).reply.number
    const late = (await propose(first, target(99))).reply.number
    expect((await settle(second, late, 'confirmed')).status).toBe(200)
    expect((await listed(second)).waiting[0]).toMatchObject({ number: early, isOvertaken: true })
    const refused = await settle(second, early, 'confirmed')
    expect([refused.status, refused.key]).toEqual([409, 'proposal.overtaken'])
    expect(await targetShown(reader)).toBe(99)
  })

  test('that two confirm at once becomes one fact', async () => {
    const { first, second } = await open()
    const { reply } = await propose(first, target(99))
    const answers = await Promise.all([1, 2, 3].map(() => settle(second, reply.number, 'confirmed')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  test('and its confirmation, sent again under their names, are done once', async () => {
    const { first, second } = await open()
    const made = [await propose(first, target(99), 'proposal'), await propose(first, target(99), 'proposal')]
    expect(made[1]?.reply).toEqual(made[0]?.reply)
    const { number } = made[0]!.reply
    const once = await settle(second, number, 'confirmed', { key: 'confirmation' })
    expect((await settle(second, number, 'confirmed', { key: 'confirmation' })).reply).toEqual(once.reply)
  })

  test('stays between administrators: the open chain has its digest alone', async () => {
    const { first, reader } = await open()
    const { number } = (await propose(first, target(99))).reply
    const { reply } = await reader.ask(getChain, { params, query: { after: String(number - 1) } })
    expect(reply.links.find((link) => link.number === number)?.open ?? null).toBeNull()
  })
})

test.each<[string, Proposed, string]>([
  [
    'for a KPI that is not there',
    { kind: 'target', content: { kpi: 'x', period: '2017', value: 1, path: 'straight' } },
    'kpi',
  ],
  ['for a period shorter than the KPI’s', target(9, '2017-M03'), 'period'],
  ['with more decimals than agreed', target(9.5), 'value'],
  [
    'with limits where one number is wanted',
    { kind: 'target', content: { kpi: 'clean-matched', period: '2017', low: 1, high: 2, path: 'straight' } },
    'value',
  ],
  [
    'with a threshold above one',
    {
      kind: 'threshold',
      content: { validFrom: '2018-01-01', ahead: 1, slightly: 1.2, points: 2, smallPath: 5 },
    },
    'slightly',
  ],
])('a proposal %s is refused at its field, and nothing waits', async (_, proposed, field) => {
  const { first } = await open()
  const refused = await propose(first, proposed)
  expect([refused.status, refused.key, Object.keys(refused.fields)[0]]).toEqual([
    400,
    'proposal.faulty',
    field,
  ])
  expect((await listed(first)).waiting).toEqual([])
})

test('what is agreed like that already cannot be proposed', async () => {
  const { first } = await open()
  const { thresholds, contracts, kpis } = await agreedBy(first)
  const definition = kpis[0]!.definitions[0]!
  for (const proposed of [
    { kind: 'contract', content: contracts[0]! },
    { kind: 'definition', content: definition, newSeries: null },
    ...thresholds.map((content) => ({ kind: 'threshold' as const, content })),
  ] satisfies Proposed[]) {
    const refused = await propose(first, proposed)
    expect([proposed.kind, refused.key, refused.fields]).toEqual([
      proposed.kind,
      'proposal.faulty',
      { content: 'Det er allerede aftalt sådan.' },
    ])
  }
})

test('a definition that counts something else begins a series of its own, and the old figures stay', async () => {
  const { first, second, reader } = await open()
  const now = (await agreedBy(first)).kpis.find(({ code }) => code === 'clean-matched')!.definitions.at(-1)!
  const series = 'clean-matched/DK-84/clean-2'
  const name = { da: 'Matchede virksomheder', en: 'Matched companies', zh: '配对企业' }
  const content = { ...now, validFrom: '2018-01-01', series, name }
  const noSeries = await propose(first, { kind: 'definition', content, newSeries: null })
  expect(Object.keys(noSeries.fields)).toEqual(['series'])
  const newSeries = { code: series, name, frequency: now.frequency }
  const { reply } = await propose(first, { kind: 'definition', content, newSeries })
  expect((await settle(second, reply.number, 'confirmed')).status).toBe(200)
  const { reply: page } = await reader.ask(getKpi, {
    params: { programme, kpi: 'clean-matched' },
    query: { asOf: '2018-01-22' },
  })
  expect(page.figures.some((line) => line.series === now.series)).toBe(true)
  expect((await agreedBy(first)).kpis.find(({ code }) => code === 'clean-matched')!.definitions).toHaveLength(
    2,
  )
})

test('a contract that ends early lets what falls due later lapse', async () => {
  const { first, second } = await open()
  const owedOf = async () => {
    const { reply } = await second.ask(listOwedReports, { params })
    return reply.owed.filter(({ unit, period }) => unit.code === 'clean' && period === '2017-Q4').length
  }
  expect(await owedOf()).toBeGreaterThan(0)
  const contract = (await agreedBy(first)).contracts.find(({ code }) => code === 'clean-2016')!
  const reason = { da: 'Opsagt', en: 'Terminated', zh: '已终止' }
  const { reply } = await propose(first, {
    kind: 'contract',
    content: { ...contract, ended: { on: '2017-12-31', reason } },
  })
  await settle(second, reply.number, 'confirmed')
  expect(await owedOf()).toBe(0)
})

describe('new limits of a control chart', () => {
  const kpi = 'copcap-web-visits'
  const why = { da: 'Ny hjemmeside', en: 'A new site', zh: '新网站' }
  const limits = (from: string, lifted = false): Proposed => ({
    kind: 'rebase',
    content: { kpi, from, lifted },
    why: lifted ? null : why,
  })
  const at = (n?: number) => ({ asOf: '2018-01-22', ...(n === undefined ? {} : { n: String(n) }) })
  const chartOf = async (reader: Visitor, n?: number) => {
    const query = at(n)
    const { reply } = await reader.ask(getKpiPicture, {
      params: { programme, kpi, picture: 'control' },
      query,
    })
    return reply
  }
  const signalOf = async (reader: Visitor, n?: number) => {
    const { reply } = await reader.ask(getOverview, { params, query: at(n) })
    return reply.kpis.find(({ code }) => code === kpi)!.signal.state
  }

  test('hold from their confirmation on, for the chart and the list: as known before, the old ones stand', async () => {
    const { world, first, second, reader } = await open()
    const [before, signal] = [await chartOf(reader), await signalOf(reader)]
    const { number } = (await propose(first, limits('2017-M01'))).reply
    expect((await chartOf(reader)).bands).toEqual(before.bands)
    expect((await settle(first, number, 'confirmed')).key).toBe('proposal.own')
    const [waiting] = (await listed(second)).waiting
    expect(waiting?.lines.map(({ field, after }) => [field.key, after])).toContainEqual([
      'proposal.fieldIn',
      { key: 'proposal.is', values: { value: 'Ny hjemmeside' } },
    ])
    expect((await settle(second, number, 'confirmed')).status).toBe(200)
    const after = await chartOf(reader)
    expect(after.bands.map(({ from, to }) => [from, to])).toEqual([
      ['2014-M12', '2016-M12'],
      ['2017-M01', '2017-M11'],
    ])
    expect(after.sentences).toContainEqual({
      key: 'picture.new_limits.why',
      values: { period: { period: '2017-M01' }, day: { day: '2018-01-22' }, why },
    })
    expect([signal, await signalOf(reader)]).toEqual(['better', 'too_few'])
    expect([(await chartOf(reader, number)).bands, await signalOf(reader, number)]).toEqual([
      before.bands,
      signal,
    ])
    const { reply: news } = await reader.ask(getChanges, {
      params,
      query: { since: '2018-01-21', asOf: '2018-01-22' },
    })
    expect(JSON.stringify(news)).toContain('changes.limits')
    const file = await world.app.inject(`/kpi/${kpi}/kontroldiagram.csv?form=plain&asOf=2018-01-22`)
    const [head = '', ...rows] = file.body.trim().split('\r\n')
    const group = head.replace('\ufeff', '').split(',').indexOf('group')
    expect(rows.map((row) => row.split(',')[group])).toEqual([
      ...Array<string>(25).fill('1'),
      ...Array<string>(11).fill('2'),
    ])
  })

  test('lose their reason where it is erased, and the chain still holds', async () => {
    const { world, first, second, reader } = await open()
    const { number } = (await propose(first, limits('2017-M01'))).reply
    const { fact } = (await settle(second, number, 'confirmed')).reply
    const { reply } = await reader.ask(getChain, { params, query: { after: String(fact! - 1) } })
    const record = reply.links.find((link) => link.number === fact)!.open!
    expect(record.content).toEqual({ kpi, from: '2017-M01', lifted: false })
    expect(Object.keys(record.texts)).toEqual(['why.da', 'why.en', 'why.zh'])
    await world.store.write(async (write) => {
      await write.delete(write.tables.texts).where(eq(write.tables.texts.number, fact!))
    })
    expect(await verifyLedger(world.store.read, programme)).toMatchObject({ holds: true })
    const said = (await chartOf(reader)).sentences.find(({ key }) => key.startsWith('picture.new_limits'))
    expect(said?.key).toBe('picture.new_limits')
  })

  test('are taken back the same way, and only where they were agreed', async () => {
    const { first, second, reader } = await open()
    const before = await chartOf(reader)
    expect(Object.keys((await propose(first, limits('2017-M01', true))).fields)).toEqual(['from'])
    for (const lifted of [false, true]) {
      const { number } = (await propose(first, limits('2017-M01', lifted))).reply
      expect((await settle(second, number, 'confirmed')).status).toBe(200)
    }
    expect((await chartOf(reader)).bands).toEqual(before.bands)
  })

  test('are refused from a period that the KPI has not, and from whoever is no administrator', async () => {
    const { world, first } = await open()
    expect(Object.keys((await propose(first, limits('2017-Q1'))).fields)).toEqual(['from'])
    const [operator] = await exampleVisitors(world, 'operator')
    expect((await propose(operator!, limits('2017-M01'))).status).toBe(403)
    expect((await propose(visitorOf(world), limits('2017-M01'))).status).toBe(401)
    expect((await listed(first)).waiting).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import type { DraftContent } from '#shared/reporting/draft.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import { programme } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'
import { cast, open, params, rowOf, save, send, sheetOf, typed, unit } from '#test/reporting/unitAtWork.ts'
import { speakerOf } from '#test/support/speaker.ts'

const say = speakerOf('da')

describe('on the example’s clock', () => {
  test('the round for the last quarter of 2017 is due, with days left', async () => {
    const { operator } = await cast(await open())
    const sheet = await sheetOf(operator)
    expect(sheet.today).toBe('2018-01-22')
    const row = rowOf(sheet, 'clean-matched')
    expect(row).toMatchObject({ period: '2017-Q4', due: '2018-01-31', daysLeft: 9, state: 'empty' })
    expect(row.last?.period).toBe('2017-Q3')
    expect(row.yearBefore?.period).toBe('2016-Q4')
    expect(new Set(sheet.due.map(({ period }) => period.slice(0, 4)))).toEqual(new Set(['2017']))
  })

  test('a submitted figure waits, is published by an administrator, and everybody sees it', async () => {
    const world = await open()
    const { operator, administrator } = await cast(world)
    const receipt = await send(operator, 'clean-matched', typed('7', { note: 'To nye i Nanjing' }))
    expect(receipt.status).toBe(200)
    expect(receipt.reply).toMatchObject({
      unit: { code: unit },
      by: 'Li Wei',
      words: 'Kvartalet gik.',
      periods: ['2017-Q4'],
      figures: [{ kpi: 'clean-matched', value: 7, note: 'To nye i Nanjing', step: 'submitted' }],
    })
    const latest = async () =>
      (
        await visitorOf(world).ask(getKpi, {
          params: { programme, kpi: 'clean-matched' },
          query: { asOf: '2018-01-22' },
        })
      ).reply.row
    expect((await latest()).latest?.period).toBe('2017-Q3')
    expect((await latest()).reporting?.state).toBe('in_review')
    const queue = (await administrator.ask(reviews.getQueue, { params: { programme } })).reply
    expect(queue.waiting).toMatchObject([
      {
        kpi: 'clean-matched',
        value: 7,
        old: null,
        refusal: null,
        by: 'Li Wei',
        receipt: receipt.reply.number,
        words: 'Kvartalet gik.',
        explanation: 'Som ventet.',
      },
    ])
    const decided = await administrator.ask(reviews.decide, {
      params: { programme },
      body: { step: 'published', revisions: [queue.waiting[0]!.revision], reason: null },
    })
    expect(decided.status).toBe(200)
    expect((await latest()).latest).toMatchObject({ period: '2017-Q4', value: 7 })
    expect((await latest()).reporting?.state).toBe('on_time')
    expect((await sheetOf(operator)).due.some(({ kpi }) => kpi === 'clean-matched')).toBe(false)
  })
})

describe('a draft', () => {
  test('that somebody else saved meanwhile is shown and not overwritten', async () => {
    const { operator } = await cast(await open())
    const row = rowOf(await sheetOf(operator), 'clean-matched')
    expect((await save(operator, row, typed('5'))).status).toBe(200)
    const stale = await save(operator, row, typed('6'))
    expect([stale.status, stale.key]).toEqual([412, 'reporting.stale'])
    expect(stale.reply).toMatchObject({ current: { version: 1, content: { input: '5' }, savedBy: 'Li Wei' } })
    expect(rowOf(await sheetOf(operator), 'clean-matched').draft?.content.input).toBe('5')
  })

  test('sent again after the line was lost is saved once', async () => {
    const { operator } = await cast(await open())
    const row = rowOf(await sheetOf(operator), 'clean-matched')
    const [first, again] = [await save(operator, row, typed('5')), await save(operator, row, typed('5'))]
    expect([first.reply.draft.version, again.status, again.reply.draft.version]).toEqual([1, 200, 1])
  })

  test('is the unit’s own: for others neither the sheet nor the figure is there', async () => {
    const { operator, other, administrator } = await cast(await open())
    const row = rowOf(await sheetOf(operator), 'clean-matched')
    expect((await other.ask(reporting.getSheet, { params })).status).toBe(404)
    expect((await save(other, row, typed('9'))).status).toBe(404)
    expect((await administrator.ask(reporting.getSheet, { params })).status).toBe(403)
  })

  test.each([
    ['what is no number', typed('abc'), say('number.refusedText', { input: 'abc' })],
    ['more decimals than agreed', typed('7,25'), say('entry.decimals', { count: 0 })],
    ['nothing', typed('  '), say('entry.empty')],
    [
      'that it cannot be given, without a reason',
      typed('', { missing: 'not_available' }),
      say('entry.reasonNeeded'),
    ],
    ['a delay without a day', typed('', { missing: 'delayed', note: 'Sygdom' }), say('entry.untilNeeded')],
  ])('with %s is kept, and not submitted', async (_, content, sentence) => {
    const { operator } = await cast(await open())
    const refused = await send(operator, 'clean-matched', content)
    expect([refused.status, refused.key]).toEqual([400, 'reporting.errors'])
    expect(refused.fields).toEqual({ 'clean-matched/DK-84/clean 2017-Q4': sentence })
    const row = rowOf(await sheetOf(operator), 'clean-matched')
    expect([row.state, row.draft?.content.input]).toEqual(['draft', content.input])
  })
})

describe('a returned figure', () => {
  test('comes back with the reason, and the return can be taken back until the unit acts', async () => {
    const { operator, administrator } = await cast(await open())
    await send(operator, 'clean-matched', typed('70'))
    const waiting = async () => (await administrator.ask(reviews.getQueue, { params: { programme } })).reply
    const [item] = (await waiting()).waiting
    const decide = (step: 'returned' | 'published', reason: string | null) =>
      administrator.ask(reviews.decide, {
        params: { programme },
        body: { step, revisions: [item!.revision], reason },
      })
    expect((await decide('returned', null)).key).toBe('review.reasonNeeded')
    expect((await decide('returned', 'Er det ikke 7?')).status).toBe(200)
    expect(rowOf(await sheetOf(operator), 'clean-matched')).toMatchObject({
      state: 'returned',
      returned: { reason: 'Er det ikke 7?' },
    })
    const returned = async () => (await waiting()).returned[0]!.review
    const takeBack = async (review: number) =>
      await administrator.ask(reviews.takeBackReturn, {
        params: { programme, review: String(review) },
        body: {},
      })
    expect((await takeBack(await returned())).status).toBe(200)
    expect(rowOf(await sheetOf(operator), 'clean-matched').state).toBe('submitted')
    expect((await decide('returned', 'Er det ikke 7?')).status).toBe(200)
    const again = await returned()
    await save(operator, rowOf(await sheetOf(operator), 'clean-matched'), typed('7'))
    expect((await waiting()).returned).toEqual([])
    expect((await takeBack(again)).key).toBe('review.unitHasActed')
  })
})

test('what was withdrawn is a figure to enter again, and cannot be published', async () => {
  const { operator, administrator } = await cast(await open())
  const receipt = (await send(operator, 'clean-matched', typed('7'))).reply
  const revisions = receipt.figures.map(({ revision }) => revision)
  const withdrawn = await operator.ask(reporting.withdrawFigures, { params, body: { revisions } })
  expect(withdrawn.reply).toEqual({ withdrawn: revisions })
  expect(rowOf(await sheetOf(operator), 'clean-matched')).toMatchObject({
    state: 'draft',
    draft: { content: { input: '7' } },
  })
  const late = await administrator.ask(reviews.decide, {
    params: { programme },
    body: { step: 'published', revisions, reason: null },
  })
  expect([late.status, late.key]).toEqual([409, 'review.refused'])
})

test('a published figure is corrected with a kind and a reason, and readers see both values', async () => {
  const world = await open()
  const { operator, administrator } = await cast(world)
  const old = (await sheetOf(operator)).correctable.find(({ kpi }) => kpi === 'clean-matched')!
  const correct = async (content: DraftContent) => {
    const { reply } = await save(operator, old, content)
    const { series, period, version } = reply.draft
    const body = { figures: [{ series, period, version }], words: '', explanation: 'Rettet' }
    return await operator.ask(reporting.submitFigures, { params, body })
  }
  const value = String((old.published?.value ?? 0) + 1)
  expect((await correct(typed(value))).key).toBe('reporting.errors')
  const row = (await sheetOf(operator)).correctable.find(({ period }) => period === old.period)!
  await save(operator, row, typed(value, { kind: 'correction', reason: 'En sag var talt to gange.' }))
  const [draft] = (await sheetOf(operator)).correctable.flatMap((one) => one.draft ?? [])
  const { series, period, version } = draft!
  const sent = await operator.ask(reporting.submitFigures, {
    params,
    body: { figures: [{ series, period, version }], words: '', explanation: 'Rettet' },
  })
  expect(sent.status).toBe(200)
  const revisions = sent.reply.figures.map(({ revision }) => revision)
  await administrator.ask(reviews.decide, {
    params: { programme },
    body: { step: 'published', revisions, reason: null },
  })
  const { reply } = await visitorOf(world).ask(getKpi, {
    params: { programme, kpi: 'clean-matched' },
    query: { asOf: '2018-01-22' },
  })
  const line = reply.figures.find((one) => one.period === old.period)!
  expect(line.versions.map((one) => [one.value, one.kind])).toEqual([
    [Number(value), 'correction'],
    [old.published?.value, 'first'],
  ])
})

test('an extension moves one due day, with a reason, and the sheet shows it', async () => {
  const { operator, administrator, other } = await cast(await open())
  const body = { kpi: 'clean-matched', period: '2017-Q4', until: '2018-02-28', reason: 'Ny medarbejder' }
  const ask = (visitor: Visitor, more: object = {}) =>
    visitor.ask(reporting.extendDeadline, { params: { programme }, body: { ...body, ...more } })
  expect((await ask(other)).status).toBe(403)
  expect((await ask(administrator, { until: '2018-01-15' })).key).toBe('reporting.untilLater')
  expect((await ask(administrator, { period: '2031-Q4' })).key).toBe('reporting.noObligation')
  expect((await ask(administrator)).status).toBe(200)
  expect(rowOf(await sheetOf(operator), 'clean-matched')).toMatchObject({ due: '2018-02-28', extended: true })
  const { owed } = (await administrator.ask(reporting.listOwedReports, { params: { programme } })).reply
  expect(owed.find(({ kpi }) => kpi === 'clean-matched')).toMatchObject({
    deadline: '2018-02-28',
    extended: true,
  })
})

import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getOverview, getTimeline } from '#shared/overview/overview.api.ts'
import { getUnit } from '#shared/units/units.api.ts'
import { addressOf, answerOf, claims } from '#test/support/answers.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const overviewAt = (query: { asOf?: string; n?: string } = {}) =>
  answerOf(world, getOverview, { programme }, query)

const goals = ['investeringer', 'markedsandel', 'turister']
const kpis = [
  'adm-hours',
  'adm-delegations',
  'woco-share',
  'copcap-web-visits',
  'copcap-jobs',
  'clean-matched',
]
const days = ['2017-03-07T17:00', '2018-01-22', '2022-12-31', '2026-11-21']

describe('every answer is exactly what its door declares', () => {
  test.each(days)('the overview as known on %s', async (asOf) => {
    const answer = await overviewAt({ asOf })
    expect(z.parse(getOverview.reply, answer)).toEqual(answer)
  })

  test('the timeline', async () => {
    const answer = await answerOf(world, getTimeline, { programme }, {})
    expect(z.parse(getTimeline.reply, answer)).toEqual(answer)
  })

  test.each(kpis)('the KPI %s on each of the days', async (kpi) => {
    for (const asOf of days) {
      const answer = await answerOf(world, getKpi, { programme, kpi }, { asOf })
      expect(z.parse(getKpi.reply, answer)).toEqual(answer)
    }
  })

  test.each(goals)('the goal %s on each of the days', async (goal) => {
    for (const asOf of days) {
      const answer = await answerOf(world, getGoal, { programme, goal }, { asOf })
      expect(z.parse(getGoal.reply, answer)).toEqual(answer)
    }
  })
})

describe('a unit’s page', () => {
  const units = ['copenhagen-capacity', 'clean', 'administration']
  test.each(units)('of %s is exactly what its door declares, on each of the days', async (unit) => {
    for (const asOf of days) {
      const answer = await answerOf(world, getUnit, { programme, unit }, { asOf })
      expect(z.parse(getUnit.reply, answer)).toEqual(answer)
    }
  })

  test('counts its reports as known on the day: the four late ones of CLEAN are among them from then on', async () => {
    const lateOn = async (asOf: string) =>
      (await answerOf(world, getUnit, { programme, unit: 'clean' }, { asOf })).record.reduce(
        (all, { late, missing }) => all + late + missing,
        0,
      )
    expect([await lateOn('2016-08-22'), await lateOn('2016-08-23'), await lateOn('2018-01-22')]).toEqual([
      0, 4, 4,
    ])
  })
})

describe('the headline', () => {
  test('on the day on which the example opens: 0 achieved, 1 too early, 2 without data; 8 of 20 targets', async () => {
    const { headline, goals: cards, targetYear, moment } = await overviewAt()
    expect(claims(headline[0]!)).toMatchObject({
      'headline.goals': { count: 3 },
      'headline.achieved': { count: 0 },
      'headline.too_early': { count: 1 },
      'headline.no_data': { count: 2 },
    })
    expect(claims(headline[1]!)).toMatchObject({
      'kpi.targets': { count: 20, year: { period: '2016' }, reached: 8 },
      'kpi.exampleFigures': {},
    })
    expect(headline[2]).toEqual({ key: 'overview.noneMissing' })
    expect(cards.map(({ code, verdict }) => [code, verdict])).toEqual([
      ['investeringer', 'no_data'],
      ['markedsandel', 'too_early'],
      ['turister', 'no_data'],
    ])
    expect(targetYear).toBe('2016')
    expect(moment).toMatchObject({ asOf: '2018-01-22', isDefault: true })
  })

  test('on 7 March 2017 the companies matched by CLEAN still stood at 24 of 24, and 9 targets were reached', async () => {
    const [then, later] = [await overviewAt({ asOf: '2017-03-07T17:00' }), await overviewAt()]
    const matched = ({ kpis: rows }: typeof then) => rows.find(({ code }) => code === 'clean-matched')
    expect(claims(then.headline[1]!)).toMatchObject({ 'kpi.targets': { count: 20, reached: 9 } })
    expect(matched(then)).toMatchObject({
      target: { period: '2016', aim: 24, value: 24 },
      level: { state: 'reached' },
    })
    expect(matched(later)).toMatchObject({ target: { aim: 24, value: 22 }, level: { state: 'not_reached' } })
  })

  test('on 31 December 2022: 0 achieved, 1 uncertain, 2 without data', async () => {
    const { headline, goals: cards, programme: head } = await overviewAt({ asOf: '2022-12-31' })
    expect(claims(headline[0]!)).toMatchObject({
      'headline.goals': { count: 3 },
      'headline.achieved': { count: 0 },
      'headline.uncertain': { count: 1 },
      'headline.no_data': { count: 2 },
    })
    expect(cards.map(({ verdict }) => verdict)).toEqual(['no_data', 'uncertain', 'no_data'])
    expect(head.closed).toBe(true)
  })
})

describe('(D, n)', () => {
  test('a bare day means its end, a meeting its start', async () => {
    const [day, start] = [
      await overviewAt({ asOf: '2017-03-07' }),
      await overviewAt({ asOf: '2017-03-07T17:00' }),
    ]
    expect(day.moment).toMatchObject({ asOf: '2017-03-07', day: '2017-03-07' })
    expect(start.moment).toMatchObject({ asOf: '2017-03-07T17:00', day: '2017-03-07' })
  })

  test('a number hides all that was recorded after it', async () => {
    const { moment } = await overviewAt()
    const half = `${Math.floor(moment.number / 2)}`
    const earlier = await overviewAt({ n: half })
    expect(earlier.moment).toMatchObject({ number: Number(half), asOf: '2018-01-22' })
    expect(earlier.moment.facts).toBeLessThan(moment.facts)
    const { figures } = await answerOf(world, getKpi, { programme, kpi: 'clean-matched' }, { n: half })
    const numbers = figures.flatMap(({ versions }) => versions.map(({ number }) => number))
    expect(Math.max(...numbers)).toBeLessThanOrEqual(Number(half))
  })

  test('the head as number says what no number says', async () => {
    const { moment } = await overviewAt()
    const numbered = await overviewAt({ n: `${moment.number}` })
    expect(numbered).toEqual(await overviewAt())
  })

  test('the default day moves with the example’s clock, not with today', async () => {
    const before = world.clock.now
    world.clock.now = Date.parse('2027-02-01T12:00:00Z')
    try {
      const { moment } = await overviewAt()
      expect(moment).toMatchObject({ asOf: '2018-01-22', isDefault: true })
    } finally {
      world.clock.now = before
    }
  })
})

test('every figure of a KPI names its number in the ledger, the day it became public, and its source', async () => {
  const { figures } = await answerOf(world, getKpi, { programme, kpi: 'clean-matched' }, {})
  const revised = figures.find(({ versions }) => versions.length > 1)
  expect(revised?.versions.map(({ kind }) => kind)).toContain('first')
  for (const { versions } of figures) {
    for (const version of versions) {
      expect(version).toMatchObject({
        number: expect.any(Number),
        publishedOn: expect.stringMatching(/^\d{4}-/),
      })
      expect(version.source).not.toBeNull()
    }
  }
})

test('a door’s address takes codes only', () => {
  expect(addressOf(getKpi, { programme, kpi: 'a/b' }, {})).toBe(`/api/programmes/${programme}/kpis/a%2Fb`)
})

import { expect, test } from 'vitest'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { answerOf } from '#test/support/answers.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()

test('a goal shows every number published for what it reads, with the difference or why there is none', async () => {
  const sameOn = async (asOf: string) =>
    (await answerOf(world, getGoal, { programme, goal: 'investeringer' }, { asOf })).same
  const [sweden, ...others] = await sameOn('2022-03-22')
  expect(others).toEqual([])
  expect(sweden).toMatchObject({ place: { en: 'Sweden' }, period: '2018' })
  expect(
    sweden?.numbers.map(({ series, value, unit, difference }) => [
      ...[series, value, unit.many.en, difference?.key],
    ]),
  ).toEqual([
    ['chinese_direct_investment/SE/mofcom', 1060, 'million USD', undefined],
    ['chinese_direct_investment/SE/rhodium', 4050, 'million USD', 'same.more'],
    ['chinese_direct_investment_eur/SE/merics-rhodium-eur', 3400, 'million EUR', 'same.apart'],
  ])
  const early = await sameOn('2019-03-31')
  expect(early[0]?.numbers.map(({ value, difference }) => [value, difference?.key])).toEqual([
    [4050, 'same.noneRead'],
    [3400, 'same.apart'],
  ])
  expect(await sameOn('2019-02-01')).toEqual([])
})

test('a KPI shows them too, and each number leads to its own record', async () => {
  const view = await answerOf(
    world,
    getKpi,
    { programme, kpi: 'exports_to_china_dkk' },
    { asOf: '2018-01-22' },
  )
  const numbers = view.same.find(({ period }) => period === '2016')?.numbers ?? []
  expect(numbers.map(({ value, difference }) => [value, difference])).toEqual([
    [41.1e9, null],
    [3348235816, expect.objectContaining({ key: 'same.apart' })],
    [28.4e9, expect.objectContaining({ key: 'same.less' })],
  ])
  const recorded = new Set(view.figures.flatMap(({ versions }) => versions.map(({ number }) => number)))
  expect(numbers.every(({ number }) => recorded.has(number))).toBe(true)
})

test('small pictures of several places name the periods that each of them lacks', async () => {
  const url = '/kpi/chinese_direct_investment?vis=sammenligning&asOf=2022-03-22&lang=en'
  const { payload } = await world.ask(url)
  const text = payload.replaceAll(/<[^>]*>/g, '')
  const named = text.slice(text.indexOf('Periods without a figure')).slice(0, 110)
  expect(named).toContain('Sweden, 2010, 2011, 2012, 2013, 2014, 2015, 2016 and 2017: no figure published')
  expect(payload.match(/class="gap"/g)).toHaveLength(8)
})

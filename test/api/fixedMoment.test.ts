import { describe, expect, test } from 'vitest'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import { addressOf, answerOf } from '#test/support/answers.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const matched = { series: 'clean-matched/DK-84/clean', source: 'Test' }

/** Without a number asked for, the answer is for the newest. */
const withoutNumber = (body: string) => body.replace(/("day":"[^"]+"),"number":\d+/, '$1')

async function fixedAddresses(asOf: string) {
  const { moment } = await answerOf(world, getOverview, { programme }, {})
  const query = { asOf, n: `${moment.number}` }
  return [
    addressOf(getOverview, { programme }, query),
    addressOf(getKpi, { programme, kpi: 'clean-matched' }, query),
    addressOf(getKpi, { programme, kpi: 'woco-share' }, query),
    addressOf(getGoal, { programme, goal: 'turister' }, query),
    `/overblik.csv?asOf=${query.asOf}&n=${query.n}`,
    `/kpi/clean-matched.csv?asOf=${query.asOf}&n=${query.n}`,
    `/kpi/clean-matched.json?asOf=${query.asOf}&n=${query.n}`,
    `/maal/turister.csv?asOf=${query.asOf}&n=${query.n}`,
  ]
}

const bodiesOf = (addresses: string[]) =>
  Promise.all(addresses.map(async (address) => (await world.ask(address)).body))

describe('the answer for a fixed (D, n) stays as it was', () => {
  test.each(['2017-03-07T17:00', '2018-01-22', '2026-11-20'])(
    'on %s, whatever is recorded later',
    async (asOf) => {
      const addresses = await fixedAddresses(asOf)
      const before = await bodiesOf(addresses)
      await world.publish(
        { ...matched, period: '2016-Q4', value: 99, kind: 'correction' },
        { publicOn: '2016-12-31' },
      )
      await world.publish({ ...matched, period: '2017-Q4', value: 9 })
      const after = await bodiesOf(addresses)
      expect(after).toEqual(before)
    },
  )

  test('byte for byte', async () => {
    const addresses = await fixedAddresses('2018-01-22')
    const before = await bodiesOf(addresses)
    await world.publish({ ...matched, period: '2018-Q1', value: 3 })
    expect(await bodiesOf(addresses)).toEqual(before)
  })

  test('and the same day without a number shows what was loaded later, and counts it', async () => {
    const asOf = '2026-11-15'
    const ask = () => answerOf(world, getKpi, { programme, kpi: 'clean-projects' }, { asOf })
    const before = await ask()
    const number = await world.publish(
      { series: 'clean-projects/DK-84/clean', period: '2017-Q4', value: 5, source: 'Test' },
      { publicOn: '2026-11-10', recordedOn: '2026-11-20' },
    )
    const after = await ask()
    expect(after.moment.loadedLater).toBe(before.moment.loadedLater + 1)
    expect(after.moment.numberAtDay).toBeLessThan(number)
    expect(after.figures.flatMap(({ versions }) => versions.map((version) => version.number))).toContain(
      number,
    )
    const without = await answerOf(
      world,
      getKpi,
      { programme, kpi: 'clean-projects' },
      { asOf, n: `${after.moment.numberAtDay}` },
    )
    expect(without.figures).toEqual(before.figures)
    expect(without.moment.loadedLater).toBe(0)
  })
})

describe('a publication', () => {
  test('is in the next answer of everything it touches', async () => {
    const latest = async () => {
      const { row } = await answerOf(world, getKpi, { programme, kpi: 'chc-matched' }, { asOf: '2026-11-21' })
      return row.latest
    }
    const inList = async () => {
      const { kpis } = await answerOf(world, getOverview, { programme }, { asOf: '2026-11-21' })
      return kpis.find(({ code }) => code === 'chc-matched')?.latest
    }
    const before = await latest()
    expect(await inList()).toEqual(before)
    await world.publish({ series: 'chc-matched/DK-84/chc', period: '2018-Q4', value: 17, source: 'Test' })
    const published = { period: '2018-Q4', value: 17, quality: 'final' }
    expect(before).not.toEqual(published)
    expect(await latest()).toEqual(published)
    expect(await inList()).toEqual(published)
    expect((await world.ask('/kpi/chc-matched.csv?asOf=2026-11-21')).body).toContain('2018-Q4;17;')
    expect((await world.ask('/?asOf=2026-11-21')).body).toContain('>17<')
  })

  test('on a day leaves the days before it as they were', async () => {
    const address = addressOf(getKpi, { programme, kpi: 'chc-consulted' }, { asOf: '2026-11-20' })
    const before = (await world.ask(address)).body
    await world.publish({ series: 'chc-consulted/DK-84/chc', period: '2018-Q4', value: 7, source: 'Test' })
    const after = (await world.ask(address)).body
    expect(withoutNumber(after)).toEqual(withoutNumber(before))
  })

  test('gives every address of the programme a new tag', async () => {
    const tagOf = async () => (await world.ask(addressOf(getOverview, { programme }, {}))).headers.etag
    const before = await tagOf()
    expect(await tagOf()).toBe(before)
    await world.publish({ ...matched, period: '2018-Q2', value: 4 })
    expect(await tagOf()).not.toBe(before)
  })
})

import { describe, expect, test } from 'vitest'
import { getOverview } from '#shared/overview/overview.api.ts'
import { getScreen } from '#shared/screen/screen.api.ts'
import { answerOf } from '#test/support/answers.ts'
import { programme, today, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const screenOf = (asOf: string) => answerOf(world, getScreen, { programme }, { asOf })

describe('the big screen', () => {
  test.each(['2014-05-13', '2017-03-07', today])('on %s says what the overview says', async (asOf) => {
    const overview = await answerOf(world, getOverview, { programme }, { asOf })
    const screen = await screenOf(asOf)
    expect(screen.headline).toEqual(overview.headline)
    expect(screen.goals.map(({ goal }) => goal)).toEqual(overview.goals)
    expect(screen.levels.reduce((sum, { count }) => sum + count, 0)).toBe(overview.kpis.length)
    expect(screen.examples).toBe(overview.kpis.filter(({ example }) => example).length)
  })

  test('names who has not reported, how much and since when', async () => {
    const { missing, headline } = await screenOf(today)
    const all = missing.reduce((sum, { count }) => sum + count, 0)
    expect(headline.at(-1)).toEqual({ key: 'overview.neverCame', values: { count: all } })
    expect(missing.map(({ count }) => count)).toEqual(
      missing.map(({ count }) => count).toSorted((a, b) => b - a),
    )
    expect(missing[0]).toMatchObject({ code: 'copenhagen-capacity', since: '2018-01-31' })
  })

  test('names the sources of what is drawn: of what is nearest, where the goal cannot be judged', async () => {
    const { goals } = await screenOf('2017-12-31')
    const sources = Object.fromEntries(goals.map(({ goal, sources }) => [goal.code, sources]))
    expect(sources).toMatchObject({ turister: ['VisitDenmark via China Daily 2017-11-30'] })
    expect(goals.map(({ example }) => example)).toEqual([false, false, false])
  })
})

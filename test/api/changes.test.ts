import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type ChangesQuery, getChanges } from '#shared/changes/changes.api.ts'
import { answerOf, claims } from '#test/support/answers.ts'
import { openWorld, programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const changesAt = (query: ChangesQuery = {}) => answerOf(world, getChanges, { programme }, query)
const url = `/api/programmes/${programme}/changes`

describe('what is new since a meeting', () => {
  test('is counted from the last meeting before the day on which the example opens', async () => {
    const answer = await changesAt()
    expect(z.parse(getChanges.reply, answer)).toEqual(answer)
    expect(answer).toMatchObject({
      asOf: '2018-01-22',
      since: { asOf: '2017-06-20', day: '2017-06-20', isMeeting: true },
    })
    expect(answer.groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['published', 56],
      ['answered', 1],
      ['came_late', 4],
    ])
    expect(answer.summary).toEqual({
      key: 'changes.summary',
      values: {
        what: {
          list: answer.groups.map(({ kind, count }) => ({ key: `changes.count.${kind}`, values: { count } })),
        },
      },
    })
    expect(answer.meetings.map(({ asOf }) => asOf)).toEqual([
      '2017-06-20',
      '2017-03-07T17:00',
      '2016-03-16',
      '2014-05-13',
    ])
  })

  test('is counted from the meeting that was asked for, by its start', async () => {
    const { since, groups } = await changesAt({ since: '2017-03-07T17:00', asOf: '2017-06-20' })
    expect(since).toEqual({ asOf: '2017-03-07T17:00', day: '2017-03-07', isMeeting: true })
    const corrected = groups.find(({ kind }) => kind === 'corrected')?.of
    expect(corrected).toMatchObject([
      {
        room: 'kpi',
        code: 'clean-matched',
        lines: [{ period: '2016-Q4', from: 9, to: 7, day: '2017-05-16' }],
      },
    ])
    expect(claims(corrected![0]!.lines[0]!.sentence)).toMatchObject({
      'changes.changed': { from: { number: 9 }, to: { number: 7 }, day: { day: '2017-05-16' } },
    })
  })

  test('may be counted from any day', async () => {
    expect((await changesAt({ since: '2017-12-01' })).since).toMatchObject({ isMeeting: false })
  })

  test('is nothing since the page’s own moment', async () => {
    const { summary, groups } = await changesAt({ since: '2018-01-22' })
    expect([summary, groups]).toEqual([{ key: 'changes.none' }, []])
  })

  test('is counted from the last meeting where the day was moved before the one that was asked for', async () => {
    const { since } = await changesAt({ since: '2017-06-20', asOf: '2017-03-07' })
    expect(since?.asOf).toBe('2016-03-16')
  })

  test('is not counted on the first day, before which there was no meeting', async () => {
    const { since, summary, groups, meetings } = await changesAt({ asOf: '2014-05-13' })
    expect({ since, summary, groups, meetings }).toEqual({
      since: null,
      summary: { key: 'changes.noMeeting' },
      groups: [],
      meetings: [],
    })
  })

  test('rests on the first n records at both moments', async () => {
    const { number } = await changesAt()
    const numbered = await changesAt({ n: `${number}` })
    expect(numbered).toEqual(await changesAt())
    const half = await changesAt({ n: `${Math.floor(number / 2)}` })
    expect(half.number).toBe(Math.floor(number / 2))
    expect(half.groups).not.toEqual(numbered.groups)
  })

  test.each(['2017-02-30', 'yesterday', '2017-03-07T25:00', '2014-01-01'])(
    'since %s is refused in words',
    async (since) => {
      const answer = await world.ask(`${url}?since=${encodeURIComponent(since)}`)
      expect(answer.statusCode).toBe(400)
      expect(answer.json().title).toContain(since === '2014-01-01' ? '1. januar 2014' : since)
    },
  )
})

test('a publication shows at once among what is new, and only then', async ({ onTestFinished }) => {
  const own = await openWorld(onTestFinished)
  const asked = () => answerOf(own, getChanges, { programme }, { asOf: '2026-11-21', since: '2026-11-20' })
  expect((await asked()).groups).toEqual([])
  await own.publish({ series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: 11 })
  const [published] = (await asked()).groups
  expect(published).toMatchObject({
    kind: 'published',
    of: [{ code: 'clean-matched', lines: [{ period: '2017-Q4', from: null, to: 11, day: '2026-11-21' }] }],
  })
})

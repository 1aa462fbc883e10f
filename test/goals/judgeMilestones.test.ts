import { describe, expect, test } from 'vitest'
import type { RuleOf } from '#shared/programmes/goal.ts'
import { judgedBy, pictureOf, saidIn, text } from './judging.ts'

const rule: RuleOf<'milestones'> = {
  rule: 'milestones',
  horizon: 2018,
  milestones: [
    { code: 'office', title: text('Kontor'), due: '2016-06-30', doneOn: '2016-05-01' },
    { code: 'fair', title: text('Messe'), due: '2017-03-01', doneOn: '2017-04-01' },
    { code: 'course', title: text('Kursus'), due: '2018-06-30' },
  ],
}
const on = (today: string, changed: Partial<typeof rule> = {}) => judgedBy({ ...rule, ...changed }, { today })

describe('dated milestones', () => {
  test.each([
    ['2016-01-01', 'too_early', 'Den første milepæl har frist 30. juni 2016.'],
    ['2016-07-01', 'on_course', '1 af 3 milepæle er nået, og ingen frist er overskredet.'],
    ['2017-03-15', 'behind', '1 af 3 milepæle er nået. 1 er overskredet: Messe.'],
    ['2018-07-01', 'behind', '2 af 3 milepæle er nået. 1 er overskredet: Kursus.'],
    ['2019-01-01', 'missed', 'Ved udgangen af 2018 var 2 af 3 milepæle nået.'],
  ])('on %s are %s', (today, verdict, sentence) => {
    expect(on(today).verdict).toBe(verdict)
    expect(saidIn(on(today).sentence)).toBe(sentence)
  })

  test('are achieved when all are done, and cannot be judged where there are none', () => {
    const done = on('2018-01-01', { milestones: rule.milestones.slice(0, 1) })
    expect(done.verdict).toBe('achieved')
    expect(saidIn(done.sentence, 'en')).toBe('The one milestone is reached.')
    expect(on('2018-01-01', { milestones: [] })).toMatchObject({
      verdict: 'no_data',
      reason: 'no_milestones',
    })
  })

  test('show nothing of what is done after the day of the reading', () => {
    expect(
      pictureOf(on('2017-03-15'), 'milestones').milestones.map(({ state, doneOn }) => [state, doneOn]),
    ).toEqual([
      ['done', '2016-05-01'],
      ['overdue', null],
      ['open', null],
    ])
    expect(on('2017-03-15').updated).toBe('2016-05-01')
    expect(pictureOf(on('2017-04-01'), 'milestones').milestones[1]?.state).toBe('done_late')
  })
})

import { describe, expect, test } from 'vitest'
import { milestones } from '#shared/goals/milestones.ts'

const course = { code: 'course', due: '2016-06-30', doneOn: '2016-06-01' }
const office = { code: 'office', due: '2018-06-30' }

describe('milestones', () => {
  test.each([
    ['all due ones done is on course', [course, office], '2017-01-01', 'on_course'],
    ['one due and not done is behind', [course, office], '2018-07-01', 'behind'],
    ['one is not due before its day is over', [course, office], '2018-06-30', 'on_course'],
    [
      'late, but done, is on course',
      [{ ...course, doneOn: '2016-09-01' }, office],
      '2017-01-01',
      'on_course',
    ],
    ['done is not known before it happens', [course, office], '2016-05-01', 'too_early'],
    ['all done is achieved', [course, { ...office, doneOn: '2018-01-01' }], '2018-02-01', 'achieved'],
    ['one lacking after the horizon is missed', [course, office], '2021-01-01', 'missed'],
    [
      'what was done after the horizon does not count',
      [course, { ...office, doneOn: '2021-02-01' }],
      '2022-01-01',
      'missed',
    ],
    ['none cannot be judged', [], '2017-01-01', 'no_data'],
  ])('%s', (_, all, today, verdict) => {
    expect(milestones({ horizon: 2020, milestones: all, today }).verdict).toBe(verdict)
  })

  test('are counted and named', () => {
    const late = { code: 'late', due: '2016-06-30', doneOn: '2016-09-01' }
    expect(milestones({ horizon: 2020, milestones: [course, late, office], today: '2019-01-01' })).toEqual({
      verdict: 'behind',
      total: 3,
      due: 3,
      done: 2,
      overdue: ['office'],
      late: ['late'],
    })
  })
})

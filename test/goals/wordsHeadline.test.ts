import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headlineOfGoals } from '#shared/goals/headline.ts'
import { type Verdict, verdicts } from '#shared/goals/verdict.ts'
import { saidIn } from './judging.ts'

const goals = (...all: Verdict[]) => all.map((verdict) => ({ verdict }))

describe('the headline of the goals', () => {
  test.each([
    [goals('achieved'), 'Af 1 mål er 1 nået.', 'Of 1 goal, 1 is achieved.', '1项目标中，1项已实现。'],
    [
      goals('missed'),
      'Af 1 mål er 0 nået og 1 ikke nået.',
      'Of 1 goal, 0 are achieved and 1 is missed.',
      '1项目标中，0项已实现，1项未实现。',
    ],
    [
      goals('uncertain', 'uncertain', 'achieved'),
      'Af 3 mål er 1 nået og 2 usikre.',
      'Of 3 goals, 1 is achieved and 2 are uncertain.',
      '3项目标中，1项已实现，2项尚不确定。',
    ],
    [
      goals('on_course', 'behind', 'behind'),
      'Af 3 mål er 0 nået, 1 på vej og 2 bagud.',
      'Of 3 goals, 0 are achieved, 1 is on course and 2 are behind.',
      '3项目标中，0项已实现，1项按计划推进，2项落后。',
    ],
    [[], 'Der er ingen mål på denne dag.', 'There are no goals on this day.', '该日尚无目标。'],
  ])('%# agrees with its numbers', (all, da, en, zh) => {
    const headline = headlineOfGoals(all)
    expect([saidIn(headline, 'da'), saidIn(headline, 'en'), saidIn(headline, 'zh')]).toEqual([da, en, zh])
  })

  test('counts every goal once, whatever the verdicts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verdicts), { minLength: 1, maxLength: 12 }), (all) => {
        const [count, ...parts] = (saidIn(headlineOfGoals(goals(...all)), 'zh').match(/\d+/g) ?? []).map(
          Number,
        )
        expect(count).toBe(all.length)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all.length)
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { RuleOf } from '#shared/programmes/goal.ts'
import { judgedBy, pictureOf, saidIn } from './judging.ts'

const share: RuleOf<'turnaround'> = {
  rule: 'turnaround',
  own: { series: 'share/DK/new', factor: 1 },
  reference: [2008, 2011],
  window: [2014, 2018],
}
const broken: RuleOf<'turnaround'> = { ...share, before: { series: 'share/DK/old', factor: 1 } }
const years = (from: number, values: number[]) =>
  Object.fromEntries(values.map((value, index) => [String(from + index), value]))
const falling = years(2008, [8, 7, 6, 5])
const world = (during: number[], before: { [year: string]: number } = falling) => ({
  horizon: 2018,
  today: '2019-02-01',
  kpis: {
    share: {
      series: { 'share/DK/old': before, 'share/DK/new': { ...before, ...years(2014, during) } },
    },
    market: { series: { 'market/CN/own': years(2014, [100, 200, 300, 400, 1000]) } },
  },
})

describe('a loss turned into growth', () => {
  test('is achieved when the slope is clearly above zero after a decline', () => {
    const judgement = judgedBy(share, world([1, 2, 3.1, 4, 5]))
    expect(judgement).toMatchObject({ verdict: 'achieved', reason: 'clear_rise' })
    expect(saidIn(judgement.sentence)).toBe(
      'Fremgang i 2014-2018: 1,0 ting om året, med 80 % sikkerhed mellem 1,0 og 1,0 ting. Før, i 2008-2011, var der tilbagegang.',
    )
    expect(saidIn(judgement.sentence, 'zh')).toContain('2014至2018年呈上升')
    expect(judgedBy(share, world([5, 4, 3.1, 2, 1]))).toMatchObject({
      verdict: 'missed',
      reason: 'clear_fall',
    })
  })

  test('is uncertain when the interval holds zero', () => {
    const judgement = judgedBy(share, world([3, 1, 4, 1, 5]))
    expect(judgement).toMatchObject({ verdict: 'uncertain', reason: 'interval_holds_zero' })
    expect(saidIn(judgement.sentence, 'en')).toMatch(
      /^The direction is uncertain: 0\.4 things a year in 2014-2018, with 80% confidence between −0\.\d and 1\.\d things\.$/,
    )
  })

  test('is too early until five years are known, and cannot be judged once the window is over', () => {
    const early = judgedBy(share, { ...world([1, 2]), today: '2017-01-01' })
    expect(early).toMatchObject({ verdict: 'too_early', reason: 'few_years' })
    expect(saidIn(early.sentence)).toBe(
      'Kun 2014 og 2015 kendes; der skal mindst 5 år til for at se en retning.',
    )
    const over = judgedBy(share, world([1, 2]))
    expect(over).toMatchObject({ verdict: 'no_data', reason: 'few_years' })
    expect(saidIn(over.sentence, 'en')).toBe(
      'Only 2014 and 2015 got figures; at least 5 years were needed to see a direction.',
    )
  })

  test('has nothing to turn without a decline, or without three years of it', () => {
    const rising = judgedBy(share, world([1, 2, 3, 4, 5], years(2008, [1, 2, 3, 4])))
    expect(rising).toMatchObject({ verdict: 'no_data', reason: 'rising_before' })
    expect(saidIn(rising.sentence)).toBe(
      'Der var allerede fremgang i 2008-2011, 1,0 ting om året, så der er intet at vende.',
    )
    const short = judgedBy(share, world([1, 2, 3, 4, 5], { '2009': 3 }))
    expect(short).toMatchObject({ verdict: 'no_data', reason: 'few_reference_years' })
    expect(saidIn(short.sentence, 'en')).toBe(
      'Only 1 year in 2008-2011 has a figure; it takes at least 3 to show a loss.',
    )
    const none = judgedBy(share, world([1, 2, 3, 4, 5], {}))
    expect(saidIn(none.sentence)).toBe('Ingen år i 2008-2011 har tal, så der er intet tab at vende.')
  })

  test('computes nothing across a break, and the worth of a change on one basis', () => {
    const market = { market: 'market/CN/own' }
    expect(
      pictureOf(judgedBy({ ...broken, ...market }, world([1, 2, 3.1, 4, 5])), 'turnaround'),
    ).toMatchObject({
      sameBasis: false,
      change: null,
      worth: null,
      worthUnit: null,
    })
    expect(
      pictureOf(judgedBy({ ...share, ...market }, world([1, 2, 3.1, 4, 5.5])), 'turnaround'),
    ).toMatchObject({
      sameBasis: true,
      change: 0.5,
      changeYears: [2011, 2018],
      worth: 500,
      worthUnit: { en: 'things' },
    })
  })

  test('draws both lines, the lines without each year, and what came since', () => {
    const { reference, goal, after } = pictureOf(
      judgedBy(share, { ...world([1, 2, 3, 4, 5, 9]), today: '2020-02-01' }),
      'turnaround',
    )
    expect(reference.line).toEqual([
      { year: 2008, value: 8 },
      { year: 2011, value: 5 },
    ])
    expect(goal.line).toEqual([
      { year: 2014, value: 1 },
      { year: 2018, value: 5 },
    ])
    expect(goal.leaveOneOut.map(({ year, slope }) => [year, slope])).toEqual(
      [2014, 2015, 2016, 2017, 2018].map((year) => [year, 1]),
    )
    expect(after).toEqual([{ year: 2019, value: 9, quality: 'final' }])
  })
})

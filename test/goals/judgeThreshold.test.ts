import { describe, expect, test } from 'vitest'
import type { RuleOf } from '#shared/programmes/goal.ts'
import { judgedBy, pictureOf, saidIn } from './judging.ts'

const least: RuleOf<'threshold'> = {
  rule: 'threshold',
  own: { series: 'share/DK/own', factor: 1 },
  atLeast: 10,
  baseline: 2012,
  horizon: 2020,
}
const { atLeast: _, ...open } = least
const most: RuleOf<'threshold'> = { ...open, atMost: 2 }
type Figures = { [year: string]: number | { value: number; quality: 'bound' } }
const figures = (share: Figures) => ({ kpis: { share: { series: { 'share/DK/own': share } } } })

describe('a threshold at the horizon', () => {
  test.each([
    [
      least,
      { '2012': 2, '2016': 6 },
      'on_course',
      'I 2016 var tallet 6 ting, og vejen til målet krævede 6 ting. Herfra kræves en ændring på 1 ting om året.',
    ],
    [
      least,
      { '2012': 2, '2016': 4 },
      'behind',
      'I 2016 var tallet 4 ting, men vejen til målet krævede 6 ting. Herfra kræves en ændring på 2 ting om året.',
    ],
    [
      most,
      { '2012': 10, '2016': 6 },
      'on_course',
      'I 2016 var tallet 6 ting, og vejen til målet krævede 6 ting. Herfra kræves en ændring på −1 ting om året.',
    ],
    [
      least,
      { '2016': 11 },
      'on_course',
      'I 2016 var tallet 11 ting. Det holder allerede løftet for 2020: mindst 10 ting.',
    ],
    [
      { ...least, atMost: 12 },
      { '2012': 2, '2016': 13 },
      'behind',
      'I 2016 var tallet 13 ting; lovet for 2020 er mellem 10 og 12 ting. Herfra kræves en ændring på −0,3 ting om året.',
    ],
  ] as const)('%# is said by the path, or by the promise', (rule, share, verdict, sentence) => {
    const judgement = judgedBy(rule, figures(share))
    expect(judgement.verdict).toBe(verdict)
    expect(saidIn(judgement.sentence)).toBe(sentence)
  })

  test('is settled at the horizon', () => {
    const at = { today: '2021-03-01', ...figures({ '2012': 10, '2020': 3 }) }
    expect(judgedBy(most, at).verdict).toBe('missed')
    expect(saidIn(judgedBy(most, at).sentence, 'en')).toBe(
      'Not kept: 3 things in 2020. The promise was at most 2 things.',
    )
  })

  test.each([
    [
      least,
      { '2016': 4 },
      'no_path',
      'I 2016 var tallet 4 ting, men udgangspunktet, 2012, kendes ikke, så der er ingen vej at måle mod.',
    ],
    [
      least,
      { '2012': { value: 2, quality: 'bound' }, '2016': 4 },
      'baseline_bound',
      'I 2016 var tallet 4 ting, men for udgangspunktet, 2012, kendes kun en grænse.',
    ],
    [open, { '2012': 2, '2016': 4 }, 'no_target', 'Løftet nævner intet tal at måle mod.'],
  ] as const)('%# cannot be judged without a path or a number', (rule, share, reason, sentence) => {
    const judgement = judgedBy(rule, figures(share))
    expect(judgement).toMatchObject({ verdict: 'no_data', reason })
    expect(saidIn(judgement.sentence)).toBe(sentence)
  })

  test('is too early before a figure after the baseline', () => {
    const judgement = judgedBy(least, figures({ '2012': 2 }))
    expect(judgement).toMatchObject({ verdict: 'too_early', reason: 'no_figure_yet' })
    expect(saidIn(judgement.sentence, 'zh')).toBe('尚无2012年之后的数据。')
  })

  test('indicates a straight line, with a chance only for one threshold', () => {
    const straight = figures({ '2012': 2, '2013': 3, '2014': 4.1, '2015': 5, '2016': 6 })
    expect(pictureOf(judgedBy(least, straight), 'threshold').forecast).toMatchObject({
      at: 2020,
      chanceWord: '33_66',
    })
    const band = { ...least, atMost: 12 }
    expect(pictureOf(judgedBy(band, straight), 'threshold').forecast).toMatchObject({
      chance: null,
      chanceWord: null,
    })
  })
})

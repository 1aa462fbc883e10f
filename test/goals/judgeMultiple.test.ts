import { describe, expect, test } from 'vitest'
import type { RuleOf } from '#shared/programmes/goal.ts'
import { judgedBy, pictureOf, saidIn } from './judging.ts'

const own = { series: 'stays/dk/own', factor: 1 }
const fourfold: RuleOf<'multiple'> = { rule: 'multiple', own, factor: 4, baseline: 2012, horizon: 2020 }
const stays = (figures: object) => ({ kpis: { stays: { figures: figures as Record<string, number> } } })
const published = { '2012': 100, '2014': 150, '2016': 210 }

describe('a multiple of a baseline year', () => {
  test('is judged on the latest year against the path, with growth so far and growth needed', () => {
    const judgement = judgedBy(fourfold, stays(published))
    expect(judgement).toMatchObject({ verdict: 'on_course', reason: null, provisional: false })
    expect(saidIn(judgement.sentence)).toBe(
      'I 2016 var tallet 210 ting, og vejen til målet krævede 200 ting. ' +
        'Siden 2012 har væksten været 20,4 % om året; herfra kræves 17,5 %.',
    )
    expect(saidIn(judgement.sentence, 'en')).toBe(
      'In 2016 the figure was 210 things, and the path to the goal asked for 200 things. ' +
        'Growth has been 20.4% a year since 2012; from here 17.5% is needed.',
    )
    expect(saidIn(judgement.sentence, 'zh')).toBe(
      '2016年为210件，目标路径要求200件，已达到。2012年以来年均增长20.4%，今后每年需增长17.5%。',
    )
    expect(judgement.last).toEqual({ year: 2016, value: 210, quality: 'final' })
    expect(judgement.updated).toBe('2016-12-31')
  })

  test('does not count forecasts and bounds, and draws them', () => {
    const judgement = judgedBy(
      fourfold,
      stays({
        ...published,
        '2015': { value: 900, quality: 'bound' },
        '2017': { value: 900, quality: 'forecast' },
      }),
    )
    expect(judgement).toMatchObject({ verdict: 'on_course', last: { year: 2016 } })
    const { points } = pictureOf(judgement, 'multiple')
    expect(points.map(({ year, quality }) => `${year} ${quality}`)).toEqual([
      '2012 final',
      '2014 final',
      '2015 bound',
      '2016 final',
      '2017 forecast',
    ])
  })

  test.each([
    ['bound', 'baseline_bound', 'For udgangspunktet, 2012, kendes kun en grænse, så der er intet at gange.'],
    [
      'forecast',
      'baseline_forecast',
      'For udgangspunktet, 2012, kendes kun en prognose, så der er intet at gange.',
    ],
  ] as const)('cannot be judged from a baseline that is a %s', (quality, reason, sentence) => {
    const judgement = judgedBy(fourfold, stays({ ...published, '2012': { value: 100, quality } }))
    expect(judgement).toMatchObject({ verdict: 'no_data', reason })
    expect(saidIn(judgement.sentence)).toBe(sentence)
  })

  test('cannot be judged without a baseline, nor without any figures', () => {
    const headless = judgedBy(fourfold, stays({ '2016': 210 }))
    expect(headless).toMatchObject({ verdict: 'no_data', reason: 'no_baseline', last: { year: 2016 } })
    expect(saidIn(headless.sentence)).toBe('Udgangspunktet, 2012, er ikke offentliggjort på denne opgørelse.')
    const empty = judgedBy(fourfold, stays({}))
    expect(empty).toMatchObject({ verdict: 'no_data', reason: 'no_figures', last: null, updated: null })
    expect(saidIn(empty.sentence, 'en')).toBe('No figures have been published on this basis.')
  })

  test('is too early without a figure after the baseline', () => {
    const judgement = judgedBy(fourfold, stays({ '2012': 100 }))
    expect(judgement).toMatchObject({ verdict: 'too_early', reason: 'no_figure_yet' })
    expect(saidIn(judgement.sentence)).toBe(
      'Udgangspunktet er 100 ting i 2012; der er endnu ingen senere tal.',
    )
  })

  test('keeps values after the horizon out of the verdict, and in the picture', () => {
    const judgement = judgedBy(fourfold, {
      today: '2022-01-01',
      ...stays({ ...published, '2020': 390, '2021': 500 }),
    })
    expect(judgement).toMatchObject({ verdict: 'missed', last: { year: 2020, value: 390 } })
    expect(pictureOf(judgement, 'multiple').points.at(-1)).toMatchObject({ year: 2021, value: 500 })
  })

  test('is final only when the figure of the horizon is', () => {
    const on = (quality: 'final' | 'provisional' | 'derived') =>
      judgedBy(fourfold, { today: '2021-03-01', ...stays({ ...published, '2020': { value: 400, quality } }) })
    expect(on('final').verdict).toBe('achieved')
    expect(saidIn(on('final').sentence)).toBe('Løftet er holdt: 400 ting i 2020. Lovet var mindst 400 ting.')
    expect(on('provisional')).toMatchObject({ verdict: 'on_course', provisional: true })
    expect(saidIn(on('provisional').sentence)).toBe(
      'I 2020 var tallet 400 ting; lovet er mindst 400 ting. Foreløbige tal: 2020.',
    )
    expect(saidIn(on('derived').sentence, 'zh')).toBe('2020年为400件；承诺为不低于400件。推算数据：2020年。')
  })

  test('says that a figure reaches the promise before its year', () => {
    const judgement = judgedBy(fourfold, stays({ ...published, '2016': 401 }))
    expect(saidIn(judgement.sentence, 'en')).toBe(
      'In 2016 the figure was 401 things. That already keeps the promise for 2020: at least 400 things.',
    )
  })

  test('gives value and path as many decimals as tell them apart', () => {
    const judgement = judgedBy(fourfold, stays({ '2012': 100, '2016': 199.8 }))
    expect(judgement.verdict).toBe('behind')
    expect(saidIn(judgement.sentence)).toContain('tallet 199,8 ting, men vejen til målet krævede 200,0 ting')
  })

  test('indicates where it goes from five years on, shock years left out, and no longer once it is overdue', () => {
    const years = { '2012': 100, '2013': 120, '2014': 145, '2015': 170, '2016': 210 }
    const shock = { kind: 'shock', from: '2014-02-01', to: '2014-03-01', goals: ['goal'] } as const
    const forecastOf = (asked: object) =>
      pictureOf(judgedBy(fourfold, { ...stays(years), ...asked }), 'multiple').forecast
    expect(forecastOf({})).toMatchObject({
      at: 2020,
      from: 2012,
      to: 2016,
      grows: true,
      chanceWord: expect.any(String),
    })
    expect(forecastOf({})?.value).toBeCloseTo(432.58, 2)
    expect(forecastOf({ events: [shock] })).toBeNull()
    expect(forecastOf({ today: '2022-06-01' })).toBeNull()
  })

  test('adds up months only where all twelve are there', () => {
    const months = (year: number, count: number) =>
      Array.from(
        { length: count },
        (_, index) => [`${year}-M${String(index + 1).padStart(2, '0')}`, 10] as const,
      )
    const judgement = judgedBy(fourfold, {
      ...stays(Object.fromEntries([...months(2012, 12), ...months(2015, 12), ...months(2016, 11)])),
      change: (known) => ({
        ...known,
        series: new Map([['stays/dk/own', { code: 'stays/dk/own', frequency: 'month' } as never]]),
      }),
    })
    expect(judgement).toMatchObject({ verdict: 'behind', last: { year: 2015, value: 120 } })
  })
})

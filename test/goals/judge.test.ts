import { describe, expect, test } from 'vitest'
import type { RuleOf } from '#shared/programmes/goal.ts'
import { judgedBy, saidIn, text } from './judging.ts'

const own = { series: 'stays/dk/own', factor: 1 }
const fourfold: RuleOf<'multiple'> = { rule: 'multiple', own, factor: 4, baseline: 2012, horizon: 2020 }
const kpis = { stays: { figures: { '2012': 100, '2014': 150, '2016': 190 } } }

describe('a horizon whose figure never came', () => {
  test('leaves the verdict until its figure is twelve months overdue, and is never called behind after that', () => {
    expect(judgedBy(fourfold, { kpis, today: '2022-01-30' }).verdict).toBe('behind')
    const late = judgedBy(fourfold, { kpis, today: '2022-01-31' })
    expect(late).toMatchObject({ verdict: 'no_data', reason: 'never_published', shock: null })
    expect(saidIn(late.sentence)).toBe(
      '2020 blev aldrig offentliggjort på denne opgørelse. Seneste kendte tal er 190 ting i 2016.',
    )
    expect(saidIn(late.sentence, 'en')).toBe(
      '2020 was never published on this basis. The last known figure is 190 things in 2016.',
    )
    expect(saidIn(late.sentence, 'zh')).toBe('2020年的数据从未按此口径公布。最近的已知数据为2016年的190件。')
  })
})

describe('an old figure', () => {
  test('is named by its year first when it is older than 18 months', () => {
    const on = (today: string) => saidIn(judgedBy(fourfold, { kpis, today }).sentence)
    expect(on('2018-06-30')).toMatch(/^I 2016 var tallet 190 ting/)
    expect(on('2018-07-01')).toMatch(/^2016 er det seneste år, der tæller med\. I 2016 var tallet 190 ting/)
  })
})

describe('a shock', () => {
  const shock = {
    kind: 'shock' as const,
    goals: ['goal'],
    title: { da: 'Pandemi', en: 'Pandemic', zh: '疫情' },
  }
  const struck = (...spans: [string, string][]) =>
    judgedBy(fourfold, {
      kpis,
      events: spans.map(([from, to], index) => ({ ...shock, code: `shock-${index}`, from, to })),
    })

  test('leaves the verdict, and is named with the last year before it', () => {
    const judgement = struck(['2016-03-11', '2016-12-31'])
    expect(judgement.verdict).toBe('behind')
    expect(judgement.shock).toMatchObject({ code: 'shock-0', lastBefore: 2014, valueBefore: 150 })
    expect(saidIn(judgement.sentence)).toContain('Sidste år før »Pandemi« var 2014: 150 ting.')
    expect(saidIn(judgement.sentence, 'en')).toContain(
      'The last year before “Pandemic” was 2014: 150 things.',
    )
    expect(saidIn(judgement.sentence, 'zh')).toContain('“疫情”之前的最后一年为2014年：150件。')
  })

  test('goes on through consecutive years as one', () => {
    expect(struck(['2015-03-11', '2015-12-31'], ['2016-01-01', '2017-12-31']).shock).toMatchObject({
      code: 'shock-0',
      lastBefore: 2014,
    })
    expect(struck(['2013-01-01', '2013-02-01'], ['2016-01-01', '2016-12-31']).shock?.code).toBe('shock-1')
  })

  test('is not named before it touches a judged year, nor when it is over before the goal', () => {
    expect(struck(['2017-01-01', '2017-12-31']).shock).toBeNull()
    expect(struck(['2008-09-15', '2009-12-31']).shock).toBeNull()
  })

  test('of another goal is not heard', () => {
    const other = { ...shock, goals: ['other'], from: '2016-01-01', title: text('Other') }
    expect(judgedBy(fourfold, { kpis, events: [other] }).shock).toBeNull()
  })
})

describe('a measure with a stand-in', () => {
  const rule: RuleOf<'threshold'> = { rule: 'threshold', own, atLeast: 5, baseline: 2012, horizon: 2020 }

  test('cannot be judged without outcomes of its own, where it otherwise were too early', () => {
    const forecasts = { stays: { figures: { '2016': { value: 9, quality: 'forecast' } as const } } }
    expect(judgedBy(rule, { kpis: forecasts })).toMatchObject({ verdict: 'too_early', reason: 'no_figures' })
    const judgement = judgedBy(rule, { kpis: forecasts, hasStandIn: true })
    expect(judgement).toMatchObject({ verdict: 'no_data', reason: 'no_figures', last: null })
    expect(saidIn(judgement.sentence)).toBe('Der er ikke offentliggjort tal på denne opgørelse.')
  })

  test('is judged like any other where it has outcomes', () => {
    expect(judgedBy(rule, { kpis, hasStandIn: true }).verdict).toBe('on_course')
  })
})

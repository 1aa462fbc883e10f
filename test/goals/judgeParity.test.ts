import { describe, expect, test } from 'vitest'
import type { RuleOf } from '#shared/programmes/goal.ts'
import { judgedBy, pictureOf, saidIn } from './judging.ts'

const side = (series: string) => ({ series, factor: 1 })
const race: RuleOf<'parity'> = {
  rule: 'parity',
  own: side('fdi/DK/mofcom'),
  peer: side('fdi/SE/mofcom'),
  ratio: 1,
  window: [2014, 2016],
}
type Figures = { [period: string]: number | { value: number; quality: 'provisional' | 'forecast' } }
const fdi = (DK: Figures, SE: Figures, others: { [series: string]: Figures } = {}) => ({
  kpis: { fdi: { series: { 'fdi/DK/mofcom': DK, 'fdi/SE/mofcom': SE, ...others } } },
})
const ours = { '2014': 10, '2015': 20, '2016': 30 }
const theirs = { '2014': 10, '2015': 15, '2016': 25 }

describe('parity with a peer', () => {
  test('says the two sums of the years that both have, and the ratio that was promised', () => {
    const judgement = judgedBy(race, { horizon: 2016, today: '2017-03-01', ...fdi(ours, theirs) })
    expect(judgement).toMatchObject({ verdict: 'achieved', reason: null })
    expect(saidIn(judgement.sentence)).toBe(
      'I 2014-2016 nåede Danmark 60 ting og Sverige 50 ting. Forholdet blev 1,20; lovet var mindst 1,00.',
    )
    expect(saidIn(judgement.sentence, 'en')).toBe(
      'In 2014-2016 Denmark reached 60 things and Sweden 50 things. The ratio was 1.20; the promise was at least 1.00.',
    )
    expect(saidIn(judgement.sentence, 'zh')).toBe(
      '2014至2016年，丹麦合计60件，瑞典合计50件。比值为1.20；承诺不低于1.00。',
    )
    expect(pictureOf(judgement, 'parity')).toMatchObject({
      sums: { own: 60, peer: 50 },
      ratio: 1.2,
      gap: 10,
      largest: { year: 2016, ratio: 1.2 },
      mixedBases: false,
      perHead: null,
      counted: [2014, 2015, 2016],
    })
  })

  test('stays open on a provisional figure, and says so', () => {
    const provisional = { ...theirs, '2016': { value: 25, quality: 'provisional' as const } }
    const judgement = judgedBy(race, { horizon: 2016, today: '2017-03-01', ...fdi(ours, provisional) })
    expect(judgement).toMatchObject({ verdict: 'on_course', provisional: true })
    expect(saidIn(judgement.sentence)).toMatch(/lovet er mindst 1,00\. Foreløbige tal: 2016\.$/)
  })

  test('gives no verdict over two bases, and shows sums and ratio', () => {
    const judgement = judgedBy(
      { ...race, peer: side('fdi/SE/rhodium') },
      { today: '2017-03-01', ...fdi(ours, {}, { 'fdi/SE/rhodium': theirs }) },
    )
    expect(judgement).toMatchObject({ verdict: 'no_data', reason: 'two_bases' })
    expect(pictureOf(judgement, 'parity')).toMatchObject({
      mixedBases: true,
      sums: { own: 60, peer: 50 },
      ratio: 1.2,
    })
    expect(saidIn(judgement.sentence)).toBe(
      'De to sider er opgjort forskelligt, så de afgør ikke målet. I 2014-2016 nåede Danmark 60 ting og Sverige 50 ting.',
    )
  })

  test('gives no verdict over two units', () => {
    const euro = { symbol: 'EUR', scale: 1, text: { da: 'euro', en: 'euro', zh: '欧元' } } as const
    const world = fdi(ours, {})
    const kpis = { ...world.kpis, fdi_eur: { unit: euro, series: { 'fdi_eur/SE/mofcom': theirs } } }
    expect(judgedBy({ ...race, peer: side('fdi_eur/SE/mofcom') }, { kpis }).reason).toBe('two_bases')
  })

  test.each([
    [{}, {}, 'Der er ingen tal for 2014-2016 på denne opgørelse.'],
    [
      { '2013': 9 },
      { '2015': 4 },
      'Kun Sverige har tal, senest 4 ting i 2015; der er intet at sammenligne med.',
    ],
    [{ '2014': 9 }, { '2015': 4 }, 'Intet år i 2014-2016 har tal for begge sider.'],
    [{ '2014': 9 }, { '2014': 4 }, 'Kun 1 af 3 år har tal for begge sider; der skal mindst halvdelen til.'],
  ])('cannot be judged on %j against %j', (DK, SE, sentence) => {
    const judgement = judgedBy(race, fdi(DK as Figures, SE as Figures))
    expect(judgement).toMatchObject({ verdict: 'no_data', reason: 'few_years', provisional: false })
    expect(saidIn(judgement.sentence)).toBe(sentence)
  })

  test('names the years that never came, once they are twelve months overdue', () => {
    const years = fdi({ '2014': 1, '2016': 2 }, { '2014': 5, '2015': 5, '2016': 5 })
    expect(judgedBy(race, { ...years, horizon: 2016, today: '2017-12-31' }).verdict).toBe('behind')
    const late = judgedBy(race, { ...years, horizon: 2016, today: '2018-01-31' })
    expect(late).toMatchObject({ verdict: 'no_data', reason: 'never_published' })
    expect(saidIn(late.sentence)).toBe(
      '2015 blev aldrig offentliggjort på denne opgørelse. Seneste kendte tal er 2 ting i 2016.',
    )
  })

  test('compares per head by the sums of values over the sums of populations', () => {
    const heads = {
      'fdi/DK/heads': { '2014': 5, '2015': 5, '2016': 5 },
      'fdi/SE/heads': { '2014': 10, '2015': 10 },
    }
    const judgement = judgedBy(
      { ...race, perHead: { own: 'fdi/DK/heads', peer: 'fdi/SE/heads' } },
      { today: '2017-03-01', ...fdi(ours, theirs, heads) },
    )
    expect(pictureOf(judgement, 'parity')).toMatchObject({
      sums: { own: 30, peer: 25 },
      perHead: { own: 3, peer: 1.25, ratio: 2.4 },
    })
    expect(saidIn(judgement.sentence)).toBe(
      'Sammenlignet pr. indbygger i 2014 og 2015. Forholdet er 2,40; lovet er mindst 1,00.',
    )
  })

  test('lets the gap decide where the peer has nothing', () => {
    const judgement = judgedBy(race, fdi(ours, { '2014': 0, '2015': 0, '2016': 0 }))
    expect(judgement.verdict).toBe('achieved')
    expect(saidIn(judgement.sentence, 'en')).toBe(
      'In 2014-2016 Denmark reached 60 things and Sweden 0 things. No ratio can be computed; the gap decides and is 60 things.',
    )
  })

  test('speaks of sides where they are not countries', () => {
    const region = { ...race, own: side('fdi/DK-84/mofcom') }
    const judgement = judgedBy(region, fdi({}, theirs, { 'fdi/DK-84/mofcom': ours }))
    expect(saidIn(judgement.sentence)).toMatch(
      /^I 2014-2016 nåede vores side 60 ting og den anden side 50 ting\./,
    )
  })
})

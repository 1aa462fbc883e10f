import { describe, expect, test } from 'vitest'
import { missingCodes, qualities } from '#shared/figures/figure.ts'
import { figureWords } from '#shared/figures/words.ts'
import { evaluate } from '#shared/kpis/evaluate.ts'
import { signals } from '#shared/kpis/evaluation.ts'
import { levels } from '#shared/kpis/level.ts'
import { kpiNoteWords } from '#shared/kpis/noteWords.ts'
import { paces } from '#shared/kpis/pace.ts'
import { kpiWords } from '#shared/kpis/words.ts'
import { type Language, languages } from '#shared/language.ts'
import { reportingStates } from '#shared/obligations/reportingState.ts'
import { reportingWords } from '#shared/obligations/words.ts'
import { Direction, Measure } from '#shared/programmes/kpi.ts'
import { dictionaryOf, type Sentence, say } from '#shared/say.ts'
import { exampleKnown } from '../support/exampleKnown.ts'
import { type KpiLiteral, known, quarters } from '../support/known.ts'

const words = { ...kpiWords, ...kpiNoteWords, ...figureWords, ...reportingWords }
const said = (sentence: Sentence, language: Language = 'da') =>
  say(dictionaryOf(words, language), language, sentence)

const onExample = (day: string, kpi: string) => evaluate(exampleKnown(day), kpi)
const judged = (own: KpiLiteral, today = '2018-01-22') =>
  evaluate(known({ today, contracts: [{ kpis: ['own'] }], kpis: { own } }), 'own')

describe('in Danish, English and Chinese', () => {
  test.each<[Language, string]>([
    ['da', 'Med 3,97\u00a0% mod 4,00\u00a0% er måltallet for 2016 ikke nået.'],
    ['en', 'The target for 2016 was not reached: 3.97% against 4.00%.'],
    ['zh', '2016年未达标：实际 3.97%，目标值 4.00%。'],
  ])('a value and a target that would look equal are told apart (%s)', (language, sentence) => {
    expect(said(onExample('2018-01-22', 'woco-share').level.sentence, language)).toBe(sentence)
  })

  test.each<[Language, string]>([
    ['da', 'For få til at vurdere: mangler 1 af 4 til og med 3. kvartal 2017.'],
    ['en', 'Too few to judge: 1 of 4 is missing up to and including Q3 2017.'],
    ['zh', '数量过少，无法评估：截至2017年第三季度，目标 4 尚缺 1。'],
  ])('too few to judge counts units (%s)', (language, sentence) => {
    const figures = { ...quarters(2016, [0, 0, 0, 0]), ...quarters(2017, [1, 1, 1]) }
    const { pace } = judged({ count: true, figures: { ...figures, '2017-Q3': 1 }, targets: { '2017': 4 } })
    expect(pace.state).toBe('ahead_or_on')
    const short = judged({
      count: true,
      figures: { ...figures, ...quarters(2015, [1, 1, 1, 0]) },
      targets: { '2017': 4 },
    })
    expect(said(short.pace.sentence, language)).toBe(sentence)
  })

  test.each<[Language, string]>([
    ['da', 'Med 10 mod 10 (foreløbigt tal) er måltallet for 2016 nået.'],
    ['en', 'The target for 2016 was reached: 10 against 10 (provisional figure).'],
    ['zh', '2016年已达标：实际 10，目标值 10（初步数据）。'],
  ])('a provisional figure is called so (%s)', (language, sentence) => {
    const figures = { ...quarters(2016, [1, 2, 3]), '2016-Q4': { value: 4, quality: 'provisional' as const } }
    expect(said(judged({ figures, targets: { '2016': 10 } }).level.sentence, language)).toBe(sentence)
  })

  test.each<[Language, string]>([
    ['da', 'Der mangler tal for 3. kvartal 2017 og 4. kvartal 2017 i »cost«.'],
    ['en', 'Figures for Q3 2017 and Q4 2017 are missing in “cost”.'],
  ])('a derived value names the inputs it lacks (%s)', (language, sentence) => {
    const formula = { numerator: 'income/dk/own', denominator: 'cost/dk/own', factor: 100 }
    const world = known({
      today: '2018-03-01',
      contracts: [{ kpis: ['income', 'cost'] }],
      kpis: {
        own: { measure: 'ratio', formula, targets: { '2017': 50 } },
        income: { figures: quarters(2017, [1, 1, 1, 1]) },
        cost: { figures: quarters(2017, [1, 1]) },
      },
    })
    expect(evaluate(world, 'own').level.notes.map((note) => said(note, language))).toEqual([sentence])
  })
})

test.each([
  [
    '2017-03-07',
    'Tallet for 4. kvartal 2016 blev modtaget for sent, den 6. februar 2017; fristen var den 31. januar 2017.',
  ],
  ['2018-01-22', 'Fristen for 4. kvartal 2017 er den 31. januar 2018.'],
])('on %s the reporting of the courses reads well', (day, sentence) => {
  expect(said(onExample(day, 'woco-course').reporting!.sentence)).toBe(sentence)
})

test('every sentence of the example is said on every day, in every language, without a hole or a doubled stop', () => {
  for (const day of [
    '2015-06-01',
    '2016-09-01',
    '2016-11-20',
    '2017-03-07',
    '2017-11-20',
    '2018-01-22',
    '2026-01-01',
  ]) {
    const example = exampleKnown(day)
    for (const { code } of example.kpis) {
      const { level, pace, signal, reporting } = evaluate(example, code)
      const sentences = [level, pace, signal, reporting].flatMap((one) =>
        one === null ? [] : [one.sentence, ...one.notes],
      )
      for (const language of languages) {
        for (const sentence of sentences)
          expect(said(sentence, language)).not.toMatch(/[{}]|\.\.|undefined|NaN/)
      }
    }
  }
})

const labels = [
  ...levels.map((state) => `level.${state}`),
  ...paces.map((state) => `pace.${state}`),
  ...signals.map((state) => `signal.${state}`),
  ...reportingStates.map((state) => `reporting.${state}`),
  ...qualities.map((quality) => `quality.${quality}`),
  ...missingCodes.map((code) => `missing.${code}`),
  ...Measure.options.map((measure) => `measure.${measure}`),
  ...Direction.options.map((direction) => `direction.${direction}`),
]
test.each(labels)('%s has a label that can be said without values in every language', (key) => {
  for (const language of languages) expect(said({ key }, language).length).toBeGreaterThan(0)
})

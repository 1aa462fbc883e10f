import { describe, expect, test } from 'vitest'
import { missingCodes, qualities } from '#shared/figures/figure.ts'
import { evaluate } from '#shared/kpis/evaluate.ts'
import type { Evaluation } from '#shared/kpis/evaluation.ts'
import { type AnyStatement, whyLines } from '#shared/kpis/whyLines.ts'
import { type Language, languages } from '#shared/language.ts'
import { Direction } from '#shared/programmes/kpi.ts'
import { dictionaryOf, type Sentence, say, type Value } from '#shared/say.ts'
import { rules } from '#shared/signals/rules.ts'
import { allWords } from '#shared/words.ts'
import { exampleKnown } from '../support/exampleKnown.ts'
import { type KpiLiteral, known, quarters } from '../support/known.ts'

const dictionaries = new Map(languages.map((language) => [language, dictionaryOf(allWords, language)]))
const said = (sentence: Sentence, language: Language) => say(dictionaries.get(language)!, language, sentence)

const statementsOf = ({ level, pace, signal, reporting }: Evaluation): AnyStatement[] =>
  reporting === null ? [level, pace, signal] : [level, pace, signal, reporting]

const shownOf = ({ definition }: Evaluation) => ({
  unit: definition!.unit.text,
  decimals: definition!.decimals,
})

const linesOf = (evaluation: Evaluation, rule: AnyStatement['rule']) =>
  whyLines(statementsOf(evaluation).find((statement) => statement.rule === rule)!, shownOf(evaluation))

/** 'label: value' of every line, with plain spaces. */
const spoken = (evaluation: Evaluation, rule: AnyStatement['rule'], language: Language = 'da') =>
  linesOf(evaluation, rule).map(({ key, value }) =>
    `${said({ key }, language)}: ${said(value, language)}`.replaceAll('\u00a0', ' '),
  )

const judged = (own: KpiLiteral, today = '2018-01-22') =>
  evaluate(known({ today, contracts: [{ kpis: ['own'] }], kpis: { own } }), 'own')

/** The number that a line writes. */
function numberIn(value: Value | undefined): number | undefined {
  if (typeof value !== 'object') return undefined
  if ('number' in value) return value.number
  return 'key' in value ? numberIn(value.values?.text) : undefined
}

/** Names in the code and holes, which nobody should read. Series codes, which have slashes, may be read. */
const raw = (text: string) => /[a-z]_[a-z]|[{}[\]]|undefined|null|NaN/.test(text.replaceAll(/\S+\/\S+/g, ''))

describe.each(['2018-01-22', '2017-03-07', '2022-12-31'])('the example on %s', (day) => {
  const example = exampleKnown(day)
  const evaluations = example.kpis.map(({ code }) => evaluate(example, code))

  test('says every input of every statement in every language', () => {
    for (const evaluation of evaluations) {
      for (const statement of statementsOf(evaluation)) {
        const lines = whyLines(statement, shownOf(evaluation))
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
        for (const { key, value } of lines) {
          for (const language of languages) {
            const text = `${said({ key }, language)}: ${said(value, language)}`
            expect(raw(text) ? text : '').toBe('')
            expect(text).toMatch(/^\S.*: \S/)
          }
        }
      }
    }
  })

  test('gives the numbers that were judged', () => {
    for (const { level, pace, ...rest } of evaluations) {
      for (const statement of [level, pace]) {
        const { made, target } = statement.inputs
        const lines = whyLines(statement, shownOf({ level, pace, ...rest }))
        const value = lines.find(({ key }) => key === 'kpi.value' || key === 'kpi.why.partial')?.value
        const said = lines.find(({ key }) => key === 'kpi.target')?.value
        if (typeof made?.value === 'number') expect(numberIn(value)).toBe(made.value)
        else expect(value?.key).toBe(made === null ? undefined : 'level.no_figure')
        if (target === null) expect(said).toBeUndefined()
        else if (typeof target === 'number') expect(numberIn(said)).toBe(target)
        else if ('aim' in target && typeof target.aim === 'number')
          expect(numberIn(said?.values?.target)).toBe(target.aim)
      }
    }
  })
})

test('a level can be computed again from what is said', () => {
  expect(spoken(evaluate(exampleKnown('2018-01-22'), 'woco-share'), 'level')).toEqual([
    'Periode: 2016',
    'Tal: 3,966 %',
    'Perioder med tal: 4 af 4',
    'Tæller og nævner: 62.650 / 1.579.700',
    'Kvalitet: endeligt, eksempeltal',
    'Aftalt retning: skal stige',
    'Måltal: 4,0 %',
    'Måltallet aftalt: 16. marts 2016, før periodens udløb (nr. 295 i revisionssporet)',
    'Tal for perioden kendt, da måltallet blev aftalt: nej',
    'Opfyldelse: 99,1 % (værdi / måltal)',
    'Udgangspunkt: 3,768 % i 2015',
    'Fremskridt fra udgangspunktet: 85,3 % af vejen ((værdi − udgangspunkt) / (måltal − udgangspunkt))',
    'Serie: woco-share/DK-84/partner-hotels',
    'Definition gældende fra: 1. januar 2015 (nr. 147 i revisionssporet)',
  ])
})

test('a pace names its path, the years the share is taken from, and its thresholds', () => {
  const lines = spoken(evaluate(exampleKnown('2018-01-22'), 'copcap-cases'), 'pace', 'en')
  expect(lines).toEqual(
    expect.arrayContaining([
      'Share of the target due by then: 87.5%',
      'Share taken from: the distribution in 2016 and 2015',
      'Planned by then: 5.25 cases',
      'Ratio to the plan: 76.2% (value / plan)',
      'Distance from the plan: 1.25 cases below',
      'Thresholds: on plan from 100%, slightly behind from 90%',
      'Left to the target: 2 cases in the period left',
    ]),
  )
})

test('an incomplete value is never called the figure', () => {
  const lines = spoken(evaluate(exampleKnown('2022-12-31'), 'copcap-jobs'), 'level', 'en')
  expect(lines).toEqual(
    expect.arrayContaining([
      'Incomplete figure: 120 jobs',
      'Periods with a figure: 3 of 4',
      'Periods without a figure: Q4 2017',
      'Last known figure: 35 jobs in Q3 2017',
    ]),
  )
})

test('a band names its unit once, in Chinese too', () => {
  const evaluation = evaluate(exampleKnown('2018-01-22'), 'adm-delegations')
  expect(spoken(evaluation, 'level')).toContain('Måltal: 20 til 30 delegationer')
  expect(spoken(evaluation, 'level', 'zh')).toContain('目标值: 20 至 30个')
})

test('a ratio just below a threshold does not look equal to it', () => {
  const figures = quarters(2017, [8999, 10000, 10000, 10000])
  const lines = spoken(judged({ figures, targets: { '2017-Q1': 10000 } }, '2017-06-01'), 'level')
  expect(lines).toContain('Opfyldelse: 90,0 % (værdi / måltal)')
  const pace = spoken(judged({ figures: { '2017-Q1': 8999 }, targets: { '2017': 40000 } }), 'pace')
  expect(pace).toContain('Forhold til planen: 89,99 % (værdi / plan)')
})

test('a target agreed when the figures were known says so, beside the one that stood before', () => {
  const world = known({
    contracts: [{ kpis: ['own'] }],
    kpis: {
      own: {
        figures: quarters(2016, [10, 20, 30, 40]),
        targets: { '2016': { value: 90, agreed: '2017-02-15' } },
      },
    },
    formerTargets: { own: { '2016': 120 } },
  })
  const lines = spoken(evaluate(world, 'own'), 'level', 'en').map((text) => text.replace(/no\. \d+/, 'no. 1'))
  expect(lines).toEqual(
    expect.arrayContaining([
      'Target: 90 things',
      'Target agreed: 15 February 2017, after the end of the period (no. 1 in the audit trail)',
      'Figures for the period known when the target was agreed: yes',
      'Target at the end of the period: 120 things',
    ]),
  )
})

test('needed growth is said in percent, and nothing is needed once the target is passed', () => {
  const stock = { measure: 'stock', figures: { '2016-Q4': 100, '2017-Q3': 110 } } as const
  const target = (value: number) => ({ '2017': { value, path: 'growth' as const, baseline: '2016-Q4' } })
  expect(spoken(judged({ ...stock, targets: target(121) }), 'pace', 'zh')).toContain(
    '距目标值: 余下 1 期每期增长 10.0%',
  )
  const passed = linesOf(judged({ ...stock, targets: target(105) }), 'pace').map(({ key }) => key)
  expect(passed).not.toContain('kpi.why.needed')
})

test('a unit that begins with a figure is kept apart from the number', () => {
  const evaluation = evaluate(exampleKnown('2018-01-22'), 'adm-income')
  expect(spoken(evaluation, 'level').join()).toContain(' × 1.000 kr.')
})

test('a signal says mean, limits and the rules hit by their names', () => {
  const lines = spoken(evaluate(exampleKnown('2018-01-22'), 'copcap-web-visits'), 'signal')
  expect(lines).toEqual(
    expect.arrayContaining([
      'Beregnet på: tallene selv',
      'Antal punkter: 36',
      'Kontrolgrænser: 1.727,04 til 2.529,90 besøg',
      'Opfyldte regler: 7 punkter i træk på samme side af gennemsnittet',
      'Udslag: opad',
    ]),
  )
})

test.each([
  ...rules.map((rule) => `kpi.why.rules.${rule}`),
  ...['value', 'change', 'year_on_year'].map((basis) => `kpi.why.basis.${basis}`),
  ...['high', 'low'].map((side) => `kpi.why.side.${side}`),
  ...['none', 'in_review', 'standing', 'returned', 'delayed'].map((answer) => `kpi.why.answer.${answer}`),
  ...['target', 'baseline'].map((kind) => `kpi.why.start.${kind}`),
  ...['change', 'growth'].map((kind) => `kpi.why.needed.${kind}`),
  ...['below', 'above', 'outside', 'inside'].map((side) => `kpi.why.gap.${side}`),
  ...Direction.options.flatMap((one) => [`kpi.why.attainment.${one}`, `kpi.why.ratio.${one}`]),
  ...missingCodes.map((code) => `missing.${code}`),
  ...qualities.map((quality) => `quality.${quality}`),
])('%s has words, also where the example never says it', (key) => {
  expect(allWords[key]).toBeDefined()
})

import { describe, expect, test } from 'vitest'
import { goalCards } from '#shared/goals/goalCard.ts'
import { headlineOfGoals } from '#shared/goals/headline.ts'
import { GoalCard, type Judgement } from '#shared/goals/judgement.ts'
import { languages } from '#shared/language.ts'
import { exampleKnown } from '#test/support/exampleKnown.ts'
import { pictureOf, saidIn } from './judging.ts'

const days = ['2014-05-13', '2017-03-07', '2018-01-22', '2019-12-01', '2022-12-31', '2026-04-01']
const cardsOn = (day: string) =>
  Object.fromEntries(goalCards(exampleKnown(day)).map((card) => [card.code, card]))
const verdictsOn = (day: string) => goalCards(exampleKnown(day)).map(({ verdict }) => verdict)

/** Every judgement of a card: of measures, alternatives, stand-ins and theirs. */
function judgementsOf(card: GoalCard): Judgement[] {
  return card.measures.flatMap(({ judgement, alternatives, nearest }) => [
    judgement,
    ...alternatives.map((one) => one.judgement),
    ...nearest.flatMap((one) => [one.judgement, ...one.alternatives.map((other) => other.judgement)]),
  ])
}

describe('the three goals on the published figures', () => {
  test('are judged as known on the day', () => {
    expect(verdictsOn('2017-03-07')).toEqual(['no_data', 'too_early', 'no_data'])
    expect(verdictsOn('2018-01-22')).toEqual(['no_data', 'too_early', 'no_data'])
    expect(verdictsOn('2022-12-31')).toEqual(['no_data', 'uncertain', 'no_data'])
  })

  test.each([
    ['2017-03-07', [2014, 2015]],
    ['2018-01-22', [2014, 2015, 2016]],
    ['2022-12-31', [2014, 2015, 2016, 2017, 2018, 2019, 2020]],
  ])('on %s the market share has its years', (day, years) => {
    const judgement = cardsOn(day).markedsandel!.measures[0]!.judgement
    const picture = pictureOf(judgement, 'turnaround')
    expect(picture.goal.points.map(({ year }) => year)).toEqual(years)
    expect(picture).toMatchObject({ sameBasis: false, change: null, worth: null })
    expect(picture.reference.points.map(({ year }) => year)).toEqual([2009, 2010, 2011])
    expect(picture.after.map(({ year }) => year)).toEqual(day === '2022-12-31' ? [2021] : [])
  })

  test('show the national stays as the nearest figure of the tourists, behind, and give no verdict by it', () => {
    const [measure] = cardsOn('2018-01-22').turister!.measures
    expect(measure!.judgement).toMatchObject({ verdict: 'no_data', reason: 'no_figures', last: null })
    const nearest = measure!.nearest[0]!.judgement
    expect(nearest).toMatchObject({
      verdict: 'behind',
      last: { year: 2016, value: 221_000 },
      updated: '2017-02-09',
    })
    expect(pictureOf(nearest, 'multiple')).toMatchObject({
      target: 460_000,
      latest: { year: 2016, required: 230_000 },
      points: expect.arrayContaining([{ year: 2017, value: 262_000, quality: 'forecast' }]),
    })
    expect(saidIn(nearest.sentence)).toBe(
      'I 2016 var tallet 221.000 overnatninger, men vejen til målet krævede 230.000 overnatninger. ' +
        'Siden 2012 har væksten været 17,7 % om året; herfra kræves 20,1 %.',
    )
    expect(measure!.nearest[0]!.alternatives.map(({ judgement }) => judgement.reason)).toEqual([
      'baseline_bound',
      null,
    ])
  })

  test('compare investments over two bases only beneath, marked', () => {
    const { judgement, alternatives } = cardsOn('2022-12-31').investeringer!.measures[0]!
    expect(saidIn(judgement.sentence)).toBe(
      'Kun Sverige har tal, senest 1.060 mio. USD i 2018; der er intet at sammenligne med.',
    )
    const mixed = alternatives.find(({ mixedBases }) => mixedBases)!.judgement
    expect(mixed).toMatchObject({ verdict: 'no_data', reason: 'two_bases', provisional: true })
    expect(pictureOf(mixed, 'parity')).toMatchObject({
      counted: [2017, 2018],
      sums: { own: 1390, peer: 5466 },
    })
  })

  test('name the pandemic in the market share of 2020, and stays that never came', () => {
    const cards = cardsOn('2022-12-31')
    const share = cards.markedsandel!.measures[0]!.judgement
    expect(share).toMatchObject({
      reason: 'interval_holds_zero',
      shock: { code: 'covid-19-2020', lastBefore: 2019 },
    })
    expect(saidIn(share.sentence)).toMatch(
      /^2020 er det seneste år, der tæller med\. Retningen er usikker: 0,02\d ‰/,
    )
    expect(saidIn(cards.turister!.measures[0]!.nearest[0]!.judgement.sentence)).toBe(
      '2020 blev aldrig offentliggjort på denne opgørelse. Seneste kendte tal er 221.000 overnatninger i 2016.',
    )
  })

  test.each(days)('on %s are said in all three languages, and pass the wire', (day) => {
    for (const card of goalCards(exampleKnown(day))) {
      expect(GoalCard.parse(JSON.parse(JSON.stringify(card)))).toEqual(card)
      for (const language of languages) {
        expect(saidIn(card.sentence, language)).not.toMatch(/[{}]|undefined|NaN/)
        for (const { sentence, inputs } of judgementsOf(card)) {
          expect(saidIn(sentence, language)).not.toMatch(/[{}]|undefined|NaN/)
          for (const [name, input] of Object.entries(inputs)) {
            expect(saidIn({ key: `goal.input.${name}` }, language)).not.toBe('')
            expect(saidIn(input, language)).not.toMatch(/[{}]|undefined|NaN/)
          }
        }
      }
    }
  })

  test('are headed by how many came out how', () => {
    const said = (day: string) =>
      languages.map((language) => saidIn(headlineOfGoals(goalCards(exampleKnown(day))), language))
    expect(said('2022-12-31')).toEqual([
      'Af 3 mål er 0 nået, 1 usikkert og 2 kan ikke vurderes.',
      'Of 3 goals, 0 are achieved, 1 is uncertain and 2 cannot be judged.',
      '3项目标中，0项已实现，1项尚不确定，2项无法评估。',
    ])
    expect(said('2018-01-22')[0]).toBe(
      'Af 3 mål er 0 nået, 1 er det for tidligt at vurdere og 2 kan ikke vurderes.',
    )
  })
})

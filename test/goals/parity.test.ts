import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ParityInput, parity } from '#shared/goals/parity.ts'
import { expectAsInCase, judgementCases } from './judgementCases.ts'

const years = { '2014': 10, '2015': 20, '2016': 30 }
const window = [2014, 2016] as const

describe('parity with a peer', () => {
  test.each(judgementCases('parity'))('$name', ({ input, expected }) => {
    expectAsInCase(parity(input as ParityInput), expected)
  })

  test('is achieved or missed only with every year of the window on both sides, all final', () => {
    expect(parity({ own: years, peer: years, ratio: 1, window }).verdict).toBe('achieved')
    expect(parity({ own: years, peer: years, ratio: 1.1, window }).verdict).toBe('missed')
    expect(parity({ own: years, peer: years, ratio: 1, window, final: false }).verdict).toBe('on_course')
    expect(parity({ own: years, peer: { '2014': 11, '2015': 21 }, ratio: 1, window }).verdict).toBe('behind')
  })

  test('names the years that are missing on either side, and leaves out years beyond the window', () => {
    const result = parity({
      own: { ...years, '2017': 99 },
      peer: { '2013': 5, '2014': 4, '2016': 0 },
      ratio: 1,
      window,
    })
    expect(result).toMatchObject({
      years: [2014, 2016],
      windowLength: 3,
      missingYears: { own: [], peer: [2015] },
      own: 40,
      peer: 4,
      verdict: 'on_course',
    })
  })

  test('needs half of the years', () => {
    const known = { '2014': 1, '2015': 2 }
    expect(parity({ own: known, peer: known, ratio: 1, window: [2014, 2017] }).verdict).toBe('on_course')
    expect(parity({ own: known, peer: known, ratio: 1, window: [2014, 2018] })).toMatchObject({
      verdict: 'no_data',
      reason: 'few_years',
    })
    expect(parity({ own: {}, peer: {}, ratio: 1, window })).toMatchObject({
      verdict: 'no_data',
      own: null,
      gap: null,
      withoutLargestYear: null,
    })
  })

  test('has no ratio against a peer of zero or less, where the gap decides', () => {
    const zero = { '2014': 5, '2015': -5, '2016': 0 }
    expect(parity({ own: years, peer: zero, ratio: 1, window })).toMatchObject({
      ratio: null,
      gap: 60,
      verdict: 'achieved',
    })
    const negative = { '2014': -5, '2015': -5, '2016': 0 }
    const lower = { '2014': -20, '2015': 0, '2016': 0 }
    expect(parity({ own: lower, peer: negative, ratio: 1, window })).toMatchObject({
      ratio: null,
      gap: -10,
      verdict: 'missed',
    })
    expect(parity({ own: zero, peer: zero, ratio: 3, window })).toMatchObject({ gap: 0, verdict: 'achieved' })
  })

  test('adds decimals as people write them', () => {
    const own = { '2014': 0.7, '2015': 0.1 }
    const peer = { '2014': 0.5, '2015': 0.3 }
    expect(parity({ own, peer, ratio: 1, window: [2014, 2015] })).toMatchObject({
      own: 0.8,
      gap: 0,
      verdict: 'achieved',
    })
  })

  test('per head divides sums of values by sums of populations of the same years', () => {
    const result = parity({
      own: years,
      peer: { '2014': 100, '2015': 100, '2016': 100 },
      ratio: 1,
      window,
      ownPopulation: { '2014': 1, '2015': 2, '2016': 2 },
      peerPopulation: { '2014': 10, '2015': 10, '2016': 20 },
    })
    expect(result).toMatchObject({ own: 12, peer: 7.5, ratio: 1.6, gap: 4.5, verdict: 'achieved' })
    expect(result.sums).toEqual({ own: 60, peer: 300 })
  })

  test('per head leaves out a year without a population, on both sides', () => {
    const heads = { '2014': 1, '2015': 2 }
    const all = { ...heads, '2016': 2 }
    expect(
      parity({ own: years, peer: years, ratio: 1, window, ownPopulation: all, peerPopulation: heads }),
    ).toMatchObject({
      years: [2014, 2015],
      missingYears: { own: [], peer: [2016] },
      verdict: 'on_course',
    })
    expect(parity({ own: years, peer: years, ratio: 1, window, ownPopulation: all }).verdict).toBe('no_data')
  })

  test('drops the earliest of two largest years, on both sides', () => {
    const own = { '2014': 5, '2015': 50, '2016': 10 }
    const peer = { '2014': 5, '2015': 5, '2016': 50 }
    const { verdict, withoutLargestYear } = parity({ own, peer, ratio: 1, window })
    expect(verdict).toBe('achieved')
    expect(withoutLargestYear).toEqual({
      year: 2015,
      own: 15,
      peer: 55,
      ratio: 15 / 55,
      gap: -40,
      reached: false,
    })
  })

  const side = fc.dictionary(
    fc.constantFrom('2013', '2014', '2015', '2016', '2017', '2018'),
    fc.integer({ min: -50, max: 200 }),
  )

  test('without the largest year is parity of the other years', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(0.5, 1, 2), (own, peer, ratio) => {
        const { years: both, withoutLargestYear: without } = parity({
          own,
          peer,
          ratio,
          window: [2014, 2018],
        })
        expect(without === null).toBe(both.length < 2)
        if (without === null) return
        const { [String(without.year)]: dropped, ...rest } = own
        const others = parity({ own: rest, peer, ratio, window: [2014, 2018] })
        expect(dropped).toBeDefined()
        expect(both).toContain(without.year)
        expect({ ...without }).toMatchObject({
          own: others.own,
          peer: others.peer,
          ratio: others.ratio,
          gap: others.gap,
        })
        const largest = Math.max(...both.flatMap((year) => [own[String(year)]!, peer[String(year)]!]))
        expect([own[String(without.year)], peer[String(without.year)]]).toContain(largest)
      }),
    )
  })

  test('says the same in every unit', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(0.001, 0.5, 7.46), (own, peer, unit) => {
        const scaled = (values: Record<string, number>) =>
          Object.fromEntries(Object.entries(values).map(([year, value]) => [year, value * unit]))
        const one = parity({ own, peer, ratio: 1, window: [2014, 2018] })
        const other = parity({ own: scaled(own), peer: scaled(peer), ratio: 1, window: [2014, 2018] })
        expect(other.verdict).toBe(one.verdict)
        expect(other.years).toEqual(one.years)
      }),
    )
  })
})

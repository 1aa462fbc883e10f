import { describe, expect, test } from 'vitest'
import { kpiPicture } from '#shared/kpis/pictures/kpiPicture.ts'
import { type PictureName, pictureAsked, pictureNames } from '#shared/kpis/pictures/pictureNames.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { languages } from '#shared/language.ts'
import { type Period, shiftPeriod } from '#shared/periods/period.ts'
import type { Known } from '#shared/programmes/known.ts'
import type { Asked } from '#shared/programmes/momentView.ts'
import { dictionaryOf, say } from '#shared/say.ts'
import { anhoej } from '#shared/signals/anhoej.ts'
import { allWords } from '#shared/words.ts'
import { spcCases, tableOf } from '../signals/spcCases.ts'
import { exampleKnown } from '../support/exampleKnown.ts'
import { type KpiLiteral, known, text } from '../support/known.ts'

const asked: Asked = {
  moment: {
    ...{ asOf: '2018-01-22', day: '2018-01-22', today: '2018-01-22' },
    ...{ instant: 0, number: 1, head: 1, first: 0, isDefault: true },
  },
  numberAtDay: 1,
  notes: new Map(),
  words: [],
  reasons: new Map(),
}
const picture = (of: Known, code: string, name: PictureName) => kpiPicture(of, asked, code, name)
const world = (kpi: KpiLiteral, today = '2018-01-22') => known({ today, kpis: { it: kpi } })
const reasonOf = ({ offers }: KpiPicture, name: PictureName) =>
  offers.find((offer) => offer.picture === name)?.reason?.key ?? null
const valuesOf = ({ panels }: KpiPicture, at = 0) =>
  Object.fromEntries(panels[at]!.points.map(({ period, value }) => [period, value]))
const monthly = (values: readonly number[], first = '2012-M01') =>
  Object.fromEntries(values.map((value, at) => [shiftPeriod(first, at), value]))

describe('the control chart', () => {
  const comparable = spcCases.filter(
    ({ options, values }) => !options.screenOutliers && options.rebaseAt?.length === 0 && values.length >= 13,
  )

  test('has cases of the R package to be held against', () => {
    expect(comparable.length).toBeGreaterThanOrEqual(2)
  })

  test('suggests limits of its own for a shift that lasts, and draws none by itself', () => {
    const shifted = (high: number) => {
      const figures = monthly([...[9, 10, 11, 10, 9, 10, 11, 10, 9, 10], ...Array(high).fill(20)])
      return picture(world({ figures, frequency: 'month', direction: 'rise' }), 'it', 'control')
    }
    const said = ({ sentences }: KpiPicture) => sentences.find(({ key }) => key.startsWith('picture.rebase'))
    expect(said(shifted(8))).toEqual({
      key: 'picture.rebase.high',
      values: { count: 8, period: { period: '2012-M11' } },
    })
    expect(shifted(8).bands).toHaveLength(1)
    expect(said(shifted(7))).toBeUndefined()
  })

  test.each(comparable)('draws the limits and marks of $name as the R package does', (spcCase) => {
    const { values, options, rows } = spcCase
    const { direction } = options
    const it = picture(world({ figures: monthly(values), frequency: 'month', direction }), 'it', 'control')
    const [band] = it.bands
    for (const [drawn, expected] of [
      [band!.centre, rows[0]!.mean],
      [band!.low, rows[0]!.lpl],
      [band!.high, rows[0]!.upl],
    ] as const) {
      expect(Math.abs(drawn! - Number(expected))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(drawn!)))
    }
    const marked = it.panels[0]!.points.map(({ mark }) => mark !== null)
    const expected = rows.map(({ point_type }) => point_type !== 'common_cause')
    expect(marked).toEqual(expected)
  })

  const ruled = spcCases.filter(
    ({ options, values }) => options.rebaseAt?.length === 0 && values.length >= 13,
  )
  test.each(ruled)(
    'names every trend and shift of $name that the R package names',
    ({ values, options, rows }) => {
      const { direction } = options
      const of = world({ figures: monthly(values), frequency: 'month', direction })
      const points = picture(of, 'it', 'control').panels[0]!.points
      for (const [at, { special_cause_type: found = '' }] of rows.entries()) {
        if (found.startsWith('7 Point Trend')) expect(points[at]!.mark?.rules).toContain('trend')
        if (found.startsWith('7 Points')) expect(points[at]!.mark?.rules).toContain('shift')
      }
    },
  )

  test('draws trial limits from eight points and marks nothing before there are thirteen', () => {
    const wild = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 90]
    const it = picture(world({ figures: monthly(wild), frequency: 'month' }), 'it', 'control')
    expect(it.bands).toMatchObject([{ trial: true }])
    expect(it.panels[0]!.points.every(({ mark }) => mark === null)).toBe(true)
    expect(it.sentences[0]).toMatchObject({ key: 'picture.control.trial', values: { count: 12 } })
  })

  test('calculates the limits anew from an agreed period, each group as if it were alone, and nothing across it', () => {
    const [before, after] = [
      [9, 10, 11, 10, 9, 10, 11, 10, 9, 10],
      [20, 21, 19, 20, 22, 18, 20, 21, 19, 20, 20, 21, 19, 20],
    ]
    const of = (figures: KpiLiteral['figures'], rebases: string[] = []) =>
      picture(
        known({ kpis: { it: { figures: figures ?? {}, frequency: 'month' } }, rebases: { it: rebases } }),
        'it',
        'control',
      )
    const parted = of(monthly([...before, ...after]), ['2012-M11'])
    const alone = [of(monthly(before)), of(monthly(after, '2012-M11'))]
    expect(parted.bands).toEqual(alone.flatMap(({ bands }) => bands))
    expect(parted.panels[0]!.points.map(({ mark }) => mark)).toEqual(
      alone.flatMap(({ panels }) => panels[0]!.points.map(({ mark }) => mark)),
    )
    const said = parted.sentences.map(({ key }) => key)
    expect(said).toEqual([alone[1]!.sentences[0]!.key, 'picture.control.quietBefore', 'picture.new_limits'])
    expect(of(monthly(after), ['2011-M01', '2014-M01']).newLimits).toEqual([])
  })

  test('of a run chart only what came since counts, once limits were agreed anew', () => {
    const [before, after] = [
      [9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 12, 8],
      [18, 21, 19, 23, 22, 18, 24, 20, 19, 23, 17, 25],
    ]
    const of = (figures: KpiLiteral['figures'], rebases: string[] = []) =>
      picture(
        known({ kpis: { it: { figures: figures ?? {}, frequency: 'month' } }, rebases: { it: rebases } }),
        'it',
        'run',
      )
    const parted = of(monthly([...before, ...after]), ['2013-M01'])
    const alone = of(monthly(after, '2013-M01'))
    expect(parted.picture).toBe('run')
    expect([parted.bands, valuesOf(parted)]).toEqual([alone.bands, valuesOf(alone)])
    const note = { key: 'signal.note.new_limits', values: { period: { period: '2013-M01' } } }
    expect(parted.sentences).toEqual([...alone.sentences, note])
    expect(of(monthly([...before, ...after.slice(0, 4)]), ['2013-M01']).picture).toBe('figures')
  })

  test('keeps the old limits where there are too few points since the new ones were agreed, and says so', () => {
    const figures = monthly([5, 7, 6, 8, 5, 7, 6, 8, 5, 7, 6, 8, 5, 7, 16, 17, 16])
    const it = picture(
      known({ kpis: { it: { figures, frequency: 'month' } }, rebases: { it: ['2013-M03'] } }),
      'it',
      'control',
    )
    expect(it.picture).toBe('control')
    expect(it.bands.map(({ from, to }) => [from, to])).toEqual([['2012-M01', '2013-M02']])
    expect(it.sentences[0]).toEqual({
      key: 'picture.control.few',
      values: { period: { period: '2013-M03' }, count: 3, needed: 8 },
    })
  })

  test('is not offered below eight points, of figures that add up over the year, or without variation', () => {
    const of = (kpi: KpiLiteral) =>
      reasonOf(picture(world({ frequency: 'month', ...kpi }), 'it', 'figures'), 'control')
    expect(of({ figures: monthly([1, 2, 3, 4, 5, 6, 7]) })).toBe('picture.no.control')
    expect(of({ figures: monthly(Array.from({ length: 20 }, (_, at) => at)), cumulative: true })).toBe(
      'signal.sentence.cumulative',
    )
    expect(of({ figures: monthly(Array.from({ length: 20 }, () => 4)) })).toBe('signal.sentence.constant')
  })

  test('draws a missing period as a gap and takes the limits from the points that are there', () => {
    const figures = {
      ...monthly([5, 7, 6, 8, 5, 7, 6, 8, 5, 7, 6, 8, 5, 7]),
      '2012-M04': { missing: 'not_available' as const },
    }
    const it = picture(world({ figures, frequency: 'month' }), 'it', 'control')
    expect(it.panels[0]!.points[3]).toMatchObject({
      value: null,
      gap: { kind: 'missing', sentence: { key: 'missing.not_available' } },
    })
    expect(it.bands[0]!.centre).toBeCloseTo(82 / 13, 12)
  })
})

describe('the run chart', () => {
  const limits = tableOf('anhoej-limits')

  test('counts the longest run and the crossings around the median, as the table of Anhøj has them', () => {
    const values = [1, 2, 3, 2, 1, 3, 2, 1, 3, 2, 9, 8, 9, 7, 8, 9, 8, 9, 7, 8]
    const it = picture(world({ figures: monthly(values), frequency: 'month' }), 'it', 'run')
    const { useful, median } = anhoej(values)
    const row = limits.find((line) => Number(Object.values(line)[0]) === useful)!
    const [, most, fewest] = Object.values(row).map(Number)
    expect(it.bands).toMatchObject([{ centre: median, low: null, high: null }])
    expect(it.sentences.map(({ key }) => key)).toEqual([
      'picture.run.shift',
      'picture.run.longest',
      'picture.run.crossings',
    ])
    expect(it.sentences[1]!.values).toMatchObject({ most })
    expect(it.sentences[2]!.values).toMatchObject({ fewest })
  })

  test('is offered from ten points that are not on the median', () => {
    const few = monthly([1, 2, 1, 2, 1, 2, 1, 2, 1])
    expect(reasonOf(picture(world({ figures: few, frequency: 'month' }), 'it', 'run'), 'run')).toBe(
      'picture.no.run',
    )
  })

  test('looks at the changes of a stock, which carries all of its past', () => {
    const stock = [10, 11, 13, 16, 20, 25, 31, 38, 46, 55, 65, 76, 88]
    const of = world({ figures: monthly(stock), frequency: 'month', measure: 'stock' })
    const { panels } = picture(of, 'it', 'run')
    expect(panels[0]!.points.slice(0, 3).map(({ value }) => value)).toEqual([1, 2, 3])
  })
})

describe('sums over the year', () => {
  const quarters = {
    ...{ '2015-Q1': 1, '2015-Q2': 2, '2015-Q3': 3, '2015-Q4': 4 },
    ...{ '2016-Q1': 2, '2016-Q2': 0, '2016-Q3': 5, '2016-Q4': 6 },
  }
  const flow = world({ figures: quarters, targets: { '2016': 20 } })

  test('the year to date begins anew each year, beside the year before and the path so far', () => {
    const it = picture(flow, 'it', 'year_to_date')
    expect(Object.values(valuesOf(it))).toEqual([1, 3, 6, 10, 2, 2, 7, 13])
    const [first, ...rest] = it.panels[0]!.points.slice(4)
    expect(first).toMatchObject({ breaks: true, before: 1, aim: 2 })
    expect(rest.map(({ before, aim }) => [before, aim])).toEqual([
      [3, 6],
      [6, 12],
      [10, 20],
    ])
  })

  test('a year that lacks a part has no sum from there on, and says how much is there', () => {
    const { '2016-Q2': _, ...gap } = quarters
    const it = picture(world({ figures: gap }), 'it', 'year_to_date')
    expect(it.panels[0]!.points.slice(4).map(({ value }) => value)).toEqual([2, null, null, null])
    expect(it.panels[0]!.points.at(-1)!.gap?.sentence).toMatchObject({
      key: 'gap.parts',
      values: { known: 3, count: 4 },
    })
  })

  test('the rolling year exists only where all its parts are there', () => {
    const it = picture(flow, 'it', 'rolling_year')
    expect(valuesOf(it)).toEqual({ '2015-Q4': 10, '2016-Q1': 11, '2016-Q2': 9, '2016-Q3': 11, '2016-Q4': 13 })
    expect(it.panels[0]!.points.at(-1)).toMatchObject({ aim: 20, before: 10 })
    expect(it.sentences[0]).toMatchObject({ key: 'picture.rolling.up' })
  })

  test.each([
    ['a stock', { measure: 'stock' as const }, 'picture.no.stock'],
    ['a mean without weights', { measure: 'rate' as const }, 'picture.no.weight'],
  ])('%s has none, and says why', (_, kpi, reason) => {
    const it = picture(world({ figures: quarters, ...kpi }), 'it', 'year_to_date')
    expect(it.picture).toBe('figures')
    expect(it.sentences[0]).toMatchObject({
      key: 'picture.not.year_to_date',
      values: { reason: { key: reason } },
    })
  })

  test('a yearly figure has none, nor one without a full year', () => {
    const yearly = picture(world({ figures: { '2015': 4, '2016': 5 }, frequency: 'year' }), 'it', 'figures')
    expect(reasonOf(yearly, 'rolling_year')).toBe('picture.no.yearly')
    const young = picture(world({ figures: { '2016-Q3': 4, '2016-Q4': 5 } }), 'it', 'figures')
    expect(reasonOf(young, 'rolling_year')).toBe('picture.no.fullYear')
  })

  test('the indication is of full years, stands after the last, and is never a figure', () => {
    const years = [10, 12, 14, 16, 18, 20]
    const figures = Object.fromEntries(
      years.flatMap((year, at) => [1, 2, 3, 4].map((part) => [`${2011 + at}-Q${part}`, year / 4])),
    )
    const it = picture(world({ figures, targets: { '2018': 22 } }), 'it', 'rolling_year')
    expect(it.outlook.map(({ period }) => period)).toEqual(['2017-Q4', '2018-Q4'])
    expect(it.outlook[0]!.value).toBeCloseTo(22, 9)
    const last: Period = it.panels[0]!.points.findLast(({ value }) => value !== null)!.period
    expect(last).toBe('2016-Q4')
  })

  test('a forecast or a bound is in no sum', () => {
    const figures = { ...quarters, '2016-Q4': { value: 6, quality: 'forecast' as const } }
    const it = picture(world({ figures }), 'it', 'rolling_year')
    expect(it.panels[0]!.points.at(-1)!.value).toBeNull()
  })
})

describe('other series', () => {
  const series = (code: string) => ({ code, name: text(code), frequency: 'year' as const })
  const of = (others: { [code: string]: { [period: Period]: number } }): Known => {
    const base = world({ frequency: 'year', figures: { '2015': 10, '2016': 12 }, series: others })
    const codes = ['it/dk/own', ...Object.keys(others)]
    return {
      ...base,
      series: new Map(
        codes.map((code) => [code, { ...series(code), provenance: base.programme.provenance }]),
      ),
    }
  }

  test('on another basis stand beside, for the newest period that both have', () => {
    const it = picture(of({ 'it/dk/press': { '2015': 14 } }), 'it', 'bases')
    expect(it.panels.map(({ code, kind }) => [code, kind])).toEqual([
      ['it/dk/own', 'own'],
      ['it/dk/press', 'other'],
    ])
    expect(it.sentences[0]).toMatchObject({
      key: 'picture.bases',
      values: { period: { period: '2015' }, low: { number: 10 }, high: { number: 14 } },
    })
  })

  test('keep to their own name: the adopted one begins where its own figures do', () => {
    const { panels } = picture(exampleKnown('2018-01-22'), 'copcap-jobs', 'bases')
    expect(panels.map(({ code, points }) => [code, points[0]!.period])).toEqual([
      ['copcap-jobs/DK-84/direct-derived', '2016-Q3'],
      ['copcap-jobs/DK-84/direct', '2015-Q1'],
    ])
  })

  test('elsewhere are compared on the same basis only', () => {
    const peers = of({ 'it/se/own': { '2016': 20 }, 'it/no/press': { '2016': 99 } })
    const it = picture(peers, 'it', 'places')
    expect(it.panels.map(({ code }) => code)).toEqual(['it/dk/own', 'it/se/own'])
    expect(reasonOf(picture(of({ 'it/no/press': { '2016': 99 } }), 'it', 'figures'), 'places')).toBe(
      'picture.no.places',
    )
  })

  test('of a breakdown leave what they do not explain as unknown', () => {
    const cells = of({
      'it/dk/own/north': { '2015': 6, '2016': 7 },
      'it/dk/own/south': { '2015': 4, '2016': 3 },
    })
    const { panels } = picture(cells, 'it', 'places')
    expect(panels.map(({ kind }) => kind)).toEqual(['own', 'cell', 'cell', 'rest'])
    expect(panels.at(-1)!.points.map(({ value }) => value)).toEqual([0, 2])
  })
})

describe('a gap says why', () => {
  const gapOn = (day: string, period: string) =>
    picture(exampleKnown(day), 'clean-matched', 'figures').panels[0]!.points.find(
      (point) => point.period === period,
    )?.gap

  test('a late figure since when, one that is waited for until when', () => {
    expect(gapOn('2016-09-01', '2016-Q2')).toMatchObject({
      kind: 'late',
      sentence: { key: 'reporting.late.day', values: { day: { day: '2016-08-22' } } },
    })
    expect(gapOn('2018-01-22', '2017-Q4')).toMatchObject({
      kind: 'waiting',
      sentence: { key: 'reporting.due.day', values: { day: { day: '2018-01-31' } } },
    })
  })

  test('a delayed figure the promised day', () => {
    const points = picture(exampleKnown('2017-12-01'), 'copcap-jobs', 'figures').panels[0]!.points
    expect(points.find(({ period }) => period === '2017-Q3')?.gap?.sentence.key).toBe('reporting.delayed.day')
  })
})

describe('a picture is of', () => {
  const updated = (day: string, code: string) => picture(exampleKnown(day), code, 'figures').updated

  test('the day on which the last of its figures became public, as known then', () => {
    expect(updated('2018-01-22', 'clean-matched')).toBe('2017-11-14')
    expect(updated('2017-03-07', 'clean-matched')).toBe('2017-02-14')
  })

  test('the day of the figures which a share is made of', () => {
    expect(updated('2018-01-22', 'woco-share')).toBe('2017-11-14')
  })

  test('no day before anything was published', () => {
    const nothing = picture(world({ targets: { '2016': 10 } }), 'it', 'figures')
    expect(nothing).toMatchObject({ sources: [], updated: null })
  })
})

describe('every picture of every KPI of the example', () => {
  const said = ['2018-01-22', '2024-11-21'].flatMap((day) => {
    const example = exampleKnown(day)
    const codes = example.kpis.map(({ code }) => code).filter((code) => example.definitions.has(code))
    return codes.flatMap((code) =>
      pictureNames.flatMap((name) => {
        const { sentences, panels, offers } = picture(example, code, name)
        const gaps = panels.flatMap(({ points }) => points.flatMap(({ gap }) => gap?.sentence ?? []))
        return [...sentences, ...gaps, ...offers.flatMap(({ reason }) => reason ?? [])]
      }),
    )
  })

  test.each(languages)('says in %s what to see, and why what is not there is not', (language) => {
    const dictionary = dictionaryOf(allWords, language)
    for (const sentence of said) {
      expect(say(dictionary, language, sentence)).not.toMatch(/undefined|NaN|\{|\.\.$/)
    }
  })
})

test('an address that names no picture shows the figures', () => {
  expect(['kontroldiagram', 'no-such', undefined].map(pictureAsked)).toEqual([
    'control',
    'figures',
    'figures',
  ])
})

import { describe, expect, test } from 'vitest'
import { derivedFigures } from '#shared/figures/derive.ts'
import { type FigureLiteral, known, quarters, seriesOf } from '../support/known.ts'

const formula = { numerator: seriesOf('exports'), denominator: seriesOf('imports'), factor: 1000 }

function share(exports: FigureLiteral, imports?: FigureLiteral) {
  const { figures } = known({
    kpis: {
      exports: { figures: { '2016-Q1': exports } },
      imports: { figures: imports === undefined ? {} : { '2016-Q1': imports } },
    },
  })
  return derivedFigures(figures, formula).get('2016-Q1')
}

describe('a derived figure', () => {
  test('is the factor times numerator over denominator, and keeps both', () => {
    expect(share(3, 8)).toMatchObject({ value: 375, numerator: 3, denominator: 8, lacks: [] })
  })

  test.each<[FigureLiteral, FigureLiteral | undefined, string[]]>([
    [3, undefined, ['imports/dk/own']],
    [{ missing: 'delayed', until: '2018-03-15' }, 8, ['exports/dk/own']],
  ])('of %j and %j names the inputs it lacks', (exports, imports, lacks) => {
    expect(share(exports, imports)).toMatchObject({ value: null, lacks })
  })

  test('over zero has no value and lacks nothing', () => {
    expect(share(3, 0)).toMatchObject({ value: null, lacks: [] })
  })

  test('is public when the last of its inputs is', () => {
    const late = share({ value: 3, published: '2016-05-17' }, { value: 8, published: '2016-06-01' })
    expect(new Date(late!.published.at).toISOString().slice(0, 10)).toBe('2016-06-01')
  })

  test('is final when its inputs are, else as doubtful as the worst of them', () => {
    expect(share(3, 8)!.quality).toBe('final')
    expect(share({ value: 3, quality: 'provisional' }, { value: 8, quality: 'estimated' })!.quality).toBe(
      'estimated',
    )
    expect(share(3, { value: 8, quality: 'forecast' })!.quality).toBe('forecast')
  })

  test('is there for every period that any input speaks of', () => {
    const { figures } = known({
      kpis: {
        exports: { figures: quarters(2016, [1, 2]) },
        imports: { figures: quarters(2016, [undefined, 4, 5]) },
      },
    })
    expect([...derivedFigures(figures, formula).keys()]).toEqual(['2016-Q1', '2016-Q2', '2016-Q3'])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Aim } from '#shared/kpis/attainment.ts'
import { aimOf, levelOf } from '#shared/kpis/level.ts'
import { paceMark } from '#shared/kpis/pace.ts'
import { shareDue, sharesOf } from '#shared/kpis/path.ts'
import type { Direction } from '#shared/programmes/kpi.ts'

type Case<Kind extends string, Input, Expected> = {
  kind: Kind
  name: string
  input: Input
  expected: Expected
}
type LevelCase = Case<
  'level',
  { value: number; target?: number; low?: number; high?: number; direction: Direction },
  { level: string; attainment: number | null }
>
type PaceCase = Case<
  'pace',
  { history: { [year: string]: number[] }; quarters_done: number; target: number },
  { share: number; required: number }
>
type MarkCase = Case<
  'pace_mark',
  { value: number; path: number; direction: Direction; count: boolean; points: boolean },
  { pace: string; short: number }
>

const file = new URL('../../server/method/cases/judgement-cases.json', import.meta.url)
const cases: (LevelCase | PaceCase | MarkCase)[] = JSON.parse(readFileSync(file, 'utf8'))
const casesOf = <Kind extends string>(kind: Kind) =>
  cases.filter((one): one is Extract<(typeof cases)[number], { kind: Kind }> => one.kind === kind)

const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b)
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)))
}

describe('level', () => {
  test.each(casesOf('level'))('$name', ({ input: { value, target, low, high, direction }, expected }) => {
    const aim: Aim | undefined = aimOf({ value: target, low, high })
    const { level, attainment } = levelOf(value, aim, direction)
    expect(level).toBe(expected.level)
    near(attainment, expected.attainment)
  })
})

describe('pace', () => {
  test.each(casesOf('pace'))('$name', ({ input: { history, quarters_done, target }, expected }) => {
    const share = shareDue(
      Object.values(history)
        .map(sharesOf)
        .filter((shares) => shares !== null),
      quarters_done,
      4,
    )
    near(share, expected.share)
    near(share * target, expected.required)
  })
})

describe('pace mark', () => {
  test.each(casesOf('pace_mark'))('$name', ({ input, expected }) => {
    const { pace, short } = paceMark(input)
    expect(pace).toBe(expected.pace)
    near(short, expected.short)
  })
})

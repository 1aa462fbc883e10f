import { roundHalfAway } from '../numbers/decimal.ts'
import type { Sentence, Value } from '../say.ts'
import type { Text } from '../text.ts'
import { reaches } from './reaches.ts'
import type { YearValue } from './verdict.ts'

/** What a measure's numbers are written with. */
export type Scale = { unit: Text; decimals: number }

const percentSign: Text = { da: '%', en: '%', zh: '%' }

/** A number in the measure's unit. */
export function amount(number: number, { unit, decimals }: Scale): Value {
  return { number, decimals, unit }
}

/** A growth of 0.18 as '18,0 %'. */
export function percent(share: number): Value {
  return { number: share * 100, decimals: 1, unit: percentSign }
}

/** A share of two sums, or a factor: no unit. */
export function bare(number: number, decimals: number): Value {
  return { number, decimals }
}

/** The scale with as many more decimals as it takes for two numbers that differ to look different. */
export function tellingApart(a: number, b: number, scale: Scale): Scale {
  let { decimals } = scale
  if (reaches(a, b) && reaches(b, a)) return scale
  while (decimals < 12 && roundHalfAway(a, decimals) === roundHalfAway(b, decimals)) decimals += 1
  return { ...scale, decimals }
}

/** A change a year, with the decimals that keep a small one from looking like none. */
export function changeSaid(change: number, scale: Scale): Value {
  return amount(change, tellingApart(change, 0, scale))
}

/** '2016', '2017 og 2018', '2014-2016': years are names, never group-marked. */
export function yearsSaid(years: readonly number[]): Sentence {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  if (years.length === 1) return { key: 'judgement.years.one', values: { year: String(first) } }
  if (years.length > 2 && last - first === years.length - 1) return spanSaid([first, last])
  return { key: 'judgement.years.list', values: { years: { list: years.map(String) } } }
}

/** A window of years. */
export function spanSaid([from, to]: readonly [number, number]): Sentence {
  return { key: 'judgement.years.span', values: { from: String(from), to: String(to) } }
}

/** One sentence after the other. */
export function joined(first: Sentence, ...others: (Sentence | null)[]): Sentence {
  return others.reduce<Sentence>(
    (before, next) =>
      next === null ? before : { key: 'judgement.then', values: { first: before, second: next } },
    first,
  )
}

/** Inputs of a judgement as 'why' shows them: without those that are not there. */
export function inputsOf(inputs: { [name: string]: Value | null }): { [name: string]: Sentence } {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) =>
      value === null ? [] : [[name, { key: 'judgement.value', values: { value } }]],
    ),
  )
}

/** A figure with its year: '115.000 overnatninger (2012)'. */
export function figureSaid({ year, value }: YearValue, scale: Scale): Sentence {
  return { key: 'judgement.figure', values: { year: String(year), value: amount(value, scale) } }
}

/** 'mindst 460.000 overnatninger', 'mellem 3 og 5 %': what was promised for the horizon. */
export function promiseSaid(
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
  scale: Scale,
): Sentence {
  if (atLeast !== undefined && atMost !== undefined) {
    return {
      key: 'judgement.promise.between',
      values: { low: bare(atLeast, scale.decimals), high: amount(atMost, scale) },
    }
  }
  const side = atLeast === undefined ? 'at_most' : 'at_least'
  return { key: `judgement.promise.${side}`, values: { value: amount(atLeast ?? atMost ?? 0, scale) } }
}

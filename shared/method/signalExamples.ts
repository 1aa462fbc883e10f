import { anhoejLimits } from '../signals/anhoej.ts'
import { xmr } from '../signals/xmr.ts'
import { agrees } from './agrees.ts'
import type { ControlCase, RunCase } from './cases.ts'
import { shown } from './kpiExamples.ts'
import type { MethodExample } from './method.api.ts'

/** One series by our rule in the variant of the R package, held against what the package found for each point. */
export function controlExample({ points, ...options }: ControlCase): MethodExample {
  const chart = xmr(
    points.map(({ value }) => value),
    { ...options, twoOfThree: 'r' },
  )
  const found = chart.points.map(({ group, rules }) => {
    const { mean = null, limits = null } = chart.groups[group] ?? {}
    return { mean, low: limits?.low ?? null, high: limits?.high ?? null, isMarked: rules.length > 0 }
  })
  const expected = points.map(({ value: _, ...point }) => point)
  const group = chart.groups.at(-1)
  const limits = group?.limits ?? null
  const values = {
    ...{ name: options.name, count: points.length, mean: shown(group?.mean ?? 0, 2) },
    ...{ low: shown(limits?.low ?? 0, 2), high: shown(limits?.high ?? 0, 2) },
    marked: found.filter(({ isMarked }) => isMarked).length,
  }
  const key = limits === null ? 'method.example.noLimits' : 'method.example.control'
  return { sentence: { key, values }, agrees: agrees(found, expected) }
}

export function runExample({ useful, ...expected }: RunCase): MethodExample {
  const found = anhoejLimits(useful)
  const values = { useful, most: found?.longestRunMax ?? 0, fewest: found?.crossingsMin ?? 0 }
  return { sentence: { key: 'method.example.run', values }, agrees: agrees(found, expected) }
}

import { dayOf } from '../../periods/day.ts'
import { comparePeriods } from '../../periods/period.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code } from '../../programmes/kpi.ts'
import type { KpiPicture, Panel } from './pictures.api.ts'

/**
 * Where the newest figure of each series that a picture draws comes from, and the day on which the last of them became
 * public; null where nothing has.
 */
export function provenanceOf(
  known: Known,
  kpi: Code,
  panels: readonly Panel[],
): Pick<KpiPicture, 'sources' | 'updated'> {
  const adopted = (known.definitions.get(kpi) ?? []).flatMap(({ series, weight, formula }) => [
    ...(formula === undefined ? [series] : [formula.numerator, formula.denominator]),
    ...(weight === undefined ? [] : [weight]),
  ])
  const drawn = [...new Set([...adopted, ...panels.map(({ code }) => code)])]
  const figures = drawn.map((series) => [...(known.figures.get(series)?.values() ?? [])])
  const newest = figures.flatMap(
    (of) => of.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1) ?? [],
  )
  const last = Math.max(...figures.flat().map(({ published }) => published.at))
  return {
    sources: [...new Set(newest.flatMap(({ source }) => source ?? []))],
    updated: Number.isFinite(last) ? dayOf(last, known.programme.timeZone) : null,
  }
}

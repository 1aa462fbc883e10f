import { isAssumed, newestSources } from '../../figures/newest.ts'
import { dayOf } from '../../periods/day.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code } from '../../programmes/kpi.ts'
import type { KpiPicture, Panel } from './pictures.api.ts'

/**
 * Where the last outcome of each series that a picture draws comes from, and the day on which the newest of its figures
 * became public; null where none has.
 */
export function provenanceOf(
  known: Known,
  kpi: Code,
  panels: readonly Panel[],
): Pick<KpiPicture, 'assumed' | 'sources' | 'updated'> {
  const adopted = (known.definitions.get(kpi) ?? []).flatMap(({ series, weight, formula }) => [
    ...(formula === undefined ? [series] : [formula.numerator, formula.denominator]),
    ...(weight === undefined ? [] : [weight]),
  ])
  const drawn = [...new Set([...adopted, ...panels.map(({ code }) => code)])]
  const figures = drawn.flatMap((series) => [...(known.figures.get(series)?.values() ?? [])])
  const last = Math.max(...figures.map(({ published }) => published.at))
  return {
    sources: newestSources(known.figures, drawn),
    updated: Number.isFinite(last) ? dayOf(last, known.programme.timeZone) : null,
    assumed: isAssumed(figures, (at) => at === last),
  }
}

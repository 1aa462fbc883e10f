import { at } from '#client/charts/Plot.tsx'
import type { YearPoint } from '#shared/goals/judgement.ts'

type Props = { point: YearPoint; x: number; y: number; isLast?: boolean; isAfter?: boolean }

/** A year's figure: full where it is final, hollow where it is not, a dashed ring where it is no outcome at all. */
export function Point({ point: { quality }, x, y, isLast = false, isAfter = false }: Props) {
  const isLoose = quality === 'forecast' || quality === 'bound'
  const look = isLoose ? 'loose' : quality === 'final' ? 'full' : 'hollow'
  return (
    <circle className={`dot ${look}${isAfter ? ' after' : ''}`} cx={at(x)} cy={at(y)} r={isLast ? 5 : 3.4} />
  )
}

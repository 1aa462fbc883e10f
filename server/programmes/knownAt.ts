import type { SeriesCode } from '#shared/figures/figure.ts'
import type { Agreed, Known } from '#shared/programmes/known.ts'
import type { KeptFigures } from '../figures/keptFigures.ts'

/** The agreement with the figures of some series, as known at the agreement's own (D, n). */
export async function knownAt(
  figures: KeptFigures,
  agreed: Agreed,
  series: readonly SeriesCode[],
): Promise<Known> {
  const { at, programme } = agreed
  return { ...agreed, ...(await figures.at(programme.code, series, at)) }
}

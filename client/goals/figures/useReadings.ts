import { shown } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import type { Judgement, YearPoint } from '#shared/goals/judgement.ts'

type Readings = {
  write: (value: number) => string
  /** A year's figure with what is anything but final about it; where there is none, why. */
  figure: (point: YearPoint | undefined, year: number, side?: 'own' | 'peer') => string
  /** Why a year has no figure, where that was said. */
  reason: (year: number, side?: 'own' | 'peer') => string | null
}

/** How the figures of a judgement are read out. */
export function useReadings({ gaps }: Pick<Judgement, 'gaps'>, decimals: number): Readings {
  const { t, said, language } = useWords()
  const write = (value: number) => shown(value, decimals, language)
  const reason: Readings['reason'] = (year, side = 'own') => {
    const gap = gaps.find((one) => one.year === year && one.side === side)
    if (gap === undefined) return null
    return gap.until === null
      ? t(`missing.${gap.missing}`)
      : said({ key: 'kpi.until', values: { day: { day: gap.until } } })
  }
  return {
    write,
    reason,
    figure: (point, year, side) => {
      if (point === undefined) {
        const why = reason(year, side)
        return why === null ? t('level.no_figure') : `${t('level.no_figure')} (${why})`
      }
      const note = point.quality === 'final' ? '' : ` (${t(`quality.${point.quality}`)})`
      return `${write(point.value)}${note}`
    },
  }
}

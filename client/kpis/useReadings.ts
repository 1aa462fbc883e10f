import { pathText, shown } from '#client/amount.ts'
import type { TimePicture } from '#client/charts/timeFrame.ts'
import { useWords } from '#client/dictionaries.ts'
import type { KpiPicture, Panel, PicturePoint } from '#shared/kpis/pictures/pictures.api.ts'
import type { Period } from '#shared/periods/period.ts'
import { shortPeriodName } from '#shared/periods/periodName.ts'

/** How a picture's panels are called, and what is read at each of its places. */
export function useReadings(picture: KpiPicture, periods: readonly Period[]) {
  const { t, said, language } = useWords()
  const { decimals, bands, outlook, centre, panels } = picture
  const write = (value: number) => shown(value, decimals, language)
  const labelOf = ({ kind, name }: Panel): string => {
    if (kind === 'rest') return t('picture.rest')
    return kind === 'own' && (picture.picture === 'figures' || name === null)
      ? t('kpi.actual')
      : (name?.[language] ?? t('kpi.actual'))
  }
  const labelled = (label: string, value: number | null) =>
    value === null ? [] : [`${label}: ${write(value)}`]

  function ofPoint(panel: Panel, point: PicturePoint): string[] {
    const { value, quality, gap, aim, before, mark } = point
    const isFinal = quality === null || quality === 'final'
    return [
      ...labelled(labelOf(panel), value).map((text) =>
        isFinal ? text : `${text} (${t(`quality.${quality}`)})`,
      ),
      ...(gap === null ? [] : [`${labelOf(panel)}: ${said(gap.sentence)}`]),
      ...(mark === null
        ? []
        : [
            `${t(`signal.${mark.means}`)}: ${mark.rules.map((rule) => t(`picture.rule.${rule}`)).join(', ')}`,
          ]),
      ...(aim === null ? [] : [`${t('kpi.path')}: ${pathText(aim, decimals, language)}`]),
      ...(panel.kind === 'own' ? labelled(t('picture.before'), before) : []),
    ]
  }

  function read(at: number): { title: string; lines: string[] } {
    const period = periods[at] ?? ''
    const band = bands.find(({ from, to }) => from <= period && period <= to)
    const indicated = outlook.find((point) => point.period === period)
    const lines = panels.flatMap((panel) => {
      const point = panel.points.find((one) => one.period === period)
      return point === undefined ? [] : ofPoint(panel, point)
    })
    const ofBand =
      band === undefined || centre === null
        ? []
        : [`${t(`picture.${centre}`)}: ${shown(band.centre, band.decimals, language)}`]
    const values = indicated === undefined ? undefined : rangeOf(indicated, write)
    const ofOutlook =
      values === undefined ? [] : [`${t('picture.indication')}: ${t('picture.indication.range', values)}`]
    const all = [...lines, ...ofBand, ...ofOutlook]
    return {
      title: shortPeriodName(period, language),
      lines: all.length === 0 ? [t('level.no_figure')] : all,
    }
  }

  /** What stands at the right end: the newest values of lines that reach it, the agreed end, and the limits. */
  function endLabels(short: (value: number, decimals?: number) => string): TimePicture['endLabels'] {
    const near = periods[Math.floor(periods.length * 0.7)] ?? ''
    const end = periods.at(-1)
    const ends = new Set(panels.map(({ points }) => points.findLast(({ value }) => value !== null)?.period))
    // Where lines end in different periods, each label says its own: nobody compares a quarter with the next.
    const dated = (period: string | undefined) =>
      period === undefined || ends.size === 0 || (ends.size === 1 && ends.has(end))
        ? {}
        : { note: shortPeriodName(period, language) }
    const ofPanels = panels.flatMap((panel) => {
      const last = panel.points.findLast(({ value }) => value !== null)
      if (last === undefined || last.value === null || last.period < near) return []
      const kind = panel.kind === 'own' ? ('actual' as const) : ('other' as const)
      return [
        {
          key: panel.code,
          kind,
          text: `${labelOf(panel)} ${short(last.value)}`,
          value: last.value,
          ...dated(last.period),
        },
      ]
    })
    const aim = panels[0]?.points.at(-1)?.aim ?? null
    const ofAim =
      typeof aim === 'number'
        ? [
            {
              key: 'aim',
              kind: 'aim' as const,
              text: `${t('kpi.path')} ${Math.abs(aim) >= 1e6 ? short(aim) : pathText(aim, decimals, language)}`,
              value: aim,
              ...dated(end),
            },
          ]
        : []
    return [...ofPanels, ...ofAim, ...(centre === null ? [] : ofLines(centre, short))]
  }

  function ofLines(of: 'mean' | 'median', short: (value: number, decimals?: number) => string) {
    const band = bands.at(-1)
    if (band === undefined || band.to !== panels[0]?.points.at(-1)?.period) return []
    const line = (key: string, word: string, value: number | null) =>
      value === null
        ? []
        : [{ key, kind: 'line' as const, text: `${word} ${short(value, band.decimals)}`, value }]
    return [
      ...line('high', t('picture.high'), band.high),
      ...line('centre', t(`picture.${of}`), band.centre),
      ...line('low', t('picture.low'), band.low),
    ]
  }

  return { labelOf, read, endLabels }
}

export function rangeOf(
  { value, low, high }: { value: number; low: number; high: number },
  write: (value: number) => string,
): { value: string; low: string; high: string } {
  return { value: write(value), low: write(low), high: write(high) }
}

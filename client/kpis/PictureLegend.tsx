import { Legend, type LegendItem } from '#client/charts/Legend.tsx'
import { nthOf } from '#client/charts/TimePlot.tsx'
import type { TimePicture } from '#client/charts/timeFrame.ts'
import { useWords } from '#client/dictionaries.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'

/** What the shapes of this picture mean, and of no other. */
export function PictureLegend({ picture, drawn }: { picture: KpiPicture; drawn: TimePicture }) {
  const { t } = useWords()
  const points = drawn.series.flatMap((series) => series.points)
  const means = [...new Set(points.flatMap(({ mark }) => (mark === null ? [] : [mark])))]
  const has = (look: 'hollow' | 'loose') =>
    points.some((point) => point.value !== null && point.look === look)
  const hasGap = (kind: 'missing' | 'late') => drawn.gaps.some((gap) => gap.kind === kind)
  const hasLimits = (isTrial: boolean) =>
    picture.bands.some(({ low, trial }) => low !== null && trial === isTrial)
  const items: (LegendItem | false)[] = [
    ...drawn.series.map(({ code, kind, label }) => ({
      key: code,
      swatch: kind,
      text: label,
      nth: nthOf(drawn.series, code),
    })),
    drawn.steps.some((step) => step !== null) && { key: 'aim', swatch: 'aim', text: t('kpi.path') },
    picture.centre !== null && { key: 'centre', swatch: 'centre', text: t(`picture.${picture.centre}`) },
    hasLimits(false) && { key: 'limits', swatch: 'limit', text: t('picture.limits') },
    hasLimits(true) && { key: 'trial', swatch: 'trial', text: t('picture.trial') },
    ...means.map((mark) => ({ key: mark, swatch: mark, text: t(`signal.${mark}`) })),
    has('hollow') && { key: 'hollow', swatch: 'hollow', text: t('picture.hollow') },
    has('loose') && { key: 'loose', swatch: 'loose', text: t('picture.loose') },
    drawn.outlook.length > 0 && { key: 'outlook', swatch: 'outlook', text: t('picture.indication') },
    hasGap('missing') && { key: 'gap', swatch: 'missing', text: t('picture.gap') },
    hasGap('late') && { key: 'late', swatch: 'late', text: t('picture.gap.late') },
  ]
  return <Legend items={items.filter((item) => item !== false)} />
}

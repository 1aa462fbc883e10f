import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import type { SeriesChart } from './SeriesChart.tsx'

const LazyChart = lazy(async () => ({ default: (await import('./SeriesChart.tsx')).SeriesChart }))

type Props = ComponentProps<typeof SeriesChart> & { summary: string; children: React.ReactNode }

/** A large chart with its name, the sentence that says what to see, and its table; drawn only once the page lives. */
export function ChartFrame({ summary, children, ...chart }: Props) {
  const { t } = useWords()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const waiting = <p className="chart-wait">{t('page.loading')}</p>
  return (
    <figure className="chart" aria-label={chart.name}>
      <figcaption>{summary}</figcaption>
      <div className="chart-space">
        {isAlive ? (
          <Suspense fallback={waiting}>
            <LazyChart {...chart} />
          </Suspense>
        ) : null}
      </div>
      {chart.marks.length === 0 ? null : (
        <ul className="marks">
          {chart.marks.map(({ letter, text }) => (
            <li key={letter}>
              <strong>{letter}</strong> {text}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('kpi.table')}</summary>
        <Scroll name={t('kpi.table')}>{children}</Scroll>
      </details>
    </figure>
  )
}

/** Events that fall on the axis, each with its letter and its words. */
export function lettered(
  marks: { label: string; text: string }[],
): { label: string; letter: string; text: string }[] {
  return marks.map((mark, index) => ({ ...mark, letter: String.fromCharCode(65 + index) }))
}

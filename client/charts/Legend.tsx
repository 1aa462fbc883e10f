import { type MarkShape, PlotMark } from './PlotMark.tsx'
import type { TimeSeries } from './timeFrame.ts'

type Line = TimeSeries['kind'] | 'aim' | 'centre' | 'limit' | 'trial' | 'outlook'
export type LegendItem = { key: string; swatch: Line | MarkShape; text: string; nth?: number }

const lines: { [line in Line]: string } = {
  actual: 'actual',
  other: 'other',
  before: 'before',
  aim: 'aim',
  centre: 'centre',
  limit: 'limit',
  trial: 'limit trial',
  outlook: 'outlook',
}

/** What each shape means, in words beside the shape itself. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className="legend">
      {items.map(({ key, swatch, text, nth = 0 }) => (
        <li key={key}>
          <svg className="swatch" aria-hidden="true">
            {isLine(swatch) ? (
              <>
                {swatch === 'aim' ? <rect className="zone" width="100%" height="50%" /> : null}
                {swatch === 'outlook' ? <rect fill="url(#hatch)" width="100%" height="100%" /> : null}
                <line className={`${lines[swatch]} nth-${nth}`} x1="0" x2="100%" y1="50%" y2="50%" />
              </>
            ) : (
              <PlotMark
                x="50%"
                y={swatch === 'missing' || swatch === 'late' ? '115%' : '50%'}
                shape={swatch}
              />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

function isLine(swatch: LegendItem['swatch']): swatch is Line {
  return swatch in lines
}

import { at } from '#client/charts/Plot.tsx'
import type { Scale } from '#client/charts/scale.ts'
import type { Marked } from './GoalFigure.tsx'

/** Dated events on a picture: a thin line and the letter that explains it beneath; letters of one year stand together. */
export function EventMarks({
  marks,
  x,
  isLow = false,
}: {
  marks: readonly Marked[]
  x: Scale
  isLow?: boolean
}) {
  return [...Map.groupBy(marks, ({ year }) => year)].map(([year, all]) => (
    <g key={year} className="event-mark">
      <line x1={at(x(year))} x2={at(x(year))} y1="0" y2="100%" />
      <text x={at(x(year))} y={isLow ? '100%' : '0'} dy="-0.5em" textAnchor="middle" className="tick">
        {all.map(({ letter }) => letter).join(' ')}
      </text>
    </g>
  ))
}

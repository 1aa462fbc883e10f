import { GridLabels, GridLines } from './Grid.tsx'
import { at, Plot, side, Years } from './Plot.tsx'
import { extent, linear } from './scale.ts'
import type { YearBar } from './YearBars.tsx'

type Props = { bars: readonly YearBar[]; shown: (value: number) => string }

/** Years as bars where no script draws them: in files, and until the page lives. */
export function StillYears({ bars, shown }: Props) {
  const all = bars.flatMap(({ value, aims }) => [...(value === null ? [] : [value]), ...aims])
  const range = extent(all, { zero: true, room: 0.08 })
  const y = linear(range, [side, 0])
  const first = Number(bars[0]?.label)
  const wide = (side * 0.94) / bars.length
  const half = Math.min(wide * 0.3, side * 0.03)
  const x = (year: number) => side * 0.06 + (year - first + 0.5) * wide
  return (
    <Plot name={null} kind="years-still" lines={<GridLines y={y} range={range} />}>
      <GridLabels y={y} range={range} shown={shown} />
      {bars.map(({ label, value, isWhole, aims }) => {
        const middle = x(Number(label))
        const bar = value === null ? null : { top: Math.min(y(value), y(0)), high: Math.abs(y(value) - y(0)) }
        return (
          <g key={label}>
            {bar === null ? null : (
              <rect
                className={isWhole ? 'bar own' : 'bar own open'}
                x={at(middle - half)}
                y={at(bar.top)}
                width={at(2 * half)}
                height={at(bar.high)}
              />
            )}
            {aims.map((aim) => (
              <line
                key={aim}
                className="aim-mark"
                x1={at(middle - half * 1.2)}
                x2={at(middle + half * 1.2)}
                y1={at(y(aim))}
                y2={at(y(aim))}
              />
            ))}
          </g>
        )
      })}
      <Years years={bars.map(({ label }) => Number(label))} x={x} />
    </Plot>
  )
}

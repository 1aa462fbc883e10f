import {
  Bar,
  CartesianGrid,
  Cell,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { extent, ticks } from './scale.ts'

/** A year's outcome, hollow while it is not whole, and the edges of what was agreed for it: one for a target, two for a band. */
export type YearBar = { label: string; value: number | null; isWhole: boolean; aims: number[] }

type Props = {
  name: string
  bars: YearBar[]
  shown: (value: number) => string
  valueLabel: string
  aimLabel: string
}

/** Years as bars, the target as a mark across each. */
export function YearBars({ name, bars, shown, valueLabel, aimLabel }: Props) {
  const all = bars.flatMap(({ value, aims }) => [...(value === null ? [] : [value]), ...aims])
  const domain = extent(all, { zero: true, room: 0.08 })
  const most = Math.max(0, ...bars.map(({ aims }) => aims.length))
  return (
    <ResponsiveContainer width="100%" height={220}>
      <ComposedChart
        data={bars}
        margin={{ top: 12, right: 12, bottom: 4, left: 4 }}
        accessibilityLayer
        title={name}
      >
        <CartesianGrid vertical={false} className="grid" />
        <XAxis dataKey="label" tickLine={false} className="axis" />
        <YAxis
          domain={domain}
          ticks={ticks(domain, 4)}
          tickFormatter={shown}
          axisLine={false}
          tickLine={false}
          width="auto"
          className="axis"
        />
        <Bar dataKey="value" maxBarSize={44} isAnimationActive={false}>
          {bars.map(({ label, isWhole }) => (
            <Cell key={label} className={isWhole ? 'whole' : 'partial'} />
          ))}
        </Bar>
        {Array.from({ length: most }, (_, nth) => nth).map((nth) => (
          <Line
            key={nth}
            dataKey={({ aims }: YearBar) => aims[nth] ?? null}
            className="aims"
            dot={<Aim />}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          content={({ active, payload }) => {
            const bar: YearBar | undefined = active === true ? payload[0]?.payload : undefined
            return (
              <div role="status" className={bar === undefined ? 'reading empty' : 'reading'}>
                {bar === undefined ? null : (
                  <>
                    <strong>{bar.label}</strong>
                    <span>
                      {valueLabel}: {bar.value === null ? '–' : shown(bar.value)}
                    </span>
                    {bar.aims.length === 0 ? null : (
                      <span>
                        {aimLabel}: {bar.aims.map(shown).join('–')}
                      </span>
                    )}
                  </>
                )}
              </div>
            )
          }}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

/** What was agreed, as a mark across the year's bar. */
function Aim({ cx, cy }: { cx?: number; cy?: number }) {
  if (cx === undefined || cy === undefined || Number.isNaN(cy)) return null
  return <path className="aim-mark" d={`M${cx - 26} ${cy}h52`} />
}

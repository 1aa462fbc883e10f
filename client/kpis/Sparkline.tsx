import { extent, linear, linePath } from '#client/charts/scale.ts'
import type { KpiRow } from '#shared/kpis/row.ts'

const width = 168
const height = 44
const edge = 4

type Points = KpiRow['points']

/**
 * The row's history in the size of a word: thick ink for what happened, a pale zone on the good side of the agreed
 * path, hollow where a figure is not final, a gap where one is missing. The numbers stand in the row and its page.
 */
export function Sparkline({ points, direction }: { points: Points; direction: KpiRow['direction'] }) {
  if (points.length < 2)
    return <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
  const aims = points.flatMap(({ aim }) =>
    aim === null ? [] : typeof aim === 'number' ? [aim] : [aim.low, aim.high],
  )
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const y = linear(extent([...values, ...aims], { zero: true, room: 0.08 }), [height - edge, edge])
  const x = linear([0, points.length - 1], [edge, width - edge])
  const last = points.findLastIndex(({ value }) => value !== null)
  const lastPoint = points[last]
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Zone points={points} x={x} y={y} direction={direction} />
      {runs(points).map((run) => (
        <path
          key={run[0]}
          className="actual"
          d={linePath(run.map((at) => [x(at), y(points[at]?.value ?? 0)]))}
        />
      ))}
      {points.map((point, at) =>
        point.value !== null && isHollow(point) ? (
          <circle key={point.period} className="hollow" cx={x(at)} cy={y(point.value)} r="2.2" />
        ) : null,
      )}
      {lastPoint === undefined || lastPoint.value === null ? null : (
        <circle
          className={isHollow(lastPoint) ? 'end hollow' : 'end'}
          cx={x(last)}
          cy={y(lastPoint.value)}
          r="3.2"
        />
      )}
    </svg>
  )
}

function isHollow({ quality }: Points[number]): boolean {
  return quality !== null && quality !== 'final' && quality !== 'derived'
}

/** Stretches of points that may be joined: no gap inside, no break of definition. */
function runs(points: Points): number[][] {
  const all: number[][] = []
  let open: number[] | undefined
  for (const [at, point] of points.entries()) {
    if (point.value === null) {
      open = undefined
    } else if (open === undefined || point.breaks) {
      open = [at]
      all.push(open)
    } else {
      open.push(at)
    }
  }
  return all
}

type ZoneParts = {
  points: Points
  x: (at: number) => number
  y: (value: number) => number
  direction: KpiRow['direction']
}

/** The agreed path as a step line with the pale zone on its good side. */
function Zone({ points, x, y, direction }: ZoneParts) {
  if (direction === null) return null
  const half = (x(1) - x(0)) / 2
  const steps = points.flatMap(({ aim, period }, at) => {
    if (aim === null) return []
    const [from, to] = [Math.max(0, x(at) - half), Math.min(width, x(at) + half)]
    const high = typeof aim === 'number' ? (direction === 'rise' ? 0 : y(aim)) : y(aim.high)
    const low = typeof aim === 'number' ? (direction === 'rise' ? y(aim) : height) : y(aim.low)
    const edges = typeof aim === 'number' ? [y(aim)] : [y(aim.low), y(aim.high)]
    return [{ period, from, to, high, low, edges }]
  })
  return (
    <>
      {steps.map(({ period, from, to, high, low }) => (
        <rect
          key={period}
          className="zone"
          x={from}
          y={high}
          width={to - from}
          height={Math.max(0, low - high)}
        />
      ))}
      <path
        className="aim"
        d={steps.flatMap(({ from, to, edges }) => edges.map((edge) => `M${from} ${edge}H${to}`)).join('')}
      />
    </>
  )
}

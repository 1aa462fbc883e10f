import { extent, linear, linePath, type Scale } from '#client/charts/scale.ts'
import type { KpiRow, Spark } from '#shared/kpis/row.ts'

/** Half pixels: whole numbers make short paths. */
const width = 336
const height = 88
const edge = 8

/**
 * The row's history in the size of a word: thick ink for what happened, a pale zone on the good side of the agreed
 * path, hollow where a figure is not final, a gap where one is missing. The numbers stand in the row and its page.
 */
export function Sparkline({ spark, direction }: { spark: Spark; direction: KpiRow['direction'] }) {
  const { values, aims, hollow } = spark
  if (values.length < 2)
    return <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
  const edges = aims.flatMap((aim) =>
    aim === null ? [] : typeof aim === 'number' ? [aim] : [aim.low, aim.high],
  )
  const known = values.filter((value) => value !== null)
  const y = whole(linear(extent([...known, ...edges], { zero: true, room: 0.08 }), [height - edge, edge]))
  const x = whole(linear([0, values.length - 1], [edge, width - edge]))
  const place = (at: number) => [x(at), y(values[at] ?? 0)] as const
  const last = values.findLastIndex((value) => value !== null)
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Zone aims={aims} x={x} y={y} direction={direction} />
      <path
        className="actual"
        d={runs(spark)
          .map((run) => linePath(run.map(place)))
          .join('')}
      />
      {hollow.map((at) => (
        <circle key={at} className="hollow" cx={x(at)} cy={place(at)[1]} r="4.4" />
      ))}
      {last === -1 ? null : (
        <circle
          className={hollow.includes(last) ? 'end hollow' : 'end'}
          cx={x(last)}
          cy={place(last)[1]}
          r="6.4"
        />
      )}
    </svg>
  )
}

function whole(scale: Scale): Scale {
  return (value) => Math.round(scale(value))
}

/** Stretches of places that may be joined: no gap inside, no break of definition. */
function runs({ values, breaks }: Spark): number[][] {
  const all: number[][] = []
  let open: number[] | undefined
  for (const [at, value] of values.entries()) {
    if (value === null) {
      open = undefined
    } else if (open === undefined || breaks.includes(at)) {
      open = [at]
      all.push(open)
    } else {
      open.push(at)
    }
  }
  return all
}

/** One period of the agreed path: its edges from left to right, and the good side between `high` and `low`. */
type Step = { from: number; to: number; high: number; low: number; edges: number[] }

/** The agreed path as a step line with the pale zone on its good side. */
function Zone({
  aims,
  x,
  y,
  direction,
}: {
  aims: Spark['aims']
  x: Scale
  y: Scale
  direction: KpiRow['direction']
}) {
  if (direction === null) return null
  const steps = aims.flatMap((aim, at): Step[] => {
    if (aim === null) return []
    const [from, to] = [Math.max(0, x(at - 0.5)), Math.min(width, x(at + 0.5))]
    if (typeof aim !== 'number')
      return [{ from, to, high: y(aim.high), low: y(aim.low), edges: [y(aim.high), y(aim.low)] }]
    const edge = y(aim)
    const [high, low] = direction === 'rise' ? [0, edge] : [edge, height]
    return [{ from, to, high, low, edges: [edge] }]
  })
  const stretches = joined(steps)
  return (
    <>
      <path className="zone" d={stretches.map(areaPath).join('')} />
      <path className="aim" d={stretches.map(edgePaths).join('')} />
    </>
  )
}

/** Steps that touch, with those of equal height as one. */
function joined(steps: readonly Step[]): Step[][] {
  const all: Step[][] = []
  for (const step of steps) {
    const stretch = all.at(-1)
    const last = stretch?.at(-1)
    if (stretch === undefined || last?.to !== step.from) all.push([{ ...step }])
    else if (last.high === step.high && last.low === step.low) last.to = step.to
    else stretch.push({ ...step })
  }
  return all
}

function areaPath(stretch: readonly Step[]): string {
  const there = stretch.map(({ to, high }) => `V${high}H${to}`).join('')
  const back = stretch.toReversed().map(({ from, low }) => `V${low}H${from}`)
  return `M${stretch[0]?.from} ${stretch[0]?.high}${there}${back.join('')}Z`
}

function edgePaths(stretch: readonly Step[]): string {
  const edges = stretch[0]?.edges ?? []
  return edges
    .map((first, nth) => {
      const steps = stretch.map(({ to, edges: own }) => `V${own[nth] ?? first}H${to}`)
      return `M${stretch[0]?.from} ${first}${steps.join('')}`
    })
    .join('')
}

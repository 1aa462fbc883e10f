import type { TimeFrame, TimePicture } from './timeFrame.ts'

type Props = { picture: TimePicture; frame: TimeFrame; part: 'zone' | 'edge' }

/** What was agreed as a step of each place's width: the pale zone on its good side, and its edge. */
export function Steps({ picture: { steps, good, series }, frame: { x, y, width }, part }: Props) {
  const paths = steps.flatMap((step, at) => {
    if (step === null) return []
    const [from, to] = [x(at) - width / 2, x(at) + width / 2]
    const [low, high] = [y(step.low), step.high === null ? null : y(step.high)]
    if (part === 'edge') {
      const isAnew = series[0]?.points[at]?.breaks === true
      const before = isAnew ? null : (steps[at - 1] ?? null)
      const rise = before === null ? `M${from} ${low}` : `M${from} ${y(before.low)}V${low}`
      const upper = high === null ? '' : `M${from} ${high}H${to}`
      return [`${rise}H${to}${upper}`]
    }
    const [top, bottom] =
      high !== null ? [high, low] : good === 'above' ? [0, low] : good === 'below' ? [low, 1000] : [low, low]
    return [`M${from} ${top}H${to}V${bottom}H${from}Z`]
  })
  return paths.length === 0 ? null : <path className={part === 'zone' ? 'zone' : 'aim'} d={paths.join('')} />
}

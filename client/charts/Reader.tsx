import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { at, side } from './Plot.tsx'

/** A place on a picture and what is read there. */
export type Place = { x: number; said: string }

type Props = {
  name: string
  places: readonly Place[]
  /** Where reading begins. */
  first: number
  /** The picture, which draws the line that follows the reader. */
  children: (cursor: React.ReactNode) => React.ReactNode
}

const steps: { [key: string]: (at: number, last: number) => number } = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * A picture that is read place by place: by pointing, by touch, or with the arrow keys. It is a slider over its places,
 * so every place is announced as it is reached; what is read there stands above the picture for those who see it.
 */
export function Reader({ name, places, first, children }: Props) {
  const [chosen, choose] = useState<number | null>(null)
  const last = places.length - 1
  const index = Math.min(chosen ?? first, last)
  const place = places[index]
  if (place === undefined) return children(null)
  const point = ({ currentTarget, clientX }: PointerEvent<HTMLDivElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    choose(nearest(places, ((clientX - left) / width) * side))
  }
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = steps[event.key]?.(index, last)
    if (to === undefined) return
    event.preventDefault()
    choose(Math.max(0, Math.min(last, to)))
  }
  return (
    <>
      <p className="read">{place.said}</p>
      <div
        className="reader"
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={index}
        aria-valuetext={place.said}
        onPointerMove={point}
        onPointerDown={point}
        onKeyDown={step}
      >
        {children(
          chosen === null ? null : (
            <line className="cursor" x1={at(place.x)} x2={at(place.x)} y1="0" y2="100%" />
          ),
        )}
      </div>
    </>
  )
}

function nearest(places: readonly Place[], x: number): number {
  const distances = places.map((place) => Math.abs(place.x - x))
  return distances.indexOf(Math.min(...distances))
}

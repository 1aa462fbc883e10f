import { type KeyboardEvent, type PointerEvent, useState } from 'react'

/** Which of `count` places is read: under the pointer, the finger, or walked to by the arrow keys. */
export function useReading(count: number) {
  const [at, setAt] = useState<number | null>(null)
  const point = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - left) / width
    setAt(Math.max(0, Math.min(count - 1, Math.floor(share * count))))
  }
  return {
    at: at === null || at >= count ? null : at,
    pointing: {
      onPointerMove: point,
      onPointerDown: point,
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') setAt(null)
      },
    },
    walking: {
      onKeyDown: (event: KeyboardEvent) => {
        const next = placeAfter(event.key, at, count)
        if (next === undefined) return
        event.preventDefault()
        setAt(next)
      },
      onBlur: () => setAt(null),
    },
  }
}

function placeAfter(key: string, at: number | null, count: number): number | null | undefined {
  if (key === 'ArrowRight') return at === null ? 0 : Math.min(count - 1, at + 1)
  if (key === 'ArrowLeft') return at === null ? count - 1 : Math.max(0, at - 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return key === 'Escape' ? null : undefined
}

import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether the element is, or ever was, less than half a window away: what is heavy to draw waits for its reader. */
export function useNearby<E extends Element>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null)
  const [isNearby, setNearby] = useState(false)
  useEffect(() => {
    if (ref.current === null) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        watch.disconnect()
        setNearby(true)
      },
      { rootMargin: '50% 0px' },
    )
    watch.observe(ref.current)
    return () => watch.disconnect()
  }, [])
  return [ref, isNearby]
}

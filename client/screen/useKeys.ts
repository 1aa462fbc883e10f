import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { keepCommon } from '#client/search.ts'
import type { Screens } from './useScreens.ts'

/** How far each key leads; a presenter's remote sends Page Up and Page Down. */
const steps: { [key: string]: number } = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}
/** Keys that scroll a screen that is taller than the window, and only then. */
const scrolling = ['ArrowUp', 'ArrowDown', ' ']
/** How far a finger moves sideways to turn a screen, in pixels. */
const leastSwipe = 60

/** Arrows, Page keys, Space, Home, End and swipes lead from screen to screen; Escape leads back to the overview. */
export function useKeys(stage: RefObject<HTMLElement | null>, { place, turn }: Screens): void {
  const navigate = useNavigate()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, shiftKey } = event
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (key === 'Escape' && document.fullscreenElement === null) {
      void navigate({ to: '/', search: keepCommon })
      return
    }
    const step = steps[key]
    const isOnControl = target instanceof Element && target.closest('a, button') !== null
    if (step === undefined || (key === ' ' && isOnControl)) return
    const element = stage.current?.querySelectorAll<HTMLElement>('.one-screen')[place]
    const isTall = (element?.offsetHeight ?? 0) > window.innerHeight + 1
    if (isTall && scrolling.includes(key)) return
    event.preventDefault()
    turn(key === ' ' && shiftKey ? -1 : step, 'key')
  })
  const swipe = useEffectEvent((across: number, down: number) => {
    if (Math.abs(across) < leastSwipe || Math.abs(across) < 2 * Math.abs(down)) return
    turn(across < 0 ? 1 : -1, 'key')
  })
  useEffect(() => {
    let from: Touch | undefined
    const touch = (event: TouchEvent) => {
      from = event.touches.length === 1 ? event.touches[0] : undefined
    }
    const lift = ({ changedTouches: [to] }: TouchEvent) => {
      if (from !== undefined && to !== undefined) swipe(to.clientX - from.clientX, to.clientY - from.clientY)
      from = undefined
    }
    document.addEventListener('keydown', press)
    document.addEventListener('touchstart', touch, { passive: true })
    document.addEventListener('touchend', lift, { passive: true })
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('touchstart', touch)
      document.removeEventListener('touchend', lift)
    }
  }, [])
}

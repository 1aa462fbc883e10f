import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

type By = 'key' | 'button'

export type Screens = {
  place: number
  count: number
  /** The name of the screen that a button led to, for those who hear it; a key moves the focus there instead. */
  title: string
  /** Leads so many screens on, or back where it is less than none. */
  turn: (steps: number, by: By) => void
}

/** Which of the screens fills the window, however it came there, and its name in the address. */
export function useScreens(names: readonly string[]): Screens {
  const navigate = useNavigate({ from: '/storskaerm' })
  /** Unknown until it was looked for, so that the address is left alone until then. */
  const [current, setCurrent] = useState<string | null>(null)
  /** What the next key counts from: two may come before the page was drawn again. */
  const newest = useRef('start')
  const [title, setTitle] = useState('')
  const place = Math.max(0, names.indexOf(current ?? ''))
  const all = names.join(' ')

  useEffect(() => {
    const asked = document.getElementById(window.location.hash.slice(1))
    if (asked?.matches('.one-screen') === true) asked.scrollIntoView()
    // What is told may be over by now, so where the screens stand is looked at.
    const look = (): void => {
      const filling = all.split(' ').find(fillsTheWindow)
      if (filling === undefined) return
      newest.current = filling
      setCurrent(filling)
    }
    const seen = new IntersectionObserver(look, { rootMargin: '-50% 0px -50% 0px' })
    for (const name of all.split(' ')) {
      const element = document.getElementById(name)
      if (element !== null) seen.observe(element)
    }
    return () => seen.disconnect()
  }, [all])

  useEffect(() => {
    if (current === null) return
    const hash = current === 'start' ? '' : current
    if (window.location.hash.slice(1) === hash) return
    void navigate({
      to: '.',
      hash,
      search: (search) => search,
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    })
  }, [current, navigate])

  function turn(steps: number, by: By): void {
    const wanted = Math.max(0, names.indexOf(newest.current)) + steps
    const name = names[Math.min(Math.max(wanted, 0), names.length - 1)] ?? ''
    const element = document.getElementById(name)
    if (element === null) return
    element.scrollIntoView()
    if (by === 'key') element.focus({ preventScroll: true })
    setTitle(by === 'key' ? '' : (document.getElementById(`${name}-title`)?.textContent ?? ''))
    newest.current = name
    setCurrent(name)
  }

  return { place, count: names.length, title, turn }
}

/** Whether the middle of the window lies in a screen. */
function fillsTheWindow(name: string): boolean {
  const area = document.getElementById(name)?.getBoundingClientRect()
  const middle = window.innerHeight / 2
  return area !== undefined && area.top <= middle && area.bottom > middle
}

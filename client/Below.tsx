import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from 'react'

/** Whether the page was come to by a link; not where it was sent by the server, or gone back to. */
let isFollowed = false

type History = { subscribe: (listener: (change: { action: { type: string } }) => void) => unknown }

/** Listens for how pages are come to. */
export function watchWays(history: History): void {
  history.subscribe(({ action }) => {
    isFollowed = action.type === 'PUSH'
  })
}

/** Has the browser lay out the whole page, as far down as it reaches. */
export function layOut(): void {
  document.documentElement.dataset.laid = 'out'
}

/**
 * What stands below the first screen of a page, so that its numbers are painted first. Of a page that the server sent it
 * is laid out once the page lives, or it comes near; where a link was followed, it is made a moment later. A page gone
 * back to has its whole height at once, and one with a place in its address has that place.
 */
export function Below({ children }: { children: ReactNode }) {
  const isHydrating = useSyncExternalStore(never, isMadeHere, isMadeThere)
  const [isSent] = useState(isHydrating)
  const [isThere, setThere] = useState(() => isSent || !isFollowed || window.location.hash !== '')
  useEffect(() => {
    layOut()
    if (!isThere) startTransition(() => setThere(true))
  }, [isThere])
  return <div className={isSent ? 'below' : undefined}>{isThere ? children : null}</div>
}

const never = () => () => {}
const isMadeHere = () => false
const isMadeThere = () => true

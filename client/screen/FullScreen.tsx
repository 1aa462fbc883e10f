import { useEffect, useSyncExternalStore } from 'react'
import { useWords } from '#client/dictionaries.ts'

function onChange(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

const stateOf = () =>
  !document.fullscreenEnabled ? 'none' : document.fullscreenElement === null ? 'off' : 'on'

/** Fills the screen, where the browser can; its own key leads back. */
export function FullScreen() {
  const { t } = useWords()
  const state = useSyncExternalStore(onChange, stateOf, () => 'none')
  useAwake(state === 'on')
  if (state === 'none') return null
  const toggle = () =>
    state === 'on' ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  return (
    <button type="button" className="fill" onClick={() => void toggle().catch(() => undefined)}>
      {t(state === 'on' ? 'screen.notFull' : 'screen.full')}
    </button>
  )
}

/**
 * Keeps the display lit while it is wanted: a meeting looks at one screen for longer than a computer waits. The browser
 * lets go where the page is hidden, so it is asked anew when the page is seen again.
 */
function useAwake(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return
    let isOver = false
    let lock: WakeLockSentinel | undefined
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (isOver) await lock?.release()
    }
    void hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', hold)
      void lock?.release()
    }
  }, [isWanted])
}

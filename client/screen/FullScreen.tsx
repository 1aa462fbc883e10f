import { useSyncExternalStore } from 'react'
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
  if (state === 'none') return null
  const toggle = () =>
    state === 'on' ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  return (
    <button type="button" className="fill" onClick={() => void toggle().catch(() => undefined)}>
      {t(state === 'on' ? 'screen.notFull' : 'screen.full')}
    </button>
  )
}

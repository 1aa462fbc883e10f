import { outside } from './turns.ts'

type Listener = (programmes: string[]) => void

/**
 * Who wants to hear which programmes changed. Listeners run outside of the write that they hear of, so they may
 * write; one that throws is warned about, because what was committed stays committed and the others still hear.
 */
export function changes() {
  const listeners: Listener[] = []
  return {
    add(listener: Listener): void {
      listeners.push(listener)
    },
    announce(programmes: string[]): void {
      if (programmes.length === 0) return
      outside(() => {
        for (const listener of listeners) hear(listener, programmes)
      })
    },
  }
}
export type Changes = ReturnType<typeof changes>

function hear(listener: Listener, programmes: string[]): void {
  try {
    listener([...programmes])
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}

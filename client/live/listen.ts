import type { News } from '#shared/live/live.api.ts'

/** How long a refused listener waits before it asks again; some are spread, so that not all come at once. */
const patience = () => 20_000 + Math.random() * 20_000

/**
 * Listens to what becomes public, from a number on, while the page is seen: a hidden page holds no line, and is told
 * on its return what it missed. The browser mends a line that breaks; one that was refused is asked for again later.
 */
export function listen(address: string, from: number, hear: (news: News) => void): () => void {
  let after = from
  let source: EventSource | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    source = new EventSource(`${address}?after=${after}`)
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const news: News = JSON.parse(data)
      if (news.number <= after) return
      after = news.number
      hear(news)
    }
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return
      close()
      waiting = setTimeout(follow, patience())
    }
  }

  function close(): void {
    clearTimeout(waiting)
    source?.close()
    source = undefined
  }

  function follow(): void {
    if (document.hidden) close()
    else if (source === undefined) open()
  }

  document.addEventListener('visibilitychange', follow)
  window.addEventListener('online', follow)
  follow()
  return () => {
    document.removeEventListener('visibilitychange', follow)
    window.removeEventListener('online', follow)
    close()
  }
}

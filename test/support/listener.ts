import { onTestFinished } from 'vitest'
import type { News } from '#shared/live/live.api.ts'

/** One who listens to a stream over real HTTP. */
export type Listener = {
  status: number
  headers: Headers
  /** The next event, however long it takes. */
  next: () => Promise<{ id: string; news: News }>
  /** The next piece of text, event or heartbeat; undefined where the stream has ended. */
  piece: () => Promise<string | undefined>
  leave: () => void
}

/** Opens a stream; it is left when the test is over. */
export async function listenTo(url: string, headers: { [name: string]: string } = {}): Promise<Listener> {
  const leaving = new AbortController()
  const answer = await fetch(url, { headers, signal: leaving.signal })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let waiting = ''
  onTestFinished(() => leaving.abort())

  async function piece(): Promise<string | undefined> {
    for (;;) {
      const end = waiting.indexOf('\n\n')
      if (end >= 0) {
        const text = waiting.slice(0, end)
        waiting = waiting.slice(end + 2)
        return text
      }
      const { value } = (await reader?.read()) ?? {}
      if (value === undefined) return undefined
      waiting += value
    }
  }

  return {
    status: answer.status,
    headers: answer.headers,
    piece,
    async next() {
      for (;;) {
        const text = await piece()
        if (text === undefined) throw new Error('the stream has ended')
        const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(text) ?? []
        if (id !== undefined && data !== undefined) return { id, news: JSON.parse(data) }
      }
    },
    leave: () => leaving.abort(),
  }
}

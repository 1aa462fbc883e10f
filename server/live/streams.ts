import type { ServerResponse } from 'node:http'

/** How many streams may be open at once, and how they are kept. Milliseconds, bytes. */
export type StreamLimits = {
  inAll: number
  perAddress: number
  heartbeat: number
  /** What may wait for a slow reader before it is dropped. */
  mostWaiting: number
  /** Where readers sign in, a stream ends after this long, so that whoever may no longer read is asked again. */
  closedLife: number
}

export const usualLimits: StreamLimits = {
  inAll: 2_000,
  perAddress: 200,
  heartbeat: 25_000,
  mostWaiting: 64 * 1024,
  closedLife: 5 * 60_000,
}

export type Stream = { programme: string; address: string; response: ServerResponse }

/** The open streams. Whoever has gone, or does not take what it is sent, is dropped and forgotten. */
export function openStreams({ inAll, perAddress, heartbeat, mostWaiting }: StreamLimits) {
  const open = new Set<Stream>()
  let beating: NodeJS.Timeout | undefined

  function drop(stream: Stream): void {
    open.delete(stream)
    stream.response.destroy()
    if (open.size > 0) return
    clearInterval(beating)
    beating = undefined
  }

  function write(stream: Stream, text: string): void {
    const { response } = stream
    if (response.destroyed || response.writableLength > mostWaiting) drop(stream)
    else response.write(text)
  }

  /** What was written a heartbeat ago and has still not gone tells that nobody takes it. */
  function beat(): void {
    for (const stream of open) {
      if (stream.response.writableLength > 0) drop(stream)
      else write(stream, ':\n\n')
    }
  }

  return {
    hasRoomFor(address: string): boolean {
      const own = [...open].filter((stream) => stream.address === address)
      return open.size < inAll && own.length < perAddress
    },
    add(stream: Stream): void {
      open.add(stream)
      stream.response.once('close', () => drop(stream))
      stream.response.on('error', () => drop(stream))
      beating ??= setInterval(beat, heartbeat).unref()
    },
    write,
    of: (programme: string): Stream[] => [...open].filter((stream) => stream.programme === programme),
    /** Ends them all, as the server stops; browsers come back by themselves. Nobody slow is waited for. */
    end(): void {
      for (const stream of open) {
        if (stream.response.writableLength > 0) drop(stream)
        else stream.response.end()
      }
    },
  }
}
export type Streams = ReturnType<typeof openStreams>

import type { FastifyReply, FastifyRequest } from 'fastify'
import { acceptedEncoding } from './bodies.ts'

/** An answer as it goes over the wire, and whether it still is the answer. */
export type Answer = {
  holds: () => boolean
  tag: string
  status: number
  headers: { [name: string]: string }
  bytes: Buffer
}
type Ready = {
  holds: Answer['holds']
  tag: string
  status: number
  bytes: Buffer
  full: string[]
  unchanged: string[]
}

const mostKept = 300
const mostBytes = 128 * 1024

/**
 * Public answers that were given before, with their heads made: nearly every request asks for one of them. They are
 * written past the framework, as looking up who asks, parsing and replying would cost as much again as sending.
 */
export function readyAnswers() {
  const kept = new Map<string, Ready>()

  return {
    keep(request: FastifyRequest, { holds, tag, status, headers, bytes }: Answer): void {
      if (request.method !== 'GET' || bytes.length > mostBytes) return
      if (kept.size >= mostKept) kept.clear()
      const full = Object.entries({ ...headers, 'content-length': String(bytes.length) }).flat()
      const unchanged = Object.entries(headers)
        .filter(([name]) => !name.startsWith('content-'))
        .flat()
      kept.set(nameOf(request), { holds, tag, status, bytes, full, unchanged })
    },
    /** Writes the answer, where there is one that still holds; else says that there is none. */
    write(request: FastifyRequest, response: FastifyReply): boolean {
      if (request.method !== 'GET') return false
      const name = nameOf(request)
      const ready = kept.get(name)
      if (ready === undefined) return false
      if (!ready.holds()) {
        kept.delete(name)
        return false
      }
      response.hijack()
      const isKnown = request.headers['if-none-match']?.includes(ready.tag) === true
      if (isKnown) response.raw.writeHead(304, ready.unchanged).end()
      else response.raw.writeHead(ready.status, ready.full).end(ready.bytes)
      return true
    },
  }
}
export type ReadyAnswers = ReturnType<typeof readyAnswers>

function nameOf({ url, headers }: FastifyRequest): string {
  return `${acceptedEncoding(headers['accept-encoding'])} ${url}`
}

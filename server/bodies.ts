import { hash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A body as it is sent, made once and kept, with the bytes in each encoding that was asked for. */
export type Body = {
  type: string
  status: number
  headers: { [name: string]: string }
  plain: Buffer
  br?: Buffer
  gzip?: Buffer
}
export type Encoding = 'br' | 'gzip' | 'identity'

const mostBytes = 48 * 1024 * 1024

/** Bodies by the key of what they were made from, the least recently used dropped first. */
export function bodyCache() {
  const kept = new Map<string, Body>()
  const running = new Map<string, Promise<Body>>()
  let bytes = 0

  function keep(key: string, body: Body): void {
    kept.set(key, body)
    bytes += sizeOf(body)
    for (const [oldest, old] of kept) {
      if (bytes <= mostBytes || oldest === key) break
      kept.delete(oldest)
      bytes -= sizeOf(old)
    }
  }

  return {
    find(key: string): Body | undefined {
      const body = kept.get(key)
      if (body === undefined) return undefined
      kept.delete(key)
      kept.set(key, body)
      return body
    },
    /** The kept body, or the one that `make` makes; askers at the same time share one. */
    async get(key: string, make: () => Promise<Body>): Promise<Body> {
      const known = this.find(key)
      if (known !== undefined) return known
      const asked =
        running.get(key) ??
        make()
          .then((body) => {
            keep(key, body)
            return body
          })
          .finally(() => running.delete(key))
      running.set(key, asked)
      return await asked
    },
    clear(): void {
      kept.clear()
      bytes = 0
    },
  }
}
export type Bodies = ReturnType<typeof bodyCache>

/** Twice the plain size allows for the encodings made later. */
function sizeOf(body: Body): number {
  return body.plain.length * 2
}

export function makeBody(
  type: string,
  text: string | Buffer,
  status = 200,
  headers: Body['headers'] = {},
): Body {
  return { type, status, headers, plain: typeof text === 'string' ? Buffer.from(text) : text }
}

/**
 * The tag of whatever a key stands for: the key names all that a body is made from, so the tag is known before the
 * body is made, and a 304 costs neither.
 */
export function tagOf(key: string): string {
  const known = tags.get(key)
  if (known !== undefined) return known
  const tag = hash('sha256', key, 'base64url').slice(0, 22)
  if (tags.size >= mostTags) tags.clear()
  tags.set(key, tag)
  return tag
}

const tags = new Map<string, string>()
const mostTags = 2_000

/** The bytes of a body in an encoding, compressed on first use. */
export function encoded(body: Body, encoding: Encoding): Buffer {
  if (encoding === 'br') {
    body.br ??= brotliCompressSync(body.plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 3,
        // A window of 256 kB makes no page larger, and takes less memory at every compression.
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.plain.length,
      },
    })
    return body.br
  }
  if (encoding === 'gzip') {
    body.gzip ??= gzipSync(body.plain)
    return body.gzip
  }
  return body.plain
}

export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? '')
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? 'gzip' : 'identity'
}

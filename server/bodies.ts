import { hash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'

/** A body as it is sent, made once and kept: plain until somebody asks for it compressed, and from then on so alone. */
export type Body = {
  type: string
  status: number
  headers: { [name: string]: string }
  plain?: Buffer
  br?: Buffer
  gzip?: Buffer
}
export type Encoding = 'br' | 'gzip' | 'identity'

const mostBytes = 48 * 1024 * 1024

/** Bodies by the key of what they were made from, the least recently used dropped first. */
export function bodyCache() {
  const kept = new Map<string, Body>()
  const running = new Map<string, Promise<Body>>()

  function keep(key: string, body: Body): void {
    kept.set(key, body)
    let bytes = [...kept.values()].reduce((sum, one) => sum + sizeOf(one), 0)
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
  }
}
export type Bodies = ReturnType<typeof bodyCache>

function sizeOf({ plain, br, gzip }: Body): number {
  return (plain?.length ?? 0) + (br?.length ?? 0) + (gzip?.length ?? 0)
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

/** The bytes of a body in an encoding; nearly everybody takes the same one, the others wait until it is unpacked. */
export function encoded(body: Body, encoding: Encoding): Buffer {
  if (encoding === 'identity') return plainOf(body)
  const bytes = body[encoding] ?? compress[encoding](plainOf(body))
  body[encoding] = bytes
  delete body.plain
  return bytes
}

const compress = {
  br: (plain: Buffer) =>
    brotliCompressSync(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 3,
        // A window of 256 kB makes no page larger, and takes less memory at every compression.
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  gzip: (plain: Buffer) => gzipSync(plain),
}

function plainOf({ plain, br, gzip }: Body): Buffer {
  if (plain !== undefined) return plain
  if (br !== undefined) return brotliDecompressSync(br)
  return gzip === undefined ? Buffer.alloc(0) : gunzipSync(gzip)
}

export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? '')
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? 'gzip' : 'identity'
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionAbsolute } from '#shared/people/session.ts'

/** The prefix makes browsers refuse it from another host, another path, or without TLS (localhost counts as safe). */
const name = '__Host-session'
const flags = 'Path=/; HttpOnly; Secure; SameSite=Lax'
const token = /^[\w-]{43}$/

/** The session's token that a browser sent; undefined without one. */
export function sentToken({ headers }: FastifyRequest): string | undefined {
  const { cookie } = headers
  if (cookie === undefined || !cookie.includes(name)) return undefined
  for (const pair of cookie.split(';')) {
    const [key, value = ''] = pair.trim().split('=', 2)
    if (key === name) return token.test(value) ? value : undefined
  }
  return undefined
}

export function setToken(response: FastifyReply, value: string): void {
  response.header('set-cookie', `${name}=${value}; Max-Age=${sessionAbsolute / 1000}; ${flags}`)
}

export function clearToken(response: FastifyReply): void {
  response.header('set-cookie', `${name}=; Max-Age=0; ${flags}`)
}

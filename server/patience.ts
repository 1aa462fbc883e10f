/** How long a client may be silent, take for its headers and for all of its request, and how often that is looked at (ms). */
export const patience = { silence: 10_000, headers: 10_000, request: 15_000, lookedAtEvery: 2_000 }
export type Patience = typeof patience

/** Fastify's settings for it: by its own, whoever stops halfway through a body is waited for without end. */
export function patienceWith(changes: Partial<Patience> = {}) {
  const { silence, headers, request, lookedAtEvery } = { ...patience, ...changes }
  return {
    connectionTimeout: silence,
    requestTimeout: request,
    http: { headersTimeout: headers, connectionsCheckingInterval: lookedAtEvery },
  }
}

import type { Answer, Wish } from './wish.ts'

/** The worker's address is its reach: it hears of this page's requests alone, and of no other page's. */
const [script, scope] = ['/storskaerm.js', '/storskaerm']

/**
 * Has the browser keep the page under these addresses, with all files that it has used so far; `cannot` where it keeps
 * nothing, as in development or over a line that is not secure.
 */
export async function keep(addresses: readonly string[]): Promise<Answer> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return 'cannot'
  const worker = await readyWorker().catch(() => null)
  if (worker === null) return 'cannot'
  const assets = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${window.location.origin}/assets/`))
  const wish: Wish = { addresses, assets: [...new Set(assets)] }
  return await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.postMessage(wish, [port2])
  })
}

async function readyWorker(): Promise<ServiceWorker | null> {
  const { active, installing, waiting } = await navigator.serviceWorker.register(script, { scope })
  const coming = installing ?? waiting
  if (active !== null || coming === null) return active
  return await new Promise((resolve) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(coming)
      if (coming.state === 'redundant') resolve(null)
    })
  })
}

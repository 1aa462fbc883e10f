import type { Answer, Wish } from './wish.ts'

/**
 * Keeps the big screen for a room without a network. It is built into a file of its own, `/storskaerm.js`, and serves
 * this page alone. While there is a network every page comes from there; built files bear their content's hash, so a
 * kept one is never an old one. Pages are fetched as nobody, so nothing of a person who is signed in is ever kept.
 */
type Lasting = { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Event & {
  request: Request
  respondWith: (answer: Promise<Response>) => void
}
/** The parts of a service worker's scope that are used; the types of a page do not know them. */
const worker = self as unknown as Pick<typeof self, 'addEventListener' | 'location'> & {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
}
const prefix = 'storskaerm '
/** How many days or numbers of the screen are kept, the one opened last longest. */
const mostKept = 5

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) =>
  (event as unknown as Lasting).waitUntil(worker.clients.claim()),
)
worker.addEventListener('message', (event: MessageEvent<Wish>) =>
  (event as unknown as Lasting).waitUntil(
    keep(event.data).then((answer) => event.ports[0]?.postMessage(answer)),
  ),
)
worker.addEventListener('fetch', (event) => {
  const asked = event as Fetching
  const { method, mode, url } = asked.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== worker.location.origin) return
  if (mode === 'navigate') asked.respondWith(fetch(asked.request).catch(() => keptPage(url)))
  else if (pathname.startsWith('/assets/')) asked.respondWith(fileOf(url))
})

async function keep({ addresses, assets }: Wish): Promise<Answer> {
  const fetched = await Promise.all([
    Promise.all(addresses.map((one) => fetch(one, { credentials: 'omit', cache: 'no-cache' }))),
    Promise.all(assets.map(fileOf)),
  ]).catch(() => null)
  if (fetched === null) return 'none'
  const [pages, files] = fetched
  const name = `${prefix}${addresses[0]}`
  if ([...pages, ...files].some(({ status }) => status >= 500)) return 'later'
  await caches.delete(name)
  if (![...pages, ...files].every(({ ok }) => ok)) return 'cannot'
  return await store(name, [
    ...pages.map((page, at) => [nameOf(addresses[at] ?? ''), page] as const),
    ...files.map((file, at) => [assets[at] ?? '', file] as const),
  ])
}

async function store(name: string, answers: (readonly [string, Response])[]): Promise<Answer> {
  try {
    const cache = await caches.open(name)
    await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)))
  } catch {
    await caches.delete(name)
    return 'cannot'
  }
  const own = (await caches.keys()).filter((one) => one.startsWith(prefix))
  await Promise.all(own.slice(0, -mostKept).map((one) => caches.delete(one)))
  return 'kept'
}

/** A page as it was kept; where it was not, the browser says itself that there is no network. */
async function keptPage(address: string): Promise<Response> {
  return (await caches.match(nameOf(address), { ignoreVary: true })) ?? Response.error()
}

async function fileOf(address: string): Promise<Response> {
  return (await caches.match(address, { ignoreVary: true })) ?? (await fetch(address))
}

/** The same page however its address is written. */
function nameOf(address: string): string {
  const url = new URL(address, worker.location.origin)
  url.hash = ''
  if (url.searchParams.get('lang') === 'da') url.searchParams.delete('lang')
  url.searchParams.sort()
  return url.href
}

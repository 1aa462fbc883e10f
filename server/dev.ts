import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createServer } from 'vite'
import { buildApp } from './app.ts'
import { openStore } from './database/openStore.ts'
import { projectFolder } from './folders.ts'
import type { Prerender } from './pages/prerender.ts'
import { openRoom } from './people/openRoom.ts'
import { loadProgramme } from './programmes/loadProgramme.ts'
import { originOf, readSettings } from './settings.ts'

/**
 * `npm run dev`: the API from its sources on PORT, and the client through Vite on 5173, which asks the API. Pages
 * are made in the browser alone; what the prerenderer does to them shows with `npm start`.
 */
const settings = readSettings(process.env)
const store = await openStore(settings)
const salt = (): string => randomBytes(16).toString('hex')
const { programme } = await loadProgramme(store, settings.programmeDir, {
  by: 'loader',
  now: Date.now(),
  salt,
})
const log = (error: unknown) =>
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
const people = await openRoom(settings, { store, now: Date.now, newId: randomUUID, random: randomBytes, log })
const page: Prerender['page'] = async ({ site, answers }) =>
  `<!doctype html><meta charset="utf-8"><div id="root" data-page="page"></div>
<script type="application/json" id="state">${JSON.stringify({ site, answers }).replaceAll('<', '\\u003c')}</script>`
const problemPage: Prerender['problemPage'] = async ({ status, sentence }) => `${status} ${sentence.key}`
const app = await buildApp({
  store,
  now: Date.now,
  newId: randomUUID,
  programme,
  build: 'development',
  origin: originOf(settings),
  notices: settings.notices,
  prerender: { styleOf: () => '', styleHashes: [], page, problemPage },
  signIn: people?.signIn,
  readers: settings.readers,
  log,
})
await app.listen({ port: settings.port, host: settings.host })
const vite = await createServer({
  configFile: join(projectFolder, 'vite.config.ts'),
  appType: 'custom',
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/health', '^/.*\\.(csv|xlsx|json|svg|png|zip|atom)'].map((path) => [
        path,
        `http://127.0.0.1:${settings.port}`,
      ]),
    ),
  },
})
vite.middlewares.use(async (request, response) => {
  const { cookie = '' } = request.headers
  const sent = await app.inject({ url: request.url ?? '/', headers: { accept: 'text/html', cookie } })
  const html = sent.body.replace('</div>', '</div><script type="module" src="/app/main.tsx"></script>')
  response.setHeader('content-type', 'text/html')
  response.end(await vite.transformIndexHtml(request.url ?? '/', html))
})
await vite.listen()
vite.printUrls()

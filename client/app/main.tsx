import { createBrowserHistory } from '@tanstack/react-router'
import { lazy, StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { PageInput } from '#shared/pages.ts'
import { Problem } from '#shared/problem.ts'
import { layOut, watchWays } from '../Below.tsx'
import { loadDictionary } from '../loadDictionary.ts'
import { commonSearch, parseSearch } from '../search.ts'
import { App } from './App.tsx'
import { fetchAhead } from './ahead.ts'
import { makeQueries } from './queries.ts'
import { makeRouter } from './router.tsx'
import './style.css'
import '#client/goals/goals.css'
import '#client/kpis/kpis.css'
import './enlarged.css'
import './print.css'
import { drawWith } from '#client/goals/pictures/StillPicture.tsx'

drawWith(
  lazy(async () => ({ default: (await import('#client/goals/pictures/GoalPicture.tsx')).GoalPicture })),
)

// A page that brings schemas may not make code of them: the content security policy forbids it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

/** Brings a page that the server sent to life. What it was made from stands in it, so nothing is asked twice. */
async function start(): Promise<void> {
  const rootElement = document.getElementById('root')
  const written = document.getElementById('state')?.textContent
  if (rootElement?.dataset.page !== 'page' || written == null) return
  const state: Pick<PageInput, 'site' | 'answers'> = JSON.parse(written)
  const queries = makeQueries(state.answers)
  if (isComeBackTo()) layOut()
  const history = createBrowserHistory()
  watchWays(history)
  const router = makeRouter({ ...state.site, queries }, history)
  const { lang = 'da' } = commonSearch(parseSearch(window.location.search))
  await loadDictionary(lang)
  const app = (
    <StrictMode>
      <App router={router} queries={queries} />
    </StrictMode>
  )
  if (rootElement.childElementCount === 0) {
    createRoot(rootElement, { onCaughtError }).render(app)
    return
  }
  router.ssr = { manifest: { routes: {} } }
  await router.load()
  startTransition(() => {
    hydrateRoot(rootElement, app, { onCaughtError })
  })
  fetchAhead(lang)
}

/** Whether the page was reloaded or gone back to, and is to lie where it was left. */
function isComeBackTo(): boolean {
  const [way] = performance.getEntriesByType('navigation')
  return way instanceof PerformanceNavigationTiming && way.type !== 'navigate'
}

/** A problem was said to the reader; anything else that a page caught is a bug and is told to the console. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof Problem)) reportError(error)
}

void start()

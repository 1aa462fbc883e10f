import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadDictionary } from '../loadDictionary.ts'
import { filled } from '../search.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { root } from './root.tsx'

/**
 * Pages of those who work here. Code and words are loaded when one is entered, so that they weigh on nobody who only
 * reads; the server sends an empty one of every address in `server/pages/workplace.routes.ts`.
 */
const workplace = createRoute({
  getParentRoute: () => root,
  id: 'workplace',
  beforeLoad: ({ search }) => loadDictionary(search.lang ?? 'da', 'workplace'),
  component: lazyRouteComponent(() => import('#client/people/Workplace.tsx'), 'Workplace'),
  errorComponent: ErrorPage,
})

const signIn = createRoute({
  getParentRoute: () => workplace,
  path: '/log-ind',
  /** `til`: where to go afterwards. */
  validateSearch: ({ til }): { til?: string | undefined } => ({ til: filled(til) }),
  component: lazyRouteComponent(() => import('#client/people/SignInPage.tsx'), 'SignInPage'),
  errorComponent: ErrorPage,
})

export const workplacePages = workplace.addChildren([signIn])

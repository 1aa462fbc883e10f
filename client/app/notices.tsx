import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadDictionary } from '../loadDictionary.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { root } from './root.tsx'

/** What the site says of itself. Code and words are loaded when one is opened. */
const notices = createRoute({
  getParentRoute: () => root,
  id: 'notices',
  beforeLoad: ({ search }) => loadDictionary(search.lang ?? 'da', 'notices'),
  errorComponent: ErrorPage,
})

const one = { getParentRoute: () => notices, errorComponent: ErrorPage }

const about = createRoute({
  ...one,
  path: '/om',
  component: lazyRouteComponent(() => import('#client/notices/AboutPage.tsx'), 'AboutPage'),
})

const accessibility = createRoute({
  ...one,
  path: '/tilgaengelighed',
  component: lazyRouteComponent(() => import('#client/notices/AccessibilityPage.tsx'), 'AccessibilityPage'),
})

const privacy = createRoute({
  ...one,
  path: '/privatliv',
  component: lazyRouteComponent(() => import('#client/notices/PrivacyPage.tsx'), 'PrivacyPage'),
})

export const noticePages = notices.addChildren([about, accessibility, privacy])

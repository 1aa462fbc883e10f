import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import type { Site } from '#shared/pages.ts'
import { loadDictionary } from '../loadDictionary.ts'
import { commonSearch } from '../search.ts'
import { ErrorPage, MissingPage } from './ErrorPage.tsx'
import { Shell } from './Shell.tsx'

export type Context = Site & { queries: QueryClient }

/** What every page stands in: header, footer, and the words of its language. */
export const root = createRootRouteWithContext<Context>()({
  validateSearch: commonSearch,
  component: Shell,
  errorComponent: ErrorPage,
  notFoundComponent: MissingPage,
  beforeLoad: ({ search }) => loadDictionary(search.lang ?? 'da'),
})

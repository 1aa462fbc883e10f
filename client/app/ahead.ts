import { drawWith } from '#client/goals/pictures/StillPicture.tsx'
import type { Language } from '#shared/language.ts'
import { loadDictionary } from '../loadDictionary.ts'

const moves = ['pointermove', 'touchstart', 'scroll', 'keydown'] as const

/**
 * With the reader's first move comes the code of the pages that lie ahead, so that only their numbers are waited for;
 * what does not come now is asked again by the page itself.
 */
export function fetchAhead(language: Language): void {
  const moved = new AbortController()
  const fetchPages = (): void => {
    moved.abort()
    void Promise.allSettled([
      import('#client/kpis/KpiPage.tsx'),
      import('#client/goals/GoalPage.tsx'),
      // At hand from now on: a page gone back to has its pictures at once, and with them its height.
      import('#client/goals/pictures/GoalPicture.tsx').then(({ GoalPicture }) => drawWith(GoalPicture)),
      loadDictionary(language, 'detail'),
    ])
  }
  for (const move of moves) addEventListener(move, fetchPages, { signal: moved.signal, passive: true })
}

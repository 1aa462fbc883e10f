import type { Language } from '#shared/language.ts'
import type { Dictionary } from '#shared/say.ts'
import { addDictionary, hasDictionary, isInUse, type Part, parts } from './dictionaries.ts'

type Chunk = () => Promise<{ dictionary: Dictionary }>

const chunks: { [part in Part]: { [language in Language]: Chunk } } = {
  public: {
    da: () => import('virtual:words/da'),
    en: () => import('virtual:words/en'),
    zh: () => import('virtual:words/zh'),
  },
  detail: {
    da: () => import('virtual:detail/da'),
    en: () => import('virtual:detail/en'),
    zh: () => import('virtual:detail/zh'),
  },
  workplace: {
    da: () => import('virtual:workplace/da'),
    en: () => import('virtual:workplace/en'),
    zh: () => import('virtual:workplace/zh'),
  },
  notices: {
    da: () => import('virtual:notices/da'),
    en: () => import('virtual:notices/en'),
    zh: () => import('virtual:notices/zh'),
  },
}

/**
 * Fetches the words of one language, where they are not there yet; the build keeps each part in a file of its own. What
 * is in use comes along, so that nothing on the page is left in another language.
 */
export async function loadDictionary(language: Language, wanted: Part = 'public'): Promise<void> {
  const lacking = parts.filter((part) => (part === wanted || isInUse(part)) && !hasDictionary(language, part))
  await Promise.all(
    lacking.map(async (part) => addDictionary(language, (await chunks[part][language]()).dictionary, part)),
  )
}

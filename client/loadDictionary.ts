import type { Language } from '#shared/language.ts'
import type { Dictionary } from '#shared/say.ts'
import { addDictionary, hasDictionary, type Part } from './dictionaries.ts'

type Chunk = () => Promise<{ dictionary: Dictionary }>

const chunks: { [part in Part]: { [language in Language]: Chunk } } = {
  public: {
    da: () => import('virtual:words/da'),
    en: () => import('virtual:words/en'),
    zh: () => import('virtual:words/zh'),
  },
  workplace: {
    da: () => import('virtual:workplace/da'),
    en: () => import('virtual:workplace/en'),
    zh: () => import('virtual:workplace/zh'),
  },
}

/** Fetches the words of one language, where they are not there yet; the build keeps each part in a file of its own. */
export async function loadDictionary(language: Language, part: Part = 'public'): Promise<void> {
  if (hasDictionary(language, part)) return
  const { dictionary } = await chunks[part][language]()
  addDictionary(language, part, dictionary)
}

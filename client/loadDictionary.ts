import type { Language } from '#shared/language.ts'
import type { Dictionary } from '#shared/say.ts'
import { addDictionary } from './dictionaries.ts'

const chunks: { [language in Language]: () => Promise<{ dictionary: Dictionary }> } = {
  da: () => import('virtual:words/da'),
  en: () => import('virtual:words/en'),
  zh: () => import('virtual:words/zh'),
}

/** Fetches the words of one language, which the build keeps in a file of their own. */
export async function loadDictionary(language: Language): Promise<void> {
  const { dictionary } = await chunks[language]()
  addDictionary(language, dictionary)
}

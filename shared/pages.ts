import type { Language } from './language.ts'
import type { Sentence } from './say.ts'
import type { Text } from './text.ts'

/** A question that a page asks the API, with its answer: what the client's cache is filled with. */
export type Answered = { key: readonly unknown[]; value: unknown }

/** The key under which the client keeps what a door answered. */
export function answerKey(path: string, params: object, query: object): readonly unknown[] {
  return [path, params, query]
}

/**
 * What stands around every page: the programme and whose it is, whether people can sign in here, and whether the
 * example's people can be signed in as.
 */
export type Site = {
  programme: string
  name: Text
  owner: Text
  /** The language that what people wrote here is in, whatever the reader's. */
  writtenIn: Language
  /** The public address of the server, which citations name. */
  origin: string
  /** Where readers can write to, as an address to follow; null where nobody said. */
  contact: string | null
  signIn: boolean
  hasExample: boolean
}

/** What the prerenderer needs for one page. */
export type PageInput = {
  url: string
  language: Language
  site: Site
  answers: Answered[]
}

/** How the address of the picture ends that is shown beside a link to a page. */
export const cardEnding = '/delebillede.png'

/** A page that says what went wrong, in the shell of the others. */
export type ProblemPageInput = {
  url: string
  language: Language
  programme: string
  sentence: Sentence
  status: number
  /** Where to come back to, where signing in would help. */
  signInFor?: string | undefined
}

/** Files that every page links, by their built addresses. */
export type Assets = {
  script: string
  preloads: string[]
  words: { [language: string]: string }
  font: string
  style: string
  /** By source: the style of a page that has one of its own. */
  ownStyles: { [source: string]: string[] }
}

/** What the client's prerender bundle offers the server, which loads it by its path. */
export type PrerenderModule = {
  renderPage(input: PageInput, assets: Assets): Promise<string>
  renderProblemPage(input: ProblemPageInput, assets: Assets): Promise<string>
}

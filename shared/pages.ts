import type { Language } from './language.ts'
import type { Sentence } from './say.ts'

/** A question that a page asks the API, with its answer: what the client's cache is filled with. */
export type Answered = { key: readonly unknown[]; value: unknown }

/** The key under which the client keeps what a door answered. */
export function answerKey(path: string, params: object, query: object): readonly unknown[] {
  return [path, params, query]
}

/** What the prerenderer needs for one page. */
export type PageInput = { url: string; language: Language; programme: string; answers: Answered[] }

/** A page that says what went wrong, in the shell of the others. */
export type ProblemPageInput = {
  url: string
  language: Language
  programme: string
  sentence: Sentence
  status: number
}

/** Files that every page links, by their built addresses. */
export type Assets = {
  script: string
  preloads: string[]
  words: { [language: string]: string }
  font: string
  style: string
}

/** What the client's prerender bundle offers the server, which loads it by its path. */
export type PrerenderModule = {
  renderPage(input: PageInput, assets: Assets): Promise<string>
  renderProblemPage(input: ProblemPageInput, assets: Assets): Promise<string>
}

import type { Language } from '#shared/language.ts'
import type { Problem, ProblemKind } from '#shared/problem.ts'
import { dictionaryOf, type Sentence, say } from '#shared/say.ts'
import { words } from '#shared/words.ts'

const dictionaries = {
  da: dictionaryOf(words, 'da'),
  en: dictionaryOf(words, 'en'),
  zh: dictionaryOf(words, 'zh'),
}

/** Says a sentence on the server. */
export function sayIn(language: Language, sentence: Sentence): string {
  return say(dictionaries[language], language, sentence)
}

/** RFC 9457, in the reader's language. */
export function problemDocument(problem: Problem, status: number, language: Language): object {
  return {
    type: `urn:problem:${problem.kind satisfies ProblemKind}`,
    title: sayIn(language, problem.sentence),
    status,
    key: problem.sentence.key,
    fields: Object.fromEntries(
      Object.entries(problem.fields).map(([field, sentence]) => [field, sayIn(language, sentence)]),
    ),
  }
}

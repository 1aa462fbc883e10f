import type { FastifyError } from 'fastify'
import type { Language } from '#shared/language.ts'
import { Problem, type ProblemKind } from '#shared/problem.ts'
import { type Dictionary, dictionaryOf, type Sentence, say } from '#shared/say.ts'
import { allWords } from '#shared/words.ts'

const dictionaries = new Map<Language, Dictionary>()

/** Says a sentence on the server; the words of a language are picked once somebody reads it. */
export function sayIn(language: Language, sentence: Sentence): string {
  const dictionary = dictionaries.get(language) ?? dictionaryOf(allWords, language)
  dictionaries.set(language, dictionary)
  return say(dictionary, language, sentence)
}

/** RFC 9457, in the reader's language; with the sentences as data too, for a page whose language changes afterwards. */
export function problemDocument(problem: Problem, status: number, language: Language): object {
  return {
    type: `urn:problem:${problem.kind satisfies ProblemKind}`,
    title: sayIn(language, problem.sentence),
    status,
    ...problem.sentence,
    ...problem.details,
    sentences: problem.fields,
    fields: Object.fromEntries(
      Object.entries(problem.fields).map(([field, sentence]) => [field, sayIn(language, sentence)]),
    ),
  }
}

/** What was wrong with a request that no handler saw: what could not be read, or which fields are not as declared. */
export function unreadable(error: FastifyError): Problem {
  const fields = Object.fromEntries((error.validation ?? []).flatMap((one) => fieldsOf(one as Issue)))
  const named = Object.values(fields)
  const what = named.length > 0 ? { list: named } : { key: unreadableBy[error.code] ?? 'problem.address' }
  return new Problem('invalid', { key: 'problem.input', values: { what } }, fields)
}

const unreadableBy: { [code: string]: string } = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'problem.tooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'problem.mediaType',
  FST_ERR_CTP_EMPTY_TYPE: 'problem.mediaType',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'problem.notJson',
  FST_ERR_CTP_INVALID_JSON_BODY: 'problem.notJson',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'problem.tooLarge',
}

/** A finding of the validator: where, and which keys it does not know. */
type Issue = { instancePath: string; keyword: string; message?: string; params: { keys?: string[] } }

function fieldsOf({ instancePath, keyword, message, params }: Issue): [string, Sentence][] {
  const path = instancePath.split('/').filter((part) => part !== '')
  if (keyword === 'unrecognized_keys')
    return (params.keys ?? []).map((key) => [
      [...path, key].join('.'),
      { key: 'problem.field.unknown', values: { name: key } },
    ])
  const name = path.join('.')
  if (name === '') return [[name, { key: 'problem.wrongContent' }]]
  const isLacking = keyword === 'invalid_type' && message?.endsWith('received undefined') === true
  return [[name, { key: isLacking ? 'problem.field.lacking' : 'problem.field.invalid', values: { name } }]]
}

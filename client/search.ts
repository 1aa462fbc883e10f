import { type Language, languages } from '#shared/language.ts'

/** What every address carries: the language where it is not Danish, and (D, n) where it is not now. */
export type CommonSearch = { lang?: Language | undefined; asOf?: string | undefined; n?: string | undefined }

export function commonSearch(search: { [name: string]: unknown }): CommonSearch {
  const lang = languages.find((language) => language === search.lang)
  return {
    ...(lang === undefined || lang === 'da' ? {} : { lang }),
    ...text('asOf', search.asOf),
    ...text('n', search.n),
  }
}

/** What a link to another page takes along: language and day; filters stay where they belong. */
export function keepCommon({ lang, asOf, n }: CommonSearch): CommonSearch {
  return { ...(lang === undefined ? {} : { lang }), ...text('asOf', asOf), ...text('n', n) }
}

/** The part of an address that the API is asked for. */
export function momentOf({ asOf, n }: CommonSearch): { asOf?: string; n?: string } {
  return { ...text('asOf', asOf), ...text('n', n) }
}

export function text<Name extends string>(name: Name, value: unknown): { [name in Name]?: string } {
  return typeof value === 'string' && value !== '' ? ({ [name]: value } as { [name in Name]?: string }) : {}
}

/** Addresses hold plain text, never JSON. */
export function parseSearch(search: string): { [name: string]: string } {
  return Object.fromEntries(new URLSearchParams(search))
}

export function stringifySearch(search: { [name: string]: unknown }): string {
  const filled = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const text = new URLSearchParams(filled).toString()
  return text === '' ? '' : `?${text}`
}

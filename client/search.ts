import { type Language, languages } from '#shared/language.ts'

/** What every address carries: the language where it is not Danish, and (D, n) where it is not now. */
export type CommonSearch = { lang?: Language | undefined; asOf?: string | undefined; n?: string | undefined }

/** Every part is named, also as undefined: the router would let an unknown one through. */
export function commonSearch(search: { [name: string]: unknown }): CommonSearch {
  const lang = languages.find((language) => language === search.lang)
  return { lang: lang === 'da' ? undefined : lang, asOf: filled(search.asOf), n: filled(search.n) }
}

/** A link is the current one only when all of its address is. */
export const exactly = { exact: true, explicitUndefined: true }

/** What a link to another page takes along: language and day; filters stay where they belong. */
export function keepCommon({ lang, asOf, n }: CommonSearch): CommonSearch {
  return { lang, asOf, n }
}

/** The part of an address that the API is asked for. */
export function momentOf({ asOf, n }: CommonSearch): { asOf?: string; n?: string } {
  return { ...(asOf === undefined ? {} : { asOf }), ...(n === undefined ? {} : { n }) }
}

/** The day that changes are counted from, where the address names one. */
export function sinceOf({ since }: { since?: string | undefined }): { since?: string } {
  return since === undefined ? {} : { since }
}

/** A part of an address that says something; an empty field of a form says nothing. */
export function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
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

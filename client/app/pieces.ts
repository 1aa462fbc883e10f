import type { Keeper } from '#client/Piece.tsx'
import type { Language } from '#shared/language.ts'
import { escaped } from './head.ts'

/** The text of parts, for as long as what they are made of is kept by others. */
const kept = new WeakMap<object, Map<string, string>>()

/** Stands for the common part of links, so that a part's text serves other days. */
const sign = '\u0000'

/**
 * Keeps the parts of one page that is made as text. `search` is what every link on it takes along, '?' included, or
 * nothing; `assembled` puts kept text where it belongs and keeps what is new.
 */
export function piecesOf({ language, search }: { language: Language; search: string }): {
  keeper: Keeper
  assembled: (html: string) => string
} {
  const common = escaped(search)
  const places: { of: object; key: string }[] = []
  return {
    keeper: {
      placeFor(of, kind) {
        const key = `${kind} ${language} ${common === '' ? 'bare' : 'signed'}`
        const name = `${places.push({ of, key }) - 1}`
        return { name, isKept: kept.get(of)?.has(key) === true }
      },
    },
    assembled: (html) =>
      html.replace(/<x-piece id="(\d+)">(.*?)<\/x-piece>/gs, (_, name: string, made: string) => {
        const place = places[Number(name)]
        if (place === undefined) throw new Error('a part of a page has no place')
        const texts = kept.get(place.of) ?? new Map<string, string>()
        if (made === '') return (texts.get(place.key) ?? '').replaceAll(sign, common)
        kept.set(place.of, texts.set(place.key, common === '' ? made : made.replaceAll(common, sign)))
        return made
      }),
  }
}

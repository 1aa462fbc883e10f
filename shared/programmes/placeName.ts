import { type Language, locale } from '../language.ts'
import type { Text } from '../text.ts'
import type { Programme } from './programme.ts'

/** A place as the programme names it, else a country by its code in the three languages; any other place is its code. */
export function placeName({ places }: Pick<Programme, 'places'>, code: string): Text {
  const own = places?.[code]
  if (own !== undefined) return own
  const named = (language: Language) =>
    /^[A-Z]{2}$/.test(code)
      ? (new Intl.DisplayNames([locale[language]], { type: 'region', fallback: 'code' }).of(code) ?? code)
      : code
  return { da: named('da'), en: named('en'), zh: named('zh') }
}

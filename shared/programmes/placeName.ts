import { type Language, locale } from '../language.ts'
import type { Text } from '../text.ts'

/** A country by its code in the three languages; any other place by its code. */
export function placeName(code: string): Text {
  const named = (language: Language) =>
    /^[A-Z]{2}$/.test(code)
      ? (new Intl.DisplayNames([locale[language]], { type: 'region', fallback: 'code' }).of(code) ?? code)
      : code
  return { da: named('da'), en: named('en'), zh: named('zh') }
}

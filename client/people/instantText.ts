import { type Language, locale } from '#shared/language.ts'

/** An instant (milliseconds since 1970) by the administration's clock, wherever it is read. */
export function instantText(instant: number, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(instant)
}

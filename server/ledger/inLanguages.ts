import { languages } from '#shared/language.ts'
import type { Text } from '#shared/text.ts'

/** A text in the three languages as free texts of a record: one field for each, so that it can be erased. */
export function textFields(name: string, text: Text): { [field: string]: string } {
  return Object.fromEntries(languages.map((language) => [`${name}.${language}`, text[language]]))
}

/** The same read back from the texts that are still there; null once one of the three was erased. */
export function findText(
  texts: readonly { number: number; field: string; text: string }[],
  { number, name }: { number: number; name: string },
): Text | null {
  const of = (language: string) =>
    texts.find((one) => one.number === number && one.field === `${name}.${language}`)?.text
  const [da, en, zh] = [of('da'), of('en'), of('zh')]
  return da === undefined || en === undefined || zh === undefined ? null : { da, en, zh }
}

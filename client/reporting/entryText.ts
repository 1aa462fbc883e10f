import { shown, unitText } from '#client/amount.ts'
import type { Words } from '#client/dictionaries.ts'
import type { MissingCode } from '#shared/figures/figure.ts'
import type { Language } from '#shared/language.ts'
import { editNumber } from '#shared/numbers/formatNumber.ts'
import { parseNumber } from '#shared/numbers/parseNumber.ts'
import type { DraftContent } from '#shared/reporting/draft.ts'
import { isEmpty } from '#shared/reporting/entry.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { withUnit } from '#shared/say.ts'

type Amount = { value: number | null; missing: MissingCode | null }
type Counted = Pick<SheetRow, 'unit' | 'decimals'>

/** A figure of the sheet with its unit, or why there is none. */
export function amountText({ value, missing }: Amount, { unit, decimals }: Counted, words: Words): string {
  const { t, language } = words
  if (value !== null)
    return withUnit(shown(value, decimals, language), unitText(unit, value, language), language)
  return missing === null ? t('cell.nothing') : t(`missing.${missing}`)
}

/** What was typed, as the reader writes numbers; as it was typed where it is none. */
export function entryText(content: DraftContent, words: Words): string {
  if (isEmpty(content)) return words.t('cell.nothing')
  if (content.missing !== null) return words.t(`missing.${content.missing}`)
  return inputText(content, words.language)
}

/** The text of the field: what was typed under another language's marks is written with one's own. */
export function inputText({ input, convention }: DraftContent, language: Language): string {
  if (convention === language || input.trim() === '') return input
  const plain = parseNumber(input, { convention })
  return 'number' in plain ? editNumber(plain.number, language) : input
}

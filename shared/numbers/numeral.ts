/** Whose marks a text is written with; Chinese writes numbers as English does. */
export type Convention = 'da' | 'en' | 'zh'

const danish = /^(?=.)(?:\d+|[1-9]\d{0,2}([. '])\d{3}(?:\1\d{3})*)?(?:,\d+)?$/
const english = /^(?=.)(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?$/

/**
 * Digits and marks ('1.234,5') as plain digits ('1234.5'), or undefined where they break the convention: group
 * marks stand before exactly three digits and are all the same.
 */
export function plainDigits(digits: string, convention: Convention): string | undefined {
  if (convention !== 'da') return english.test(digits) ? digits.replaceAll(',', '') : undefined
  return danish.test(digits) ? digits.replace(/[. ']/g, '').replace(',', '.') : undefined
}

/** How many digits of plain digits count: none of the zeros before the first or after the last other digit. */
export function significantDigits(plain: string): number {
  return plain.replace('.', '').replace(/^0+|0+$/g, '').length
}

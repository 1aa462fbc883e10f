/**
 * Full-width digits, letters and signs as ASCII ones, and every kind of space as a plain one. Not NFKC, which
 * would also turn a raised footnote mark into a digit of the number.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
}

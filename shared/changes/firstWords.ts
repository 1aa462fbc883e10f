/** Marks that turn the direction of the letters after them, also beyond the text's own end. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Ideographs and kana carry about as much as two letters. */
const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The beginning of a text in one line: the whole of a short one, else as many whole words as fit into `most` letters, with
 * '…' after them. A single word that is longer ends between two characters as people count them, never inside one.
 */
export function firstWords(text: string, most = 140): string {
  const line = text.replaceAll(turns, '').replaceAll(/\s+/g, ' ').trim()
  if (widthOf(line) <= most) return line
  const words = fitting(line, 'word', most)
  const begun = words === '' ? fitting(line, 'grapheme', most) : words
  return `${begun.replace(/[\s\p{P}]+$/u, '')}…`
}

/** The longest beginning that is made of whole segments and is no wider than `most`. */
function fitting(line: string, granularity: 'word' | 'grapheme', most: number): string {
  let fits = ''
  let width = 0
  for (const { segment } of new Intl.Segmenter('da', { granularity }).segment(line)) {
    width += widthOf(segment)
    if (width > most) break
    fits += segment
  }
  return fits
}

function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += isWide.test(letter) ? 2 : 1
  return width
}

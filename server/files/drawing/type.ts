import { readFileSync } from 'node:fs'
import { fontFiles } from './fonts.ts'

/** A font's letters: how far each moves the pen, as a share of the size; nothing for what it does not have. */
type Letters = (code: number) => number | undefined

let loaded: { regular: Letters; bold: Letters; wide: Letters } | undefined

/** The fonts' measures are read when the first picture is drawn. */
function fonts() {
  if (loaded === undefined) {
    const files = fontFiles()
    const read = (name: string) => lettersOf(readFileSync(files.find((file) => file.includes(name)) ?? name))
    loaded = {
      regular: read('ibm-plex-sans-regular'),
      bold: read('ibm-plex-sans-semibold'),
      wide: read('noto-sans-sc-regular'),
    }
  }
  return loaded
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, size: number, isBold = false): number {
  const { regular, bold, wide } = fonts()
  let width = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    width += (isBold ? bold : regular)(code) ?? wide(code) ?? 1
  }
  return width * size
}

/** The letters of a text that no font of ours has, but for those that show nothing. */
export function lackingIn(text: string): string[] {
  const { regular, wide } = fonts()
  const isLacking = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0
    return regular(code) === undefined && wide(code) === undefined && !/[\p{Z}\p{C}]/u.test(letter)
  }
  return [...new Set(text)].filter(isLacking)
}

/** Reads what the OpenType specification calls `cmap` (format 4) and `hmtx`. */
function lettersOf(font: Buffer): Letters {
  const tables = new Map<string, number>()
  for (let nth = 0; nth < font.readUInt16BE(4); nth++) {
    const entry = 12 + nth * 16
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8))
  }
  const table = (name: string) => tables.get(name) ?? 0
  const unit = font.readUInt16BE(table('head') + 18)
  const measured = font.readUInt16BE(table('hhea') + 34)
  const glyphOf = glyphsOf(font, table('cmap'))
  return (code) => {
    const glyph = glyphOf(code)
    if (glyph === 0) return undefined
    return font.readUInt16BE(table('hmtx') + Math.min(glyph, measured - 1) * 4) / unit
  }
}

function glyphsOf(font: Buffer, cmap: number): (code: number) => number {
  const count = font.readUInt16BE(cmap + 2)
  const starts = Array.from({ length: count }, (_, nth) => cmap + font.readUInt32BE(cmap + 8 + nth * 8))
  const own = starts.find((start) => font.readUInt16BE(start) === 4)
  if (own === undefined) return () => 0
  const twice = font.readUInt16BE(own + 6)
  const glyphs = new Map<number, number>()
  for (let at = 0; at < twice; at += 2) {
    const last = font.readUInt16BE(own + 14 + at)
    const first = font.readUInt16BE(own + 16 + twice + at)
    const delta = font.readUInt16BE(own + 16 + 2 * twice + at)
    const range = own + 16 + 3 * twice + at
    const offset = font.readUInt16BE(range)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : font.readUInt16BE(range + offset + (code - first) * 2)
      if (offset === 0 || glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff)
    }
  }
  return (code) => glyphs.get(code) ?? 0
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { builtFolder, projectFolder } from '../../folders.ts'

const folder = join(builtFolder, 'fonts')

/** The fonts that pictures are set in, as files that what draws pixels can read. */
export function fontFiles(): string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

/** Unpacks the fonts, once at each build. */
export function unpackFonts(): void {
  const packed = join(projectFolder, 'server', 'files', 'fonts')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(packed).filter((one) => one.endsWith('.woff')))
    writeFileSync(join(folder, name.replace('.woff', '.ttf')), unpacked(readFileSync(join(packed, name))))
}

/** A WOFF file's tables as the font they were packed from (https://www.w3.org/TR/WOFF/). */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + count * 16)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const parts: Buffer[] = [head]
  let place = head.length
  for (let nth = 0; nth < count; nth++) {
    const entry = 44 + nth * 20
    const [from, packedLength, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ]
    const packed = woff.subarray(from, from + packedLength)
    const table = packedLength < length ? inflateSync(packed) : packed
    const own = 12 + nth * 16
    woff.copy(head, own, entry, entry + 4)
    woff.copy(head, own + 4, entry + 16, entry + 20)
    head.writeUInt32BE(place, own + 8)
    head.writeUInt32BE(length, own + 12)
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4)
    table.copy(padded)
    parts.push(padded)
    place += padded.length
  }
  return Buffer.concat(parts)
}

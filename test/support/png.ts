import { inflateSync } from 'node:zlib'

type Pixel = number[]

/** A PNG of eight bits a channel, read by the specification (https://www.w3.org/TR/png/), so that a test can look at it. */
export function decodedPng(bytes: Buffer) {
  const chunks: { [name: string]: Buffer[] } = {}
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    chunks[name] = [...(chunks[name] ?? []), bytes.subarray(at + 8, at + 8 + length)]
    at += length + 12
  }
  const head = chunks.IHDR![0]!
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const channels = { 2: 3, 6: 4 }[head[9]!]!
  const rows = unfiltered(inflateSync(Buffer.concat(chunks.IDAT!)), width * channels, height, channels)
  const pixel = (x: number, y: number): Pixel => {
    const from = (y * width + x) * channels
    return [...rows.subarray(from, from + 3)]
  }
  /** The share of pixels in some rows in which there is more ink than paper. */
  const inkedBetween = (top: number, bottom: number): number => {
    let dark = 0
    for (let at = top * width * channels; at < bottom * width * channels; at += channels)
      if ((rows[at] ?? 0) + (rows[at + 1] ?? 0) + (rows[at + 2] ?? 0) < 600) dark++
    return dark / (width * (bottom - top))
  }
  return { width, height, pixel, inkedBetween, inked: inkedBetween(0, height) }
}

function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!
    for (let x = 0; x < stride; x++) {
      const here = y * stride + x
      const left = x < channels ? 0 : rows[here - channels]!
      const up = y === 0 ? 0 : rows[here - stride]!
      let guess = 0
      if (filter === 1) guess = left
      if (filter === 2) guess = up
      if (filter === 3) guess = (left + up) >> 1
      if (filter === 4) guess = paeth(left, up, x < channels || y === 0 ? 0 : rows[here - stride - channels]!)
      rows[here] = (raw[y * (stride + 1) + 1 + x]! + guess) & 0xff
    }
  }
  return rows
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

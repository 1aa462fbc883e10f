import { fontFiles } from './fonts.ts'
import { lackingIn } from './type.ts'

/** A picture as PNG, or why there is none: letters that our fonts lack, or no program for this kind of machine. */
export type Pixels = { png: Uint8Array } | { lacking: string[] } | { unable: string }

/** A picture in pixels, so many wide. One with empty boxes for letters is never made. */
export async function pixelsOf(svg: string, width: number): Promise<Pixels> {
  const lacking = lackingIn(lettersOf(svg))
  if (lacking.length > 0) return { lacking }
  const found = await findResvg()
  if (typeof found === 'string') return { unable: found }
  const picture = new found.Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'IBM Plex Sans' },
  })
  return { png: picture.render().asPng() }
}

/** What draws pixels comes ready-made for most kinds of machines, and for the others not at all. */
async function findResvg() {
  try {
    return await import('@resvg/resvg-js')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function lettersOf(svg: string): string {
  return [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text).join('')
}

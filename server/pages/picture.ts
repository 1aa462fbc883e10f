import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SharePicture } from '#shared/pages.ts'

/** A programme's picture of its overview, drawn by this program from its figures: `overview.png` in its folder. */
export type Picture = SharePicture & { bytes: Buffer }

export function findPicture(programmeDir: string): Picture | undefined {
  const file = join(programmeDir, 'overview.png')
  if (!existsSync(file)) return undefined
  const bytes = readFileSync(file)
  // The width and the height stand at the same place in every PNG.
  return { path: '/delebillede.png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes }
}

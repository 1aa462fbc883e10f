import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFolder } from '../folders.ts'

/** What was built, as part of every ETag: another build may word or draw the same facts differently. */
export function readBuild(): string {
  return readFileSync(join(builtFolder, 'build-id'), 'utf8').trim()
}

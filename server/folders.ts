import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's root, found from the sources and from the built server alike. */
export const projectFolder = rootOf(import.meta.dirname)

function rootOf(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'drizzle'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the project folder was not found')
  return rootOf(parent)
}

/** Where the build writes: client files, prerenderer and server. */
export const builtFolder = join(projectFolder, 'dist')
export const programmesFolder = join(projectFolder, 'server', 'programmes')

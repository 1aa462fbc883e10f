import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { projectFolder } from '#server/folders.ts'

const run = promisify(execFile)
const lock = join(tmpdir(), `build-of-${projectFolder.replaceAll(/\W/g, '-')}`)
const abandonedAfter = 60_000

let built: Promise<void> | undefined

/**
 * Builds what the tests look at, unless it is there already; once per worker, one worker at a time. The tests' own
 * NODE_ENV would make a build for development.
 */
export function ensureBuilt(): Promise<void> {
  built ??= build()
  return built
}

async function build(): Promise<void> {
  while (!isMine()) await pause(100)
  try {
    const env = { ...process.env, NODE_ENV: 'production' }
    await run(process.execPath, [join(projectFolder, 'server', 'build.ts')], { env })
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function isMine(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > abandonedAfter) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

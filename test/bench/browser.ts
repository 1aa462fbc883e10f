import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** A real Chromium: BROWSER_PATH, one that is installed, or the one from npm; undefined where there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = await findBrowser()
  if (executablePath === undefined) return undefined
  return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

async function findBrowser(): Promise<string | undefined> {
  const asked = process.env.BROWSER_PATH
  if (asked !== undefined && asked !== '') return asked
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => existsSync(path),
  )
  if (installed !== undefined) return installed
  // Without this its libraries are not unpacked.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } catch {
    return undefined
  }
}

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
]
const quietly = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
]

/**
 * Starts the browser that is there: BROWSER_PATH, an installed one, else the one from npm. BROWSER_PATH=npm chooses the
 * last: it has no windows, which makes it three times as fast as an installed Chromium, and no Chinese letters.
 */
export async function launchBrowser(...extra: string[]): Promise<Browser> {
  const wanted = process.env.BROWSER_PATH ?? findInstalled() ?? 'npm'
  const executablePath = wanted === 'npm' ? await unpacked() : wanted
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  try {
    return await chromium.launch({ executablePath, args: [...asRoot, ...quietly, ...extra] })
  } catch (cause) {
    throw new Error(`The browser ${executablePath} does not start. BROWSER_PATH names another one.`, {
      cause,
    })
  }
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = folders.flatMap((folder) => installed.map((name) => join(folder, name)))
  return [...paths, ...elsewhere].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The package unpacks its libraries only where it believes itself on AWS, which it decides while it is imported. */
async function unpacked(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } catch (cause) {
    const advice = 'Install Chromium, or set BROWSER_PATH to a browser.'
    throw new Error(`No browser was found for the journeys. ${advice}`, { cause })
  }
}

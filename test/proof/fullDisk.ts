import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DraftContent } from '#shared/reporting/draft.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import { type Browser, kill, type Product, startProduct } from './product.ts'
import { choosePlaces, findLosses, operatorOf, type Place } from './savers.ts'

const programme = 'kina-indsats'

/**
 * The disk is full while somebody saves: the answer says so, reading goes on, what was acknowledged is there, and saving
 * goes on by itself when there is room. Needs the right to mount (root on Linux).
 */
export async function proveFullDisk(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'proof-full-'))
  const at = join(folder, 'disk')
  mkdirSync(at)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', at]).status !== 0) {
    process.stdout.write('Full disk: left out, as this machine does not let us mount a small one.\n')
    return true
  }
  let product: Product | undefined
  try {
    product = await startProduct(join(at, 'data'))
    const holds = await fillAndSave(product, at)
    process.stdout.write(`Full disk: ${holds ? 'said so, lost nothing, went on' : 'FAILED'}.\n`)
    return holds
  } finally {
    if (product !== undefined) await kill(product)
    execFileSync('umount', [at])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fillAndSave({ port }: Product, at: string): Promise<boolean> {
  const [place] = await choosePlaces(port, 5)
  if (place === undefined) throw new Error('there is no figure to save')
  const browser = await operatorOf(port, place.unit)
  const before = await save(browser, place)
  const filler = join(at, 'filler')
  try {
    writeFileSync(filler, Buffer.alloc(32 * 1024 * 1024))
  } catch {
    // That is the point: now nothing more fits.
  }
  const refused = await save(browser, place)
  const page = await fetch(`http://127.0.0.1:${port}/`)
  rmSync(filler)
  const after = await save(browser, place)
  const losses = await findLosses(port, [place])
  browser.close()
  const statuses = [before, refused, page.status, after].join(' ')
  if (statuses !== '200 503 200 200') process.stdout.write(`  answered ${statuses}\n`)
  return statuses === '200 503 200 200' && losses.length === 0
}

async function save(browser: Browser, place: Place): Promise<number> {
  const { unit, series, period, acknowledged: version } = place
  const content = DraftContent.parse({
    input: String(version + 1),
    convention: 'da',
    note: 'x'.repeat(1_900),
  })
  place.sent = version + 1
  const { status, reply } = await browser.ask(reporting.saveDraft, {
    params: { programme, unit },
    body: { series, period, content, version: version === 0 ? null : version },
  })
  if (status === 200) place.acknowledged = reply.draft.version
  return status
}

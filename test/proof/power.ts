import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { aWhile, kill, startProduct } from './product.ts'
import { choosePlaces, findLosses, openClients, type Place } from './savers.ts'

const clients = 20

/** Durable as it is meant to be, and the control that forgets to wait for the disk: it must lose, or the test is blind. */
const modes = {
  full: [],
  normal: ['--import', pathToFileURL(join(import.meta.dirname, 'forgetful.ts')).href],
}

/**
 * The power is cut: the disk's image is copied at a moment while twenty clients save, as what had reached the disk by
 * then, and the server starts on the copy. Needs the right to mount (root on Linux).
 */
export async function provePowerCuts(rounds: number): Promise<boolean> {
  if (!canMount()) {
    process.stdout.write('Power cuts: left out, as this machine does not let us mount an image.\n')
    return true
  }
  const full = await cutPower(rounds, modes.full)
  const normal = await cutPower(rounds, modes.normal)
  process.stdout.write(
    `Power cut ${rounds} times: ${full.saved} saves acknowledged, ${full.lost} figures lost or torn. Control without waiting for the disk: ${normal.lost} of ${normal.saved} lost.\n`,
  )
  return full.lost === 0 && full.saved > rounds && normal.lost > 0
}

async function cutPower(rounds: number, flags: string[]): Promise<{ saved: number; lost: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'proof-power-'))
  const found = { saved: 0, lost: 0 }
  try {
    for (let round = 0; round < rounds; round += 1) {
      const [disk, copy] = [join(folder, 'disk.img'), join(folder, 'copy.img')]
      makeDisk(disk)
      const mounted = mount(disk, join(folder, 'disk'))
      const product = await startProduct(join(mounted, 'data'), flags)
      const places = await choosePlaces(product.port, clients)
      const saving = (await openClients(product.port, places)).save()
      await aWhile(1_500)
      // Nothing is answered any more, so all that was acknowledged was acknowledged before the cut.
      product.process.kill('SIGSTOP')
      copyFileSync(disk, copy)
      await kill(product)
      found.saved += await saving
      unmount(mounted)
      const after = mount(copy, join(folder, 'copy'))
      found.lost += await lossesOn(join(after, 'data'), places)
      unmount(after)
    }
  } finally {
    for (const at of ['disk', 'copy']) unmountIfMounted(join(folder, at))
    rmSync(folder, { recursive: true, force: true })
  }
  return found
}

/** A ledger that cannot be opened, or a server that cannot answer from it, has lost everything. */
async function lossesOn(dataDir: string, places: readonly Place[]): Promise<number> {
  const product = await startProduct(dataDir).catch(() => undefined)
  if (product === undefined) return places.length
  try {
    return (await findLosses(product.port, places)).length
  } catch (error) {
    process.stdout.write(`  after a cut: ${String(error)}\n`)
    return places.length
  } finally {
    await kill(product)
  }
}

function makeDisk(image: string): void {
  rmSync(image, { force: true })
  execFileSync('truncate', ['-s', '96M', image])
  execFileSync('mkfs.ext4', ['-q', image])
}

function mount(image: string, at: string): string {
  mkdirSync(at, { recursive: true })
  execFileSync('mount', ['-o', 'loop', image, at])
  return at
}

function unmount(at: string): void {
  execFileSync('umount', [at])
}

/** What a failed round has left behind. */
function unmountIfMounted(at: string): void {
  spawnSync('umount', ['-q', at])
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'proof-mount-'))
  try {
    makeDisk(join(folder, 'disk.img'))
    unmount(mount(join(folder, 'disk.img'), join(folder, 'disk')))
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

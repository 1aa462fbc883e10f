import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../database/store.ts'

/** Keys for different uses, all made from the one secret. */
export type Keys = { seal: Buffer; attempts: Buffer }

/**
 * The server's secret: the setting, which several servers on one database must share, else the file in the data folder,
 * made at the first start and readable by its owner alone. Whoever loses it enrols second factors anew.
 */
export function readSecret({ secret, dataDir }: { secret: string | undefined; dataDir: string }): string {
  if (secret !== undefined) return secret
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) makeSecret(dataDir, file)
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length < 32) throw new Refusal(`The secret in ${file} is cut short. Restore it, or set SECRET.`)
  return kept
}

/** Two servers that start at once: the one that comes second reads what the first one wrote. */
function makeSecret(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    })
  } catch (error) {
    if (existsSync(file)) return
    throw new Refusal(`${file} cannot be written (${String(error)}). Set DATA_DIR, or set SECRET.`)
  }
}

export function keysOf(secret: string): Keys {
  const key = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', use, 32))
  return { seal: key('second factors'), attempts: key('attempts') }
}

/** AES-256-GCM, bound to its owner, so that a sealed text moved to another row does not open. */
export function seal(keys: Keys, owner: string, text: string, random: (bytes: number) => Buffer): string {
  const nonce = random(12)
  const cipher = createCipheriv('aes-256-gcm', keys.seal, nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The text that was sealed; throws where it was changed, moved, or sealed with another secret. */
export function unseal(keys: Keys, owner: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keys.seal, bytes.subarray(0, 12))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** A name for something that must not stand in the database in clear; guessing does not find it without the secret. */
export function keyedDigest(keys: Keys, text: string): string {
  return createHmac('sha256', keys.attempts).update(text).digest('base64url')
}

/** What is kept of a random token or code: 80 bits of chance and more need no slow hash. */
export function tokenDigest(token: string): string {
  return hash('sha256', token, 'base64url')
}

/** 256 bits that nobody guesses, as 43 letters. */
export function newToken(random: (bytes: number) => Buffer): string {
  return random(32).toString('base64url')
}

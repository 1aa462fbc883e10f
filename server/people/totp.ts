import { Secret, TOTP } from 'otpauth'

const seconds = 30
/** The name under which authenticators list the account. */
const issuer = 'Promises kept'

/** Time-based codes (RFC 6238) with what every authenticator knows: SHA-1, six digits, 30 seconds. */
function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: seconds,
    secret: Secret.fromBase32(secret),
  })
}

/** 160 bits in base 32, as authenticators take it. */
export function newTotpSecret(random: (bytes: number) => Buffer): string {
  return new Secret({ buffer: new Uint8Array(random(20)).buffer }).base32
}

/** What a QR code holds. */
export function totpUri(secret: string, label: string): string {
  return totpOf(secret, label).toString()
}

/**
 * The step of the clock that a code belongs to, now or one before or after; undefined where it fits none. A code is
 * good once: the caller refuses steps up to the last one used.
 */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = totpOf(secret, '').validate({ token, timestamp: now, window: 1 })
  return delta === null ? undefined : Math.floor(now / 1000 / seconds) + delta
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Ten codes of 80 bits, each good once, for whoever has lost the authenticator; without letters that look alike. */
export function newRecoveryCodes(random: (bytes: number) => Buffer): string[] {
  return Array.from({ length: 10 }, () => {
    const plain = [...random(16)].map((byte) => letters[byte % letters.length]).join('')
    return plain.replaceAll(/(.{4})(?=.)/g, '$1-')
  })
}

/** A recovery code as it is compared: hyphens, spaces and case are how people copy it. */
export function plainRecoveryCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Refusal } from '#server/database/store.ts'
import { programmesFolder } from '#server/folders.ts'
import { isLoopback, networkOf } from '#server/people/address.ts'
import { offersExample, offersSignIn } from '#server/people/offer.ts'
import { hashPassword, isPassword, nobodysHash } from '#server/people/passwords.ts'
import { keysOf, readSecret, seal, unseal } from '#server/people/secret.ts'
import { newRecoveryCodes, newTotpSecret, stepOfCode } from '#server/people/totp.ts'
import { readSettings } from '#server/settings.ts'
import { codeAt, goodPassword } from './cast.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('the server’s secret', () => {
  test('is made once, for its owner’s eyes alone', () => {
    const dataDir = join(emptyFolder(), 'data')
    const first = readSecret({ secret: undefined, dataDir })
    expect(readSecret({ secret: undefined, dataDir })).toBe(first)
    expect(Buffer.from(first, 'base64url')).toHaveLength(32)
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  })

  test('is the setting where there is one, and nothing is written', () => {
    const dataDir = emptyFolder()
    expect(readSecret({ secret: 'x'.repeat(32), dataDir })).toBe('x'.repeat(32))
    expect(() => statSync(join(dataDir, 'secret'))).toThrow()
  })

  test('that was cut short keeps the server down', () => {
    const dataDir = emptyFolder()
    writeFileSync(join(dataDir, 'secret'), 'abc')
    expect(() => readSecret({ secret: undefined, dataDir })).toThrow(Refusal)
  })

  test.skipIf(process.getuid?.() === 0)('that cannot be written is refused in plain words', () => {
    const dataDir = emptyFolder()
    chmodSync(dataDir, 0o500)
    expect(() => readSecret({ secret: undefined, dataDir })).toThrow(/SECRET/)
  })
})

describe('what is sealed', () => {
  const keys = keysOf('a secret of the server, long enough')

  test('opens for its owner and does not show what it holds', () => {
    const sealed = seal(keys, 'bo', 'JBSWY3DPEHPK3PXP', randomBytes)
    expect(unseal(keys, 'bo', sealed)).toBe('JBSWY3DPEHPK3PXP')
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('JBSWY3')
  })

  test('does not open for another owner, with another secret, or changed', () => {
    const sealed = seal(keys, 'bo', 'JBSWY3DPEHPK3PXP', randomBytes)
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
    expect(() => unseal(keys, 'ane', sealed)).toThrow()
    expect(() => unseal(keysOf('another secret of the same server'), 'bo', sealed)).toThrow()
    expect(() => unseal(keys, 'bo', changed)).toThrow()
  })
})

describe('passwords', () => {
  const owner = { name: 'Bo Toft', email: 'bo@region.example' }
  const costOf = (hash: string) => hash.split('$').slice(0, 4).join('$')

  test('are hashed by Argon2id at the cost that OWASP recommends, each with its own salt', async () => {
    const [one, two] = [await hashPassword(goodPassword, owner), await hashPassword(goodPassword, owner)]
    expect(costOf(one)).toBe('$argon2id$v=19$m=19456,t=2,p=1')
    expect(one).not.toBe(two)
    expect([await isPassword(one, goodPassword), await isPassword(one, `${goodPassword}.`)]).toEqual([
      true,
      false,
    ])
  })

  test('of nobody are verified with the same work, and are never right', async () => {
    expect(costOf(nobodysHash)).toBe(costOf(await hashPassword(goodPassword, owner)))
    expect(await isPassword(undefined, goodPassword)).toBe(false)
  })
})

describe('codes', () => {
  const now = 1_800_000_000_000

  test('are good for the step of now, the one before and the one after', () => {
    const secret = newTotpSecret(randomBytes)
    const step = Math.floor(now / 30_000)
    const steps = [-2, -1, 0, 1, 2].map((at) => stepOfCode(secret, codeAt(secret, now + at * 30_000), now))
    expect(steps).toEqual([undefined, step - 1, step, step + 1, undefined])
  })

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('%j is none', (code) => {
    expect(stepOfCode(newTotpSecret(randomBytes), code, now)).toBeUndefined()
  })

  test('of RFC 6238 are ours', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    expect(stepOfCode(secret, '287082', 59_000)).toBe(1)
    expect(stepOfCode(secret, '005924', 1_234_567_890_000)).toBe(41_152_263)
  })

  test('for recovery are ten, each another, in groups that can be read aloud', () => {
    const codes = newRecoveryCodes(randomBytes)
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/)
  })
})

describe('addresses', () => {
  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', '[::1]', '0:0:0:0:0:0:0:1'])(
    '%s is this machine',
    (host) => expect(isLoopback(host)).toBe(true),
  )

  test.each(['0.0.0.0', '::', '10.0.0.1', '128.0.0.1', 'localhost.example', '127.0.0.1.example', ''])(
    '%j is not only this machine',
    (host) => expect(isLoopback(host)).toBe(false),
  )

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is counted as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('what a server offers', () => {
  const where = (environment: { [name: string]: string }) => readSettings(environment)

  test.each([
    ['on one’s own machine', {}, true, true],
    [
      'on one’s own machine under its name',
      { HOST: 'localhost', PUBLIC_URL: 'http://localhost:3000' },
      true,
      true,
    ],
    ['on one’s own machine with another programme', { PROGRAMME_DIR: '/srv/programme' }, true, false],
    [
      'on one’s own machine behind a proxy for the world',
      { PUBLIC_URL: 'https://results.example' },
      true,
      false,
    ],
    ['on every address', { HOST: '0.0.0.0' }, false, false],
    [
      'on every address, said to be local',
      { HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' },
      false,
      false,
    ],
    ['for the world without https', { PUBLIC_URL: 'http://results.example' }, false, false],
    ['for the world with https', { HOST: '::', PUBLIC_URL: 'https://results.example' }, true, false],
  ])('%s', (_, environment, signIn, example) => {
    expect([offersSignIn(where(environment)), offersExample(where(environment))]).toEqual([signIn, example])
  })

  test('the shipped example is known by its folder, however it is written', () => {
    const folder = join(programmesFolder, '..', 'programmes', 'kina-indsats', '.')
    expect(offersExample(where({ PROGRAMME_DIR: folder }))).toBe(true)
  })

  test.each([{ SECRET: 'short' }, { READERS: 'nobody' }])('the setting %j is refused', (environment) => {
    expect(() => readSettings(environment)).toThrow(Refusal)
  })

  test('by default everybody reads, and the word of a proxy on the same machine is taken', () => {
    const { readers, secret, trustedProxies } = readSettings({})
    expect([readers, secret, trustedProxies]).toEqual(['public', undefined, 'loopback'])
  })
})

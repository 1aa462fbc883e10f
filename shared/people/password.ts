import type { Sentence } from '../say.ts'
import { Password } from './person.ts'

const shortest = 12
const longest = 200

/** The most common passwords that are long enough, from the lists of what leaked; Danish and Chinese ones among them. */
const common = [
  'password1234',
  'passwordpassword',
  'password12345',
  'password123456',
  'mypassword123',
  'changeme1234',
  'letmein12345',
  'welcome12345',
  'iloveyou1234',
  'administrator',
  'administrator1',
  'adminadminadmin',
  'qwertyuiop123',
  'qwerty123456',
  '1q2w3e4r5t6y',
  'q1w2e3r4t5y6',
  'abcd12345678',
  'abc123456789',
  'a1b2c3d4e5f6',
  'kodeord12345',
  'adgangskode1',
  'adgangskode12',
  'adgangskode123',
  'minadgangskode',
  'regionhovedstaden',
  'woaini1314520',
  'correcthorsebatterystaple',
]

const rows = [
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopåasdfghjklæøzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
]

/** The form in which passwords are hashed and compared, so that a keyboard's way of composing letters is no matter. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC')
}

/**
 * Why a password is refused, by NIST 800-63B: too short or too long, it holds the name or the e-mail of its owner, or
 * it is among the first that anybody would try. Undefined where it is good; there are no rules of composition.
 */
export function passwordFault(
  password: string,
  owner: { name: string; email: string | null },
): Sentence | undefined {
  const folded = normalPassword(password).toLowerCase()
  if (folded.length < shortest) return { key: 'people.passwordShort', values: { least: shortest } }
  if (!Password.safeParse(password).success) return { key: 'people.passwordLong', values: { most: longest } }
  if (namesOf(owner).some((name) => folded.includes(name))) return { key: 'people.passwordOwn' }
  if (isCommon(folded)) return { key: 'people.passwordCommon' }
  return undefined
}

/** The names that a password may not hold; parts of fewer than four letters stand in too many words. */
function namesOf({ name, email }: { name: string; email: string | null }): string[] {
  const whole = name.toLowerCase()
  const mailbox = email?.split('@')[0] ?? ''
  const parts = [...whole.split(/[\s.-]+/), mailbox, ...mailbox.split(/[._+-]+/)]
  return [whole, whole.replaceAll(/\s/g, ''), ...parts].filter(
    (one) => one.length >= 4 || /\p{sc=Han}{2}/u.test(one),
  )
}

function isCommon(folded: string): boolean {
  const plain = folded.replaceAll(/[\s!.?_-]/g, '')
  const isRepeated = /^(.{1,6})\1+.?$/u.test(plain)
  return isRepeated || [plain, folded].some((one) => common.includes(one)) || isRow(plain)
}

/** Keys side by side or the alphabet, forwards or backwards, once or again and again. */
function isRow(plain: string): boolean {
  return rows.some((row) => {
    const backwards = [...row].reverse().join('')
    return [row, backwards].some((one) => one.repeat(20).includes(plain))
  })
}

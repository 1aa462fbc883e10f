import { describe, expect, test } from 'vitest'
import { passwordFault } from '#shared/people/password.ts'

const owner = { name: 'Åse Holm-Bang', email: 'aase.holm@region.example' }

describe('a password is refused', () => {
  test.each([
    ['with eleven characters', 'elleve tegn', 'people.passwordShort'],
    ['that is empty', '', 'people.passwordShort'],
    ['with more than 200 characters', 'svane og is '.repeat(17), 'people.passwordLong'],
    ['with the name in it', 'jeg er åse holm-bang', 'people.passwordOwn'],
    ['with a part of the name in it, in capitals', 'MIN HOLM LIGGER DER', 'people.passwordOwn'],
    ['with the mailbox in it', 'x aase.holm og mere', 'people.passwordOwn'],
    ['of the most common', 'Adgangskode123', 'people.passwordCommon'],
    ['of the most common, dressed up', 'password-1234!', 'people.passwordCommon'],
    ['of one letter', 'aaaaaaaaaaaa', 'people.passwordCommon'],
    ['of one word again and again', 'sommersommer', 'people.passwordCommon'],
    ['of digits in a row', '123456789012', 'people.passwordCommon'],
    ['of the alphabet backwards', 'zyxwvutsrqpo', 'people.passwordCommon'],
    ['of keys side by side', 'qwertyuiopåa', 'people.passwordCommon'],
  ])('%s', (_, password, key) => {
    expect(passwordFault(password, owner)?.key).toBe(key)
  })

  test('with a Chinese name in it, which is short', () => {
    expect(passwordFault('我的名字是李薇薇一二三四五', { name: '李薇', email: null })?.key).toBe(
      'people.passwordOwn',
    )
  })
})

describe('a password is good', () => {
  test.each([
    'syv svaner over isen',
    'tolv tegn ok',
    'æøå ÆØÅ 我们的密码 🦢🦢',
    'ingen stor, intet tal, intet tegn',
    'xxxxx og så resten',
    'svane og is '.repeat(16).trim(),
  ])('%s', (password) => {
    expect(passwordFault(password, owner)).toBeUndefined()
  })

  test('whatever the parts of a name that are too short to mean anybody', () => {
    expect(passwordFault('en bo i en bro er en ro', { name: 'Bo Li', email: 'bo@x.example' })).toBeUndefined()
  })
})

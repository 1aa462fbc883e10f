import { describe, expect, test } from 'vitest'
import { delayAfter, longestDelay } from '#shared/people/delay.ts'
import { deviceLabel } from '#shared/people/device.ts'
import { linkOf } from '#shared/people/links.ts'
import { may, reportsFor } from '#shared/people/may.ts'
import { EmailAddress, PersonName, type Principal, type Role, roles } from '#shared/people/person.ts'
import { isSessionOver, sessionAbsolute, sessionEnd, sessionIdle } from '#shared/people/session.ts'
import { isStandingIn, officeDay, unitsOn } from '#shared/people/standIn.ts'

describe('delays after failures', () => {
  test('double from a second to a quarter of an hour for an account', () => {
    const seconds = [0, 1, 2, 3, 4, 9, 10, 11, 12, 5000].map(
      (failures) => delayAfter(failures, 'account') / 1000,
    )
    expect(seconds).toEqual([0, 1, 2, 4, 8, 256, 512, 900, 900, 900])
  })

  test('begin after twenty failures for an address, because an office has one', () => {
    const seconds = [1, 20, 21, 22, 40].map((failures) => delayAfter(failures, 'address') / 1000)
    expect(seconds).toEqual([0, 0, 1, 2, longestDelay / 1000])
  })
})

describe('a session', () => {
  const begun = { createdAt: 0, seenAt: 0 }

  test('is over when nothing was asked for an hour', () => {
    expect([sessionIdle - 1, sessionIdle].map((now) => isSessionOver(begun, now))).toEqual([false, true])
  })

  test('is over after twelve hours, however busy', () => {
    const busy = { createdAt: 0, seenAt: sessionAbsolute - 1 }
    expect([sessionAbsolute - 1, sessionAbsolute].map((now) => isSessionOver(busy, now))).toEqual([
      false,
      true,
    ])
    expect(sessionEnd(busy)).toBe(sessionAbsolute)
  })
})

describe('stand-ins', () => {
  const standIn = { unit: 'clean', from: '2026-03-01', to: '2026-03-31' }

  test('count from their first day to their last', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']
    expect(days.map((day) => isStandingIn(standIn, day))).toEqual([false, true, true, false])
  })

  test('add to the own unit, each unit once', () => {
    const twice = [standIn, { ...standIn, from: '2026-03-10' }]
    expect(unitsOn({ role: 'operator', unit: 'own' }, twice, '2026-03-15')).toEqual(['own', 'clean'])
    expect(unitsOn({ role: 'administrator', unit: null }, twice, '2026-03-05')).toEqual(['clean'])
  })

  test('give nothing to whoever does not write any more', () => {
    expect(unitsOn({ role: 'auditor', unit: null }, [standIn], '2026-03-15')).toEqual([])
  })

  test('go by the day in Denmark', () => {
    expect(officeDay(Date.parse('2026-03-31T21:59:59Z'))).toBe('2026-03-31')
    expect(officeDay(Date.parse('2026-03-31T22:00:00Z'))).toBe('2026-04-01')
  })
})

describe('who may what', () => {
  const public_: Principal = { role: 'public' }
  const as = (role: Role, secondFactor: boolean, units: string[] = []): Principal => ({
    ...{ role, secondFactor, units, id: 'x', session: 's' },
  })

  test('published figures are everybody’s, or only of those who are signed in', () => {
    expect(may.readPublished(public_)).toBe(true)
    expect(may.readPublished(public_, 'signed-in')).toBe(false)
    expect(may.readPublished(as('reader', false), 'signed-in')).toBe(true)
    expect(may.readPublished(as('operator', false), 'signed-in')).toBe(false)
  })

  test.each(roles)('without a second factor a %s acts only where the role does not write', (role) => {
    const isWriter = role === 'operator' || role === 'administrator'
    expect(may.changeOwnAccount(as(role, false))).toBe(!isWriter)
    expect(may.changeOwnAccount(as(role, true))).toBe(true)
    expect(may.seeOwnAccount(as(role, false))).toBe(true)
  })

  test('people are managed by administrators, the trail is read by auditors too', () => {
    const allowed = (policy: keyof typeof may) =>
      roles.filter((role) => may[policy](as(role, true, ['clean'])))
    expect(allowed('managePeople')).toEqual(['administrator'])
    expect(allowed('review')).toEqual(['administrator'])
    expect(allowed('readTrail')).toEqual(['administrator', 'auditor'])
  })

  test('figures are written for one’s own units only', () => {
    expect(reportsFor(as('operator', true, ['clean']), 'clean')).toBe(true)
    expect(reportsFor(as('operator', true, ['clean']), 'other')).toBe(false)
    expect(reportsFor(as('operator', false, ['clean']), 'clean')).toBe(false)
    expect(reportsFor(public_, 'clean')).toBe(false)
  })
})

describe('names and e-mails', () => {
  test('an e-mail is folded', () => {
    expect(EmailAddress.parse('  Bo@Region.EXAMPLE ')).toBe('bo@region.example')
  })

  test.each([
    'bo',
    'bo@',
    '@x.example',
    'b o@x.example',
    'bo@x',
    `${'x'.repeat(250)}@x.example`,
    'bo\0@x.example',
  ])('%j is no e-mail', (email) => {
    expect(EmailAddress.safeParse(email).success).toBe(false)
  })

  test.each(['', '   ', 'x'.repeat(121), 'Bo\nToft', 'Bo\0'])('%j is no name', (name) => {
    expect(PersonName.safeParse(name).success).toBe(false)
  })
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['curl/8.0', ''],
  ['', ''],
])('%s is %j', (userAgent, label) => {
  expect(deviceLabel(userAgent)).toBe(label)
})

test('a link carries its token behind the mark that no server sees', () => {
  expect(linkOf('https://results.example/', '/invitation', 'abc')).toBe(
    'https://results.example/invitation#abc',
  )
})

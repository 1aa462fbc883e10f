import { describe, expect } from 'vitest'
import { languages } from '#shared/language.ts'
import { disablePerson, enablePerson } from '#shared/people/people.api.ts'
import { codeAt, goodPassword, invite, settle } from '#test/people/cast.ts'
import { becomeOn, peopleJourney, signInOn } from '#test/people/peopleJourney.ts'
import { hasFocus, tabTo } from '#test/support/keyboard.ts'
import { headed, headingOf, searchOf, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const da = speakerOf('da')
const refused = /\/api\//

describe('signing in without a mouse', () => {
  peopleJourney.for(languages)(
    'in %s, back to the page one came from',
    async (language, { visit, staffed }) => {
      const say = speakerOf(language)
      const operator = await settle(staffed, staffed.administrator.visitor, { role: 'operator' })
      const page = await visit(`/kpi/clean-matched?lang=${language}`, { origin: staffed.origin })
      const name = await headingOf(page)
      await tabTo(page, page.getByRole('link', { name: say('account.signIn') }))
      await page.keyboard.press('Enter')
      await headed(page, say('signIn.title'))
      await tabTo(page, page.getByLabel(say('signIn.email')))
      await page.keyboard.type(operator.email)
      await page.keyboard.press('Tab')
      await page.keyboard.type(operator.password)
      await page.keyboard.press('Enter')
      await seen(page.getByLabel(say('signIn.code')))
      expect(await hasFocus(page.getByLabel(say('signIn.code')))).toBe(true)
      await page.keyboard.type(codeAt(operator.secret, staffed.clock.now))
      await page.keyboard.press('Enter')
      await headed(page, name)
      await expect.poll(() => hasFocus(page.getByRole('main'))).toBe(true)
      await seen(page.locator('.account summary', { hasText: 'Bo Toft' }))
      staffed.clock.now += 60_000
      await tabTo(page, page.locator('.account summary', { hasText: 'Bo Toft' }), { backwards: true })
      await page.keyboard.press('Enter')
      await seen(page.getByRole('link', { name: say('account.own') }))
      expect(await page.getByRole('link', { name: say('account.people') }).count()).toBe(0)
    },
  )
})

describe('at the sign-in', () => {
  peopleJourney('a wrong password says so, the next attempt how long to wait', async ({ visit, staffed }) => {
    const reader = await settle(staffed, staffed.administrator.visitor)
    const page = await visit('/log-ind', { origin: staffed.origin, refused })
    await signInOn(page, { ...reader, password: 'not the right one' })
    await seen(page.getByText(da('people.wrongSignIn')))
    await page.getByRole('button', { name: da('signIn.submit') }).click()
    await seen(page.getByText(da('people.tooSoon', { count: 1 })))
    expect(await page.getByLabel(da('signIn.email')).inputValue()).toBe(reader.email)
    staffed.clock.now += 60_000
    await signInOn(page, reader)
    await seen(page.locator('.account summary', { hasText: 'Bo Toft' }))
  })

  peopleJourney.for(['//evil.example/', 'https://evil.example/', '/\\evil.example', '/log-ind'])(
    'the way back %s leads to the first page of this site',
    async (til, { visit, staffed }) => {
      const reader = await settle(staffed, staffed.administrator.visitor)
      const page = await visit(`/log-ind?til=${encodeURIComponent(til)}`, { origin: staffed.origin })
      await signInOn(page, reader)
      await expect.poll(() => page.url().replace(/\?.*/, '')).toBe(`${staffed.origin}/`)
    },
  )

  peopleJourney(
    'the language is changed in place, on a page of those who work too, with what the server said',
    async ({ visit, staffed }) => {
      const page = await visit('/log-ind', { origin: staffed.origin, refused })
      await signInOn(page, { email: 'nobody@region.example', password: 'not the right one' })
      await seen(page.getByText(da('people.wrongSignIn')))
      await page.getByRole('link', { name: '中文' }).click()
      await headed(page, speakerOf('zh')('signIn.title'))
      await seen(page.getByText(speakerOf('zh')('signIn.noAccount')))
      await seen(page.getByRole('alert').getByText(speakerOf('zh')('people.wrongSignIn')))
      expect(searchOf(page)).toEqual({ lang: 'zh' })
    },
  )

  peopleJourney('a reader of public pages asks nobody who they are', async ({ visit, staffed }) => {
    const asked: string[] = []
    await visit('/', {
      origin: staffed.origin,
      before: async (page) =>
        void page.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    })
    const isPublic = (path: string) => path.endsWith('/live')
    const personal = asked.filter((path) => path.startsWith('/api/') || /Account|Sign|people/i.test(path))
    expect(personal.filter((path) => !isPublic(path))).toEqual([])
    expect(asked.length).toBeGreaterThan(2)
  })

  peopleJourney(
    'people of an example are offered where the example runs, and nowhere else',
    async ({ visit, staffed, example }) => {
      const real = await visit('/log-ind', { origin: staffed.origin })
      expect(await real.getByRole('heading', { name: da('signIn.example') }).count()).toBe(0)
      const page = await visit('/log-ind', { origin: example.origin })
      await becomeOn(page, 'Susanne Ravn')
    },
  )
})

describe('where the figures are closed to whoever is not signed in', () => {
  peopleJourney('a page says so, and leads through the sign-in to itself', async ({ visit, closed }) => {
    const page = await visit('/kpi/clean-matched?lang=en', { origin: closed.origin, status: 401 })
    await page.getByRole('link', { name: speakerOf('en')('account.signIn') }).click()
    await headed(page, speakerOf('en')('signIn.title'))
    await becomeOn(page, 'Karen Skov')
    await headed(page, 'Danish companies matched')
    expect(searchOf(page)).toEqual({ lang: 'en' })
  })
})

describe('an invitation', () => {
  peopleJourney('is used once; the second time it says so', async ({ visit, staffed }) => {
    const { token } = await invite(staffed.administrator.visitor)
    const first = await visit(`/invitation#${token}`, { origin: staffed.origin })
    const second = await visit(`/invitation#${token}`, { origin: staffed.origin, refused })
    expect(new URL(first.url()).hash).toBe('')
    for (const page of [first, second]) {
      await page.getByLabel(da('password.new')).fill(goodPassword)
      await page.getByRole('button', { name: da('invitation.submit') }).click()
      if (page === first) await seen(page.locator('.account summary', { hasText: 'Bo Toft' }))
    }
    await seen(second.getByText(da('people.invitationGone')))
  })

  peopleJourney(
    'a password that is too short is refused beside its field, and stays typed',
    async ({ visit, staffed }) => {
      const { token } = await invite(staffed.administrator.visitor)
      const page = await visit(`/invitation#${token}`, { origin: staffed.origin, refused })
      await seen(page.getByText(da('password.rules')))
      await page.getByLabel(da('password.show')).check()
      const field = page.getByLabel(da('password.new'))
      await field.fill('kort')
      await page.keyboard.press('Enter')
      await seen(page.getByText(da('people.passwordShort', { least: 12 })))
      expect([await field.inputValue(), await field.getAttribute('type')]).toEqual(['kort', 'text'])
      expect(await field.getAttribute('aria-invalid')).toBe('true')
    },
  )

  peopleJourney(
    'of a writer leads through the second factor; a recovery code opens once',
    async ({ visit, staffed }) => {
      const { token, email } = await invite(staffed.administrator.visitor, { role: 'operator' })
      const page = await visit(`/invitation#${token}`, { origin: staffed.origin, refused })
      await page.getByLabel(da('password.new')).fill(goodPassword)
      await page.keyboard.press('Enter')
      await headed(page, da('factor.title'))
      await page.goto('/konto')
      await headed(page, da('factor.title'))
      await page.getByRole('button', { name: da('factor.begin') }).click()
      await seen(page.getByRole('img', { name: da('factor.qr') }))
      const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
      await page.getByLabel(da('signIn.code')).fill(codeAt(secret, staffed.clock.now))
      await page.keyboard.press('Enter')
      const codes = page.getByRole('list', { name: da('factor.codesList') }).getByRole('listitem')
      await expect.poll(() => codes.count()).toBe(10)
      const [recoveryCode = ''] = await codes.allTextContents()
      await page.getByRole('button', { name: da('factor.kept') }).click()
      await headed(page, da('own.title'))

      for (const outcome of ['opens', 'is used up'] as const) {
        const other = await visit('/log-ind', { origin: staffed.origin, refused })
        staffed.clock.now += 60_000
        await other.getByLabel(da('signIn.email')).fill(email)
        await other.getByLabel(da('signIn.password'), { exact: true }).fill(goodPassword)
        await other.keyboard.press('Enter')
        await other.getByRole('button', { name: da('signIn.useRecovery') }).click()
        await other.getByLabel(da('signIn.recoveryCode'), { exact: true }).fill(recoveryCode)
        await other.keyboard.press('Enter')
        if (outcome === 'opens') await seen(other.locator('.account summary'))
        else await seen(other.getByText(da('people.wrongSignIn')))
      }
    },
  )
})

describe('somebody who is disabled while a form is open', () => {
  peopleJourney(
    'keeps what was typed, is not let in, and goes on when enabled again',
    async ({ visit, staffed }) => {
      const { administrator } = staffed
      const reader = await settle(staffed, administrator.visitor)
      const page = await visit('/log-ind?til=/konto', { origin: staffed.origin, refused })
      await signInOn(page, reader)
      await headed(page, da('own.title'))
      await page.getByLabel(da('password.current')).fill(reader.password)
      await page.getByLabel(da('password.new')).fill('otte svaner over søen')
      await administrator.visitor.ask(disablePerson, { params: { person: reader.id } })
      await page.getByRole('button', { name: da('password.change') }).click()
      const dialog = page.getByRole('dialog', { name: da('signIn.endedTitle') })
      await dialog.waitFor()
      await signInOn(page, reader)
      await seen(dialog.getByText(da('people.wrongSignIn')))
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await page.getByLabel(da('password.new')).inputValue()).toBe('otte svaner over søen')

      await administrator.visitor.ask(enablePerson, { params: { person: reader.id } })
      staffed.clock.now += 60_000
      await page.getByRole('button', { name: da('password.change') }).click()
      await dialog.waitFor()
      await signInOn(page, reader)
      await seen(page.getByText(da('password.changed')))
    },
  )
})

import { describe, expect } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { acceptInvitation } from '#shared/people/account.api.ts'
import { roles } from '#shared/people/person.ts'
import { goodPassword, invite } from '#test/people/cast.ts'
import { becomeOn, peopleJourney, signInOn } from '#test/people/peopleJourney.ts'
import { visitorOf } from '#test/people/visitor.ts'
import { barriers, none } from '#test/support/accessible.ts'
import { headed, seen, textOf } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const da = speakerOf('da')
const refused = /\/api\//
const somebody = {
  reader: 'Karen Skov',
  operator: 'Li Wei',
  administrator: 'Birgitte Holt',
  auditor: 'Susanne Ravn',
}
const mayReadTrail = { reader: false, operator: false, administrator: true, auditor: true }

describe('what a role cannot do is not offered', () => {
  peopleJourney.for(roles)('to a %s', async (role, { visit, example }) => {
    const page = await visit('/log-ind?til=/konto', { origin: example.origin, refused })
    await becomeOn(page, somebody[role])
    await headed(page, da('own.title'))
    await page.locator('.account summary').click()
    const isOffered = (await page.getByRole('link', { name: da('account.people') }).count()) === 1
    expect(isOffered).toBe(mayReadTrail[role])
    await page.goto('/brugere')
    await headed(page, da(mayReadTrail[role] ? 'users.title' : 'people.noAccess'))
    const isInviting = (await page.getByText(da('users.invite'), { exact: true }).count()) === 1
    expect(isInviting).toBe(role === 'administrator')
  })

  peopleJourney(
    'to nobody: they sign in first, and are where they wanted to be',
    async ({ visit, example }) => {
      const page = await visit('/brugere', { origin: example.origin })
      await headed(page, da('signIn.title'))
      await becomeOn(page, somebody.administrator)
      await headed(page, da('users.title'))
    },
  )
})

describe('an administrator', () => {
  peopleJourney(
    'invites, makes a stand-in, disables and erases; all of it stands in the log',
    async ({ visit, example }) => {
      const page = await visit('/log-ind?til=/brugere', { origin: example.origin, refused })
      await becomeOn(page, somebody.administrator)
      await page.getByText(da('users.invite'), { exact: true }).click()
      await page.getByLabel(da('people.name')).fill('Bo Toft')
      await page.getByLabel(da('signIn.email')).fill('bo@region.example')
      await page.getByLabel(da('users.unit')).first().selectOption('clean')
      await page.getByRole('button', { name: da('users.inviteSubmit') }).click()
      await seen(page.getByRole('heading', { name: da('users.link', { name: 'Bo Toft' }) }))
      expect(await textOf(page.locator('.handover code'))).toMatch(
        new RegExp(`^${example.origin}/invitation#[\\w-]{43}$`),
      )

      const bo = page.getByRole('listitem').filter({ has: page.getByText('Bo Toft', { exact: true }) })
      await bo.locator('summary').click()
      await bo.getByLabel(da('users.standInUnit')).selectOption('administration')
      await bo.getByLabel(da('users.from')).fill('2026-12-01')
      await bo.getByLabel(da('users.to')).fill('2026-11-01')
      await bo.getByRole('button', { name: da('users.standInAdd') }).click()
      await seen(bo.getByText(da('people.standInBackwards')))
      await bo.getByLabel(da('users.to')).fill('2026-12-24')
      await bo.getByRole('button', { name: da('users.standInAdd') }).click()
      const span = { from: { day: '2026-12-01' }, to: { day: '2026-12-24' } }
      await seen(bo.getByText(da('users.standIn', { unit: 'Regionens administration', ...span })))
      await bo.getByRole('button', { name: da('users.disable'), exact: true }).click()
      await seen(bo.getByText(da('users.disabled', { name: 'Bo Toft' })))
      await bo.getByRole('button', { name: da('users.erase'), exact: true }).click()
      const dialog = page.getByRole('dialog', { name: da('users.eraseTitle', { name: 'Bo Toft' }) })
      await dialog.getByRole('button', { name: da('people.cancel') }).click()
      expect(await bo.count()).toBe(1)
      await bo.getByRole('button', { name: da('users.erase'), exact: true }).click()
      await dialog.getByRole('button', { name: da('users.eraseYes') }).click()
      await expect.poll(() => bo.count()).toBe(0)

      const entries = page.getByRole('table').getByRole('row')
      await expect
        .poll(async () =>
          (await entries.allTextContents()).slice(1, 5).map((row) => row.includes(da('log.gone'))),
        )
        .toEqual([true, true, true, true])
      await seen(entries.nth(3).getByText(/Regionens administration/))
    },
  )
})

const inLanguage = (address: string, language: Language) => `${address}?lang=${language}`

describe('no barriers', () => {
  peopleJourney.for(languages)(
    'for whoever comes in, in %s',
    async (language, { visit, example, staffed }) => {
      const say = speakerOf(language)
      const pages = [
        ['/log-ind', say('signIn.title'), example.origin],
        ['/invitation', say('invitation.title'), staffed.origin],
        ['/foerste-administrator', say('first.title'), staffed.origin],
      ] as const
      for (const [address, title, origin] of pages) {
        const page = await visit(inLanguage(address, language), { origin })
        await headed(page, title)
        await page.waitForLoadState('networkidle')
        const found = await barriers(page, language)
        expect([address, found]).toEqual([address, none(found)])
      }
    },
  )

  peopleJourney.for(languages)('for an administrator, in %s', async (language, { visit, example }) => {
    const say = speakerOf(language)
    const page = await visit(inLanguage('/log-ind', language), { origin: example.origin })
    await becomeOn(page, somebody.administrator)
    for (const [address, title] of [
      ['/konto', say('own.title')],
      ['/brugere', say('users.title')],
    ] as const) {
      await page.goto(inLanguage(address, language))
      await headed(page, title)
      await seen(page.getByRole('table'))
      const found = await barriers(page, language)
      expect([address, found]).toEqual([address, none(found)])
    }
  })

  peopleJourney(
    'while a second factor is connected, and at the sign-in in front of the page',
    async ({ visit, staffed }) => {
      const { token, email } = await invite(staffed.administrator.visitor, { role: 'operator' })
      await visitorOf(staffed).ask(acceptInvitation, { body: { token, password: goodPassword } })
      const page = await visit('/log-ind', { origin: staffed.origin, refused })
      await signInOn(page, { email, password: goodPassword })
      await headed(page, da('factor.title'))
      await page.getByRole('button', { name: da('factor.begin') }).click()
      await seen(page.getByRole('img', { name: da('factor.qr') }))
      const connecting = await barriers(page)
      expect(connecting).toEqual(none(connecting))
      staffed.clock.now += 13 * 3_600_000
      await page.getByLabel(da('signIn.code')).fill('123456')
      await page.getByRole('button', { name: da('factor.confirm') }).click()
      await page.getByRole('dialog').waitFor()
      const again = await barriers(page)
      expect(again).toEqual(none(again))
    },
  )
})

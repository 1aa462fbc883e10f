import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished } from 'vitest'
import { getMe } from '#shared/people/account.api.ts'
import { codeAt, goodPassword, settle, signedIn } from '#test/people/cast.ts'
import { peopleJourney, signInOn } from '#test/people/peopleJourney.ts'
import { openPeopleSite, type PeopleSite, realAtHome } from '#test/people/peopleSite.ts'
import { barriers, none } from '#test/support/accessible.ts'
import { hasFocus } from '#test/support/keyboard.ts'
import { headed, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const da = speakerOf('da')
const refused = /\/api\//
const email = 'ane@region.example'

/** The ten codes, once the page shows them. */
async function codesOn(page: Page): Promise<string[]> {
  const codes = page.getByRole('list', { name: da('factor.codesList') }).getByRole('listitem')
  await expect.poll(() => codes.count()).toBe(10)
  return await codes.allTextContents()
}

/** Connects the authenticator whose picture the page shows; its secret, and the recovery codes. */
async function connectOn(page: Page, { clock }: PeopleSite) {
  await seen(page.getByRole('img', { name: da('factor.qr') }))
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel(da('signIn.code')).fill(codeAt(secret, clock.now))
  await page.keyboard.press('Enter')
  const recoveryCodes = await codesOn(page)
  clock.now += 60_000
  return { secret, recoveryCodes }
}

async function beFirstOn(page: Page): Promise<void> {
  await headed(page, da('first.title'))
  await page.getByLabel(da('people.name')).fill('Ane Holm')
  await page.getByLabel(da('signIn.email')).fill(email)
  await page.getByLabel(da('password.new')).fill(goodPassword)
  await page.getByRole('button', { name: da('first.submit') }).click()
}

describe('the first administrator', () => {
  peopleJourney(
    'comes in by the link of the console, once, and looks after the account without anybody’s help',
    async ({ visit }) => {
      const site = await openPeopleSite(realAtHome, onTestFinished)
      const link = `/foerste-administrator#${site.firstToken}`
      const page = await visit(link, { origin: site.origin, refused })
      await beFirstOn(page)
      await headed(page, da('factor.title'))
      await page.getByRole('button', { name: da('factor.begin') }).click()
      const first = await connectOn(page, site)
      await page.getByRole('button', { name: da('factor.kept') }).click()
      await headed(page, da('own.title'))
      const late = await visit(link, { origin: site.origin, refused })
      await beFirstOn(late)
      await seen(late.getByText(da('people.firstGone')))

      const elsewhere = await signedIn(site, { email, password: goodPassword, secret: first.secret })
      await page.getByRole('link', { name: da('factor.replace') }).click()
      await headed(page, da('factor.title'))
      await page.getByLabel(da('password.current')).fill(goodPassword)
      await page.getByRole('button', { name: da('factor.begin') }).click()
      const second = await connectOn(page, site)
      expect(second.secret).not.toBe(first.secret)
      await page.getByRole('button', { name: da('factor.kept') }).click()
      await headed(page, da('own.title'))
      expect((await elsewhere.ask(getMe)).reply.me).toBeNull()

      const form = page.getByRole('form', { name: da('factor.newCodes') })
      await form.getByLabel(da('password.current')).fill(goodPassword)
      await form.getByRole('button', { name: da('factor.newCodesSubmit') }).click()
      const anew = await codesOn(page)
      expect(anew.filter((code) => second.recoveryCodes.includes(code))).toEqual([])
      expect(await hasFocus(page.getByRole('heading', { name: da('factor.codesTitle') }))).toBe(true)
      const found = await barriers(page)
      expect(found).toEqual(none(found))
      await page.getByRole('button', { name: da('factor.kept') }).click()
      await seen(form)
    },
  )
})

describe('somebody who is signed in elsewhere too', () => {
  peopleJourney('ends all other sessions, and is asked to sign in there', async ({ visit, staffed }) => {
    const reader = await settle(staffed, staffed.administrator.visitor)
    const open = async () => {
      const page = await visit('/log-ind?til=/konto', { origin: staffed.origin, refused })
      await signInOn(page, reader)
      await headed(page, da('own.title'))
      return page
    }
    const [there, here] = [await open(), await open()]
    await here.getByRole('button', { name: da('own.endOthers') }).click()
    await seen(here.getByText(da('own.othersEnded')))
    await expect.poll(() => here.getByRole('table').getByRole('row').count()).toBe(2)
    await there.getByLabel(da('password.current')).fill(goodPassword)
    await there.getByLabel(da('password.new')).fill('otte svaner over søen')
    await there.getByRole('button', { name: da('password.change') }).click()
    await seen(there.getByRole('dialog', { name: da('signIn.endedTitle') }))
  })
})

import type { Page } from 'playwright-core'
import { journey } from '#test/support/journey.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { firstAdministrator, type Somebody } from './cast.ts'
import { openPeopleSite, type PeopleSite, realAtHome } from './peopleSite.ts'
import { atHome } from './peopleWorld.ts'

type Staffed = PeopleSite & { administrator: Somebody }

/**
 * Journeys of people: a site with an administrator of its own, the example with its invented people, and
 * the example with its figures closed to whoever is not signed in.
 */
export const peopleJourney = journey
  .extend('staffed', { scope: 'file' }, async ({}, { onCleanup }): Promise<Staffed> => {
    const site = await openPeopleSite(realAtHome, closing(onCleanup))
    return { ...site, administrator: await firstAdministrator(site) }
  })
  .extend('example', { scope: 'file' }, async ({}, { onCleanup }) => {
    return await openPeopleSite(atHome, closing(onCleanup))
  })
  .extend('closed', { scope: 'file' }, async ({}, { onCleanup }) => {
    return await openPeopleSite(atHome, closing(onCleanup), 'signed-in')
  })

function closing(onCleanup: (work: () => Promise<void>) => void) {
  const works: (() => Promise<void>)[] = []
  onCleanup(async () => {
    for (const work of works.toReversed()) await work()
  })
  return (work: () => Promise<void>) => void works.push(work)
}

/** Types e-mail and password of somebody without a second factor. */
export async function signInOn(
  page: Page,
  { email, password }: Pick<Somebody, 'email' | 'password'>,
): Promise<void> {
  const say = speakerOf('da')
  await page.getByLabel(say('signIn.email')).fill(email)
  await page.getByLabel(say('signIn.password'), { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

/** Becomes somebody of the example on the page that is open. */
export async function becomeOn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.locator('.account summary', { hasText: name }).waitFor()
}

import { describe, expect } from 'vitest'
import { type Language, languages } from '#shared/language.ts'
import { addStandIn } from '#shared/people/people.api.ts'
import { decide } from '#shared/reviews/reviews.api.ts'
import { codeAt, exampleVisitor, idOf } from '#test/people/cast.ts'
import { becomeOn, peopleJourney, signInOn } from '#test/people/peopleJourney.ts'
import { programme } from '#test/people/peopleWorld.ts'
import { sendOwed } from '#test/reviews/sending.ts'
import { barriers, none } from '#test/support/accessible.ts'
import { hasFocus, tabTo } from '#test/support/keyboard.ts'
import { headed, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const units: { [language in Language]: string } = {
  da: 'clean',
  en: 'administration',
  zh: 'wonderful-copenhagen',
}
const refused = /\/api\//
const administrator = 'Birgitte Holt'

describe('an administrator without a mouse', () => {
  peopleJourney.for(languages)(
    'publishes, returns with a reason and takes the return back, in %s',
    async (language, { visit, example }) => {
      const say = speakerOf(language)
      const unit = units[language]
      const { rows } = await sendOwed(await exampleVisitor(example, 'operator', unit), { unit, most: 3 })
      const names = rows.map(
        ({ name, period }) => `${name[language]}, ${say('queue.period', { period: { period } })}`,
      )
      const page = await visit(`/log-ind?lang=${language}&til=/godkendelse?lang=${language}`, {
        origin: example.origin,
        refused,
      })
      await becomeOn(page, administrator)
      await headed(page, say('queue.title'))
      await seen(page.getByText(say('queue.count', { count: 3 })))
      const figure = (nth: number) => page.getByRole('checkbox', { name: names[nth] ?? '', exact: true })
      await tabTo(page, figure(0))
      await page.keyboard.press('?')
      await seen(page.getByRole('dialog', { name: say('queue.keys') }))
      await page.keyboard.press('Escape')
      await expect.poll(() => hasFocus(figure(0))).toBe(true)

      await page.keyboard.press('j')
      await expect.poll(() => hasFocus(figure(1))).toBe(true)
      await page.keyboard.press('Space')
      await expect.poll(() => figure(1).isChecked()).toBe(true)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('p')
      await seen(page.getByRole('status').getByText(say('queue.published', { count: 1 })))
      await expect.poll(() => figure(1).count()).toBe(0)
      await expect.poll(() => hasFocus(figure(2))).toBe(true)

      await page.keyboard.press('r')
      const dialog = page.getByRole('dialog', { name: say('queue.returnTitle', { count: 1 }) })
      await expect.poll(() => hasFocus(dialog.getByLabel(say('queue.why')))).toBe(true)
      await page.keyboard.type('7?')
      await tabTo(page, dialog.getByRole('button', { name: say('queue.returnYes') }))
      await page.keyboard.press('Enter')
      await seen(page.getByRole('status').getByText(say('queue.returned', { count: 1 })))
      await expect.poll(() => hasFocus(figure(0))).toBe(true)

      const row = rows[2]
      if (row === undefined) throw new Error('three figures were sent')
      const period = { period: row.period }
      const takeBack = page.getByRole('button', {
        name: say('queue.takeBackNamed', { name: row.name, period }),
      })
      await tabTo(page, takeBack)
      await page.keyboard.press('Enter')
      await seen(page.getByText(say('queue.takenBack', { name: row.name, period })))
      await seen(figure(2))

      await expect.poll(() => hasFocus(figure(2))).toBe(true)
      await tabTo(page, page.getByRole('checkbox', { name: say('queue.all'), exact: true }))
      await page.keyboard.press('Space')
      await tabTo(page, page.getByRole('button', { name: say('queue.publish', { count: 2 }) }))
      await page.keyboard.press('Enter')
      await seen(page.getByText(say('queue.none')))
      await expect.poll(() => hasFocus(page.getByRole('heading', { level: 1 }))).toBe(true)
    },
  )
})

describe('four eyes', () => {
  peopleJourney(
    'an administrator who stands in for a unit cannot choose what they sent, and reads why',
    async ({ visit, example }) => {
      const da = speakerOf('da')
      const birgitte = await exampleVisitor(example, 'administrator')
      const omar = await exampleVisitor(example, 'administrator', undefined, 'Omar Aziz')
      const body = { unit: 'clean', from: '2026-11-01', to: '2026-12-31' }
      await birgitte.ask(addStandIn, { params: { person: await idOf(omar) }, body })
      const { rows } = await sendOwed(omar, { unit: 'clean' })
      const page = await visit('/log-ind?til=/godkendelse', { origin: example.origin, refused })
      await becomeOn(page, 'Omar Aziz')
      await headed(page, da('queue.title'))
      const figure = page.getByRole('checkbox', { name: new RegExp(rows[0]?.name.da ?? '-') })
      await seen(page.getByText(da('review.ownFigure')))
      await figure.focus()
      await page.keyboard.press('Space')
      expect(await figure.isChecked()).toBe(false)
      await page.keyboard.press('p')
      await seen(page.getByText(da('queue.chooseFirst')))
      expect(await figure.count()).toBe(1)
    },
  )
})

describe('two administrators', () => {
  peopleJourney(
    'the one who comes too late is told so, and sees what is left',
    async ({ visit, example }) => {
      const da = speakerOf('da')
      const unit = 'copenhagen-healthtech-cluster'
      const { rows, receipt } = await sendOwed(await exampleVisitor(example, 'operator', unit), { unit })
      const page = await visit('/log-ind?til=/godkendelse', { origin: example.origin, refused })
      await becomeOn(page, administrator)
      await headed(page, da('queue.title'))
      const figure = page.getByRole('checkbox', { name: new RegExp(rows[0]?.name.da ?? '-') })
      await figure.focus()
      const omar = await exampleVisitor(example, 'administrator', undefined, 'Omar Aziz')
      const revisions = receipt.figures.map(({ revision }) => revision)
      const body = { step: 'published' as const, revisions, reason: null }
      expect((await omar.ask(decide, { params: { programme }, body })).status).toBe(200)
      await page.keyboard.press('p')
      await seen(page.getByRole('alert').getByText(da('review.refused', { count: 1 })))
      await expect.poll(() => figure.count()).toBe(0)
    },
  )

  peopleJourney('are asked for where there is only one', async ({ visit, staffed }) => {
    const da = speakerOf('da')
    const { secret, ...somebody } = staffed.administrator
    const page = await visit('/log-ind?til=/godkendelse', { origin: staffed.origin, refused })
    await signInOn(page, somebody)
    await page.getByLabel(da('signIn.code')).fill(codeAt(secret, staffed.clock.now))
    await page.keyboard.press('Enter')
    await headed(page, da('queue.title'))
    await seen(page.getByText(da('queue.fourEyes')))
    await seen(page.getByText(da('queue.none')))
  })
})

describe('reports that are owed', () => {
  peopleJourney(
    'an administrator extends one, with a day after the deadline and a reason',
    async ({ visit, example }) => {
      const da = speakerOf('da')
      const page = await visit('/log-ind?til=/manglende', { origin: example.origin, refused })
      await becomeOn(page, administrator)
      await headed(page, da('owed.title'))
      const rows = page.getByRole('region', { name: 'Copenhagen Healthtech Cluster' }).getByRole('row')
      const name = (await rows.getByRole('rowheader').first().textContent()) ?? ''
      const row = rows.filter({ hasText: name })
      await row.getByRole('button').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(da('owed.until')).fill('2018-03-15')
      await dialog.getByLabel(da('owed.why')).fill('Ny medarbejder')
      await dialog.getByRole('button', { name: da('owed.extend'), exact: true }).click()
      await seen(page.getByRole('status').getByText(name))
      await seen(row.getByText(da('owed.isExtended')))
      await seen(row.getByText('15. marts 2018'))
      await expect.poll(() => hasFocus(row.getByRole('button'))).toBe(true)
    },
  )

  peopleJourney('an auditor reads them and extends nothing', async ({ visit, example }) => {
    const da = speakerOf('da')
    const page = await visit('/log-ind?til=/manglende', { origin: example.origin, refused })
    await becomeOn(page, 'Susanne Ravn')
    await headed(page, da('owed.title'))
    await seen(page.getByRole('table'))
    expect(await page.getByRole('button', { name: da('owed.extend') }).count()).toBe(0)
    await page.goto('/godkendelse')
    await headed(page, da('people.noAccess'))
  })
})

describe('no barriers', () => {
  peopleJourney.for(languages)(
    'where figures are decided on, in %s',
    async (language, { visit, example }) => {
      const say = speakerOf(language)
      const unit = 'copenhagen-capacity'
      await sendOwed(await exampleVisitor(example, 'operator', unit), { unit, most: 2 })
      const page = await visit(`/log-ind?lang=${language}`, { origin: example.origin, refused })
      await becomeOn(page, administrator)
      await page.goto(`/godkendelse?lang=${language}`)
      await headed(page, say('queue.title'))
      await page.getByRole('checkbox', { name: say('queue.all'), exact: true }).check()
      const list = await barriers(page, language)
      expect(list).toEqual(none(list))
      const deciding = page.getByRole('region', { name: say('queue.deciding') })
      await deciding.getByRole('button', { name: say('queue.returnYes') }).click()
      await seen(page.getByRole('dialog'))
      const question = await barriers(page, language)
      expect(question).toEqual(none(question))
      await page.goto(`/manglende?lang=${language}`)
      await headed(page, say('owed.title'))
      await seen(page.getByRole('table'))
      const owed = await barriers(page, language)
      expect(owed).toEqual(none(owed))
    },
  )
})

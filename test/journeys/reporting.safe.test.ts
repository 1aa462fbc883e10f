import { describe, expect } from 'vitest'
import { signOut } from '#shared/people/account.api.ts'
import { addStandIn, disablePerson, enablePerson } from '#shared/people/people.api.ts'
import { DraftContent } from '#shared/reporting/draft.ts'
import { saveDraft } from '#shared/reporting/reporting.api.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { getQueue } from '#shared/reviews/reviews.api.ts'
import { codeAt, exampleVisitor, idOf, settle, signedIn } from '#test/people/cast.ts'
import { peopleJourney, signInOn } from '#test/people/peopleJourney.ts'
import { programme } from '#test/people/peopleWorld.ts'
import {
  dueRow,
  fieldOf,
  lineOf,
  openSheet,
  refused,
  sheetOf,
  submitAs,
} from '#test/people/reportingJourney.ts'
import type { Visitor } from '#test/people/visitor.ts'
import { headed, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const da = speakerOf('da')

async function saveAs(visitor: Visitor, unit: string, { series, period }: SheetRow, input: string) {
  const content = DraftContent.parse({ input, convention: 'da' })
  const body = { series, period, content, version: null }
  return await visitor.ask(saveDraft, { params: { programme, unit }, body })
}

describe('without a line', () => {
  const unit = 'clean'

  peopleJourney(
    'a figure waits in the browser and is saved once when it is back',
    async ({ visit, example }) => {
      const operator = await exampleVisitor(example, 'operator', unit)
      const row = await dueRow(operator, unit, 'clean-matched')
      const page = await openSheet(visit, example, { who: 'Li Wei' })
      await page.context().setOffline(true)
      await fieldOf(page, row).fill('6')
      await seen(lineOf(page, row).getByText(da('cell.unsent')))
      await seen(page.getByText(da('saving.unsent', { count: 1 })))
      await page.getByRole('button', { name: da('submit.open', { count: 1 }) }).click()
      await seen(page.getByText(da('submit.unsaved', { name: row.name })))
      expect((await dueRow(operator, unit, 'clean-matched')).draft).toBe(null)
      await page.context().setOffline(false)
      await seen(lineOf(page, row).getByText(da('cell.saved')))
      expect((await dueRow(operator, unit, 'clean-matched')).draft).toMatchObject({
        version: 1,
        content: { input: '6' },
      })
    },
  )

  peopleJourney(
    'a figure survives the closed page, and goes when it is opened again',
    async ({ visit, example }) => {
      const operator = await exampleVisitor(example, 'operator', unit)
      const row = await dueRow(operator, unit, 'clean-projects')
      const page = await openSheet(visit, example, { who: 'Li Wei' })
      const context = page.context()
      await context.setOffline(true)
      await fieldOf(page, row).fill('1')
      await seen(lineOf(page, row).getByText(da('cell.unsent')))
      await page.close()
      await context.setOffline(false)
      expect((await dueRow(operator, unit, 'clean-projects')).draft).toBe(null)
      const again = await context.newPage()
      await again.goto('/indberetning')
      await seen(lineOf(again, row).getByText(da('cell.saved')))
      expect(await fieldOf(again, row).inputValue()).toBe('1')
      expect((await dueRow(operator, unit, 'clean-projects')).draft).toMatchObject({ version: 1 })
    },
  )

  peopleJourney('an answer that is lost on its way saves once all the same', async ({ visit, example }) => {
    const operator = await exampleVisitor(example, 'operator', unit)
    const row = await dueRow(operator, unit, 'clean-orders')
    const page = await openSheet(visit, example, { who: 'Li Wei' })
    const names: (string | undefined)[] = []
    await page.route('**/drafts', async (route) => {
      names.push(route.request().headers()['idempotency-key'])
      if (names.length > 1) return await route.continue()
      await route.fetch()
      await route.abort()
    })
    await fieldOf(page, row).fill('2,5')
    await seen(lineOf(page, row).getByText(da('cell.unsent')))
    await seen(lineOf(page, row).getByText(da('cell.saved')))
    expect(names).toHaveLength(2)
    expect(names[0]).toBe(names[1])
    expect((await dueRow(operator, unit, 'clean-orders')).draft).toMatchObject({ version: 1 })
  })

  peopleJourney('a page that is left while typing sends what was typed', async ({ visit, example }) => {
    const operator = await exampleVisitor(example, 'operator', unit)
    const row = await dueRow(operator, unit, 'clean-partners')
    const page = await openSheet(visit, example, { who: 'Li Wei' })
    await fieldOf(page, row).fill('40')
    await page.goto('/')
    await expect
      .poll(async () => (await dueRow(operator, unit, 'clean-partners')).draft?.content.input)
      .toBe('40')
  })
})

describe('a submission whose answer is lost', () => {
  peopleJourney('is tried again and stands in the queue once, with its words', async ({ visit, example }) => {
    const unit = 'copenhagen-healthtech-cluster'
    const administrator = await exampleVisitor(example, 'administrator')
    const operator = await exampleVisitor(example, 'operator', unit)
    const row = await dueRow(operator, unit, 'chc-delegations')
    const page = await openSheet(visit, example, { who: 'Amalie Dam' })
    await fieldOf(page, row).fill('4')
    await seen(lineOf(page, row).getByText(da('cell.saved')))
    const dialog = page.getByRole('dialog')
    const open = page.getByRole('button', { name: da('submit.open', { count: 1 }) })
    await open.click()
    await dialog.getByLabel(da('submit.words')).fill('Tre kom igen.')
    await page.reload()
    await open.click()
    expect(await dialog.getByLabel(da('submit.words')).inputValue()).toBe('Tre kom igen.')
    let tries = 0
    await page.route('**/submissions', async (route) => {
      tries += 1
      if (tries > 1) return await route.continue()
      await route.fetch()
      await route.abort()
    })
    await dialog.getByRole('button', { name: da('submit.yes') }).click()
    await seen(dialog.getByText(da('page.noLine')))
    expect(await dialog.getByLabel(da('submit.words')).inputValue()).toBe('Tre kom igen.')
    await dialog.getByRole('button', { name: da('submit.yes') }).click()
    await page.waitForURL(/\/kvittering\//)
    await seen(page.getByText('Tre kom igen.'))
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['signed-in'])
    const { waiting } = (await administrator.ask(getQueue, { params: { programme } })).reply
    expect(waiting.filter(({ series }) => series === row.series)).toHaveLength(1)
  })
})

describe('two people in one figure', () => {
  const unit = 'copenhagen-healthtech-cluster'

  peopleJourney.for([
    ['cell.keepMine', '6', 2],
    ['cell.takeTheirs', '5', 1],
  ] as const)('see both values and choose: %s', async ([choice, kept, version], { visit, example }) => {
    const kpi = choice === 'cell.keepMine' ? 'chc-matched' : 'chc-agreements'
    const other = await exampleVisitor(example, 'operator', unit)
    const administrator = await exampleVisitor(example, 'administrator')
    const henrik = await exampleVisitor(example, 'operator', 'administration')
    await administrator.ask(addStandIn, {
      params: { person: await idOf(henrik) },
      body: { unit, from: '2018-01-01', to: '2030-12-31' },
    })
    const row = await dueRow(other, unit, kpi)
    const page = await openSheet(visit, example, {
      who: 'Henrik Bech',
      path: `/indberetning?enhed=${unit}`,
    })
    await seen(fieldOf(page, row))
    expect((await saveAs(other, unit, row, '5')).status).toBe(200)
    await fieldOf(page, row).fill('6')
    await seen(lineOf(page, row).getByText(da('cell.conflict'), { exact: true }))
    await seen(
      lineOf(page, row)
        .getByRole('alert')
        .getByText(/^Amalie Dam gemte 5 .* Du har skrevet 6\.$/),
    )
    await lineOf(page, row)
      .getByRole('button', { name: da(choice) })
      .click()
    await seen(lineOf(page, row).getByText(da('cell.saved')))
    expect(await fieldOf(page, row).inputValue()).toBe(kept)
    expect((await dueRow(other, unit, kpi)).draft).toMatchObject({ version, content: { input: kept } })
  })
})

describe('a figure that somebody else submits meanwhile', () => {
  peopleJourney(
    'is shown as submitted, with what one had written and could not send',
    async ({ visit, example }) => {
      const unit = 'copenhagen-healthtech-cluster'
      const other = await exampleVisitor(example, 'operator', unit)
      const row = await dueRow(other, unit, 'chc-consulted')
      const page = await openSheet(visit, example, { who: 'Amalie Dam' })
      await page.context().setOffline(true)
      await fieldOf(page, row).fill('8')
      await seen(lineOf(page, row).getByText(da('cell.unsent')))
      await submitAs(other, unit, row, '9')
      await page.context().setOffline(false)
      await seen(page.getByText(da('cell.leftover', { mine: '8' })))
      await page.getByRole('button', { name: da('cell.discard') }).click()
      await page.getByText(da('cell.leftover', { mine: '8' })).waitFor({ state: 'detached' })
      expect((await dueRow(other, unit, 'chc-consulted')).waiting?.value).toBe(9)
    },
  )
})

describe('somebody who reports for two units', () => {
  peopleJourney('chooses between them', async ({ visit, example }) => {
    const administrator = await exampleVisitor(example, 'administrator')
    const maja = await exampleVisitor(example, 'operator', 'wonderful-copenhagen')
    await administrator.ask(addStandIn, {
      params: { person: await idOf(maja) },
      body: { unit: 'copenhagen-capacity', from: '2018-01-01', to: '2030-12-31' },
    })
    const { due } = await sheetOf(maja, 'copenhagen-capacity')
    const page = await openSheet(visit, example, { who: 'Maja Krogh' })
    await page.getByLabel(da('sheet.unit')).selectOption('copenhagen-capacity')
    await seen(fieldOf(page, due[0]!))
    expect(new URL(page.url()).searchParams.get('enhed')).toBe('copenhagen-capacity')
  })
})

describe('a session that ends while somebody types', () => {
  peopleJourney('loses nothing: they sign in again and it goes on', async ({ visit, example }) => {
    const unit = 'administration'
    const operator = await exampleVisitor(example, 'operator', unit)
    const [row] = (await sheetOf(operator, unit)).due
    const page = await openSheet(visit, example, { who: 'Henrik Bech' })
    const { path } = signOut
    await page.evaluate(async (address) => {
      const headers = { 'content-type': 'application/json' }
      await fetch(address, { method: 'POST', headers, body: '{}' })
    }, path)
    await fieldOf(page, row!).fill('270')
    await seen(lineOf(page, row!).getByText(da('cell.unsent')))
    await seen(page.getByText(da('signIn.endedNote')))
    await seen(page.getByText(da('saving.signedOut', { count: 1 })))
    await page
      .getByRole('button', { name: da('signIn.submit') })
      .first()
      .click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Henrik Bech/ })
      .click()
    await seen(lineOf(page, row!).getByText(da('cell.saved')))
    expect((await sheetOf(operator, unit)).due[0]?.draft?.content.input).toBe('270')
  })
})

describe('somebody who is disabled while the sheet is open', () => {
  peopleJourney('loses nothing, is told, and goes on when enabled again', async ({ visit, staffed }) => {
    const { administrator } = staffed
    const unit = 'clean'
    const operator = await settle(staffed, administrator.visitor, { role: 'operator', unit })
    const row = await dueRow(operator.visitor, unit, 'clean-matched')
    const page = await visit('/log-ind?til=/indberetning', { origin: staffed.origin, refused })
    const signInHere = async () => {
      staffed.clock.now += 60_000
      await signInOn(page, operator)
      await page.getByLabel(da('signIn.code')).fill(codeAt(operator.secret, staffed.clock.now))
      await page.keyboard.press('Enter')
    }
    await signInHere()
    await seen(fieldOf(page, row))
    await administrator.visitor.ask(disablePerson, { params: { person: operator.id } })
    await fieldOf(page, row).fill('6')
    await seen(lineOf(page, row).getByText(da('cell.unsent')))
    await seen(page.getByText(da('saving.signedOut', { count: 1 })))
    const banner = page.getByRole('alert').getByRole('button', { name: da('signIn.submit') })
    await banner.click()
    const dialog = page.getByRole('dialog', { name: da('signIn.endedTitle') })
    await dialog.waitFor()
    await signInOn(page, operator)
    await seen(dialog.getByText(da('people.wrongSignIn')))
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await fieldOf(page, row).inputValue()).toBe('6')

    await administrator.visitor.ask(enablePerson, { params: { person: operator.id } })
    await banner.click()
    await signInHere()
    await seen(lineOf(page, row).getByText(da('cell.saved')))
    staffed.clock.now += 60_000
    const again = await signedIn(staffed, operator)
    expect((await dueRow(again, unit, 'clean-matched')).draft?.content.input).toBe('6')
  })
})

describe('a sheet that is not one’s own', () => {
  peopleJourney('is not there for a reader, who is told so', async ({ visit, example }) => {
    const page = await visit('/log-ind?til=/indberetning', { origin: example.origin, refused })
    await page.getByRole('button', { name: /^Karen Skov/ }).click()
    await headed(page, da('people.noAccess'))
  })

  peopleJourney('nor is its receipt, whatever its number', async ({ visit, example }) => {
    const page = await openSheet(visit, example, { who: 'Li Wei' })
    await page.goto('/kvittering/999999')
    await headed(page, da('reporting.noReceipt', { number: '999999' }))
  })
})

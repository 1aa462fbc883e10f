import { describe, expect } from 'vitest'
import type { Language } from '#shared/language.ts'
import { editNumber } from '#shared/numbers/formatNumber.ts'
import { decide, getQueue } from '#shared/reviews/reviews.api.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { becomeOn, peopleJourney } from '#test/people/peopleJourney.ts'
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
import { hasFocus, tabTo } from '#test/support/keyboard.ts'
import { headed, seen, textOf } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const da = speakerOf('da')
const operators: [language: Language, who: string, unit: string][] = [
  ['da', 'Li Wei', 'clean'],
  ['en', 'Henrik Bech', 'administration'],
  ['zh', 'Jonas Lind', 'copenhagen-capacity'],
]

describe('an operator without a mouse', () => {
  peopleJourney.for(operators)(
    'enters and submits in %s, and has a receipt',
    async ([language, who, unit], { visit, example }) => {
      const say = speakerOf(language)
      const operator = await exampleVisitor(example, 'operator', unit)
      const [first, second] = (await sheetOf(operator, unit)).due
      const page = await openSheet(visit, example, { who, language })
      await seen(page.getByText(say('sheet.example', { day: { day: '2018-01-22' } })))
      await tabTo(page, fieldOf(page, first!, language))
      const typed = [first!, second!].map(({ last }) => editNumber(last?.value ?? 0, language))
      await page.keyboard.type(typed[0]!)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.type(typed[1]!)
      await page.keyboard.press('Enter')
      await seen(page.getByText(say('saving.all')))
      for (const row of [first!, second!])
        await seen(lineOf(page, row, language).getByText(say('cell.saved')))

      await tabTo(page, page.getByRole('button', { name: say('submit.open', { count: 2 }) }))
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      const words = dialog.getByLabel(say('submit.words'))
      if (!(await hasFocus(words))) {
        expect(await hasFocus(dialog.getByLabel(say('submit.explanation')))).toBe(true)
        await page.keyboard.type('Som ventet')
        await tabTo(page, words)
      }
      await page.keyboard.type('Kvartalet gik.')
      await tabTo(page, dialog.getByLabel(say('submit.audience')))
      await page.keyboard.press('ArrowDown')
      await tabTo(page, dialog.getByRole('button', { name: say('submit.yes') }))
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/kvittering\/\d+/)
      const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      await headed(page, say('receipt.title', { number }))
      await seen(page.getByText('Kvartalet gik.'))
      await seen(page.getByText(say('receipt.words.waits')))
      for (const { name } of [first!, second!]) {
        const line = page.getByRole('row', { name: new RegExp(name[language].replaceAll(/[()]/g, '.')) })
        await seen(line.getByText(say('revision.submitted')))
      }
      const { waiting } = await dueRow(operator, unit, first!.kpi)
      expect(waiting?.value).toBe(first!.last?.value)
    },
  )
})

describe('a field of the sheet', () => {
  peopleJourney(
    'gives back what was saved, undoes, and never changes by an arrow key',
    async ({ visit, example }) => {
      const operator = await exampleVisitor(example, 'operator', 'wonderful-copenhagen')
      const [row] = (await sheetOf(operator, 'wonderful-copenhagen')).due
      const page = await openSheet(visit, example, { who: 'Maja Krogh' })
      const field = fieldOf(page, row!)
      await field.focus()
      await page.keyboard.type('41')
      await seen(lineOf(page, row!).getByText(da('cell.saved')))
      await page.keyboard.type('7')
      await page.keyboard.press('Escape')
      expect(await field.inputValue()).toBe('41')
      await seen(page.getByText(da('saving.all')))
      await page.keyboard.press('Control+a')
      await page.keyboard.type('5')
      await seen(lineOf(page, row!).getByText(da('cell.saved')))
      await page.keyboard.press('Control+z')
      expect(await field.inputValue()).toBe('41')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowLeft')
      expect(await field.inputValue()).toBe('41')
      await seen(page.getByText(da('saving.all')))
      await expect
        .poll(async () => (await dueRow(operator, 'wonderful-copenhagen', row!.kpi)).draft?.content.input)
        .toBe('41')
    },
  )

  peopleJourney(
    'that is wrong says why, stops the submission and gets the focus',
    async ({ visit, example }) => {
      const operator = await exampleVisitor(example, 'operator', 'copenhagen-healthtech-cluster')
      const [row] = (await sheetOf(operator, 'copenhagen-healthtech-cluster')).due
      const page = await openSheet(visit, example, { who: 'Amalie Dam' })
      const field = fieldOf(page, row!)
      await field.fill('abc')
      await seen(lineOf(page, row!).getByText(da('cell.invalid')))
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      const told = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`)
      expect(await textOf(told)).toContain(da('number.refusedText', { input: 'abc' }))
      await page.getByRole('button', { name: da('submit.open', { count: 1 }) }).click()
      await seen(page.getByText(da('submit.errors', { count: 1, name: row!.name })))
      expect(await hasFocus(field)).toBe(true)
    },
  )

  peopleJourney(
    'whose figure cannot be given says so with a reason, and is submitted as that',
    async ({ visit, example }) => {
      const unit = 'clean'
      const operator = await exampleVisitor(example, 'operator', unit)
      const row = await dueRow(operator, unit, 'clean-orders')
      const page = await openSheet(visit, example, { who: 'Li Wei' })
      const name = da('sheet.of', { what: da('sheet.addNote'), name: row.name })
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByLabel(da('sheet.given')).selectOption('not_available')
      await seen(lineOf(page, row).getByText(da('entry.reasonNeeded')))
      await page.getByLabel(da('sheet.noteAudience')).selectOption('public')
      await page.getByLabel(da('sheet.note'), { exact: true }).fill('Systemet var nede')
      await seen(lineOf(page, row).getByText(da('cell.saved')))
      await page.getByRole('button', { name: da('submit.open', { count: 1 }) }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: da('submit.yes') })
        .click()
      await page.waitForURL(/\/kvittering\//)
      const line = page.getByRole('row', { name: row.name.da })
      await seen(line.getByText(da('missing.not_available')))
      await seen(line.getByText('Systemet var nede'))
      await seen(line.getByText(da('receipt.audience', { audience: da('audience.public') })))
    },
  )
})

describe('a submitted figure', () => {
  peopleJourney(
    'comes back with its reason, is put right and stands on the receipt as returned',
    async ({ visit, example }) => {
      const unit = 'copenhagen-healthtech-cluster'
      const operator = await exampleVisitor(example, 'operator', unit)
      const administrator = await exampleVisitor(example, 'administrator')
      const row = (await sheetOf(operator, unit)).due.at(-1)!
      const receipt = await submitAs(operator, unit, row, '70')
      const { waiting } = (await administrator.ask(getQueue, { params: { programme } })).reply
      const { revision } = waiting.find((one) => one.series === row.series)!
      const body = { step: 'returned' as const, revisions: [revision], reason: 'Er det ikke 7?' }
      expect((await administrator.ask(decide, { params: { programme }, body })).status).toBe(200)

      const page = await openSheet(visit, example, { who: 'Amalie Dam' })
      await seen(lineOf(page, row).getByText(da('cell.returned'), { exact: true }))
      await seen(lineOf(page, row).getByText('Er det ikke 7?'))
      await fieldOf(page, row).fill('7')
      await seen(lineOf(page, row).getByText(da('cell.saved')))
      await page.goto(`/kvittering/${receipt}`)
      await seen(page.getByText(da('revision.returned')))
    },
  )

  peopleJourney(
    'is returned twice, corrected twice, and published as it was put right',
    async ({ visit, example }) => {
      const unit = 'copenhagen-capacity'
      const operator = await exampleVisitor(example, 'operator', unit)
      const row = (await sheetOf(operator, unit)).due.find(({ state }) => state === 'empty')!
      await submitAs(operator, unit, row, '90')
      const queue = await visit('/log-ind?til=/godkendelse', { origin: example.origin, refused })
      await becomeOn(queue, 'Birgitte Holt')
      const name = `${row.name.da}, ${da('queue.period', { period: { period: row.period } })}`
      const figure = queue.getByRole('checkbox', { name, exact: true })
      const sheet = await openSheet(visit, example, { who: 'Jonas Lind' })
      for (const [reason, input] of [
        ['Er det ikke 9?', '9'],
        ['Og er Xi’an talt med?', '10'],
      ] as const) {
        await queue.reload()
        await figure.focus()
        await queue.keyboard.press('r')
        await queue.getByRole('dialog').getByLabel(da('queue.why')).fill(reason)
        await queue
          .getByRole('dialog')
          .getByRole('button', { name: da('queue.returnYes') })
          .click()
        await expect.poll(() => figure.count()).toBe(0)
        await sheet.goto('/indberetning')
        await seen(lineOf(sheet, row).getByText(reason))
        await fieldOf(sheet, row).fill(input)
        await seen(lineOf(sheet, row).getByText(da('cell.saved')))
        await sheet.getByRole('button', { name: da('submit.open', { count: 1 }) }).click()
        const explanation = sheet.getByLabel(da('submit.explanation'))
        if ((await explanation.count()) > 0) await explanation.fill('Som aftalt')
        await sheet
          .getByRole('dialog')
          .getByRole('button', { name: da('submit.yes') })
          .click()
        await sheet.waitForURL(/\/kvittering\//)
      }
      await queue.reload()
      await figure.focus()
      await queue.keyboard.press('p')
      await seen(queue.getByRole('status').getByText(da('queue.published', { count: 1 })))
      const { correctable } = await sheetOf(operator, unit)
      const published = correctable.find(
        ({ series, period }) => series === row.series && period === row.period,
      )
      expect(published?.published?.value).toBe(10)
    },
  )

  peopleJourney('is withdrawn after one question, and is a draft again', async ({ visit, example }) => {
    const unit = 'administration'
    const operator = await exampleVisitor(example, 'operator', unit)
    const row = await dueRow(operator, unit, 'adm-enquiries')
    await submitAs(operator, unit, row, '1.000')
    const page = await openSheet(visit, example, { who: 'Henrik Bech' })
    const name = da('sheet.of', { what: da('withdraw.one'), name: row.name })
    await page.getByRole('button', { name }).click()
    const dialog = page.getByRole('dialog', { name: da('withdraw.title', { count: 1 }) })
    await dialog.getByRole('button', { name: da('withdraw.one') }).click()
    await seen(fieldOf(page, row))
    expect(await fieldOf(page, row).inputValue()).toBe('1000')
    expect((await dueRow(operator, unit, 'adm-enquiries')).waiting).toBe(null)
  })

  peopleJourney('that is published is corrected with a kind and a reason', async ({ visit, example }) => {
    const unit = 'clean'
    const operator = await exampleVisitor(example, 'operator', unit)
    const { correctable } = await sheetOf(operator, unit)
    const row = correctable.find(({ kpi }) => kpi === 'clean-partners')!
    const page = await openSheet(visit, example, { who: 'Li Wei' })
    await page.getByText(da('sheet.correct')).click()
    await page.getByLabel(da('kpi.kpi')).selectOption('clean-partners')
    await fieldOf(page, row).fill(String((row.published?.value ?? 0) + 1))
    await seen(lineOf(page, row).getByText(da('entry.kindNeeded')))
    await page.getByLabel(da('sheet.kind')).selectOption('correction')
    await page.getByLabel(da('sheet.reason')).fill('En partner var glemt')
    await seen(lineOf(page, row).getByText(da('cell.saved')))
    await expect
      .poll(async () => {
        const { correctable: now } = await sheetOf(operator, unit)
        return now.find(({ series, period }) => series === row.series && period === row.period)?.draft
          ?.content
      })
      .toMatchObject({ kind: 'correction', reason: 'En partner var glemt' })
  })
})

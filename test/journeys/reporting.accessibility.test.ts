import { describe, expect } from 'vitest'
import { languages } from '#shared/language.ts'
import { DraftContent } from '#shared/reporting/draft.ts'
import { saveDraft } from '#shared/reporting/reporting.api.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { peopleJourney } from '#test/people/peopleJourney.ts'
import { programme } from '#test/people/peopleWorld.ts'
import { fieldOf, lineOf, openSheet, sheetOf } from '#test/people/reportingJourney.ts'
import { barriers, none, overflowsOf } from '#test/support/accessible.ts'
import { launchBrowser } from '#test/support/browser.ts'
import { tabThrough } from '#test/support/keyboard.ts'
import { seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const da = speakerOf('da')
const unit = 'clean'

/** What somebody else writes meanwhile; another value each time, so that it is a new version. */
const theirs = { da: '7', en: '17', zh: '27' }

describe('the sheet', () => {
  peopleJourney.for(languages)(
    'has no barriers in %s, with errors, warnings, a note, a choice between two values and corrections open',
    async (language, { visit, example }) => {
      const say = speakerOf(language)
      const operator = await exampleVisitor(example, 'operator', unit)
      const [wrong, odd, twice] = (await sheetOf(operator, unit)).due
      const page = await openSheet(visit, example, { who: 'Li Wei', language })
      await fieldOf(page, wrong!, language).fill('abc')
      await seen(lineOf(page, wrong!, language).getByText(say('cell.invalid')))
      await fieldOf(page, odd!, language).fill('900')
      await seen(lineOf(page, odd!, language).locator('.warning'))
      await lineOf(page, odd!, language).locator('.noted button').click()
      const content = DraftContent.parse({ input: theirs[language], convention: 'da' })
      const { series, period, draft } = twice!
      const params = { programme, unit }
      await operator.ask(saveDraft, {
        params,
        body: { series, period, content, version: draft?.version ?? null },
      })
      await fieldOf(page, twice!, language).fill('8')
      await seen(lineOf(page, twice!, language).getByText(say('cell.conflict'), { exact: true }))
      await page.getByText(say('sheet.correct')).click()
      await seen(page.getByRole('table', { name: say('sheet.corrections') }))
      const typing = await barriers(page, language)
      expect(typing).toEqual(none(typing))
      await fieldOf(page, wrong!, language).fill('1')
      await seen(lineOf(page, wrong!, language).getByText(say('cell.saved')))
      await lineOf(page, twice!, language)
        .getByRole('button', { name: say('cell.takeTheirs') })
        .click()
      await page.getByRole('button', { name: say('submit.open', { count: 3 }) }).click()
      await page.getByRole('dialog').waitFor()
      const asking = await barriers(page, language)
      expect(asking).toEqual(none(asking))
    },
  )

  peopleJourney(
    'lets Tab come to everything, in order, and shows where it is',
    async ({ visit, example }) => {
      const page = await openSheet(visit, example, { who: 'Li Wei' })
      await page.reload()
      await seen(page.getByText(da('saving.all')))
      const { missed, inOrder, stops } = await tabThrough(page)
      expect(missed).toEqual([])
      expect(inOrder).toBe(true)
      expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([])
    },
  )

  peopleJourney(
    'can be read with text twice as large without scrolling sideways',
    async ({ visit, example }) => {
      const within = await launchBrowser('--blink-settings=defaultFontSize=32')
      try {
        const large: typeof visit = (address, options) => visit(address, { ...options, within })
        const page = await openSheet(large, example, { who: 'Li Wei' })
        expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px')
        expect(await overflowsOf(page)).toEqual([])
      } finally {
        await within.close()
      }
    },
  )
})

describe('a receipt', () => {
  peopleJourney('has no barriers', async ({ visit, example }) => {
    const page = await openSheet(visit, example, { who: 'Maja Krogh' })
    const operator = await exampleVisitor(example, 'operator', 'wonderful-copenhagen')
    const [row] = (await sheetOf(operator, 'wonderful-copenhagen')).due
    await fieldOf(page, row!).fill('12000')
    await seen(lineOf(page, row!).getByText(da('cell.saved')))
    await page.getByRole('button', { name: da('submit.open', { count: 1 }) }).click()
    const explanation = page.getByLabel(da('submit.explanation'))
    if ((await explanation.count()) > 0) await explanation.fill('Som ventet')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: da('submit.yes') })
      .click()
    await page.waitForURL(/\/kvittering\//)
    await seen(page.getByText(da('revision.submitted')))
    const found = await barriers(page)
    expect(found).toEqual(none(found))
  })
})

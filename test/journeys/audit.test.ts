import { describe, expect } from 'vitest'
import { languages } from '#shared/language.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { becomeOn, peopleJourney } from '#test/people/peopleJourney.ts'
import { sendOwed } from '#test/reviews/sending.ts'
import { barriers, none } from '#test/support/accessible.ts'
import { tabTo } from '#test/support/keyboard.ts'
import { headed, searchOf, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const refused = /\/api\//

describe('whoever doubts the ledger', () => {
  peopleJourney.for(languages)(
    'recomputes it in the browser without a mouse, in %s',
    async (language, { visit, site }) => {
      const say = speakerOf(language)
      const page = await visit(`/?lang=${language}`)
      await page.getByRole('link', { name: say('page.chain') }).focus()
      await page.keyboard.press('Enter')
      await headed(page, say('chain.title'))
      await tabTo(page, page.getByRole('button', { name: say('chain.start') }))
      await page.keyboard.press('Enter')
      const linksAfter = async (after: number) =>
        (await site.ask(`/api/programmes/kina-indsats/chain?after=${after}`)).json()
      const [{ head, links }, { links: rest }] = [await linksAfter(0), await linksAfter(1_000)]
      const opened = [...links, ...rest].filter((link: { open: unknown }) => link.open !== null).length
      expect(opened).toBeLessThan(head.number)
      await seen(page.getByText(say('chain.holds', { number: head.number, opened })))
      await seen(page.getByText(head.hash))
      const found = await barriers(page, language)
      expect(found).toEqual(none(found))
    },
  )

  peopleJourney(
    'is told which record does not fit when one byte of an answer is changed',
    async ({ visit }) => {
      const da = speakerOf('da')
      const page = await visit('/kaeden')
      await page.route('**/chain?*', async (route) => {
        const answer = await route.fetch()
        const body = await answer.text()
        const place = body.indexOf('"value":', body.indexOf('"number":900,')) + '"value":'.length
        const digit = body[place] === '1' ? '2' : '1'
        await route.fulfill({ response: answer, body: body.slice(0, place) + digit + body.slice(place + 1) })
      })
      await page.getByRole('button', { name: da('chain.start') }).click()
      await seen(page.getByText(da('chain.misfit.digest', { number: '900' })))
    },
  )
})

describe('an auditor', () => {
  peopleJourney.for(languages)(
    'narrows the trail and has it verified, in %s',
    async (language, { visit, example }) => {
      const say = speakerOf(language)
      const unit = 'clean'
      await sendOwed(await exampleVisitor(example, 'operator', unit), { unit })
      const page = await visit(`/log-ind?lang=${language}&til=/revisionsspor?lang=${language}`, {
        origin: example.origin,
        refused,
      })
      await becomeOn(page, 'Susanne Ravn')
      await headed(page, say('trail.title'))
      await page.getByLabel(say('trail.kind'), { exact: true }).selectOption('submission')
      await page.getByLabel(say('trail.person'), { exact: true }).selectOption('Li Wei')
      await page.getByRole('button', { name: say('trail.show'), exact: true }).click()
      await expect.poll(() => searchOf(page).kind).toBe('submission')
      await seen(page.getByText('Et roligt kvartal.'))
      const rows = page.getByRole('table').getByRole('row')
      const kinds = await rows.locator('td:nth-child(2)').allTextContents()
      expect(new Set(kinds)).toEqual(new Set([say('fact.submission')]))
      expect(
        await page.getByRole('link', { name: say('page.csvPlain'), exact: true }).getAttribute('href'),
      ).toContain('kind=submission')
      await page.reload()
      await seen(page.getByText('Et roligt kvartal.'))
      await page.getByRole('button', { name: say('trail.verify') }).click()
      const { head } = (await example.app.inject({ url: '/api/programmes/kina-indsats/chain' })).json()
      await seen(page.getByText(say('trail.holds', { number: String(head.number), erased: 0 })))
      const found = await barriers(page, language)
      expect(found).toEqual(none(found))
    },
  )
})

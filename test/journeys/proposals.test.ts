import { expect } from 'vitest'
import { languages } from '#shared/language.ts'
import { becomeOn, peopleJourney } from '#test/people/peopleJourney.ts'
import { barriers, none } from '#test/support/accessible.ts'
import { headed, seen } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'

const refused = /\/api\//
const periods = { da: '2018', en: '2018', zh: '2018年' }
const numbers = { da: '1.026', en: '1,027', zh: '1,028' }

peopleJourney.for(languages)(
  'two administrators change a target together, and the council’s open page shows it, in %s',
  async (language, { visit, example }) => {
    const say = speakerOf(language)
    const reader = await visit(`/kpi/clean-matched?lang=${language}`, { origin: example.origin })
    const enter = async (who: string) => {
      const page = await visit(`/log-ind?lang=${language}`, { origin: example.origin, refused })
      await becomeOn(page, who)
      await page.goto(`/aendringer?lang=${language}`)
      await headed(page, say('proposals.title'))
      return page
    }
    const page = await enter('Birgitte Holt')
    const form = page.getByRole('form', { name: say('proposals.kind.target') })
    await form.getByLabel(say('proposals.kpi')).selectOption('clean-matched')
    await form.getByLabel(say('proposals.period')).fill('x')
    await form.getByLabel(say('proposal.field.value'), { exact: true }).fill(numbers[language])
    await form.getByLabel(say('proposals.why')).fill('Aftalt på mødet')
    await form.getByRole('button', { name: say('proposals.send') }).click()
    await seen(form.getByText(say('period.refusedUnknown', { input: 'x' })))
    const found = await barriers(page, language)
    expect(found).toEqual(none(found))
    await form.getByLabel(say('proposals.period')).fill(periods[language])
    await form.getByRole('button', { name: say('proposals.send') }).click()
    await seen(page.getByRole('status').getByText(say('proposals.sent')))
    await seen(page.getByText(say('proposal.own')))
    expect(await page.getByRole('button', { name: say('proposals.confirm') }).count()).toBe(0)

    const second = await enter('Omar Aziz')
    const change = second.getByRole('article')
    await seen(change.getByText('Aftalt på mødet'))
    await change.getByRole('button', { name: say('proposals.confirm') }).press('Enter')
    await expect.poll(() => change.count()).toBe(0)
    await seen(second.getByRole('heading', { name: say('proposals.settled') }))
    await seen(reader.getByText(numbers[language]).first())
  },
)

const kinds = ['definition', 'threshold', 'rebase', 'contract'] as const
peopleJourney('every kind of change can be proposed from what is agreed', async ({ visit, example }) => {
  const say = speakerOf('da')
  const page = await visit('/log-ind', { origin: example.origin, refused })
  await becomeOn(page, 'Birgitte Holt')
  await page.goto('/aendringer')
  for (const [at, kind] of kinds.entries()) {
    await page.getByLabel(say('proposals.kind'), { exact: true }).selectOption(kind)
    const form = page.getByRole('form', { name: say(`proposals.kind.${kind}`) })
    const day = kind === 'contract' ? say('proposal.field.to') : say('proposals.validFrom')
    if (kind === 'rebase') {
      await form.getByLabel(say('proposals.kpi')).selectOption('copcap-web-visits')
      await form.getByLabel(say('proposals.limitsFrom')).fill('oktober 2016')
      for (const told of await form.getByLabel(say('proposals.limitsWhy')).all()) await told.fill('Prøve')
    } else await form.getByLabel(day, { exact: true }).fill('2018-06-30')
    await form.getByLabel(say('proposals.why')).fill('Prøve')
    if (kind === 'threshold') await form.getByLabel(say('proposal.field.slightly')).fill('0,85')
    const found = await barriers(page)
    expect([kind, found]).toEqual([kind, none(found)])
    await form.getByRole('button', { name: say('proposals.send') }).click()
    await expect.poll(() => page.getByRole('article').count()).toBe(at + 1)
  }
})

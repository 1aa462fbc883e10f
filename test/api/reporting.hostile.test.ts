import { describe, expect, test } from 'vitest'
import * as reporting from '#shared/reporting/reporting.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import { programme } from '#test/people/peopleWorld.ts'
import { cast, open, params, rowOf, save, send, sheetOf, typed } from '#test/reporting/unitAtWork.ts'

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x.example","x")',
    "'; drop table ledger; --",
    '\u202Egnp.exe',
    'Ω≈ç√∫˜µ≤≥÷ 中文 🇩🇰',
    '{{constructor.constructor("x")()}}',
  ]

  test.each(hostile)('%s in notes and words is text, and stays what it is', async (text) => {
    const { operator, administrator } = await cast(await open())
    const receipt = await send(operator, 'clean-matched', typed('7', { note: text }))
    expect([receipt.status, receipt.reply.figures[0]?.note]).toEqual([200, text])
    const queue = (await administrator.ask(reviews.getQueue, { params: { programme } })).reply
    expect(queue.waiting[0]?.note).toBe(text)
  })

  test('with a NUL, or longer than is taken, is refused with the field’s name', async () => {
    const { operator } = await cast(await open())
    const row = rowOf(await sheetOf(operator), 'clean-matched')
    for (const content of [
      { ...typed('7'), note: 'a\0b' },
      { ...typed('7'), note: 'x'.repeat(2_001) },
      { ...typed('7'), input: '1'.repeat(61) },
    ]) {
      const refused = await save(operator, row, content)
      expect([refused.status, Object.keys(refused.fields)[0]?.startsWith('content.')]).toEqual([400, true])
    }
  })

  test('a figure that belongs to nobody, or to another time, is not there', async () => {
    const { operator } = await cast(await open())
    const { series } = rowOf(await sheetOf(operator), 'clean-matched')
    const saved = (place: { series: string; period: string }) =>
      operator.ask(reporting.saveDraft, { params, body: { ...place, content: typed('7'), version: null } })
    for (const place of [
      { series: 'no-kpi/DK-84/own', period: '2017-Q4' },
      { series: 'copcap-cases/DK-84/copcap', period: '2017-Q4' },
      { series, period: '2018-Q1' },
      { series, period: '2017-M12' },
      { series, period: '1066' },
    ])
      expect([place, (await saved(place)).status]).toEqual([place, 404])
  })
})

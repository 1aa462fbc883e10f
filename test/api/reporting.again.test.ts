import { expect, test } from 'vitest'
import * as reporting from '#shared/reporting/reporting.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import { programme } from '#test/people/peopleWorld.ts'
import { cast, open, params, rowOf, save, send, sheetOf, typed } from '#test/reporting/unitAtWork.ts'

test('a submission sent ten times under one name is one submission', async () => {
  const { operator, administrator } = await cast(await open())
  const row = rowOf(await sheetOf(operator), 'clean-matched')
  const { reply } = await save(operator, row, typed('7'))
  const { series, period, version } = reply.draft
  const input = {
    params,
    body: { figures: [{ series, period, version }], words: '', explanation: 'x' },
    key: 'the-same-submission',
  }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => operator.ask(reporting.submitFigures, input)),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(answers.map(({ reply: { number } }) => number)).size).toBe(1)
  const queue = (await administrator.ask(reviews.getQueue, { params: { programme } })).reply
  expect(queue.waiting).toHaveLength(1)
})

test('every act sent again under its name is answered as the first time, whatever it changed', async () => {
  const { operator, administrator } = await cast(await open())
  const twice = async <Answer>(name: string, ask: () => Promise<{ status: number; reply: Answer }>) => {
    const first = await ask()
    expect([name, first.status]).toEqual([name, 200])
    const second = await ask()
    expect([name, second.status, second.reply]).toEqual([name, 200, first.reply])
    return first.reply
  }
  const revisionOf = async (key: string) => {
    const { reply } = await save(operator, rowOf(await sheetOf(operator), 'clean-matched'), typed('7'))
    const { series, period, version } = reply.draft
    const body = { figures: [{ series, period, version }], words: '', explanation: 'Som ventet' }
    const receipt = await twice('submission', () =>
      operator.ask(reporting.submitFigures, { params, body, key }),
    )
    return receipt.figures[0]!.revision
  }
  const decided = async (step: 'published' | 'returned', revision: number) => {
    const body = { step, revisions: [revision], reason: 'Se efter' }
    const reply = await twice(step, () =>
      administrator.ask(reviews.decide, { params: { programme }, body, key: `${step}-${revision}` }),
    )
    return reply.decided[0]!.number
  }
  const first = await revisionOf('submission-1')
  await twice('withdrawal', () =>
    operator.ask(reporting.withdrawFigures, { params, body: { revisions: [first] }, key: 'withdrawal' }),
  )
  const second = await revisionOf('submission-2')
  const review = String(await decided('returned', second))
  await twice('taking back', () =>
    administrator.ask(reviews.takeBackReturn, {
      params: { programme, review },
      body: {},
      key: 'taking-back',
    }),
  )
  await decided('published', second)
  const { kpi, period } = (await sheetOf(operator)).due.find(({ state }) => state === 'empty')!
  const body = { kpi, period, until: '2018-02-28', reason: 'Ny medarbejder' }
  await twice('extension', () =>
    administrator.ask(reporting.extendDeadline, { params: { programme }, body, key: 'extension' }),
  )
})

test('one name for two different acts is refused, and the second has no effect', async () => {
  const { operator, administrator } = await cast(await open())
  const { reply } = await send(operator, 'clean-matched', typed('7'), 'one-name')
  const body = { revisions: reply.figures.map(({ revision }) => revision) }
  const refused = await operator.ask(reporting.withdrawFigures, { params, body, key: 'one-name' })
  expect([refused.status, refused.key]).toEqual([409, 'problem.keyReused'])
  const queue = (await administrator.ask(reviews.getQueue, { params: { programme } })).reply
  expect(queue.waiting).toHaveLength(1)
})

test('the same figure twice in one submission is refused, and nothing is sent', async () => {
  const { operator, administrator } = await cast(await open())
  const { reply } = await save(operator, rowOf(await sheetOf(operator), 'clean-matched'), typed('7'))
  const { series, period, version } = reply.draft
  const figure = { series, period, version }
  const body = { figures: [figure, figure], words: '', explanation: 'Som ventet' }
  const refused = await operator.ask(reporting.submitFigures, { params, body })
  expect([refused.status, refused.key]).toEqual([400, 'reporting.twice'])
  expect((await administrator.ask(reviews.getQueue, { params: { programme } })).reply.waiting).toEqual([])
})

import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { declared } from '#server/programmes/declared.ts'

const Row = z.object({ code: z.string(), value: z.nullable(z.number()) })
const View = z.object({
  name: z.string(),
  rows: z.array(Row),
  days: z.array(z.string()),
  note: z.optional(z.string()),
})
const row = { code: 'a', value: 0, secret: 'mine' }
const view = { name: 'overview', rows: [row], days: ['2016-01-01'], secret: 'mine' }

test('a view holds what its reply declares and nothing else, in its rows too', () => {
  expect(declared(View, view)).toStrictEqual(z.parse(View, view))
})

test('a row that was kept is the very same in the next view, a new one is not', () => {
  const [first, again, other] = [view, { ...view }, { ...view, rows: [{ ...row }] }].map((one) =>
    declared(View, one),
  )
  expect(again?.rows[0]).toBe(first?.rows[0])
  expect(other?.rows[0]).not.toBe(first?.rows[0])
})

test('the same row under two replies is what each declares', () => {
  const Slim = z.object({ rows: z.array(z.object({ code: z.string() })) })
  expect([declared(View, view).rows, declared(Slim, view).rows]).toEqual([
    [{ code: 'a', value: 0 }],
    [{ code: 'a' }],
  ])
})

test.each([
  ['a row that is not as declared', { ...view, rows: [{ code: 'a' }] }],
  ['a part that is not there', { ...view, rows: undefined }],
  ['a part of another kind', { ...view, name: 1 }],
])('%s is refused', (_, wrong) => {
  expect(() => declared(View, wrong as never)).toThrow()
})

import { expect, test } from 'vitest'
import { apart } from '#server/files/apart.ts'

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
const drawn = () => apart('pixels', square, 9)

test('thirty wait for the thread that draws; who comes then is asked to come again, and is served later', async () => {
  const settled = await Promise.allSettled(Array.from({ length: 31 }, drawn))
  const last = settled.pop()
  expect(settled.map(({ status }) => status)).toEqual(settled.map(() => 'fulfilled'))
  expect(last).toMatchObject({ status: 'rejected', reason: { kind: 'busy' } })
  expect(await drawn()).toHaveProperty('png')
})

test('what cannot be drawn fails alone, and leaves no place taken', async () => {
  const broken = Array.from({ length: 29 }, () => apart('pixels', 'no picture at all', 9))
  const uncarried = () => apart('pixels', (() => square) as unknown as string, 9)
  const settled = await Promise.allSettled([...broken, uncarried(), drawn()])
  expect(settled.map(({ status }) => status)).toEqual([
    ...broken.map(() => 'rejected'),
    'rejected',
    'fulfilled',
  ])
})

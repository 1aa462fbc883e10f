import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestStore } from '#test/support/store.ts'

const year = (from: number, to: number) => fc.integer({ min: Date.UTC(from, 0), max: Date.UTC(to, 0) })
const wellFormed = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !text.includes('\0'))

const revision = fc.record({
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  source: fc.option(wellFormed),
  submittedAt: year(1970, 2200),
  publishedAt: fc.option(year(1000, 2200)),
  publishedNumber: fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER })),
  example: fc.boolean(),
})

test('every word of the tables comes back as it went in, on both engines', async () => {
  const store = await openTestStore()
  const { revisions } = store.read.tables
  let number = 0
  await fc.assert(
    fc.asyncProperty(revision, async (fields) => {
      number += 1
      const row = {
        ...{ programme: 'a', number, series: 'x/y/z', period: '2016', missing: null, until: null },
        ...({
          quality: 'final',
          kind: 'first',
          certainty: 'stated',
          recordedAt: 0,
          vintage: null,
          noted: false,
        } as const),
        ...fields,
      }
      await store.write(async (write) => void (await write.insert(revisions).values(row)))
      const stored = await store.read.select().from(revisions)
      const found = stored.find((one) => one.number === number)!
      expect({ ...found, value: found.value === 0 ? 0 : found.value }).toEqual({
        ...row,
        value: row.value === 0 ? 0 : row.value,
      })
    }),
    { numRuns: 60 },
  )
})

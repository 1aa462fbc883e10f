import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { programmesFolder } from '#server/folders.ts'
import { findHead, listRecords, listTexts } from '#server/ledger/ledger.queries.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { loadProgramme } from '#server/programmes/loadProgramme.ts'
import { programmeFolder } from '#test/support/programmeFolder.ts'
import { instant, recorder } from '#test/support/recorder.ts'
import { openTestStore } from '#test/support/store.ts'

const loader = recorder({ by: 'loader', now: instant('2026-11-01') })

async function loaded() {
  const store = await openTestStore()
  const outcome = await loadProgramme(store, programmeFolder(), loader)
  return { store, outcome, records: await listRecords(store.read, 'effort', {}) }
}

describe('a programme that is loaded', () => {
  test('begins its ledger, as recorded now and public when its file says so', async () => {
    const { store, outcome, records } = await loaded()
    expect(outcome).toEqual({ programme: 'effort', loaded: true })
    expect(
      records.every(({ recordedAt, by }) => recordedAt === instant('2026-11-01') && by === 'loader'),
    ).toBe(true)
    const publicOn = Object.fromEntries(records.map(({ kind, at, certainty }) => [kind, [at, certainty]]))
    expect(publicOn).toMatchObject({
      programme: [instant('2014-05-13'), 'assumed'],
      unit: [instant('2014-05-13'), 'assumed'],
      track: [instant('2014-05-13'), 'assumed'],
      goal: [instant('2014-05-13'), 'assumed'],
      contract: [instant('2015-01-01'), 'assumed'],
      kpi: [instant('2015-02-01'), 'stated'],
      definition: [instant('2015-02-01'), 'stated'],
      series: [instant('2015-02-01'), 'stated'],
      focus_area: [instant('2015-06-01'), 'assumed'],
      target: [instant('2015-12-01'), 'no_later_than'],
      event: [instant('2014-05-13'), 'assumed'],
    })
    expect(publicOn.meeting![0]).toBe(instant('2017-03-07'))
    expect(await verifyLedger(store.read, 'effort')).toMatchObject({ holds: true })
  })

  test('has its facts in the order in which they became public', async () => {
    const { records } = await loaded()
    const moments = records.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    expect(records[0]).toMatchObject({ number: 1, kind: 'programme' })
  })

  test('has its new limits since they were public, with the reason as texts that can be erased', async () => {
    const store = await openTestStore()
    const limits = `rebases:
  - { kpi: cases, from: 2015-Q2, why: { da: Flytning, en: A move, zh: 搬迁 }, publicOn: 2016-02-01 }

events:`
    await loadProgramme(
      store,
      programmeFolder({ file: 'programme.yaml', from: 'events:', to: limits }),
      loader,
    )
    const [record] = await listRecords(store.read, 'effort', { kinds: ['rebase'] })
    expect(record).toMatchObject({
      ...{ key: 'cases 2015-Q2', at: instant('2016-02-01'), certainty: 'stated' },
      content: { kpi: 'cases', from: '2015-Q2', lifted: false },
    })
    const texts = await listTexts(store.read, 'effort', [record!.number])
    expect(Object.fromEntries(texts.map(({ field, text }) => [field, text]))).toEqual({
      ...{ 'why.da': 'Flytning', 'why.en': 'A move', 'why.zh': '搬迁' },
    })
  })

  test('has its figures: submitted, then published or returned; a zero, a missing one, a note, a reason', async () => {
    const { store, records } = await loaded()
    const { revisions, reviews } = store.read.tables
    const rows = await store.read.select().from(revisions).orderBy(revisions.number)
    expect(rows).toMatchObject([
      { period: '2015-Q1', value: 0, missing: null, quality: 'final', kind: 'first', example: true },
      { period: '2015-Q2', value: null, missing: 'delayed', until: '2015-10-01', certainty: 'assumed' },
      { period: '2015-Q2', value: -2.5, quality: 'provisional', kind: 'revision', publishedAt: null },
    ])
    expect(rows.map(({ submittedAt }) => submittedAt)).toEqual(
      ['2015-04-28', '2015-08-18', '2015-09-28'].map(instant),
    )
    expect(rows[1]!.publishedAt).toBe(instant('2015-09-08'))
    const steps = await store.read.select().from(reviews).orderBy(reviews.number)
    expect(steps.map(({ revision, step, at }) => [revision, step, at])).toEqual([
      [rows[0]!.number, 'published', instant('2015-05-19')],
      [rows[1]!.number, 'published', instant('2015-09-08')],
      [rows[2]!.number, 'returned', instant('2015-10-02')],
    ])
    const texts = await listTexts(
      store.read,
      'effort',
      records.map(({ number }) => number),
    )
    expect(texts).toContainEqual({
      number: rows[0]!.number,
      field: 'note',
      text: 'A true zero,\nnot a missing figure',
    })
    expect(texts).toContainEqual({ number: steps[2]!.number, field: 'reason', text: 'The sign looks wrong' })
  })

  test('leads each figure back to its file and line, also below cells of several lines', async () => {
    const { records } = await loaded()
    const places = records
      .filter(({ kind }) => kind === 'revision')
      .map(({ content }) => (content as { row: string }).row)
    expect(places).toEqual(['figures.csv:2', 'figures.csv:4', 'figures.csv:5'])
  })

  test('is left as it is when it is loaded again, also from a changed file, one that would be refused, or one that states its code in another way', async () => {
    const { store } = await loaded()
    const head = await findHead(store.read, 'effort')
    for (const [from, to] of [
      ['value: 8', 'value: 8'],
      ['value: 8', 'value: 9'],
      ['tracks:', 'trakcs:'],
      ['code: effort', "'code': effort"],
    ] as const) {
      const folder = programmeFolder({ file: 'programme.yaml', from, to })
      expect(await loadProgramme(store, folder, loader)).toEqual({ programme: 'effort', loaded: false })
    }
    expect(await findHead(store.read, 'effort')).toEqual(head)
    expect(await verifyLedger(store.read, 'effort', head)).toMatchObject({ holds: true })
  })

  test('is loaded once by two that load it at the same time', async () => {
    const store = await openTestStore()
    const outcomes = await Promise.all([1, 2].map(() => loadProgramme(store, programmeFolder(), loader)))
    expect(outcomes.map((outcome) => outcome.loaded).sort()).toEqual([false, true])
    expect(await verifyLedger(store.read, 'effort')).toMatchObject({ holds: true })
  })

  test('may have its files from a spreadsheet: a byte order mark, lines that end in CR LF, empty lines', async () => {
    const store = await openTestStore()
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n,,\r\n`
    const folder = programmeFolder(
      { file: 'figures.csv', all: windows },
      { file: 'meetings.csv', all: windows },
    )
    await loadProgramme(store, folder, loader)
    expect(await store.read.select().from(store.read.tables.revisions)).toHaveLength(3)
  })
})

test.runIf(existsSync(join(programmesFolder, 'kina-indsats', 'programme.yaml')))(
  'the China effort loads, and its ledger holds',
  async () => {
    const store = await openTestStore()
    const folder = join(programmesFolder, 'kina-indsats')
    expect(await loadProgramme(store, folder, loader)).toEqual({ programme: 'kina-indsats', loaded: true })
    const found = await verifyLedger(store.read, 'kina-indsats')
    expect(found).toMatchObject({ holds: true, erasedTexts: 0 })
    expect(await findHead(store.read, 'kina-indsats')).toEqual(found.holds && found.head)
  },
)

import { describe, expect, test } from 'vitest'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { verifyLedger } from '#server/ledger/verifyLedger.ts'
import { kpiFact, reviewFact, revisionFact } from '#test/support/facts.ts'
import { interrupted } from '#test/support/interrupted.ts'
import { recorder } from '#test/support/recorder.ts'
import { rewriteHistory, stolenLedger } from '#test/support/thief.ts'

/** What a thief runs once the triggers are gone, and what the verification then says. */
const thefts: { name: string; sql: string[]; number: number; why: string }[] = [
  {
    name: 'a record whose content was edited',
    sql: ['update ledger set content = replace(content, \'"value":1\', \'"value":9\') where number = 3'],
    number: 3,
    why: 'digest',
  },
  {
    name: 'a record whose content is no longer readable',
    sql: ["update ledger set content = '{' where number = 4"],
    number: 4,
    why: 'digest',
  },
  {
    name: 'a record that somebody else is said to have written',
    sql: ["update ledger set by = 'person-2' where number = 2"].map((sql) => sql.replace('by', '"by"')),
    number: 2,
    why: 'digest',
  },
  {
    name: 'a record whose digest was made to fit its new content',
    sql: ["update ledger set digest = 'aa' where number = 5"],
    number: 5,
    why: 'digest',
  },
  {
    name: 'a record with another hash',
    sql: ["update ledger set hash = 'aa' where number = 6"],
    number: 6,
    why: 'hash',
  },
  {
    name: 'a record deleted in the middle',
    sql: ['delete from ledger where number = 4'],
    number: 4,
    why: 'gap',
  },
  {
    name: 'a record deleted at the beginning',
    sql: ['delete from ledger where number = 1'],
    number: 1,
    why: 'gap',
  },
  {
    name: 'a tail cut off below the stored head',
    sql: ['delete from ledger where number > 7'],
    number: 8,
    why: 'tail_cut',
  },
  {
    name: 'a stored head that was set back',
    sql: ['update heads set number = 7, hash = (select hash from ledger where number = 7)'],
    number: 8,
    why: 'tail_cut',
  },
  { name: 'a ledger without a head', sql: ['delete from heads'], number: 1, why: 'tail_cut' },
  {
    name: 'two records that changed places',
    sql: [
      'update ledger set number = -1 where number = 3',
      'update ledger set number = 3 where number = 4',
      'update ledger set number = 4 where number = -1',
    ],
    number: 3,
    why: 'digest',
  },
  {
    name: 'a figure edited in its table',
    sql: ['update revisions set value = 99 where number = 4'],
    number: 4,
    why: 'table_differs',
  },
  {
    name: 'a publication taken out of the tables',
    sql: ['delete from reviews where number = 7'],
    number: 7,
    why: 'table_differs',
  },
  {
    name: 'a row put into its table past the ledger',
    sql: [
      `insert into reviews (programme, number, revision, step, at)
        select programme, 20, revision, step, at from reviews where number = 9`,
    ],
    number: 20,
    why: 'table_differs',
  },
  {
    name: 'the first of several differences',
    sql: [
      'update revisions set value = 99 where number = 5',
      'delete from reviews',
      "update reviews set step = 'x'",
    ],
    number: 5,
    why: 'table_differs',
  },
  {
    name: 'the first of several differences, whichever table it is in',
    sql: [
      `insert into reviews (programme, number, revision, step, at)
        select programme, 2, revision, step, at from reviews where number = 6`,
      'update revisions set value = 99 where number = 5',
    ],
    number: 2,
    why: 'table_differs',
  },
  {
    name: 'a text that was edited',
    sql: ["update texts set text = 'Nothing to see' where number = 3"],
    number: 3,
    why: 'text_changed',
  },
  {
    name: 'a text that was added',
    sql: [
      "insert into texts (digest, programme, number, field, salt, text) values ('aa', 'a', 6, 'note', 'bb', 'x')",
    ],
    number: 6,
    why: 'text_changed',
  },
  {
    name: 'a text moved to another record',
    sql: ['update texts set number = 5 where number = 2'],
    number: 5,
    why: 'text_changed',
  },
]

describe('the verification finds', () => {
  test('nothing in an honest ledger, with or without a head that was kept', async () => {
    const { store, head } = await stolenLedger()
    expect(await verifyLedger(store.read, 'a')).toEqual({ holds: true, head, erasedTexts: 0 })
    expect(await verifyLedger(store.read, 'a', head)).toEqual({ holds: true, head, erasedTexts: 0 })
  })

  test.each(thefts)('$name', async ({ sql, number, why }) => {
    const { store, raw } = await stolenLedger()
    for (const statement of sql) await raw.run(statement)
    expect(await verifyLedger(store.read, 'a')).toEqual({ holds: false, number, why })
  })

  test('no fault in a text that is missing, and counts it as erased', async () => {
    const { store, raw, head } = await stolenLedger()
    await raw.run('delete from texts where number = 2')
    expect(await verifyLedger(store.read, 'a')).toEqual({ holds: true, head, erasedTexts: 1 })
  })

  test('a programme that is not there', async () => {
    const { store } = await stolenLedger()
    expect(await verifyLedger(store.read, 'b')).toMatchObject({ holds: false })
  })
})

describe('only against a head that was kept elsewhere is found', () => {
  test('a tail cut off together with the stored head', async () => {
    const { store, raw, head } = await stolenLedger()
    await raw.run('delete from ledger where number > 7')
    await raw.run('delete from reviews where number > 7')
    await raw.run(
      'update revisions set published_at = null, published_number = null where published_number > 7',
    )
    await raw.run('update heads set number = 7, hash = (select hash from ledger where number = 7)')
    expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true, head: { number: 7 } })
    expect(await verifyLedger(store.read, 'a', head)).toEqual({ holds: false, number: 8, why: 'tail_cut' })
  })

  test('a history rewritten with all its digests and hashes', async () => {
    const { store, raw, head } = await stolenLedger()
    await rewriteHistory(store, raw, (record) =>
      record.number === 3 ? { ...record, content: { ...(record.content as object), value: 1000 } } : record,
    )
    await raw.run('update revisions set value = 1000 where number = 3')
    expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true, head: { number: 9 } })
    expect(await verifyLedger(store.read, 'a', head)).toEqual({
      holds: false,
      number: 9,
      why: 'not_the_kept_head',
    })
  })

  test('a rewrite before a head that was kept earlier, though the ledger has grown', async () => {
    const { store, raw, head } = await stolenLedger()
    await store.write((write) => appendFacts(write, 'a', [kpiFact('x')], recorder()))
    expect(await verifyLedger(store.read, 'a', head)).toMatchObject({ holds: true, head: { number: 10 } })
    await rewriteHistory(store, raw, (record) => (record.number === 1 ? { ...record, content: {} } : record))
    expect(await verifyLedger(store.read, 'a', head)).toMatchObject({ number: 9, why: 'not_the_kept_head' })
  })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a ledger that grows while it is verified (question %i) is not accused',
  async (at) => {
    const { store } = await stolenLedger()
    const grow = () =>
      store.write((write) =>
        appendFacts(write, 'a', [revisionFact({}, { texts: { note: 'New' } }), reviewFact(10)], recorder()),
      )
    await store.write((write) => appendFacts(write, 'a', [revisionFact()], recorder()))
    const found = await verifyLedger(interrupted(store.read, at, grow), 'a')
    expect(found).toMatchObject({ holds: true, erasedTexts: 0 })
    expect(await verifyLedger(store.read, 'a')).toMatchObject({ holds: true, head: { number: 12 } })
  },
)

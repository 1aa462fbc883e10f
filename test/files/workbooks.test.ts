import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { languages } from '#shared/language.ts'
import { answerOf } from '#test/support/answers.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { origin, programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const addresses = [
  '/overblik',
  '/kpi/clean-matched',
  '/kpi/copcap-satisfaction/years',
  '/maal/markedsandel',
  '/operatoer/clean',
]

async function workbook(url: string) {
  const { rawPayload, headers, statusCode } = await world.ask(url)
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+\.xlsx"$/)
  const { sheets } = await readXlsx(rawPayload)
  const [figures, about] = sheets
  return { figures: figures!, about: about!, sheets, bytes: rawPayload }
}

describe.each(addresses)('%s.xlsx', (address) => {
  test.each(languages)(
    'holds the cells of the CSV, headed in %s: numbers as numbers, days as dates',
    async (language) => {
      const say = speakerOf(language)
      const { figures, sheets } = await workbook(`${address}.xlsx?lang=${language}`)
      expect(sheets.map(({ name }) => name)).toEqual([say('file.figures'), say('file.about')])
      const csv = (await world.ask(`${address}.csv?form=plain&lang=${language}`)).body
      const metadata = (await world.ask(`${address}.metadata.json?lang=${language}`)).json()
      const [heads = [], ...rows] = figures.rows
      expect(heads).toEqual(metadata.columns.map(({ title }: { title: string }) => title))
      const names: string[] = metadata.columns.map(({ name }: { name: string }) => name)
      expect(csv.split('\r\n')[0]).toBe(names.join(','))
      expect(rows).toHaveLength(csv.trimEnd().split('\r\n').length - 1)
      const at = names.indexOf('as_known_on')
      expect(rows.every((row) => row[at] instanceof Date)).toBe(true)
      const value = names.indexOf('value')
      const values = rows.map((row) => row[value] ?? null).filter((cell) => cell !== null)
      expect(values.length > 0 && values.every((cell) => typeof cell === 'number')).toBe(true)
    },
  )

  test('says on its second sheet what it is, at which day and number, and how it is cited', async () => {
    const { about } = await workbook(`${address}.xlsx?asOf=2017-03-07T17:00&lang=en`)
    const metadata = (await world.ask(`${address}.metadata.json?asOf=2017-03-07T17:00&lang=en`)).json()
    const say = speakerOf('en')
    const said = new Map(about.rows.map(([label, text]) => [label, text] as const).toReversed())
    expect(said.get(say('file.asKnown'))).toBe('2017-03-07T17:00')
    expect(said.get(say('file.number'))).toBe(metadata.ledgerUpTo)
    expect(said.get(say('file.citation'))).toBe(metadata.citation)
    expect(said.get(say('file.examples'))).toBe(metadata.examples.sentence)
    expect(said.get(say('file.licence'))).toBe(say('file.noLicence'))
    expect(metadata.citation).toContain(`asOf=2017-03-07T17:00&n=${metadata.ledgerUpTo}`)
  })

  test('is the same bytes for the same (D, n), under the tag that its metadata names', async () => {
    const { files } = (await world.ask(`${address}.metadata.json?asOf=2017-03-07&lang=zh`)).json()
    for (const { address: url, etag, mediaType } of files) {
      expect(url.startsWith(`${origin}${address}.`)).toBe(true)
      const answer = await world.ask(url.slice(origin.length))
      expect([answer.statusCode, answer.headers.etag, answer.headers['content-type']]).toEqual([
        200,
        `"${etag}.identity"`,
        mediaType,
      ])
    }
    const url = `${address}.xlsx?asOf=2017-03-07`
    const [first, again] = [await world.ask(url), await world.ask(`${url}&n=${(await head()).number}`)]
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
  })
})

const head = async () => (await answerOf(world, getKpi, { programme, kpi: 'clean-matched' }, {})).moment

test('text that begins like a formula is text', async () => {
  const source = '=HYPERLINK("https://example.org","+1")'
  await world.publish({ series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: -0.5, source })
  const { figures } = await workbook('/kpi/clean-matched.xlsx?asOf=2026-11-21')
  const cells = figures.rows.flat()
  expect(cells).toContain(source)
  expect(cells).toContain(-0.5)
  const raw = await readXlsx((await world.ask('/kpi/clean-matched.xlsx?asOf=2026-11-21')).rawPayload)
  const formulas = raw.sheets.flatMap(({ cells: all }) =>
    [...(all?.values() ?? [])].filter(({ formula }) => formula),
  )
  expect(formulas).toEqual([])
})

test('example figures are marked as such in every file that says what it is', async () => {
  const examples = async (address: string) =>
    (await world.ask(`${address}.metadata.json`)).json().examples.figures
  expect([
    await examples('/kpi/clean-matched'),
    await examples('/maal/turister'),
    await examples('/overblik'),
  ]).toEqual(['all', 'none', 'some'])
})

test('what a goal rests on is named with its sources', async () => {
  const { sources, units } = (await world.ask('/maal/turister.metadata.json')).json()
  expect(sources.length).toBeGreaterThan(0)
  expect(units.length).toBeGreaterThan(0)
})

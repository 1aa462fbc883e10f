import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { JsonStat } from '#server/files/jsonStat.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import { answerOf } from '#test/support/answers.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const tables = [
  '/overblik',
  '/kpi/clean-matched',
  '/kpi/woco-share',
  '/kpi/copcap-satisfaction',
  '/kpi/copcap-satisfaction/years',
  '/kpi/copcap-satisfaction/rullende-aar',
  '/kpi/copcap-web-visits/kontroldiagram',
  '/maal/turister',
  '/maal/markedsandel',
]
const datasets = [
  '/overblik',
  '/kpi/clean-matched',
  '/kpi/copcap-jobs',
  '/kpi/woco-share',
  '/kpi/copcap-web-visits/kontroldiagram',
  '/maal/investeringer',
  '/maal/turister',
  '/maal/markedsandel',
  '/operatoer/clean',
  '/dengang',
]

type Row = { [column: string]: string }
const read = (text: string, delimiter: string) =>
  Papa.parse<Row>(text, { header: true, delimiter, skipEmptyLines: true })
const decimal = /^-?\d+,\d+$/

describe.each(tables)('%s.csv', (address) => {
  test('opens in Danish Excel: byte-order mark, semicolons, decimal commas', async () => {
    const { rawPayload, headers } = await world.ask(`${address}.csv`)
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+\.csv"$/)
    const { errors, data } = read(rawPayload.toString().slice(1), ';')
    expect([errors, data.length > 0]).toEqual([[], true])
    const values = data.map(({ value = '' }) => value).filter((value) => /^-?\d/.test(value))
    expect(values.every((value) => !value.includes('.'))).toBe(true)
  })

  test('comes plain too: no mark, commas, decimal points, CRLF; the same cells', async () => {
    const [excel, plain] = await Promise.all([
      world.ask(`${address}.csv`),
      world.ask(`${address}.csv?form=plain`),
    ])
    expect(plain.rawPayload[0]).not.toBe(0xef)
    expect(plain.body.split('\r\n').length).toBe(plain.body.split('\n').length)
    const [semicolons, commas] = [read(excel.body.slice(1), ';'), read(plain.body, ',')]
    expect(commas.errors).toEqual([])
    const pointed = semicolons.data.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, decimal.test(cell) ? cell.replace(',', '.') : cell]),
      ),
    )
    expect(commas.data).toEqual(pointed)
  })

  test('says on each row what day and number it shows', async () => {
    const { moment } = await answerOf(world, getOverview, { programme }, {})
    const { body } = await world.ask(`${address}.csv?asOf=2017-03-07T17:00`)
    for (const row of read(body.slice(1), ';').data) {
      expect([row.as_known_on, row.ledger_up_to]).toEqual(['2017-03-07T17:00', `${moment.number}`])
    }
  })
})

test('the decimal comma is really there', async () => {
  const { body } = await world.ask('/kpi/copcap-satisfaction.csv')
  expect(read(body.slice(1), ';').data.some(({ value = '' }) => decimal.test(value))).toBe(true)
})

test('a KPI’s file holds every version of every figure, as its page does', async () => {
  const { figures } = await answerOf(world, getKpi, { programme, kpi: 'clean-matched' }, {})
  const { body } = await world.ask('/kpi/clean-matched.csv?form=plain')
  const { data } = read(body, ',')
  const versions = figures.flatMap(({ period, versions: all }) =>
    all.map(({ number, value }) => [period, `${value ?? ''}`, `${number}`]),
  )
  expect(data.map(({ period, value, ledger_number }) => [period, value, ledger_number])).toEqual(versions)
  expect(data.filter(({ is_newest }) => is_newest === 'yes')).toHaveLength(figures.length)
  expect(new Set(data.map(({ is_example }) => is_example))).toEqual(new Set(['yes']))
})

test('words in a file follow the language, codes do not', async () => {
  const [danish, chinese] = await Promise.all([
    world.ask('/overblik.csv'),
    world.ask('/overblik.csv?lang=zh'),
  ])
  const [da, zh] = [read(danish.body.slice(1), ';').data, read(chinese.body.slice(1), ';').data]
  expect(da.map(({ code, level, value }) => [code, level, value])).toEqual(
    zh.map(({ code, level, value }) => [code, level, value]),
  )
  expect(zh.find(({ code }) => code === 'clean-matched')?.name).toBe('与江苏需求方对接的丹麦企业')
  expect(da.find(({ code }) => code === 'clean-matched')?.name).toBe(
    'Danske virksomheder matchet med problemejere i Jiangsu',
  )
})

describe.each(datasets)('%s.json', (address) => {
  test.each(['2017-03-07', '2018-01-22', '2022-12-31'])(
    'is JSON-stat 2.0 on %s: as many values as its sizes make',
    async (asOf) => {
      const { body, headers } = await world.ask(`${address}.json?asOf=${asOf}&lang=en`)
      expect(headers['content-type']).toContain('application/json')
      const dataset: JsonStat = JSON.parse(body)
      expect(dataset).toMatchObject({
        version: '2.0',
        class: 'dataset',
        label: expect.any(String),
        extension: { asKnownOn: asOf },
      })
      expect(dataset.id).toHaveLength(dataset.size.length)
      expect(dataset.value).toHaveLength(dataset.size.reduce((product, size) => product * size, 1))
      dataset.id.forEach((id, at) => {
        const { index, label = {} } = dataset.dimension[id]!.category
        expect(index).toHaveLength(dataset.size[at]!)
        expect(new Set(index).size).toBe(index.length)
        expect(Object.keys(label).every((code) => index.includes(code))).toBe(true)
      })
      for (const place of Object.keys(dataset.status))
        expect(Number(place)).toBeLessThan(dataset.value.length)
      expect(Number.isNaN(Date.parse(dataset.updated))).toBe(false)
    },
  )
})

test('a dataset holds the newest value of each period', async () => {
  const { figures } = await answerOf(world, getKpi, { programme, kpi: 'clean-matched' }, {})
  const dataset: JsonStat = (await world.ask('/kpi/clean-matched.json')).json()
  expect(dataset.dimension.period?.category.index).toEqual(figures.map(({ period }) => period))
  expect(dataset.value).toEqual(figures.map(({ versions }) => versions[0]?.value))
})

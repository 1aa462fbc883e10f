import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { JsonStat } from '#server/files/jsonStat.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import { answerOf } from '#test/support/answers.ts'
import { origin, programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const asked = '?asOf=2018-01-22&since=2017-03-07T17:00&lang=en'
const overviewOn = (asOf: string) => answerOf(world, getOverview, { programme }, { asOf })

type Row = { [column: string]: string }

test('then and now come as a table: each goal and KPI once for each day, as its overview has it', async () => {
  const [then, now] = [await overviewOn('2017-03-07T17:00'), await overviewOn('2018-01-22')]
  const { body } = await world.ask(`/dengang.csv${asked}&form=plain`)
  const { data, errors } = Papa.parse<Row>(body, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  const rowsOf = (moment: string) => data.filter((row) => row.moment === moment)
  for (const [moment, view] of [['then', then] as const, ['now', now] as const]) {
    const rows = rowsOf(moment)
    expect(new Set(rows.map((row) => row.as_known_on))).toEqual(new Set([view.moment.asOf]))
    expect(rows.filter(({ kind }) => kind === 'goal').map(({ code, verdict }) => [code, verdict])).toEqual(
      view.goals.map(({ code, verdict }) => [code, verdict]),
    )
    expect(rows.filter(({ kind }) => kind === 'kpi').map(({ code, value }) => [code, value])).toEqual(
      view.kpis.map(({ code, latest }) => [code, `${latest?.value ?? ''}`]),
    )
  }
  expect(new Set(data.map((row) => row.ledger_up_to))).toEqual(new Set([`${now.moment.number}`]))
  const { sheets } = await readXlsx((await world.ask(`/dengang.xlsx${asked}`)).rawPayload)
  expect(sheets[0]?.rows).toHaveLength(data.length + 1)
})

test('then and now come as JSON-stat by KPI, day and figure', async () => {
  const [then, now] = [await overviewOn('2017-03-07T17:00'), await overviewOn('2018-01-22')]
  const dataset: JsonStat = (await world.ask(`/dengang.json${asked}`)).json()
  expect(dataset.id).toEqual(['kpi', 'moment', 'figure'])
  expect(dataset.size).toEqual([now.kpis.length, 2, 4])
  expect(dataset.value).toHaveLength(now.kpis.length * 8)
  const latest = (view: typeof now, code: string) =>
    view.kpis.find((one) => one.code === code)?.latest?.value ?? null
  now.kpis.forEach(({ code }, nth) => {
    expect([dataset.value[nth * 8], dataset.value[nth * 8 + 4]]).toEqual([
      latest(then, code),
      latest(now, code),
    ])
  })
})

test('the citation of then and now names both days and the number, and its address answers the same for ever', async () => {
  const metadata = (await world.ask(`/dengang.metadata.json${asked}`)).json()
  const { citation, ledgerUpTo, asKnownOn, comparedWith, files } = metadata
  expect([asKnownOn, comparedWith]).toEqual(['2018-01-22', '2017-03-07T17:00'])
  for (const part of ['2018-01-22', '2017-03-07T17:00', `${ledgerUpTo}`]) expect(citation).toContain(part)
  const address = `${origin}/dengang?lang=en&asOf=2018-01-22&n=${ledgerUpTo}&since=2017-03-07T17:00`
  expect(citation).toContain(address)
  const page = await world.ask(address.slice(origin.length), { headers: { accept: 'text/html' } })
  expect(page.body.replaceAll('&amp;', '&').replaceAll('<!-- -->', '')).toContain(citation)
  for (const { format, address: file } of files.filter((one: { format: string }) => one.format !== 'png')) {
    const path = file.slice(origin.length)
    const before = (await world.ask(path)).rawPayload
    await world.publish({ series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: 9 })
    expect([format, (await world.ask(path)).rawPayload.equals(before)]).toEqual([format, true])
    expect(page.body.replaceAll('&amp;', '&')).toContain(`/dengang.${format}?`)
  }
})

test('where no meeting lies before the day, the file has that day alone', async () => {
  const { body, statusCode } = await world.ask('/dengang.csv?asOf=2014-05-13&form=plain')
  expect(statusCode).toBe(200)
  const { data } = Papa.parse<Row>(body, { header: true, skipEmptyLines: true })
  expect(new Set(data.map(({ moment }) => moment))).toEqual(new Set(['now']))
})

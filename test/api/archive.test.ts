import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { getChain } from '#shared/audit/audit.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { languages } from '#shared/language.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import { answerOf } from '#test/support/answers.ts'
import { revisionFact } from '#test/support/facts.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()

type Row = { [column: string]: string }

async function archive(url = '/data.zip') {
  const { rawPayload, statusCode, headers } = await world.ask(url)
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/zip'])
  const files = unzipSync(rawPayload)
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const rows = (name: string) =>
    Papa.parse<Row>(text(`data/${name}.csv`), { header: true, skipEmptyLines: true })
  return { bytes: rawPayload, files, text, rows, manifest: JSON.parse(text('manifest.json')) }
}

test('the archive’s manifest names every file by its digest, and the head of the chain', async () => {
  const { files, manifest } = await archive()
  const digests = Object.entries(files).flatMap(([path, bytes]) =>
    path === 'manifest.json' ? [] : [[path, createHash('sha256').update(bytes).digest('hex')]],
  )
  expect(manifest.files.map(({ path, sha256 }: Row) => [path, sha256])).toEqual(digests)
  const { head } = await answerOf(world, getChain, { programme }, {})
  expect(manifest.chainHead).toEqual(head)
})

test('it holds each version of each figure that the pages show', async () => {
  const { rows } = await archive()
  const { data, errors } = rows('figures')
  expect(errors).toEqual([])
  const { figures } = await answerOf(world, getKpi, { programme, kpi: 'clean-matched' }, {})
  const shown = figures.flatMap(({ versions }) =>
    versions.map(({ number, value, quality, certainty }) => [
      `${number}`,
      `${value ?? ''}`,
      quality,
      certainty,
    ]),
  )
  const held = data
    .filter(({ series }) => series === figures[0]?.series)
    .map(({ ledger_number, value, quality, public_is }) => [ledger_number, value, quality, public_is])
  expect(held.sort()).toEqual(shown.sort())
  expect(new Set(data.map(({ is_example }) => is_example))).toEqual(new Set(['yes', 'no']))
})

test('a computed figure stands with its numerator and denominator', async () => {
  const { rows } = await archive()
  const shares = rows('computed').data.filter(({ kpi }) => kpi === 'woco-share')
  expect(shares.length).toBeGreaterThan(5)
  for (const { value, numerator, denominator, factor } of shares)
    expect(Number(value)).toBeCloseTo((Number(factor) * Number(numerator)) / Number(denominator), 9)
})

test('it describes every column of every file in three languages', async () => {
  const { text, files } = await archive()
  for (const language of languages) {
    const description = text(`databeskrivelse.${language}.md`)
    for (const path of Object.keys(files).filter((one) => one.endsWith('.csv'))) {
      expect(description).toContain(`## ${path}`)
      const columns = text(path).split('\r\n')[0]?.split(',') ?? []
      for (const column of columns) expect(description).toContain(`| \`${column}\` |`)
    }
  }
})

test('the same (D, n) gives the same bytes, whatever is recorded later; another day another archive', async () => {
  const { moment } = await answerOf(world, getOverview, { programme }, {})
  const url = `/data.zip?asOf=2017-03-07T17:00&n=${moment.number}`
  const before = await archive(url)
  await world.publish(
    { series: 'clean-matched/DK-84/clean', period: '2016-Q4', value: 3 },
    { publicOn: '2017-01-02' },
  )
  const after = await archive(url)
  expect(after.bytes.equals(before.bytes)).toBe(true)
  const newest = await archive('/data.zip?asOf=2017-03-07T17:00')
  expect(newest.bytes.equals(before.bytes)).toBe(false)
})

test('what was sent and not published is not in it', async () => {
  const secret = revisionFact({ series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: 777_777 })
  await world.record([secret])
  const { files } = await archive('/data.zip?asOf=2026-11-21')
  for (const bytes of Object.values(files)) expect(strFromU8(bytes)).not.toContain('777777')
})

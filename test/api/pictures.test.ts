import { describe, expect, test } from 'vitest'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { languages } from '#shared/language.ts'
import { answerOf } from '#test/support/answers.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const pictures = [
  '/overblik',
  '/kpi/clean-matched',
  '/kpi/copcap-jobs',
  '/kpi/adm-delegations/years',
  '/maal/investeringer',
  '/maal/turister',
  '/maal/markedsandel',
  '/operatoer/clean',
]

const texts = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text.replaceAll('&apos;', "'").replaceAll('&amp;', '&'))
    .join(' ')

describe.each(pictures)('%s.svg', (address) => {
  test.each(languages)('stands alone in %s: title, sentence, examples and citation', async (language) => {
    for (const asOf of ['2014-05-13', '2018-01-22', '2026-11-20']) {
      const search = `?asOf=${asOf}&lang=${language}`
      const metadata = await world.ask(`${address}.metadata.json${search}`)
      const { body, headers, statusCode } = await world.ask(`${address}.svg${search}`)
      expect(statusCode).toBe(metadata.statusCode)
      if (statusCode !== 200) continue
      expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
      const { title, citation, examples } = metadata.json()
      expect(body).toContain(
        `<title id="title">${title.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</title>`,
      )
      const said = texts(body).replaceAll(/\s/g, '')
      expect(said).toContain(citation.replaceAll(/\s/g, ''))
      if (examples.figures === 'all')
        expect(said).toContain(speakerOf(language)('svg.example').replace(' ', ''))
      expect(body).not.toMatch(/NaN|Infinity|undefined|style=|<style|<script|href/)
    }
  })
})

test('a KPI’s picture has a mark for each figure it shows, hollow where it is not final', async () => {
  const { points, others } = await answerOf(world, getKpi, { programme, kpi: 'adm-hours' }, {})
  const all = [...points, ...others.flatMap((other) => other.points)].filter(({ value }) => value !== null)
  const { body } = await world.ask('/kpi/adm-hours.svg')
  expect(body.match(/<circle /g)).toHaveLength(all.length)
  const hollow = all.filter(({ quality }) => quality !== 'final')
  expect(hollow.length).toBeGreaterThan(0)
  expect(body.match(/<circle [^>]*fill="#fff"/g)).toHaveLength(hollow.length)
})

test('words of the picture cannot break out of it', async () => {
  await world.publish({
    series: 'clean-matched/DK-84/clean',
    period: '2017-Q4',
    value: 1,
    source: '</text><script>"&',
  })
  const { body } = await world.ask('/kpi/clean-matched.svg?asOf=2026-11-21')
  expect(body).toContain('&lt;/text&gt;&lt;script&gt;&quot;&amp;')
  expect(body).not.toContain('<script')
})

import { describe, expect, test } from 'vitest'
import { getGoal } from '#shared/goals/goals.api.ts'
import { languages } from '#shared/language.ts'
import { answerOf } from '#test/support/answers.ts'
import { decodedPng } from '#test/support/png.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const pictures = [
  '/overblik',
  '/kpi/clean-matched',
  '/kpi/copcap-web-visits/kontroldiagram',
  '/kpi/copcap-jobs/opgoerelser',
  '/kpi/adm-delegations/years',
  '/maal/investeringer',
  '/maal/turister',
  '/maal/markedsandel',
  '/operatoer/clean',
  '/dengang',
]

/** What is written in a picture, without the spaces that lines are broken at. */
const written = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)]
    .map(([, text = '']) => text.replaceAll(/<[^>]+>/g, ''))
    .join('')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/g, '')

describe.each(pictures)('%s.svg', (address) => {
  test.each(languages)('stands alone in %s: title, sentence, examples and citation', async (language) => {
    for (const asOf of ['2014-05-13', '2018-01-22', '2026-11-20']) {
      const search = `?asOf=${asOf}&lang=${language}`
      const metadata = await world.ask(`${address}.metadata.json${search}`)
      const { body, headers, statusCode } = await world.ask(`${address}.svg${search}`)
      expect(statusCode).toBe(metadata.statusCode)
      if (statusCode !== 200) continue
      expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
      const { title, citation, examples, description } = metadata.json()
      expect(body).toContain(
        `<title id="title">${title.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</title>`,
      )
      const said = written(body)
      for (const text of [title, citation, ...(address === '/overblik' ? [description] : [])])
        expect(said).toContain(text.replaceAll(/\s/g, ''))
      if (examples.figures === 'all')
        expect(said).toContain(speakerOf(language)('svg.example').replaceAll(/\s/g, ''))
      expect(body).not.toMatch(
        /NaN|Infinity|undefined|style=|<style|<script|href|var\(|class=|="[^"]*\d(%|em|rem)[ "]/,
      )
    }
  })
})

test('a goal’s picture says what its page says: each verdict’s sentence, what is nearest, what is missing', async () => {
  for (const goal of ['investeringer', 'turister', 'markedsandel']) {
    const view = await answerOf(world, getGoal, { programme, goal }, {})
    const said = written((await world.ask(`/maal/${goal}.svg?lang=en`)).body)
    const say = speakerOf('en')
    for (const { title, judgement, nearest, wanted, alternatives } of view.goal.measures) {
      const texts = [
        say(judgement.sentence.key as Parameters<typeof say>[0], judgement.sentence.values),
        ...(view.goal.measures.length > 1 ? [title.en] : []),
        ...nearest.map((one) => one.title.en),
        ...(judgement.verdict === 'no_data' && wanted !== null ? [wanted.what.en] : []),
        ...alternatives.map((one) => one.title.en),
      ]
      for (const text of texts) expect(said).toContain(text.replaceAll(/\s/g, ''))
    }
  }
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

test.each([
  ['/maal/turister', 'en'],
  ['/kpi/copcap-web-visits/kontroldiagram', 'zh'],
  ['/kpi/adm-delegations/years', 'da'],
  ['/operatoer/clean', 'zh'],
])(
  '%s.png is the same picture in pixels in %s: ink on white, with every letter',
  async (address, language) => {
    const search = `?lang=${language}`
    const { body } = await world.ask(`${address}.svg${search}`)
    const { rawPayload, headers, statusCode } = await world.ask(`${address}.png${search}`)
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/png'])
    const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(body) ?? []
    const picture = decodedPng(rawPayload)
    expect(picture.width).toBe(1600)
    expect(Math.abs(picture.height - (1600 * Number(height)) / Number(width))).toBeLessThan(2)
    expect(picture.pixel(2, 2)).toEqual([255, 255, 255])
    expect(picture.inked).toBeGreaterThan(0.01)
    expect(picture.inked).toBeLessThan(0.5)
  },
)

test.each([
  '/',
  '/maal/investeringer?lang=en',
  '/maal/turister?asOf=2017-03-07T17%3A00',
  '/kpi/copcap-web-visits?vis=kontroldiagram&lang=zh',
  '/metode',
])('the picture that %s names for those who share it has their size, and ink in every part', async (page) => {
  const { body } = await world.ask(page)
  const [, address = ''] = /"og:image" content="https:\/\/example\.org([^"]+)"/.exec(body) ?? []
  const { rawPayload, headers, statusCode } = await world.ask(address.replaceAll('&amp;', '&'))
  expect([statusCode, headers['content-type']]).toEqual([200, 'image/png'])
  const { width, height, inkedBetween } = decodedPng(rawPayload)
  expect([width, height]).toEqual([1200, 630])
  for (const part of [0, 1, 2]) expect(inkedBetween(part * 210, (part + 1) * 210)).toBeGreaterThan(0.004)
})

test('a picture that would have empty boxes for letters is refused in the reader’s language, and says where the SVG is', async () => {
  await world.publish({
    series: 'copcap-jobs/DK-84/direct-derived',
    period: '2017-Q4',
    value: 1,
    source: 'ሀ',
  })
  const { statusCode, body } = await world.ask('/kpi/copcap-jobs.png?asOf=2026-11-21&lang=en')
  expect(statusCode).toBe(501)
  const { title, type } = JSON.parse(body)
  expect(type).toBe('urn:problem:unable')
  expect(title).toContain('ሀ')
  const [, path = ''] = /https:\/\/example\.org(\S+)/.exec(title) ?? []
  const svg = await world.ask(path)
  expect(svg.headers['content-type']).toBe('image/svg+xml; charset=utf-8')
  expect(svg.body).toContain('ሀ')
})

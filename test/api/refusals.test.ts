import { describe, expect, test } from 'vitest'
import { languages } from '#shared/language.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import type { Value } from '#shared/say.ts'
import type { Key } from '#shared/words.ts'
import { answerOf } from '#test/support/answers.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const base = `/api/programmes/${programme}`
const asking = { da: 'da-DK,da;q=0.9,en;q=0.5', en: 'en-GB,en;q=0.9,da;q=0.1', zh: 'zh-CN,zh;q=0.9' }

type Refusal = {
  what: string
  /** The door, or the address of a file or page, that is asked. */
  at: string
  query?: string
  status: number
  key: Key
  values?: { [name: string]: Value }
}

const dayOf = (day: string) => ({ day })
const future = { day: dayOf('2999-01-01'), today: dayOf('2026-11-21') }
const before = { day: dayOf('2014-05-12'), first: dayOf('2014-05-13') }
const refusals: Refusal[] = [
  {
    what: 'an unknown programme',
    at: '/api/programmes/nej/overview',
    status: 404,
    key: 'problem.noProgramme',
    values: { programme: 'nej' },
  },
  {
    what: 'its timeline',
    at: '/api/programmes/nej/timeline',
    status: 404,
    key: 'problem.noProgramme',
    values: { programme: 'nej' },
  },
  {
    what: 'an unknown KPI',
    at: `${base}/kpis/nej`,
    status: 404,
    key: 'problem.noKpi',
    values: { kpi: 'nej' },
  },
  { what: 'its file', at: '/kpi/nej.csv', status: 404, key: 'problem.noKpi', values: { kpi: 'nej' } },
  {
    what: 'a KPI before it was agreed',
    at: `${base}/kpis/clean-matched`,
    query: 'asOf=2015-06-01',
    status: 404,
    key: 'problem.noKpi',
    values: { kpi: 'clean-matched' },
  },
  {
    what: 'an unknown goal',
    at: `${base}/goals/nej`,
    status: 404,
    key: 'problem.noGoal',
    values: { goal: 'nej' },
  },
  { what: 'its file', at: '/maal/nej.json', status: 404, key: 'problem.noGoal', values: { goal: 'nej' } },
  { what: 'an unknown address', at: '/findes-ikke', status: 404, key: 'problem.noPage' },
  { what: 'an unknown door', at: '/api/nej', status: 404, key: 'problem.noPage' },
  {
    what: 'a day that is none',
    at: `${base}/overview`,
    query: 'asOf=2017-02-30',
    status: 400,
    key: 'problem.notADay',
    values: { input: '2017-02-30' },
  },
  {
    what: 'a day in words',
    at: '/overblik.csv',
    query: 'asOf=i%20morgen',
    status: 400,
    key: 'problem.notADay',
    values: { input: 'i morgen' },
  },
  {
    what: 'an hour that is none',
    at: `${base}/overview`,
    query: 'asOf=2017-03-07T25:00',
    status: 400,
    key: 'problem.notADay',
    values: { input: '2017-03-07T25:00' },
  },
  {
    what: 'a day to come',
    at: `${base}/kpis/clean-matched`,
    query: 'asOf=2999-01-01',
    status: 400,
    key: 'problem.futureDay',
    values: future,
  },
  {
    what: 'a day to come, as a file',
    at: '/overblik.json',
    query: 'asOf=2999-01-01',
    status: 400,
    key: 'problem.futureDay',
    values: future,
  },
  {
    what: 'the day before the programme',
    at: `${base}/overview`,
    query: 'asOf=2014-05-12',
    status: 400,
    key: 'problem.beforeProgramme',
    values: before,
  },
]

describe.each(languages)('in %s', (language) => {
  const say = speakerOf(language)

  test.each(refusals)(
    '$what ($at) is refused in the browser’s language',
    async ({ at, query, status, key, values }) => {
      const url = query === undefined ? at : `${at}?${query}`
      const { statusCode, headers, body } = await world.ask(url, {
        headers: { 'accept-language': asking[language] },
      })
      expect([statusCode, headers['cache-control']]).toEqual([status, 'no-store'])
      expect(headers['content-type']).toContain('application/problem+json')
      expect(JSON.parse(body)).toEqual({
        type: `urn:problem:${status === 404 ? 'missing' : 'invalid'}`,
        title: say(key, values),
        status,
        key,
        values,
        fields: {},
        sentences: {},
      })
    },
  )

  const files = refusals.filter(({ at }) => !at.startsWith('/api/programmes'))
  test.each(files)(
    '$what ($at) is refused in the address’s language',
    async ({ at, query = '', status, key, values }) => {
      const other = language === 'en' ? 'zh' : 'en'
      const answer = await world.ask(`${at}?${query}&lang=${language}`, {
        headers: { 'accept-language': other },
      })
      expect(answer.statusCode).toBe(status)
      expect(answer.json().title).toBe(say(key, values))
    },
  )

  test.each(['0', '-1', '1.5', 'x', '999999999', '1e3', '9'.repeat(20)])(
    'the number %s is refused',
    async (n) => {
      const { moment } = await answerOf(world, getOverview, { programme }, {})
      const answer = await world.ask(`${base}/overview?n=${n}`, {
        headers: { 'accept-language': asking[language] },
      })
      expect(answer.statusCode).toBe(400)
      expect(answer.json().title).toBe(say('problem.notANumber', { input: n, head: moment.number }))
    },
  )

  test('a page that cannot be shown says so as a page, in the address’s language', async () => {
    const answer = await world.ask(`/?asOf=2017-02-30&lang=${language}`, { headers: { accept: 'text/html' } })
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain(`<h1>${say('problem.notADay', { input: '2017-02-30' })}</h1>`)
  })
})

test('a fallback for whoever asks for no language that there is: Danish', async () => {
  const answer = await world.ask('/findes-ikke', { headers: { 'accept-language': 'fr-FR,de;q=0.5' } })
  expect(answer.json().title).toBe(speakerOf('da')('problem.noPage'))
})

describe('what nobody declared', () => {
  test.each(['x=1', 'asOf=2017-03-07&x=1', 'asOf=2017-03-07&asOf=2016-01-01', `asOf=${'1'.repeat(41)}`])(
    'the query %s is refused by a door',
    async (query) => {
      const answer = await world.ask(`${base}/overview?${query}`)
      expect([answer.statusCode, answer.json().key]).toEqual([400, 'problem.input'])
    },
  )

  test.each(['clean%20matched', '%00', '..%2f..%2fetc', '__proto__'])(
    'the code %s is refused by a door',
    async (code) => {
      const answer = await world.ask(`${base}/kpis/${code}`)
      expect([answer.statusCode, answer.json().key]).toEqual([400, 'problem.input'])
    },
  )

  test('an unknown field’s name is in the answer', async () => {
    const answer = await world.ask(`${base}/overview?farve=roed`)
    expect(answer.body).toContain('farve')
  })

  test.each(['constructor', 'toString', 'hasOwnProperty'])(
    'the code %s is no KPI and no goal',
    async (code) => {
      const answers = await Promise.all([world.ask(`${base}/kpis/${code}`), world.ask(`/maal/${code}`)])
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404])
    },
  )

  test('what a reader wrote is text in the page that refuses it', async () => {
    const answer = await world.ask('/?asOf=%3Cscript%3Ealert(1)%3C/script%3E', {
      headers: { accept: 'text/html' },
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('&lt;script&gt;')
    expect(answer.body).not.toContain('<script>alert')
  })
})

describe('an address that cannot be read', () => {
  test.each([
    ['half a letter', '/%E0%A4%A'],
    ['half a letter in a code', '/kpi/%FF'],
    ['a code of 300 letters', `/kpi/${'x'.repeat(300)}`],
    ['a code of 300 letters at a door', `${base}/kpis/${'x'.repeat(300)}`],
  ])('%s is refused like any other, in the reader’s language', async (_, url) => {
    const answer = await world.ask(url, { headers: { 'accept-language': 'da' } })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.statusCode).toBeLessThan(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })
})

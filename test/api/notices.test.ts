import { describe, expect, onTestFinished, test } from 'vitest'
import { readSettings } from '#server/settings.ts'
import { getGoal } from '#shared/goals/goals.api.ts'
import { languages } from '#shared/language.ts'
import { getOverview } from '#shared/overview/overview.api.ts'
import { answerOf } from '#test/support/answers.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { openWorld, origin, programme, worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()
const html = { accept: 'text/html' }

describe('what only who runs the server can say', () => {
  test('is said to be lacking where nobody said it', async () => {
    const page = await world.ask('/om')
    expect(page.body).toContain('har ikke angivet en kontakt')
    const security = await world.ask('/.well-known/security.txt', { headers: html })
    expect([security.statusCode, security.body.includes('SECURITY_CONTACT')]).toEqual([404, true])
    const was = await world.ask('/was?lang=en')
    expect([was.statusCode, was.headers.location]).toEqual([302, '/tilgaengelighed?lang=en'])
    expect((await world.ask('/tilgaengelighed')).body).toContain(speakerOf('da')('access.status'))
  })

  test('stands on every page, at the agreed addresses, where it was said', async () => {
    const { notices } = readSettings({
      CONTACT: 'kontakt@example.org',
      ACCESSIBILITY_STATEMENT: 'https://example.org/erklaering',
      SECURITY_EXPIRES: '2027-06-01',
    })
    const other = await openWorld(onTestFinished, { notices })
    expect((await other.ask('/kpi/woco-share')).body).toContain('href="mailto:kontakt@example.org"')
    for (const address of ['/was', '/tilgaengelighed'])
      expect((await other.ask(address)).headers.location).toBe('https://example.org/erklaering')
    const { body, headers } = await other.ask('/.well-known/security.txt')
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body).toContain('Contact: mailto:kontakt@example.org\nExpires: 2027-06-01T23:59:59Z\n')
    expect((await other.ask('/')).headers.etag).not.toBe((await world.ask('/')).headers.etag)
  })

  test('is refused at the start where it is neither an address nor a day', () => {
    for (const wrong of [
      { CONTACT: 'ring bare' },
      { CONTACT: 'javascript:alert(1)' },
      { SECURITY_EXPIRES: 'soon' },
    ])
      expect(() => readSettings(wrong)).toThrow(Object.keys(wrong)[0])
  })
})

describe.each(languages)('in %s', (language) => {
  const say = speakerOf(language)
  const lang = language === 'da' ? '' : `?lang=${language}`

  test('a shared page tells its title, its sentence and its feed', async () => {
    const { goal } = await answerOf(world, getGoal, { programme, goal: 'turister' }, {})
    const { body } = await world.ask(`/maal/turister${lang}`)
    expect(body).toContain(`property="og:title" content="${goal.title[language]} –`)
    expect(body).toContain(`property="og:image" content="${origin}/maal/turister/delebillede.png${lang}"`)
    expect(body).toContain(`property="og:url" content="${origin}/maal/turister${lang}"`)
    const sentence = say(goal.sentence.key as 'feed.title', goal.sentence.values)
    expect(body).toContain(`name="description" content="${sentence.replaceAll('"', '&quot;')}"`)
    expect(body).toContain(`type="application/atom+xml" href="/feed.atom${lang}"`)
  })

  test.each([
    '/',
    '/maal/turister',
    '/kpi/woco-share',
    '/operatoer/clean',
    '/dengang',
    '/metode',
    '/storskaerm',
    '/om',
    '/tilgaengelighed',
    '/privatliv',
  ])('%s says what it is and whose, in a title and a sentence of its own', async (path) => {
    const { body } = await world.ask(`${path}${lang}`)
    const overview = await answerOf(world, getOverview, { programme }, {})
    expect(/<title>([^<]+)</.exec(body)?.[1]).toContain(overview.programme.name[language])
    const [, sentence = ''] = /<meta name="description" content="([^"]+)">/.exec(body) ?? []
    expect(sentence.length).toBeGreaterThan(language === 'zh' ? 8 : 25)
    expect(body).toContain(`property="og:description" content="${sentence}"`)
  })

  test.each(['/om', '/tilgaengelighed', '/privatliv'])('%s can be read without a script', async (path) => {
    const { body, statusCode } = await world.ask(`${path}${lang}`)
    expect(statusCode).toBe(200)
    expect(body).toContain(`<html lang="${{ da: 'da-DK', en: 'en-GB', zh: 'zh-CN' }[language]}">`)
    expect(body).toContain(say('foot.access'))
    expect(body).toMatch(/<h1>[^<]+<\/h1>/)
  })
})

describe('the feed of what was published', () => {
  const entriesOf = (body: string) =>
    [...body.matchAll(/<entry>\n<id>([^<]+)<\/id>\n<title>([^<]+)<\/title>\n<link [^>]*href="([^"]+)"/g)].map(
      ([, id = '', title = '', href = '']) => ({
        id,
        title,
        path: href.slice(origin.length).replaceAll('&amp;', '&'),
      }),
    )

  test('tells of a figure that was published, by its number, with the page as it was then', async () => {
    const own = await openWorld(onTestFinished)
    const before = entriesOf((await own.ask('/feed.atom?asOf=2026-11-21')).body)
    const revision = await own.publish({ series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: 9 })
    const { body, headers } = await own.ask('/feed.atom?asOf=2026-11-21')
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    const [newest, ...others] = entriesOf(body)
    expect(newest?.id).toBe(`tag:example.org,2014-05-13:${programme}/${revision + 1}`)
    expect(newest?.title).toMatch(/^Danske virksomheder matchet.*: 9/)
    expect(others.map(({ id }) => id)).toEqual(before.slice(0, others.length).map(({ id }) => id))
    expect(newest?.path).toBe(`/kpi/clean-matched?asOf=2026-11-21&n=${revision + 1}`)
    expect((await own.ask(newest?.path ?? '')).statusCode).toBe(200)
  })

  test('leads only to pages that are there, and marks examples', async () => {
    const entries = entriesOf((await world.ask('/feed.atom?lang=en')).body)
    expect(entries.length).toBe(100)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    const examples = entries.filter(({ path }) => path.startsWith('/kpi/clean'))
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.every(({ title }) => title.endsWith('[example]'))).toBe(true)
    for (const { path } of entries.slice(0, 10)) expect((await world.ask(path)).statusCode).toBe(200)
  })

  test('tells nothing of what was only sent', async () => {
    const before = (await world.ask('/feed.atom?asOf=2017-03-07')).body
    expect(before).not.toContain('2017-05')
  })
})

describe('search engines', () => {
  test('find every public page in three languages', async () => {
    const { body } = await world.ask('/sitemap.xml')
    const { kpis, goals, operators } = await answerOf(world, getOverview, { programme }, {})
    const found = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
      address.slice(origin.length),
    )
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBe((1 + kpis.length + goals.length + operators.length + 4) * languages.length)
    for (const path of found.filter((one) => !one.includes('?'))) {
      expect([path, (await world.ask(path)).statusCode]).toEqual([path, 200])
    }
    expect((await world.ask('/robots.txt')).body).toContain(`Sitemap: ${origin}/sitemap.xml`)
  })
})

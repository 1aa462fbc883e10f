import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { findHead } from '#server/ledger/ledger.queries.ts'
import type { StreamLimits } from '#server/live/streams.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { atHome, openPeopleWorld } from '#test/people/peopleWorld.ts'
import { revisionFact, targetFact } from '#test/support/facts.ts'
import { listenTo } from '#test/support/listener.ts'
import { instant } from '#test/support/recorder.ts'
import { openSite, type Site } from '#test/support/server.ts'
import { programme, today } from '#test/support/world.ts'

const path = `/api/programmes/${programme}/live`
const figure = { series: 'clean-matched/DK-84/clean', period: '2017-Q4', value: 11 }
const now = { at: instant(today) }
const patient = { timeout: 30_000 }

const open = (streamLimits: Partial<StreamLimits> = {}) => openSite(onTestFinished, { streamLimits })
const headOf = async ({ store }: Site) => (await findHead(store.read, programme))?.number ?? 0

describe('a page that listens', () => {
  test('hears of a publication as it happens: the number, and which KPI', async () => {
    const site = await open()
    const listener = await listenTo(site.origin + path)
    expect([listener.status, listener.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ])
    expect(listener.headers.get('cache-control')).toBe('no-store')
    await site.publish(figure)
    const { id, news } = await listener.next()
    expect([id, news.number]).toEqual([`${await headOf(site)}`, await headOf(site)])
    expect(news.published).toMatchObject({ count: 1, kpis: [{ code: 'clean-matched' }] })
    expect(news.published.kpis[0]?.name.da).toBe('Danske virksomheder matchet med problemejere i Jiangsu')
    expect([news.revised.count, news.agreed.count, news.reported]).toEqual([0, 0, 0])
  })

  test('hears of a figure that was only submitted that a report came in, and nothing else', async () => {
    const site = await open()
    const listener = await listenTo(site.origin + path)
    await site.record([revisionFact({ ...figure, value: 987_654 }, now)])
    const { news } = await listener.next()
    const nothing = { count: 0, kpis: [] }
    expect(news).toEqual({
      number: await headOf(site),
      published: nothing,
      revised: nothing,
      agreed: nothing,
      reported: 1,
    })
  })

  test('hears each change once, in order, and so does everybody else', async () => {
    const site = await open()
    const listeners = [await listenTo(site.origin + path), await listenTo(site.origin + path)]
    await site.publish(figure)
    const first = await Promise.all(listeners.map((one) => one.next()))
    await site.record([targetFact('clean-matched', '2018', 31, now)])
    const second = await Promise.all(listeners.map((one) => one.next()))
    expect(first[0]).toEqual(first[1])
    expect(second[0]).toEqual(second[1])
    expect(second[0]?.news).toMatchObject({
      published: { count: 0 },
      agreed: { count: 1, kpis: [{ code: 'clean-matched' }] },
    })
  })

  test('is told on its return in one event what it missed', async () => {
    const site = await open()
    const heard = await headOf(site)
    await site.publish(figure)
    await site.publish({ ...figure, value: 12, kind: 'revision' })
    const asked = [
      await listenTo(site.origin + path, { 'last-event-id': `${heard}` }),
      await listenTo(`${site.origin}${path}?after=${heard}`),
    ]
    for (const listener of asked) {
      const { id, news } = await listener.next()
      expect(id).toBe(`${await headOf(site)}`)
      expect([news.published.count, news.revised.count]).toEqual([1, 1])
    }
  })

  test.each(['999999999', '-1', 'x'])(
    'that says it heard %s last is told what comes from now on',
    async (id) => {
      const site = await open()
      const listener = await listenTo(site.origin + path, { 'last-event-id': id })
      await site.publish(figure)
      expect((await listener.next()).news.published.count).toBe(1)
    },
  )

  test('is told how soon to come back, and hears a heartbeat while nothing happens', async () => {
    const site = await open({ heartbeat: 20 })
    const listener = await listenTo(site.origin + path)
    expect(await listener.piece()).toMatch(/^retry: \d+$/)
    expect([await listener.piece(), await listener.piece()]).toEqual([':', ':'])
  })

  test('of a programme that is not there is refused', async () => {
    const site = await open()
    expect((await listenTo(`${site.origin}/api/programmes/nowhere/live`)).status).toBe(404)
  })
})

describe('the server', () => {
  test('opens no more streams for one address than it has room for, says when to come again, and has room when one leaves', async () => {
    const site = await open({ perAddress: 2 })
    const [first] = [await listenTo(site.origin + path), await listenTo(site.origin + path)]
    const refused = await listenTo(site.origin + path)
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    first.leave()
    await vi.waitFor(async () => expect((await listenTo(site.origin + path)).status).toBe(200), patient)
  })

  test('opens no more streams in all than it has room for', async () => {
    const site = await open({ inAll: 1 })
    await listenTo(site.origin + path)
    expect((await listenTo(site.origin + path)).status).toBe(503)
  })

  test('ends its streams when it stops', async () => {
    const site = await open()
    const listener = await listenTo(site.origin + path)
    await listener.piece()
    await site.app.close()
    expect(await listener.piece()).toBeUndefined()
  })
})

describe('where only those read who are signed in', () => {
  async function closedSite(streamLimits: Partial<StreamLimits> = {}) {
    const world = await openPeopleWorld({
      settings: atHome,
      readers: 'signed-in',
      isWhole: true,
      streamLimits,
    })
    await world.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = world.app.server.address() as AddressInfo
    return { world, url: `http://127.0.0.1:${port}${path}` }
  }

  test('others hear nothing', async () => {
    const { url } = await closedSite()
    expect((await listenTo(url)).status).toBe(401)
  })

  test('a reader hears, for a while, and then asks again whether it still may', async () => {
    const { world, url } = await closedSite({ closedLife: 50 })
    const { cookie } = await exampleVisitor(world, 'reader')
    const listener = await listenTo(url, { cookie })
    expect([listener.status, await listener.piece()]).toEqual([200, 'retry: 3000'])
    expect(await listener.piece()).toBeUndefined()
  })
})

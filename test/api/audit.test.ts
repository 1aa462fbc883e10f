import { describe, expect, test } from 'vitest'
import { sha256 } from '#server/ledger/sha256.ts'
import {
  type ChainLink,
  getChain,
  listTrail,
  type TrailFilter,
  verifyTrail,
} from '#shared/audit/audit.api.ts'
import { type Checked, checkHead, checkOn, unchecked } from '#shared/audit/checkChain.ts'
import { erasePerson } from '#shared/people/people.api.ts'
import * as reviews from '#shared/reviews/reviews.api.ts'
import { exampleVisitor, idOf } from '#test/people/cast.ts'
import { atHome, openPeopleWorld, type PeopleWorld, programme } from '#test/people/peopleWorld.ts'
import { type Visitor, visitorOf } from '#test/people/visitor.ts'
import { sendOwed } from '#test/reviews/sending.ts'

const params = { programme }
const open = () => openPeopleWorld({ settings: atHome, isWhole: true })

async function trailOf(visitor: Visitor, filter: TrailFilter & { before?: string } = {}) {
  const { status, reply } = await visitor.ask(listTrail, { params, query: filter })
  expect(status).toBe(200)
  return reply
}

/** Figures that were sent, with one of them published. */
async function reported(world: PeopleWorld) {
  const operator = await exampleVisitor(world, 'operator', 'clean')
  const administrator = await exampleVisitor(world, 'administrator')
  const { receipt } = await sendOwed(operator, { unit: 'clean', most: 2 })
  const [published, waiting] = receipt.figures.map(({ revision }) => revision)
  const body = { step: 'published' as const, revisions: [published!], reason: null }
  await administrator.ask(reviews.decide, { params, body })
  return { operator, administrator, receipt, published: published!, waiting: waiting! }
}

type Chain = { head: { number: number; hash: string }; links: ChainLink[] }

/** The whole chain as anybody gets it. */
async function chainOf(world: PeopleWorld): Promise<Chain> {
  const links: ChainLink[] = []
  for (;;) {
    const query = { after: String(links.length) }
    const { reply } = await visitorOf(world).ask(getChain, { params, query })
    links.push(...reply.links)
    if (reply.links.length === 0 || links.length >= reply.head.number) return { head: reply.head, links }
  }
}

async function check({ head, links }: Chain): Promise<Checked> {
  return checkHead(await checkOn(programme, unchecked, links, async (text) => sha256(text)), head)
}

describe('the audit trail', () => {
  test('tells what was recorded, the newest first, by whom and with which words', async () => {
    const world = await open()
    const { published, receipt } = await reported(world)
    const auditor = await exampleVisitor(world, 'auditor')
    const { entries, hasMore, people } = await trailOf(auditor)
    expect(entries).toHaveLength(100)
    expect(hasMore).toBe(true)
    expect(entries[0]).toMatchObject({
      kind: 'review',
      content: { revision: published, step: 'published' },
      by: { name: 'Birgitte Holt' },
    })
    expect(entries.find(({ number }) => number === receipt.number)).toMatchObject({
      kind: 'submission',
      by: { name: 'Li Wei' },
      texts: { words: 'Et roligt kvartal.', explanation: 'Som ventet.' },
    })
    expect(people.map(({ name }) => name)).toEqual(['Birgitte Holt', 'Li Wei', null])
    const older = await trailOf(auditor, { before: String(entries.at(-1)?.number) })
    expect(older.entries[0]?.number).toBe(entries.at(-1)!.number - 1)
  })

  test('is narrowed by kind, person, KPI and day', async () => {
    const world = await open()
    const { operator, administrator, receipt } = await reported(world)
    const numbers = async (filter: TrailFilter) =>
      (await trailOf(administrator, filter)).entries.map(({ number }) => number)
    expect(await numbers({ kind: 'submission' })).toEqual([receipt.number])
    const sent = receipt.figures.map(({ revision }) => revision)
    const notes = await numbers({ kind: 'note' })
    expect(notes).toHaveLength(sent.length)
    expect(await numbers({ person: await idOf(operator) })).toEqual(
      [receipt.number, ...notes, ...sent].sort((a, b) => b - a),
    )
    const { kpi } = receipt.figures[0]!
    const about = await trailOf(administrator, { about: kpi })
    expect(about.entries.length).toBeGreaterThan(3)
    expect(about.entries.every(({ key }) => key === kpi || /^[ /]/.test(key.slice(kpi.length)))).toBe(true)
    expect(await numbers({ about: kpi.slice(0, -1) })).toEqual([])
    expect(await numbers({ from: '2026-11-22' })).toEqual([])
    expect(await numbers({ from: '2026-11-02', to: '2026-11-21' })).toHaveLength(6)
  })

  test('is a file by its address, for the same people', async () => {
    const world = await open()
    const { administrator, operator } = await reported(world)
    const file = (cookie: string) =>
      world.app.inject({
        url: '/revisionsspor.csv?kind=submission&form=plain',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
    const { body, headers } = await file(administrator.cookie)
    expect(headers['content-type']).toContain('text/csv')
    const lines = body.trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^number,kind,key,public_at/)
    expect(lines[1]).toContain('Et roligt kvartal.')
    expect((await file(operator.cookie)).statusCode).toBe(403)
    expect((await file('')).statusCode).toBe(401)
  })

  test('keeps what an erased person did, without the name', async () => {
    const world = await open()
    const { operator, administrator, receipt } = await reported(world)
    const person = await idOf(operator)
    expect((await administrator.ask(erasePerson, { params: { person } })).status).toBe(200)
    const [entry] = (await trailOf(administrator, { kind: 'submission' })).entries
    expect(entry).toMatchObject({ number: receipt.number, by: { id: person, name: null } })
  })

  test('is verified by the server, with all that is not public', async () => {
    const world = await open()
    const { administrator } = await reported(world)
    const { reply } = await administrator.ask(verifyTrail, { params })
    expect(reply).toMatchObject({ holds: true, head: (await chainOf(world)).head })
  })
})

describe('the chain', () => {
  test('is recomputed by anybody: every record fits, and what is public can be opened', async () => {
    const world = await open()
    const { published, waiting, receipt } = await reported(world)
    const chain = await chainOf(world)
    const closed = chain.links.filter((link) => link.open === null).map(({ number }) => number)
    expect(closed).toContain(waiting)
    expect(closed).toContain(receipt.number)
    expect(closed).not.toContain(published)
    expect(await check(chain)).toEqual({
      ...chain.head,
      opened: chain.links.length - closed.length,
      misfit: null,
    })
  })

  test('tells nothing of what waits for a decision, and opens it once it is published', async () => {
    const world = await open()
    const { administrator, waiting } = await reported(world)
    const linkOf = async () => (await chainOf(world)).links[waiting - 1]!
    expect(await linkOf()).toEqual({
      ...{ number: waiting, open: null },
      digest: expect.any(String),
      hash: expect.any(String),
    })
    const body = { step: 'published' as const, revisions: [waiting], reason: null }
    await administrator.ask(reviews.decide, { params, body })
    expect((await linkOf()).open).toMatchObject({ kind: 'revision', content: { value: 7 } })
  })

  test('names the first record that does not fit, whatever was changed', async () => {
    const world = await open()
    const { waiting } = await reported(world)
    const chain = await chainOf(world)
    const changed = (number: number, change: (link: ChainLink) => ChainLink): Promise<Checked> =>
      check({ ...chain, links: chain.links.map((link) => (link.number === number ? change(link) : link)) })
    const other = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1)
    const misfits = await Promise.all([
      changed(700, (link) => ({ ...link, open: link.open && { ...link.open, key: `${link.open.key}x` } })),
      changed(700, (link) => ({ ...link, hash: other(link.hash) })),
      changed(waiting, (link) => ({ ...link, digest: other(link.digest) })),
      check({ ...chain, links: chain.links.filter(({ number }) => number !== 700) }),
      check({ ...chain, links: chain.links.slice(0, -1) }),
    ])
    expect(misfits.map(({ misfit }) => misfit)).toEqual([
      { number: 700, why: 'digest' },
      { number: 700, why: 'hash' },
      { number: waiting, why: 'hash' },
      { number: 700, why: 'gap' },
      { number: chain.head.number, why: 'gap' },
    ])
  })
})

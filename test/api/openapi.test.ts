import { expect, test } from 'vitest'
import { getChain } from '#shared/audit/audit.api.ts'
import { getChanges } from '#shared/changes/changes.api.ts'
import { getGoal } from '#shared/goals/goals.api.ts'
import { getKpi } from '#shared/kpis/kpis.api.ts'
import { getKpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import { getLive } from '#shared/live/live.api.ts'
import { getMethod } from '#shared/method/method.api.ts'
import { getOrigin } from '#shared/origin/origin.api.ts'
import { getOverview, getTimeline } from '#shared/overview/overview.api.ts'
import { getScreen } from '#shared/screen/screen.api.ts'
import { getUnit } from '#shared/units/units.api.ts'
import { worldOfFile } from '#test/support/world.ts'

const world = worldOfFile()

type Reply = {
  description: string
  content: { [type: string]: { schema: { type: string; properties: object; required: string[] } } }
}
type Parameter = { name: string; in: string; required: boolean; schema: { type: string } }
type Operation = { summary: string; parameters?: Parameter[]; responses: { [status: string]: Reply } }
type Description = {
  openapi: string
  info: object
  paths: { [path: string]: { [method: string]: Operation } }
}

async function description(): Promise<Description> {
  const answer = await world.ask('/api/openapi.json')
  expect(answer.statusCode).toBe(200)
  return answer.json()
}

test('the description is OpenAPI 3.1', async () => {
  expect(await description()).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\.\d+$/),
    info: { title: expect.any(String) },
  })
})

test('it lists every door under /api that the server has, and no other', async () => {
  const { paths } = await description()
  const listed = Object.entries(paths).flatMap(([path, methods]) =>
    !path.startsWith('/api/') ? [] : Object.keys(methods).map((method) => `${method} ${path}`),
  )
  const doors = [getOverview, getTimeline, getChanges, getLive, getChain, getKpi, getGoal, getUnit]
  const declared = [...doors, getKpiPicture, getMethod, getOrigin, getScreen].map(
    ({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
  )
  expect(listed.sort()).toEqual(declared.sort())
  const printed = world.app.printRoutes({ commonPrefix: false })
  expect(routesOf(printed).filter((route) => route.startsWith('/api/'))).toHaveLength(declared.length + 1)
})

test('each door says what it is for, what it takes and what it replies', async () => {
  const { paths } = await description()
  for (const [path, methods] of Object.entries(paths)) {
    if (!path.startsWith('/api/')) continue
    for (const { summary, parameters = [], responses } of Object.values(methods)) {
      expect(summary).not.toBe('')
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(
        parameters
          .filter((one) => one.in === 'path')
          .map(({ name }) => name)
          .sort(),
      ).toEqual(inPath.sort())
      const schema = responses['200']?.content['application/json']?.schema
      expect(schema).toMatchObject({ type: 'object' })
      expect(Object.keys(schema?.properties ?? {}).sort()).toEqual([...(schema?.required ?? [])].sort())
    }
  }
})

test('the day and the number are optional where a view depends on them', async () => {
  const { paths } = await description()
  const query = paths['/api/programmes/{programme}/kpis/{kpi}']?.get?.parameters?.filter(
    (one) => one.in === 'query',
  )
  expect(query?.map(({ name, required }) => [name, required])).toEqual([
    ['asOf', false],
    ['n', false],
  ])
})

test('it lists every file too, by the kind of its bytes', async () => {
  const { paths } = await description()
  const files = Object.entries(paths).filter(([path]) => !path.startsWith('/api/'))
  const codes: { [room: string]: string } = { kpi: 'copcap-jobs', maal: 'turister', operatoer: 'clean' }
  for (const [path, { get }] of files.filter(([path]) => !path.endsWith('.png'))) {
    const address = path.replace('{code}', codes[path.split('/')[1] ?? ''] ?? '')
    const { statusCode, headers } = await world.ask(address)
    expect([address, statusCode]).toEqual([address, 200])
    expect(Object.keys(get?.responses['200']?.content ?? {})).toEqual([
      String(headers['content-type']).split(';')[0],
    ])
  }
  for (const ending of ['csv', 'xlsx', 'json', 'metadata.json', 'svg', 'png'])
    for (const view of [
      '/overblik',
      '/dengang',
      '/maal/{code}',
      '/operatoer/{code}',
      '/kpi/{code}',
      '/kpi/{code}/years',
    ])
      expect(paths).toHaveProperty([`${view}.${ending}`])
})

/** The addresses in Fastify's drawing of its routes, each once. */
function routesOf(drawing: string): string[] {
  const trail: string[] = []
  const found = drawing.split('\n').flatMap((line) => {
    const drawn = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?/.exec(line)
    if (drawn === null) return []
    const depth = (drawn[1]?.length ?? 0) / 4
    trail.splice(depth, Number.POSITIVE_INFINITY, drawn[2] ?? '')
    return drawn[3] === undefined ? [] : [trail.join('')]
  })
  return [...new Set(found)]
}

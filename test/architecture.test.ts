import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The map: which room may use which, on each floor; it is free of cycles. Files at a floor's root (`.`) are the few
 * words that every room uses. `database` gathers the tables of the rooms above it; `app` comes last and uses all.
 */
const map: { [floor: string]: { [room: string]: string[] } } = {
  shared: {
    numbers: [],
    periods: ['numbers'],
    people: ['periods'],
    figures: ['numbers', 'periods'],
    ledger: ['figures'],
    programmes: ['figures', 'ledger', 'numbers', 'periods'],
    signals: ['numbers', 'periods'],
    forecast: ['signals'],
    obligations: ['figures', 'ledger', 'periods', 'programmes'],
    kpis: ['figures', 'forecast', 'ledger', 'numbers', 'obligations', 'periods', 'programmes', 'signals'],
    goals: ['figures', 'forecast', 'numbers', 'periods', 'programmes'],
    overview: ['goals', 'kpis', 'obligations', 'periods', 'programmes'],
    units: ['figures', 'kpis', 'obligations', 'periods', 'programmes'],
    comparison: [],
    screen: ['figures', 'goals', 'kpis', 'obligations', 'overview', 'periods', 'programmes'],
    changes: ['figures', 'goals', 'kpis', 'ledger', 'obligations', 'periods', 'programmes'],
    live: ['figures', 'programmes'],
    files: [
      'changes',
      'figures',
      'goals',
      'kpis',
      'ledger',
      'obligations',
      'overview',
      'periods',
      'programmes',
    ],
    reporting: ['figures', 'kpis', 'numbers', 'obligations', 'periods', 'programmes', 'signals'],
    origin: ['figures', 'periods', 'programmes'],
    notices: [],
    audit: ['figures', 'ledger', 'periods', 'programmes', 'reporting'],
    reviews: ['figures', 'kpis', 'numbers', 'obligations', 'people', 'periods', 'programmes', 'reporting'],
    proposals: ['figures', 'ledger', 'numbers', 'people', 'periods', 'programmes'],
    method: ['forecast', 'goals', 'kpis', 'numbers', 'programmes', 'signals'],
    '.': ['*'],
  },
  server: {
    database: [],
    people: ['database'],
    figures: ['database'],
    ledger: ['database', 'figures'],
    method: [],
    programmes: ['database', 'figures', 'ledger', 'method'],
    live: ['database', 'figures', 'ledger', 'people'],
    pages: ['programmes'],
    files: ['database', 'ledger', 'pages', 'programmes'],
    acts: ['database', 'figures', 'ledger', 'people', 'programmes'],
    audit: ['acts', 'database', 'files', 'ledger', 'people'],
    reporting: ['acts', 'database', 'figures', 'ledger', 'people'],
    reviews: ['acts', 'database', 'figures', 'ledger', 'people', 'reporting'],
    proposals: ['acts', 'database', 'ledger', 'people'],
    '.': ['*'],
  },
  client: {
    ui: [],
    charts: ['ui'],
    figures: ['ui'],
    programmes: ['ui'],
    people: ['ui'],
    kpis: ['charts', 'figures', 'programmes', 'ui'],
    goals: ['charts', 'figures', 'programmes', 'ui'],
    changes: [],
    live: ['programmes'],
    overview: ['changes', 'goals', 'kpis', 'programmes', 'ui'],
    units: ['kpis', 'people', 'programmes', 'ui'],
    origin: ['figures', 'programmes', 'ui'],
    comparison: ['changes', 'goals', 'kpis', 'overview', 'programmes', 'ui'],
    screen: ['goals', 'kpis', 'programmes'],
    method: ['ui'],
    notices: ['ui'],
    audit: ['people', 'ui'],
    reporting: ['kpis', 'people', 'ui'],
    reviews: ['kpis', 'people', 'ui'],
    proposals: ['people', 'ui'],
    app: [
      'audit',
      'changes',
      'comparison',
      'goals',
      'kpis',
      'live',
      'method',
      'notices',
      'origin',
      'overview',
      'people',
      'programmes',
      'proposals',
      'reporting',
      'reviews',
      'screen',
      'units',
    ],
    '.': [],
  },
}

type Import = { from: string; to: string; line: string }

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'shared', 'server', 'client'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const imports = [...sources].flatMap(([from, text]) =>
  [
    ...text.matchAll(
      /(?:import|export)[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import '([^']+)'/gm,
    ),
  ].map((match): Import => {
    const to = match[1] ?? match[2] ?? match[3] ?? ''
    return { from, to: resolved(from, to), line: match[0] }
  }),
)
const ours = imports.filter(({ to }) => /^(shared|server|client)\//.test(to))
const foreign = imports.filter(({ to }) => !/^(shared|server|client)\//.test(to))

function resolved(from: string, to: string): string {
  if (to.startsWith('#')) return to.slice(1)
  return to.startsWith('.') ? normalize(join(dirname(from), to)) : to
}

function placeOf(file: string): { floor: string; room: string } {
  const [floor = '', room = '', ...rest] = file.split('/')
  return { floor, room: rest.length === 0 ? '.' : room }
}

describe('the house', () => {
  test('floors are used downwards only: the server and the client meet in tests alone', () => {
    const upwards = ours.filter(({ from, to }) => {
      const [a, b] = [placeOf(from).floor, placeOf(to).floor]
      return a !== b && b !== 'shared'
    })
    expect(upwards).toEqual([])
  })

  test('rooms use each other along the map only', () => {
    const strays = ours.filter(({ from, to }) => {
      const [a, b] = [placeOf(from), placeOf(to)]
      const gathersTables = from === 'server/database/tables.ts' && to.endsWith('.tables.ts')
      if (a.floor !== b.floor || a.room === b.room || b.room === '.' || gathersTables) return false
      const allowed = map[a.floor]?.[a.room] ?? []
      return !allowed.includes('*') && !allowed.includes(b.room)
    })
    expect(strays.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('no file uses itself by a way around', () => {
    const runtime = ours.filter(({ line }) => !/^(import|export) type/.test(line))
    const edges = Map.groupBy(runtime, ({ from }) => from)
    const done = new Set<string>()
    const visit = (file: string, path: string[]): string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (done.has(file)) return undefined
      for (const { to } of edges.get(file) ?? []) {
        const cycle = visit(to, [...path, file])
        if (cycle !== undefined) return cycle
      }
      done.add(file)
      return undefined
    }
    expect(files.map((file) => visit(file, [])).filter((cycle) => cycle !== undefined)).toEqual([])
  })

  test('shared is pure: it imports only zod/mini, the digest form and statistics', () => {
    const allowed = ['zod/mini', 'canonicalize']
    const strays = foreign.filter(
      ({ from, to }) => from.startsWith('shared/') && !allowed.includes(to) && !to.startsWith('@stdlib/'),
    )
    expect(strays).toEqual([])
  })

  test('only server/database imports a driver', () => {
    const drivers =
      /^(better-sqlite3|pg|drizzle-orm\/(better-sqlite3|node-postgres|sqlite-proxy|sqlite-core|pg-core))/
    const strays = foreign.filter(({ from, to }) => drivers.test(to) && !from.startsWith('server/database/'))
    expect(strays).toEqual([])
  })

  test('only client/call.ts fetches, beside the worker of the big screen, and only app.ts knows the numbers of HTTP', () => {
    const fetching = [...sources].filter(
      ([file, text]) => /\bfetch\(/.test(text) && file.startsWith('client/'),
    )
    expect(fetching.map(([file]) => file).sort()).toEqual(['client/call.ts', 'client/screen/worker.ts'])
    const numbers = [...sources].filter(
      ([file, text]) => /\b(400|401|403|404|409|412)\b/.test(text) && /^server\/(?!app\.ts)/.test(file),
    )
    expect(numbers.map(([file]) => file)).toEqual([])
  })

  test('inside the server tables are below queries, queries below routes', () => {
    const rank = (file: string): number =>
      /\.tables\.ts$/.test(file) ? 0 : /\.queries\.ts$/.test(file) ? 1 : /\.routes\.ts$/.test(file) ? 2 : 3
    const strays = ours.filter(
      ({ from, to }) => from.startsWith('server/') && rank(from) < 3 && rank(to) < 3 && rank(from) < rank(to),
    )
    expect(strays).toEqual([])
  })

  test('there are no barrels and no drawers', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.tsx?$)|\/index\.tsx?$/.test(file)),
    ).toEqual([])
  })

  test('files stay small: the median at most 60 lines, nine of ten at most 150, none over 300', () => {
    const sizes = [...sources]
      .filter(([file]) => !/[wW]ords\.ts$/.test(file))
      .map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines)
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([])
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60)
    expect(sizes[Math.floor(sizes.length * 0.9)]?.lines).toBeLessThanOrEqual(150)
  })

  test('the map is free of cycles, and names every room there is', () => {
    for (const [floor, rooms] of Object.entries(map)) {
      const order = Object.keys(rooms)
      const backwards = order.flatMap((room, at) =>
        (rooms[room] ?? [])
          .filter((used) => used !== '*' && order.indexOf(used) >= at)
          .map((used) => `${room} -> ${used}`),
      )
      expect(backwards).toEqual([])
      const present = new Set(
        files.filter((file) => file.startsWith(`${floor}/`)).map((file) => placeOf(file).room),
      )
      expect([...present].sort()).toEqual([...order].sort())
    }
  })
})

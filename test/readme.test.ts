import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

test('every script that the README names exists, and every script is named', () => {
  const named = new Set(
    [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name ?? ''),
  )
  named.delete('ci')
  named.delete('brings')
  const unknown = [...named].filter((name) => !(name in scripts) && readme.includes(`npm run ${name}`))
  expect(unknown).toEqual([])
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([])
})

test('every path that the README names exists', () => {
  const paths = [...readme.matchAll(/[`(]((?:shared|server|client|drizzle|test)\/[\w./-]*)[`)]/g)].map(
    ([, path]) => path ?? '',
  )
  expect(paths.length).toBeGreaterThan(20)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('every setting that the README names is read, and every setting that is read is named', () => {
  const settings = readFileSync('server/settings.ts', 'utf8')
  const read = [...settings.matchAll(/^ {2}([A-Z_]+): filled/gm)].map(([, name]) => name ?? '')
  expect(read.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

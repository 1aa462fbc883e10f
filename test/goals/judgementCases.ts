import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Anything that the case file may expect of a rule. */
export type Expected = null | string | number | Expected[] | { [field: string]: Expected }

export type JudgementCase = {
  kind: string
  name: string
  input: unknown
  expected: { [field: string]: Expected }
}

/** The cases of one kind in server/method/cases/judgement-cases.json; the caller knows the shape of the input. */
export function judgementCases(kind: string): JudgementCase[] {
  const text = readFileSync(
    new URL('../../server/method/cases/judgement-cases.json', import.meta.url),
    'utf8',
  )
  return (JSON.parse(text) as JudgementCase[]).filter((judgement) => judgement.kind === kind)
}

/** Holds what we found against what is expected, field by field: numbers to 1e-9 relative, the rest exactly. */
export function expectAsInCase(found: unknown, expected: Expected, at = ''): void {
  if (typeof expected === 'number') {
    expect(found, at).toBeTypeOf('number')
    expect(Math.abs((found as number) - expected), at).toBeLessThanOrEqual(1e-9 * Math.abs(expected))
  } else if (Array.isArray(expected)) {
    expect(found, at).toHaveLength(expected.length)
    for (const [index, item] of expected.entries())
      expectAsInCase((found as unknown[])[index], item, `${at}[${index}]`)
  } else if (expected !== null && typeof expected === 'object') {
    for (const [field, item] of Object.entries(expected)) {
      expectAsInCase((found as Record<string, unknown>)[camelCase(field)], item, `${at}.${field}`)
    }
  } else expect(found, at).toBe(expected)
}

function camelCase(field: string): string {
  return field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

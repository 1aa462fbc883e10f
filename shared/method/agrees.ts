/** Whether what a rule found is what a case expects, field by field: numbers to 1e-9 relative, the rest exactly. */
export function agrees(found: unknown, expected: unknown): boolean {
  if (typeof expected === 'number') {
    return (
      typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * Math.max(1e-3, Math.abs(expected))
    )
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) &&
      found.length === expected.length &&
      expected.every((item, at) => agrees(found[at], item))
    )
  }
  if (expected === null || typeof expected !== 'object') return found === expected
  if (found === null || typeof found !== 'object') return false
  const fields: { [name: string]: unknown } = { ...found }
  return Object.entries(expected).every(([name, item]) => agrees(fields[camelCase(name)], item))
}

function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

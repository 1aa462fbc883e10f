/** One measured value beside what quality.md asks for. */
export type Line = { what: string; target: string; measured: string; isMet: boolean | null }

const lines: Line[] = []

export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`)
}

/** Something that explains a measurement and has no target of its own. */
export function note(text: string): void {
  process.stdout.write(`  ${text}\n`)
}

/** Prints a measurement at once and keeps it for the table; a missed target is said, never thrown. */
export function measured(line: Line): void {
  lines.push(line)
  note(`${line.what}: ${line.measured} (target ${line.target})`)
}

export function atMost(what: string, value: number, limit: number, say: (value: number) => string): void {
  measured({ what, target: `<= ${say(limit)}`, measured: say(value), isMet: value <= limit })
}

export function atLeast(what: string, value: number, limit: number, say: (value: number) => string): void {
  measured({ what, target: `>= ${say(limit)}`, measured: say(value), isMet: value >= limit })
}

export function printTable(): void {
  const rows = [
    ['what', 'target', 'measured', ''],
    ...lines.map(({ what, target, measured, isMet }) => [
      what,
      target,
      measured,
      isMet === null ? '' : isMet ? 'met' : 'MISSED',
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const text = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  process.stdout.write(`\n${text.join('\n')}\n`)
}

/** The value below which a share of the samples lies (nearest rank). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5)
}

export const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`
export const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
export const times = (value: number): string => `${value.toFixed(2)} x`
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
export const MB = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`

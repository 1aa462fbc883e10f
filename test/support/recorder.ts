import { createHash } from 'node:crypto'
import type { Recorder } from '#server/ledger/appendFacts.ts'
import { startOfDay } from '#shared/periods/day.ts'

let salts = 0

/** Who records, when, and salts that are the same in each run; now is a day long after everything in the tests. */
export function recorder({ by = 'person-1', now = instant('2026-01-01') } = {}): Recorder {
  return { by, now, salt }
}

function salt(): string {
  salts += 1
  return createHash('sha256').update(`salt ${salts}`).digest('hex').slice(0, 32)
}

/** The first millisecond of a day in Denmark. */
export function instant(day: string): number {
  return startOfDay(day, 'Europe/Copenhagen')
}

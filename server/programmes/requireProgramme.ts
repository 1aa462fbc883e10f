import { Problem } from '#shared/problem.ts'
import type { Programme } from '#shared/programmes/programme.ts'
import type { Reading } from '../ledger/readings.ts'

/** The programme's own newest fact: its clock and its time zone decide what a day means. */
export function requireProgramme(reading: Reading): { content: Programme; at: number } {
  const facts = reading.facts.filter(({ kind }) => kind === 'programme')
  const [newest, oldest] = [facts.at(-1), facts[0]]
  if (newest === undefined || oldest === undefined) {
    throw new Problem('missing', { key: 'problem.noProgramme', values: { programme: reading.programme } })
  }
  return { content: newest.content as Programme, at: oldest.at }
}

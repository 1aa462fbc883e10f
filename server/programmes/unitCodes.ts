import { agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Readings } from '../ledger/readings.ts'

/** The codes of the units that report to a programme, as agreed now. */
export async function listUnitCodes(readings: Readings, programme: string, now: number): Promise<string[]> {
  const { facts, head } = await readings.newest(programme)
  return agreedAt(facts, { instant: now, number: head })?.units.map(({ code }) => code) ?? []
}

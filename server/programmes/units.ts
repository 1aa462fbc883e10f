import { agreedAt } from '#shared/programmes/agreedAt.ts'
import type { Text } from '#shared/text.ts'
import type { Readings } from '../ledger/readings.ts'

/** The units that report to a programme, as agreed now. */
export async function listUnits(
  readings: Readings,
  programme: string,
  now: number,
): Promise<{ code: string; name: Text }[]> {
  const { facts, head } = await readings.newest(programme)
  const units = agreedAt(facts, { instant: now, number: head })?.units ?? []
  return units.map(({ code, name }) => ({ code, name }))
}

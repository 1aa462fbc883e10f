import type { BodyOf } from '#shared/endpoint.ts'
import { Problem } from '#shared/problem.ts'
import { agreedKey } from '#shared/programmes/agreedKey.ts'
import { faultsOf } from '#shared/proposals/faults.ts'
import type { propose as door } from '#shared/proposals/proposals.api.ts'
import type { Desk } from '../acts/desk.ts'
import { type Asked, once } from '../acts/once.ts'
import { appendFacts, type NewFact } from '../ledger/appendFacts.ts'
import { recorded } from './record.ts'

/** Records a proposal. Nothing is changed by it: what is agreed changes when a second administrator confirms it. */
export async function propose(
  desk: Desk,
  asked: Asked,
  { programme, proposed, reason }: BodyOf<typeof door> & { programme: string },
): Promise<number> {
  return await once(desk.store, asked, async () => {
    const { agreed, at } = await desk.present(programme)
    const faults = faultsOf(agreed, proposed)
    if (Object.keys(faults).length > 0) throw new Problem('invalid', { key: 'proposal.faulty' }, faults)
    const fact: NewFact = {
      ...{ kind: 'proposal', at, certainty: 'stated' },
      key: agreedKey(proposed),
      ...recorded(proposed, reason),
    }
    return async (write) => (await appendFacts(write, programme, [fact], desk.recorder(asked.by))).last
  })
}

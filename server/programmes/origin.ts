import { loader } from '#shared/audit/audit.api.ts'
import type { RevisionContent } from '#shared/figures/figure.ts'
import type { Origin } from '#shared/origin/origin.api.ts'
import { noFigure, originView, publicationOf } from '#shared/origin/originView.ts'
import type { Agreed, Known } from '#shared/programmes/known.ts'
import type { Asked } from '#shared/programmes/momentView.ts'
import type { Read } from '../database/store.ts'
import type { keptFigures } from '../figures/keptFigures.ts'
import { listByNumber } from '../ledger/ledger.queries.ts'
import { knownAt } from './knownAt.ts'

type Parts = {
  read: Read
  figures: ReturnType<typeof keptFigures>
  agreed: Agreed
  number: number
  /** The moment, with the public notes on what is known. */
  ask: (known: Known) => Promise<Asked>
}

/** A published figure by its number, from its own record and that of its publication. Throws `missing`. */
export async function originOf({ read, figures, agreed, number, ask }: Parts): Promise<Origin> {
  const programme = agreed.programme.code
  const [record] = await listByNumber(read, programme, [number])
  if (record?.kind !== 'revision') throw noFigure(number)
  const known = await knownAt(figures, agreed, [(record.content as RevisionContent).series])
  const [publication] = await listByNumber(read, programme, [publicationOf(known, number)?.number ?? 0])
  if (publication === undefined) throw noFigure(number)
  return originView(known, await ask(known), { record, publication, loader })
}

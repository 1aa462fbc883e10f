import type { Dated } from '../ledger/fact.ts'
import { agreedKey, type Changeable } from '../programmes/agreedKey.ts'
import type { Agreed } from '../programmes/known.ts'

/** What a proposal would take the place of: the fact under the same key, without its provenance; undefined where it is new. */
export function inForce(agreed: Agreed, proposed: Changeable): Changeable['content'] | undefined {
  const key = agreedKey(proposed)
  const { kind } = proposed
  const all: Dated<Changeable['content']>[] =
    kind === 'target'
      ? (agreed.targets.get(proposed.content.kpi) ?? [])
      : kind === 'definition'
        ? (agreed.definitions.get(proposed.content.kpi) ?? [])
        : kind === 'threshold'
          ? agreed.thresholds
          : kind === 'rebase'
            ? (agreed.rebases.get(proposed.content.kpi) ?? [])
            : agreed.contracts
  const found = all.find((content) => agreedKey({ kind, content } as Changeable) === key)
  if (found === undefined) return undefined
  const { provenance: _, ...content } = found
  return content
}

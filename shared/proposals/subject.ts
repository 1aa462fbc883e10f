import { definitionOn } from '../programmes/inForce.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Sentence } from '../say.ts'
import type { Proposed } from './proposal.ts'

/** What a proposal is about, as a line of a list. */
export function subjectOf(agreed: Agreed, proposed: Proposed): Sentence {
  const { kind, content } = proposed
  const key = `proposal.about.${kind}`
  if (kind === 'threshold') return { key, values: { day: { day: content.validFrom } } }
  if (kind === 'contract') return { key, values: { title: content.title } }
  const name = definitionOn(agreed, content.kpi, agreed.today)?.name ?? content.kpi
  if (kind === 'rebase')
    return { key: content.lifted ? `${key}.lifted` : key, values: { name, period: { period: content.from } } }
  if (kind === 'target') return { key, values: { name, period: { period: content.period } } }
  return { key, values: { name, day: { day: content.validFrom } } }
}

import type { Proposed } from '#shared/proposals/proposal.ts'
import type { NewFact } from '../ledger/appendFacts.ts'
import { findText, textFields } from '../ledger/inLanguages.ts'

type Texts = Parameters<typeof findText>[0]

/** A proposal as the ledger holds it: what readers would be told of why stands with the free texts, so that it can be erased. */
export function recorded(proposed: Proposed, reason: string): Pick<NewFact, 'content' | 'texts'> {
  if (proposed.kind !== 'rebase') return { content: proposed, texts: { reason } }
  const { why, ...content } = proposed
  return { content, texts: { reason, ...whyFields(why) } }
}

/** A proposal read back from its record and the texts that are still there. */
export function proposedIn(record: { number: number; content: unknown }, texts: Texts): Proposed {
  const proposed = record.content as Proposed
  if (proposed.kind !== 'rebase') return proposed
  return { ...proposed, why: findText(texts, { number: record.number, name: 'why' }) }
}

export function whyFields(why: Extract<Proposed, { kind: 'rebase' }>['why']): { [field: string]: string } {
  return why === null ? {} : textFields('why', why)
}

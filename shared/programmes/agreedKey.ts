import type { Definition, Rebase, Target, Threshold } from './kpi.ts'
import type { Contract } from './programme.ts'

/** What is agreed and can be changed while a programme runs; each is one fact under one key. */
export type Changeable =
  | { kind: 'target'; content: Target }
  | { kind: 'definition'; content: Definition }
  | { kind: 'threshold'; content: Threshold }
  | { kind: 'rebase'; content: Rebase }
  | { kind: 'contract'; content: Contract }

/** The key of each kind: of several facts under one key the newest counts. */
export const agreedKeys = {
  target: ({ kpi, period }: Pick<Target, 'kpi' | 'period'>) => `${kpi} ${period}`,
  definition: ({ kpi, validFrom }: Pick<Definition, 'kpi' | 'validFrom'>) => `${kpi} ${validFrom}`,
  threshold: ({ validFrom }: Pick<Threshold, 'validFrom'>) => validFrom,
  rebase: ({ kpi, from }: Pick<Rebase, 'kpi' | 'from'>) => `${kpi} ${from}`,
  contract: ({ code }: Pick<Contract, 'code'>) => code,
}

export function agreedKey({ kind, content }: Changeable): string {
  if (kind === 'target') return agreedKeys.target(content)
  if (kind === 'definition') return agreedKeys.definition(content)
  if (kind === 'rebase') return agreedKeys.rebase(content)
  return kind === 'threshold' ? agreedKeys.threshold(content) : agreedKeys.contract(content)
}

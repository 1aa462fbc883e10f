import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Choice, LongField } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import type { Faults } from '#shared/proposals/faults.ts'
import type { Proposed, ProposedKind } from '#shared/proposals/proposal.ts'
import type { AgreedNow } from '#shared/proposals/proposals.api.ts'
import { ContractFields, contractTyped } from './ContractFields.tsx'
import { DefinitionFields, definitionTyped } from './DefinitionFields.tsx'
import { LimitsFields, limitsTyped } from './LimitsFields.tsx'
import { agreedQuery } from './proposals.query.ts'
import { TargetFields, targetTyped } from './TargetFields.tsx'
import { ThresholdFields, thresholdTyped } from './ThresholdFields.tsx'
import type { Typed } from './typed.ts'
import type { Proposals } from './useProposals.ts'

const kinds: readonly ProposedKind[] = ['target', 'definition', 'threshold', 'rebase', 'contract']

/** The fields of each kind, and how what was typed there becomes a proposal. */
const forms: {
  [kind in ProposedKind]: {
    Fields: (props: { agreed: AgreedNow; faults: Faults }) => React.ReactNode
    read: (agreed: AgreedNow, typed: Typed) => Proposed
  }
} = {
  target: { Fields: TargetFields, read: targetTyped },
  definition: { Fields: DefinitionFields, read: definitionTyped },
  threshold: { Fields: ThresholdFields, read: thresholdTyped },
  rebase: { Fields: LimitsFields, read: limitsTyped },
  contract: { Fields: ContractFields, read: contractTyped },
}

/** One change, proposed with its reason. */
export function ProposeForm({ proposals }: { proposals: Proposals }) {
  const { t, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { data: agreed } = useSuspenseQuery(agreedQuery(programme))
  const [kind, setKind] = useState<ProposedKind>('target')
  const [round, setRound] = useState(0)
  const deed = useDeed()
  const { Fields, read } = forms[kind]
  const send = async (one: (name: string) => string, form: HTMLFormElement) => {
    const all = (name: string) => new FormData(form).getAll(name).map(String)
    await proposals.propose(read(agreed, { one, all, language }), one('reason'))
    setRound(round + 1)
  }
  const faults = deed.problem?.fields ?? {}
  return (
    <section aria-labelledby="propose">
      <h2 id="propose">{t('proposals.propose')}</h2>
      <div className="narrow">
        <Choice
          label={t('proposals.kind')}
          value={kind}
          onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'target')}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`proposals.kind.${one}`)}
            </option>
          ))}
        </Choice>
        <DeedForm
          key={`${kind} ${round}`}
          deed={deed}
          submit={t('proposals.send')}
          onSubmit={send}
          name={t(`proposals.kind.${kind}`)}
        >
          <Fields agreed={agreed} faults={faults} />
          <LongField
            label={t('proposals.why')}
            hint={t('proposals.whyHint')}
            fault={faults.reason ?? faults.content}
            name="reason"
            required
            maxLength={2000}
            rows={3}
          />
        </DeedForm>
      </div>
    </section>
  )
}

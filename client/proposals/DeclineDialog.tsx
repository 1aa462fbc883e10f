import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { LongField } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import type { WaitingProposal } from '#shared/proposals/proposals.api.ts'
import type { Proposals } from './useProposals.ts'

/** Asks for the reason without which nothing is declined. */
export function DeclineDialog({ proposal, proposals }: { proposal: WaitingProposal; proposals: Proposals }) {
  const { t } = useWords()
  const deed = useDeed()
  const close = () => proposals.decline(undefined)
  return (
    <Dialog title={t('proposals.declineNamed', { subject: proposal.subject })} onClose={close}>
      <DeedForm
        deed={deed}
        submit={t('proposals.declineYes')}
        onSubmit={(typed) => proposals.declineBecause(proposal, typed('reason'))}
      >
        <LongField
          label={t('proposals.declineWhy')}
          fault={deed.problem?.fields.reason}
          name="reason"
          required
          maxLength={2000}
          rows={4}
        />
      </DeedForm>
      <button type="button" onClick={close}>
        {t('people.cancel')}
      </button>
    </Dialog>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useAct } from '#client/people/useAct.ts'
import { useDeed } from '#client/ui/useDeed.ts'
import type { ProposalStep, Proposed } from '#shared/proposals/proposal.ts'
import {
  getAgreed,
  listProposals,
  propose,
  settleProposal,
  type WaitingProposal,
} from '#shared/proposals/proposals.api.ts'
import type { Sentence } from '#shared/say.ts'

/** What is done about changes, and what that led to. */
export function useProposals() {
  const { said } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const queries = useQueryClient()
  const act = useAct()
  const deed = useDeed()
  const [declining, setDeclining] = useState<WaitingProposal>()
  const [done, setDone] = useState<Sentence>()
  const listAnew = async () => {
    await queries.invalidateQueries({ queryKey: [listProposals.path] })
    await queries.invalidateQueries({ queryKey: [getAgreed.path] })
  }
  const settle = async ({ number, subject }: WaitingProposal, step: ProposalStep, reason: string | null) => {
    const params = { programme, proposal: String(number) }
    try {
      await act(settleProposal, { params, query: {}, body: { step, reason } })
      setDone({ key: `proposals.done.${step}`, values: { subject } })
      setDeclining(undefined)
    } finally {
      await listAnew()
    }
  }
  return {
    deed,
    done: done === undefined ? '' : said(done),
    declining,
    decline: setDeclining,
    settle: (proposal: WaitingProposal, step: 'confirmed' | 'withdrawn') =>
      deed.run(() => settle(proposal, step, null)),
    declineBecause: (proposal: WaitingProposal, reason: string) => settle(proposal, 'declined', reason),
    async propose(proposed: Proposed, reason: string): Promise<void> {
      setDone(undefined)
      await act(propose, { params: { programme }, query: {}, body: { proposed, reason } })
      setDone({ key: 'proposals.sent' })
      await listAnew()
    },
  }
}
export type Proposals = ReturnType<typeof useProposals>

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { SignedIn } from '#client/people/SignedIn.tsx'
import { useTitle } from '#client/title.ts'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import { may } from '#shared/people/may.ts'
import { DeclineDialog } from './DeclineDialog.tsx'
import { ProposeForm } from './ProposeForm.tsx'
import { proposalsQuery } from './proposals.query.ts'
import { SettledProposals } from './SettledProposals.tsx'
import { useProposals } from './useProposals.ts'
import { WaitingProposals } from './WaitingProposals.tsx'
import './proposals.css'

/** Changes of what is agreed: one administrator proposes, another confirms. */
export function ProposalsPage() {
  const { t } = useWords()
  useTitle(t('proposals.title'))
  return <SignedIn policy={may.agree}>{() => <Changes />}</SignedIn>
}

function Changes() {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { data } = useSuspenseQuery(proposalsQuery(programme))
  const proposals = useProposals()
  return (
    <>
      <h1>{t('proposals.title')}</h1>
      <p>{t('proposals.lead')}</p>
      {data.twoCanDecide ? null : <p className="banner">{t('proposals.alone')}</p>}
      <p role="status">{proposals.done}</p>
      <ProblemNote problem={proposals.deed.problem} />
      <WaitingProposals waiting={data.waiting} proposals={proposals} />
      <ProposeForm proposals={proposals} />
      <SettledProposals settled={data.settled} />
      {proposals.declining === undefined ? null : (
        <DeclineDialog proposal={proposals.declining} proposals={proposals} />
      )}
    </>
  )
}

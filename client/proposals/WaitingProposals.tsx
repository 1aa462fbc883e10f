import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import { Scroll } from '#client/ui/Scroll.tsx'
import type { WaitingProposal } from '#shared/proposals/proposals.api.ts'
import type { Proposals } from './useProposals.ts'

/** What waits for another administrator, each with what it would change. */
export function WaitingProposals({
  waiting,
  proposals,
}: {
  waiting: readonly WaitingProposal[]
  proposals: Proposals
}) {
  const { t } = useWords()
  const count = waiting.length
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t('proposals.waiting')}</h2>
      <p>{count === 0 ? t('proposals.none') : t('proposals.count', { count })}</p>
      {waiting.map((proposal) => (
        <Waiting key={proposal.number} proposal={proposal} proposals={proposals} />
      ))}
    </section>
  )
}

function Waiting({ proposal, proposals }: { proposal: WaitingProposal; proposals: Proposals }) {
  const { t, said, language } = useWords()
  const { number, subject, by, recordedAt, reason, refusal, isOwn, isOvertaken } = proposal
  const name = by ?? t('proposals.erased')
  return (
    <article className="proposal" aria-labelledby={`proposal-${number}`}>
      <h3 id={`proposal-${number}`}>{said(subject)}</h3>
      <p className="hint">{t('proposals.by', { name, at: instantText(recordedAt, language) })}</p>
      {reason === null ? null : <p className="words">{reason}</p>}
      <Lines proposal={proposal} />
      {isOvertaken ? <p className="fault">{t('proposal.overtaken')}</p> : null}
      {refusal === null ? null : <p>{said(refusal)}</p>}
      <p className="choices-row">
        {refusal === null && !isOvertaken ? (
          <button
            type="button"
            className="main-button"
            aria-label={t('proposals.confirmNamed', { subject })}
            onClick={() => proposals.settle(proposal, 'confirmed')}
          >
            {t('proposals.confirm')}
          </button>
        ) : null}
        {refusal === null ? (
          <button
            type="button"
            aria-label={t('proposals.declineNamed', { subject })}
            onClick={() => proposals.decline(proposal)}
          >
            {t('proposals.decline')}
          </button>
        ) : null}
        {isOwn ? (
          <button
            type="button"
            aria-label={t('proposals.withdrawNamed', { subject })}
            onClick={() => proposals.settle(proposal, 'withdrawn')}
          >
            {t('proposals.withdraw')}
          </button>
        ) : null}
      </p>
    </article>
  )
}

function Lines({ proposal: { lines, subject } }: { proposal: WaitingProposal }) {
  const { t, said } = useWords()
  const nothing = <span className="hint">{t('proposals.nothing')}</span>
  return (
    <Scroll name={said(subject)}>
      <table className="changed-lines">
        <thead>
          <tr>
            <th scope="col">{t('proposals.field')}</th>
            <th scope="col">{t('proposals.before')}</th>
            <th scope="col">{t('proposals.after')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ field, before, after }) => (
            <tr key={said(field)}>
              <th scope="row">{said(field)}</th>
              <td>{before === null ? nothing : said(before)}</td>
              <td>{after === null ? nothing : said(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

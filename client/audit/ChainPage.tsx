import { useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { useTitle } from '#client/title.ts'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import { canDigest } from './digest.ts'
import { type Progress, useChain } from './useChain.ts'
import './audit.css'

/** Whoever doubts the ledger recomputes it here. */
export function ChainPage() {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { deed, progress, check } = useChain(programme)
  useTitle(t('chain.title'))
  return (
    <div className="page-head">
      <h1>{t('chain.title')}</h1>
      <p>{t('chain.lead')}</p>
      {canDigest() ? (
        <p>
          <button type="button" className="main-button" aria-disabled={deed.isBusy} onClick={check}>
            {t('chain.start')}
          </button>
        </p>
      ) : (
        <p className="fault">{t('chain.noCrypto')}</p>
      )}
      <div role="status">{progress === undefined ? null : <Finding progress={progress} />}</div>
      <ProblemNote problem={deed.problem} />
    </div>
  )
}

function Finding({ progress: { checked, head, isDone } }: { progress: Progress }) {
  const { t } = useWords()
  const { number, opened, misfit, hash } = checked
  if (misfit !== null)
    return <p className="fault">{t(`chain.misfit.${misfit.why}`, { number: String(misfit.number) })}</p>
  if (!isDone) return <p>{t('chain.running', { number, head: head.number })}</p>
  return (
    <>
      <p>{opened === number ? t('chain.allOpen', { number }) : t('chain.holds', { number, opened })}</p>
      <p>
        {t('chain.head', { number: String(number) })} <code className="hash">{hash}</code>
      </p>
      <p className="quiet">{t('chain.keep')}</p>
    </>
  )
}

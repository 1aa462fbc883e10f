import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useAct } from '#client/people/useAct.ts'
import { keepCommon } from '#client/search.ts'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { verifyTrail } from '#shared/audit/audit.api.ts'
import type { ReplyOf } from '#shared/endpoint.ts'

type Found = ReplyOf<typeof verifyTrail>

/** Has the server recompute everything, also what is not public; the chain alone can be checked by everybody. */
export function VerifyLedger({ programme }: { programme: string }) {
  const { t } = useWords()
  const act = useAct()
  const deed = useDeed()
  const [found, setFound] = useState<Found>()
  const verify = () =>
    deed.run(async () => setFound(await act(verifyTrail, { params: { programme }, query: {} })))
  return (
    <section aria-label={t('trail.verify')}>
      <p className="choices-row">
        <button type="button" aria-disabled={deed.isBusy} onClick={verify}>
          {t('trail.verify')}
        </button>
        <Link to="/kaeden" search={keepCommon}>
          {t('chain.title')}
        </Link>
      </p>
      <p className="hint">{t('trail.verifyHint')}</p>
      <div role="status">{found === undefined ? null : <Finding found={found} />}</div>
      <ProblemNote problem={deed.problem} />
    </section>
  )
}

function Finding({ found }: { found: Found }) {
  const { t } = useWords()
  if (!found.holds) return <p className="fault">{t('trail.broken', { number: String(found.number) })}</p>
  const { head, erasedTexts } = found
  return (
    <p>
      {t('trail.holds', { number: String(head.number), erased: erasedTexts })}{' '}
      <code className="hash">{head.hash}</code>
    </p>
  )
}

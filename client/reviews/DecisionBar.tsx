import { useWords } from '#client/dictionaries.ts'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import { ChooseAll } from './ChooseAll.tsx'
import type { Decisions } from './useDecisions.ts'

type Props = { decisions: Decisions; isNeeded: boolean; onHelp: () => void }

/** What can be done with the chosen figures, and what was done last; in sight wherever the list is. */
export function DecisionBar({ decisions, isNeeded, onHelp }: Props) {
  const { t } = useWords()
  const { chosen, open, deed, done, begin } = decisions
  const count = chosen.length
  return (
    <section className={isNeeded ? 'decision-bar' : undefined} aria-label={t('queue.deciding')}>
      <p role="status">{done}</p>
      <ProblemNote problem={deed.problem} />
      {isNeeded ? (
        <div className="choices-row">
          <ChooseAll label={t('queue.all')} revisions={open} decisions={decisions} />
          <button
            type="button"
            className="main-button"
            aria-disabled={deed.isBusy || count === 0}
            onClick={() => begin('published')}
          >
            {t('queue.publish', { count })}
          </button>
          <button type="button" aria-disabled={deed.isBusy || count === 0} onClick={() => begin('returned')}>
            {t('queue.return', { count })}
          </button>
          <button type="button" aria-keyshortcuts="?" onClick={onHelp}>
            {t('queue.keys')}
          </button>
        </div>
      ) : null}
    </section>
  )
}

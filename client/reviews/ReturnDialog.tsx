import { useId } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import type { Decisions } from './useDecisions.ts'

/** Asks for the reason without which nothing is returned. */
export function ReturnDialog({ decisions }: { decisions: Decisions }) {
  const { t, said, language } = useWords()
  const deed = useDeed()
  const id = useId()
  const { returning, leaveReturn, sendBack } = decisions
  return (
    <Dialog title={t('queue.returnTitle', { count: returning.length })} onClose={leaveReturn}>
      <ul>
        {returning.map(({ revision, name, period }) => (
          <li key={revision}>
            {name[language]}, {said({ key: 'queue.period', values: { period: { period } } })}
          </li>
        ))}
      </ul>
      <DeedForm deed={deed} submit={t('queue.returnYes')} onSubmit={(typed) => sendBack(typed('reason'))}>
        <div className="field">
          <label htmlFor={id}>{t('queue.why')}</label>
          <p id={`${id}-hint`} className="hint">
            {t('queue.whyHint')}
          </p>
          <textarea
            id={id}
            name="reason"
            aria-describedby={`${id}-hint`}
            required
            maxLength={2000}
            rows={4}
          />
        </div>
      </DeedForm>
      <button type="button" onClick={leaveReturn}>
        {t('people.cancel')}
      </button>
    </Dialog>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useAct } from '#client/people/useAct.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { getReceipt, getSheet, withdrawFigures } from '#shared/reporting/reporting.api.ts'

type Props = { unit: string; revisions: number[]; names: string[]; word: string }

/** Takes submitted figures back, after one question. */
export function Withdrawal({ unit, revisions, names, word }: Props) {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const queries = useQueryClient()
  const act = useAct()
  const deed = useDeed()
  const [isAsking, ask] = useState(false)
  const [key, setKey] = useState('')
  const count = revisions.length
  const open = () => {
    setKey(crypto.randomUUID())
    ask(true)
  }
  const withdraw = () =>
    deed.run(async () => {
      try {
        await act(withdrawFigures, { params: { programme, unit }, query: {}, body: { revisions }, key })
        ask(false)
      } finally {
        await Promise.all(
          [getSheet, getReceipt].map(({ path }) => queries.invalidateQueries({ queryKey: [path] })),
        )
      }
    })
  return (
    <>
      <button
        type="button"
        className="link no-print"
        aria-label={names.length === 1 ? t('sheet.of', { what: word, name: names[0] ?? '' }) : undefined}
        onClick={open}
      >
        {word}
      </button>
      {isAsking ? (
        <Dialog title={t('withdraw.title', { count })} onClose={() => ask(false)}>
          <p>{t('withdraw.text', { names: { list: [...new Set(names)] } })}</p>
          <ProblemNote problem={deed.problem} />
          <p className="choices-row">
            <button type="button" className="main-button" onClick={withdraw}>
              {t('withdraw.one')}
            </button>
            <button type="button" onClick={() => ask(false)}>
              {t('submit.no')}
            </button>
          </p>
        </Dialog>
      ) : null}
    </>
  )
}

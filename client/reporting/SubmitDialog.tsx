import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useAct } from '#client/people/useAct.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Choice, LongField } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { audienceOf, audiences } from '#shared/figures/audience.ts'
import { Problem } from '#shared/problem.ts'
import { getSheet, submitFigures } from '#shared/reporting/reporting.api.ts'
import type { Text } from '#shared/text.ts'
import { entryText } from './entryText.ts'
import type { KeptWords, Said } from './kept.ts'
import { type Entered, unusualOf } from './submission.ts'

type Props = {
  today: string
  unit: { code: string; name: Text }
  entered: Entered[]
  /** What was written before this was open. */
  kept: KeptWords
  onClose: () => void
}

/** What is submitted: what looks unusual is answered first, with one text for all that has none of its own. */
export function SubmitDialog({ today, unit, entered, kept, onClose }: Props) {
  const { t } = useWords()
  const deed = useDeed()
  const send = useSubmission(unit.code, entered, kept)
  const unusual = unusualOf(entered, today)
  const isAsked = unusual.some(({ isExplained }) => !isExplained)
  return (
    <Dialog title={t('submit.title', { count: entered.length, unit: unit.name })} onClose={onClose}>
      <DeedForm
        deed={deed}
        submit={t('submit.yes')}
        onSubmit={(typed) =>
          send({
            words: typed('words'),
            explanation: typed('explanation'),
            audience: audienceOf(typed('audience')),
          })
        }
      >
        {unusual.length === 0 ? null : <Unusual unusual={unusual} />}
        {isAsked ? (
          <LongField
            label={t('submit.explanation')}
            hint={t('submit.explanationNeeded')}
            name="explanation"
            rows={2}
            maxLength={2000}
            required
            defaultValue={kept.said().explanation}
            onChange={({ target }) => kept.keep({ explanation: target.value })}
          />
        ) : null}
        <LongField
          label={t('submit.words')}
          hint={t('submit.wordsHint')}
          name="words"
          rows={3}
          maxLength={4000}
          defaultValue={kept.said().words}
          onChange={({ target }) => kept.keep({ words: target.value })}
        />
        <Choice
          label={t('submit.audience')}
          hint={t('submit.audienceHint')}
          name="audience"
          defaultValue={kept.said().audience}
          onChange={({ target }) => kept.keep({ audience: audienceOf(target.value) })}
        >
          {audiences.map((one) => (
            <option key={one} value={one}>
              {t(`audience.${one}`)}
            </option>
          ))}
        </Choice>
        <p className="hint">{t('submit.access')}</p>
      </DeedForm>
      <button type="button" onClick={onClose}>
        {t('submit.no')}
      </button>
    </Dialog>
  )
}

function Unusual({ unusual }: { unusual: ReturnType<typeof unusualOf> }) {
  const words = useWords()
  const { t, said } = words
  return (
    <>
      <h3>{t('submit.warnings')}</h3>
      <ul className="unusual">
        {unusual.map(({ row, cell, sentences, isExplained }) => (
          <li key={`${row.series} ${row.period}`}>
            {t('submit.warning', {
              ...{ name: row.name, period: { period: row.period } },
              value: entryText(cell.content, words),
            })}
            {'. '}
            {sentences.map((sentence) => `${said(sentence)} `)}
            {isExplained ? <span className="quiet">({t('submit.explained')})</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Submits once, however often it is tried, and shows the receipt. */
function useSubmission(unit: string, entered: readonly Entered[], kept: KeptWords) {
  const { programme } = useRouteContext({ from: '__root__' })
  const { lang } = useSearch({ from: '__root__' })
  const act = useAct()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const tried = useRef({ body: '', key: '' })
  return async (said: Said): Promise<void> => {
    const figures = entered.flatMap(({ row: { series, period }, cell: { version } }) =>
      version === null ? [] : [{ series, period, version }],
    )
    const body = { figures, ...said }
    const text = JSON.stringify(body)
    if (tried.current.body !== text) tried.current = { body: text, key: crypto.randomUUID() }
    const params = { programme, unit }
    try {
      const { number } = await act(submitFigures, { params, query: {}, body, key: tried.current.key })
      kept.forget()
      await navigate({ to: '/kvittering/$number', params: { number: String(number) }, search: { lang } })
      queries.removeQueries({ queryKey: [getSheet.path] })
    } catch (error) {
      void queries.invalidateQueries({ queryKey: [getSheet.path] })
      throw error instanceof Problem ? detailed(error, entered) : error
    }
  }
}

/** A refusal with the figures that it is about, by their names. */
function detailed(problem: Problem, entered: readonly Entered[]): Problem {
  const about = entered.flatMap(({ row }) => {
    const field = problem.fields[`${row.series} ${row.period}`]
    return field === undefined ? [] : [{ key: 'sheet.of', values: { what: row.name, name: field } }]
  })
  if (about.length === 0) return problem
  const values = { what: problem.sentence, name: { list: about } }
  return new Problem(problem.kind, { key: 'sheet.of', values })
}

import type { KeyboardEvent } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Sparkline } from '#client/kpis/Sparkline.tsx'
import { Mark } from '#client/ui/Mark.tsx'
import type { QueueItem } from '#shared/reviews/reviews.api.ts'
import { Comparisons } from './Comparisons.tsx'
import { NewFigure } from './NewFigure.tsx'
import { UnitWords } from './UnitWords.tsx'
import { type Decisions, placeOf } from './useDecisions.ts'

type Props = { item: QueueItem; decisions: Decisions; onHelp: () => void }

/** One figure with all that a decision rests on. One that the reader may not decide on says why and cannot be chosen. */
export function QueueFigure({ item, decisions, onHelp }: Props) {
  const { t, said, language } = useWords()
  const { revision, name, period, spark, direction, warnings, note, noteAudience, reason, refusal } = item
  const id = placeOf(revision)
  const isOpen = refusal === null
  const isChosen = decisions.chosen.includes(revision)
  return (
    <li className={isChosen ? 'chosen' : undefined}>
      <div className="pick">
        <input
          id={id}
          type="checkbox"
          checked={isChosen}
          aria-disabled={!isOpen}
          aria-describedby={`${id}-value ${id}-said`}
          onChange={() => (isOpen ? decisions.choose([revision], !isChosen) : undefined)}
          onKeyDown={(event) => press(event, { revision, decisions, onHelp })}
        />
        <label htmlFor={id}>
          {name[language]}, {said({ key: 'queue.period', values: { period: { period } } })}
        </label>
      </div>
      <NewFigure id={`${id}-value`} item={item} />
      <Sparkline spark={spark} direction={direction} />
      <Comparisons item={item} />
      <div id={`${id}-said`} className="said">
        {refusal === null ? null : <Mark shape="dash" tone="ink" word={said(refusal)} />}
        {warnings.map(({ sentence }) => (
          <p key={sentence.key}>
            <Mark shape="triangle" tone="near" word={said(sentence)} />
          </p>
        ))}
        <UnitWords title={t('queue.reason')} text={reason} />
        <UnitWords title={t('queue.note')} text={note} />
        {noteAudience === null ? null : <p className="quiet">{t(`queue.note.${noteAudience}`)}</p>}
      </div>
    </li>
  )
}

type At = { revision: number; decisions: Decisions; onHelp: () => void }

/** Single letters act only while a figure has the focus, so that they take nothing from other software. */
function press(event: KeyboardEvent, { revision, decisions, onHelp }: At): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const acts: { [key: string]: () => void } = {
    j: () => decisions.move(revision, 1),
    ArrowDown: () => decisions.move(revision, 1),
    k: () => decisions.move(revision, -1),
    ArrowUp: () => decisions.move(revision, -1),
    p: () => decisions.begin('published', revision),
    r: () => decisions.begin('returned', revision),
    '?': onHelp,
  }
  const act = acts[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
}

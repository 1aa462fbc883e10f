import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import type { Sent } from '#shared/reviews/queueByUnit.ts'
import { ChooseAll } from './ChooseAll.tsx'
import { QueueFigure } from './QueueFigure.tsx'
import { UnitWords } from './UnitWords.tsx'
import type { Decisions } from './useDecisions.ts'

type Props = { sent: Sent; decisions: Decisions; onHelp: () => void }

/** What came together: who sent it when, in which words, and the figures. */
export function SentFigures({ sent, decisions, onHelp }: Props) {
  const { t, language } = useWords()
  const { receipt, submittedAt, words, audience, explanation, items } = sent
  const by = sent.by ?? t('queue.gone')
  const when = instantText(submittedAt, language)
  const open = items.map(({ revision }) => revision).filter((one) => decisions.open.includes(one))
  return (
    <section className="sent">
      <h3>
        {receipt === null
          ? t('queue.sentAlone', { when, by })
          : t('queue.sent', { when, by, receipt: String(receipt) })}
      </h3>
      <UnitWords title={t('submit.words')} text={words} />
      {audience === 'public' ? <p className="quiet">{t('queue.wordsOpen')}</p> : null}
      <UnitWords title={t('queue.explanation')} text={explanation} />
      {open.length > 1 ? (
        <ChooseAll label={t('queue.allOf', { count: open.length })} revisions={open} decisions={decisions} />
      ) : null}
      <ul className="queue">
        {items.map((item) => (
          <QueueFigure key={item.revision} item={item} decisions={decisions} onHelp={onHelp} />
        ))}
      </ul>
    </section>
  )
}

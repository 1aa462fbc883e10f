import { shown, unitText } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import type { QueueItem } from '#shared/reviews/reviews.api.ts'

/** The figure itself: its value, or why there is none; how good it is, and what kind of change. */
export function NewFigure({ id, item }: { id: string; item: QueueItem }) {
  const { t, language } = useWords()
  const { value, missing, until, unit, decimals, quality, kind, example } = item
  return (
    <p id={id} className="new-figure">
      {value === null ? (
        <strong className="big">{missing === null ? '–' : t(`missing.${missing}`)}</strong>
      ) : (
        <>
          <strong className="big">{shown(value, decimals, language)}</strong>{' '}
          {unitText(unit, value, language)}
        </>
      )}
      {until === null ? null : <> {t('queue.until', { day: { day: until } })}</>}
      {quality === 'final' ? null : <small> {t(`quality.${quality}`)}</small>}
      {kind === 'first' ? null : <small> {t(`queue.kind.${kind}`)}</small>}
      {example ? <span className="example">{t('figure.example')}</span> : null}
    </p>
  )
}

import { shown } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import { formatNumber } from '#shared/numbers/formatNumber.ts'
import type { Beside } from '#shared/reporting/sheet.ts'
import { changeFrom } from '#shared/reviews/change.ts'
import type { QueueItem } from '#shared/reviews/reviews.api.ts'

/** What the figure would replace, and how it stands to the period before and a year before. */
export function Comparisons({ item }: { item: QueueItem }) {
  const { t } = useWords()
  const { old, last, yearBefore } = item
  return (
    <dl className="comparisons">
      {old === null ? null : <Comparison term={t('queue.old')} before={old} item={item} />}
      <Comparison term={t('queue.last')} before={last} item={item} />
      <Comparison term={t('queue.yearBefore')} before={yearBefore} item={item} />
    </dl>
  )
}

function Comparison({ term, before, item }: { term: string; before: Beside | null; item: QueueItem }) {
  const { t, said, language } = useWords()
  const { value, decimals } = item
  const change = changeFrom(value, before)
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {before === null ? (
          t('queue.nothing')
        ) : (
          <>
            <strong>
              {before.value === null
                ? t(`missing.${before.missing ?? 'not_available'}`)
                : shown(before.value, decimals, language)}
            </strong>{' '}
            <small>({said({ key: 'queue.period', values: { period: { period: before.period } } })})</small>
          </>
        )}
        {change === null ? null : (
          <> {t('queue.change', { change: formatNumber(change, language, { sign: true }) })}</>
        )}
      </dd>
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import { keepCommon } from '#client/search.ts'
import type { Sheet } from '#shared/reporting/sheet.ts'

/** The unit's latest receipts. */
export function Receipts({ receipts }: Pick<Sheet, 'receipts'>) {
  const { t, language } = useWords()
  if (receipts.length === 0) return null
  return (
    <section>
      <h2>{t('sheet.receipts')}</h2>
      <ul>
        {receipts.map(({ number, at, periods, figures }) => (
          <li key={number}>
            <Link to="/kvittering/$number" params={{ number: String(number) }} search={keepCommon}>
              {t('sheet.receipt', {
                ...{ number: String(number), count: figures },
                periods: { list: periods.map((period) => ({ period })) },
              })}
            </Link>{' '}
            <span className="quiet">{instantText(at, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

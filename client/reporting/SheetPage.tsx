import { useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { meQuery } from '#client/people/me.query.ts'
import { formatNumber } from '#shared/numbers/formatNumber.ts'
import type { Me } from '#shared/people/account.api.ts'
import { Corrections } from './Corrections.tsx'
import { keptWordsBy } from './kept.ts'
import { Receipts } from './Receipts.tsx'
import { SheetTable } from './SheetTable.tsx'
import { SubmitBar } from './SubmitBar.tsx'
import type { AskedSheet } from './sheet.query.ts'
import { useCells } from './useCells.ts'

/** What is due from a unit, to be entered and submitted. */
export function SheetPage({ me, sheet }: { me: Me; sheet: AskedSheet }) {
  const { t, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const owner = { person: me.id, programme, unit: sheet.unit.code }
  const cells = useCells(me, sheet, owner)
  const [kept] = useState(() => keptWordsBy(owner))
  const { data: now } = useQuery(meQuery)
  const { unit, today, due } = sheet
  const awaited = due.filter(({ waiting }) => waiting === null).length
  const name = { unit: unit.name, count: awaited }
  const shared = { cells, today, unit: unit.code }
  return (
    <>
      <p>{awaited === 0 ? t('sheet.nothingDue', name) : t('sheet.dueCount', name)}</p>
      {sheet.closed ? <p>{t('sheet.closed')}</p> : null}
      {due.length === 0 ? null : (
        <>
          <p className="quiet">{t('sheet.how', { number: formatNumber(1234.5, language) })}</p>
          <SheetTable name={t('sheet.title')} rows={due} {...shared} />
        </>
      )}
      <Corrections rows={sheet.correctable} {...shared} />
      <SubmitBar
        {...{ cells, unit, today, kept }}
        rows={[...due, ...sheet.correctable]}
        isSignedOut={now == null}
      />
      <Receipts receipts={sheet.receipts} />
    </>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { instantText } from '#client/people/instantText.ts'
import { SignedIn } from '#client/people/SignedIn.tsx'
import { keepCommon } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import type { Me } from '#shared/people/account.api.ts'
import { may } from '#shared/people/may.ts'
import type { Receipt } from '#shared/reporting/reporting.api.ts'
import { ReceiptFigures } from './ReceiptFigures.tsx'
import { receiptQuery } from './receipt.query.ts'
import { Withdrawal } from './Withdrawal.tsx'
import './reporting.css'

/** The proof of a submission, to be read, printed and kept. */
export function ReceiptPage() {
  const { t } = useWords()
  const { number } = useParams({ from: '/workplace/kvittering/$number' })
  useTitle(t('receipt.title', { number }))
  return <SignedIn policy={may.readReceipts}>{(me) => <Proof me={me} number={number} />}</SignedIn>
}

function Proof({ me, number }: { me: Me; number: string }) {
  const { t, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { data: receipt } = useSuspenseQuery(receiptQuery(programme, number))
  const { unit, figures } = receipt
  const isOwn = me.units.some(({ code }) => code === unit.code)
  const waiting = figures.filter(({ step }) => step === 'submitted')
  const count = waiting.length
  return (
    <article className="receipt">
      {isOwn ? (
        <p className="crumb no-print">
          <Link to="/indberetning" search={(search) => ({ ...keepCommon(search), enhed: unit.code })}>
            {t('receipt.back')}
          </Link>
        </p>
      ) : null}
      <h1>{t('receipt.title', { number })}</h1>
      {receipt.example ? <p className="example-note">{t('receipt.example')}</p> : null}
      <Facts receipt={receipt} />
      <ReceiptFigures figures={figures} />
      {receipt.explanation === null ? null : (
        <section>
          <h2>{t('receipt.explanationForAll')}</h2>
          <p className="as-written">{receipt.explanation}</p>
        </section>
      )}
      <OwnWords receipt={receipt} />
      <p className="choices-row no-print">
        <button type="button" onClick={() => window.print()}>
          {t('receipt.print')}
        </button>
        <a href={`/api/programmes/${programme}/receipts/${number}`}>JSON</a>
        {isOwn && count > 0 ? (
          <Withdrawal
            unit={unit.code}
            revisions={waiting.map(({ revision }) => revision)}
            names={waiting.map(({ name }) => name[language])}
            word={t('withdraw.all', { count })}
          />
        ) : null}
      </p>
    </article>
  )
}

/** What was written, whom for, and whether everybody reads it by now. */
function OwnWords({ receipt: { words, audience, figures } }: { receipt: Receipt }) {
  const { t } = useWords()
  if (audience === null) return null
  const isWaiting = figures.every(({ step }) => step === 'submitted' || step === 'published')
  const fate = figures.every(({ step }) => step === 'published') ? 'open' : isWaiting ? 'waits' : 'never'
  return (
    <section>
      <h2>{t('receipt.words')}</h2>
      <p className="as-written">{words}</p>
      <p className="quiet">
        {t('receipt.audience', { audience: t(`audience.${audience}`) })}
        {audience === 'public' ? `. ${t(`receipt.words.${fate}`)}` : ''}
      </p>
    </section>
  )
}

function Facts({ receipt }: { receipt: Receipt }) {
  const { t, language } = useWords()
  const { number, at, recordedAt, unit, by, periods, example, hash } = receipt
  const facts: [name: string, fact: string][] = [
    [t('receipt.number'), String(number)],
    [t('receipt.at'), instantText(at, language)],
    ...(example
      ? [[t('receipt.recordedAt'), instantText(recordedAt, language)] satisfies [string, string]]
      : []),
    [t('receipt.unit'), unit.name[language]],
    [t('receipt.by'), by ?? t('receipt.erased')],
    [t('receipt.theme'), t('receipt.themeOf', { periods: { list: periods.map((period) => ({ period })) } })],
  ]
  return (
    <dl className="facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
      <div>
        <dt>{t('receipt.hash')}</dt>
        <dd>
          <span className="hash">{hash}</span>
          <small className="note">{t('receipt.hashHint')}</small>
        </dd>
      </div>
    </dl>
  )
}

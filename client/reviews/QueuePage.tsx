import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { SignedIn } from '#client/people/SignedIn.tsx'
import { useTitle } from '#client/title.ts'
import { may } from '#shared/people/may.ts'
import { queueByUnit } from '#shared/reviews/queueByUnit.ts'
import { DecisionBar } from './DecisionBar.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { OpenReturns } from './OpenReturns.tsx'
import { queueQuery } from './queue.query.ts'
import { ReturnDialog } from './ReturnDialog.tsx'
import { SentFigures } from './SentFigures.tsx'
import { headingPlace, useDecisions } from './useDecisions.ts'
import './reviews.css'

/** What was submitted and waits for a second pair of eyes. */
export function QueuePage() {
  const { t } = useWords()
  useTitle(t('queue.title'))
  return <SignedIn policy={may.review}>{() => <Queue />}</SignedIn>
}

function Queue() {
  const { t, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const { data } = useSuspenseQuery(queueQuery(programme))
  const decisions = useDecisions(programme, data.waiting)
  const [showsKeys, showKeys] = useState(false)
  const count = data.waiting.length
  return (
    <>
      <h1 id={headingPlace} tabIndex={-1}>
        {t('queue.title')}
      </h1>
      {data.twoCanPublish ? null : <p className="banner">{t('queue.fourEyes')}</p>}
      <p>{count === 0 ? t('queue.none') : t('queue.count', { count })}</p>
      {queueByUnit(data.waiting).map(({ unit, sent }) => (
        <section key={unit.code} aria-labelledby={`unit-${unit.code}`}>
          <h2 id={`unit-${unit.code}`}>{unit.name[language]}</h2>
          {sent.map((one) => (
            <SentFigures
              key={one.items[0]?.revision}
              sent={one}
              decisions={decisions}
              onHelp={() => showKeys(true)}
            />
          ))}
        </section>
      ))}
      <DecisionBar decisions={decisions} isNeeded={count > 0} onHelp={() => showKeys(true)} />
      <OpenReturns returned={data.returned} onTakeBack={decisions.takeBack} />
      {decisions.returning.length === 0 ? null : <ReturnDialog decisions={decisions} />}
      {showsKeys ? <KeysDialog onClose={() => showKeys(false)} /> : null}
    </>
  )
}

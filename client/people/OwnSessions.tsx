import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { ProblemNote } from '#client/ui/ProblemNote.tsx'
import { Scroll } from '#client/ui/Scroll.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { viewQuery } from '#client/viewQuery.ts'
import {
  endOtherSessions,
  endOwnSession,
  listOwnSessions,
  type OwnSession,
} from '#shared/people/account.api.ts'
import type { Key } from '#shared/words.ts'
import { instantText } from './instantText.ts'
import { useAct } from './useAct.ts'

const sessionsQuery = { ...viewQuery(listOwnSessions, { params: {}, query: {} }), staleTime: 0 }

/** Where one is signed in; one session or all others can be ended. */
export function OwnSessions() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(sessionsQuery)
  const queries = useQueryClient()
  const act = useAct()
  const deed = useDeed()
  const [done, setDone] = useState<Key>()
  const end = (session: OwnSession | 'others') =>
    deed.run(async () => {
      if (session === 'others') await act(endOtherSessions, { params: {}, query: {} })
      else await act(endOwnSession, { params: { session: session.id }, query: {} })
      setDone(session === 'others' ? 'own.othersEnded' : 'own.ended')
      await queries.invalidateQueries({ queryKey: [listOwnSessions.path] })
    })
  return (
    <section>
      <h2>{t('own.sessions')}</h2>
      <p className="hint">{t('own.sessionsText')}</p>
      <Scroll name={t('own.sessions')}>
        <table className="plain sessions">
          <thead>
            <tr>
              <th scope="col">{t('own.device')}</th>
              <th scope="col">{t('own.since')}</th>
              <th scope="col">{t('own.seen')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {data.sessions.map((session) => (
              <Row key={session.id} session={session} onEnd={() => end(session)} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {data.sessions.length > 1 ? (
        <p>
          <button type="button" onClick={() => end('others')}>
            {t('own.endOthers')}
          </button>
        </p>
      ) : null}
      <ProblemNote problem={deed.problem} />
      <p role="status">{done === undefined ? '' : t(done)}</p>
    </section>
  )
}

function Row({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { t, language } = useWords()
  const device = session.device === '' ? t('own.unknownDevice') : session.device
  const time = instantText(session.createdAt, language)
  return (
    <tr>
      <th scope="row">{device}</th>
      <td>{time}</td>
      <td>{instantText(session.seenAt, language)}</td>
      <td>
        {session.current ? (
          t('own.thisOne')
        ) : (
          <button type="button" aria-label={t('own.endNamed', { device, time })} onClick={onEnd}>
            {t('own.end')}
          </button>
        )}
      </td>
    </tr>
  )
}

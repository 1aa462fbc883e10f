import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { loadDictionary } from '#client/loadDictionary.ts'
import { stringifySearch } from '#client/search.ts'
import { languages } from '#shared/language.ts'
import type { Screen } from '#shared/screen/screen.api.ts'
import { keep } from './keep.ts'
import type { Answer } from './wish.ts'

/** How long a server that did not answer, or was busy, is left alone, in milliseconds. */
const patience = 5_000

function onLine(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/**
 * Has the browser keep the page in every language, anew whenever what it shows is another, so that it can be shown where
 * there is no network; and asks for what is new once there is one again.
 */
export function useKept(shown: Screen): Answer {
  const queries = useQueryClient()
  const { pathname, search } = useLocation()
  const isOnLine = useSyncExternalStore(
    onLine,
    () => navigator.onLine,
    () => true,
  )
  const [found, setFound] = useState<Answer>('cannot')
  const [tries, setTries] = useState(0)
  const answer = isOnLine ? found : 'none'
  const addresses = languages
    .map((lang) => `${pathname}${stringifySearch({ ...search, lang: lang === 'da' ? undefined : lang })}`)
    .join(' ')
  const settle = useEffectEvent((next: Answer) => {
    if (found === 'none' && next !== 'none') void queries.invalidateQueries()
    setFound(next)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what has to be kept, and each try is one
  useEffect(() => {
    let isOver = false
    if (!isOnLine) settle('none')
    else void keepAll(addresses.split(' ')).then((next) => (isOver ? undefined : settle(next)))
    return () => {
      isOver = true
    }
  }, [addresses, isOnLine, shown, tries])
  useEffect(() => {
    if (answer !== 'none' && answer !== 'later') return
    const waiting = setInterval(() => setTries((before) => before + 1), patience)
    return () => clearInterval(waiting)
  }, [answer])
  return answer
}

async function keepAll(addresses: readonly string[]): Promise<Answer> {
  const words = languages.flatMap((one) => [loadDictionary(one), loadDictionary(one, 'detail')])
  if ((await Promise.allSettled(words)).some(({ status }) => status === 'rejected')) return 'none'
  return await keep(addresses)
}

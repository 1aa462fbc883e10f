import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { useDeed } from '#client/ui/useDeed.ts'
import { viewQuery } from '#client/viewQuery.ts'
import { listPeople, listPeopleLog } from '#shared/people/people.api.ts'
import type { Value } from '#shared/say.ts'
import type { Key } from '#shared/words.ts'
import { useAct } from './useAct.ts'

export const peopleQuery = { ...viewQuery(listPeople, { params: {}, query: {} }), staleTime: 0 }

async function askAgain(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: [listPeople.path] }),
    queries.invalidateQueries({ queryKey: [listPeopleLog.path] }),
  ])
}

/** Administering: what is done is seen in the list and in the log, and said. */
export function useAdministration() {
  const queries = useQueryClient()
  const act = useAct()
  const deed = useDeed()
  const { t } = useWords()
  const [said, setSaid] = useState<{ key: Key; values: { [name: string]: Value } }>()
  return {
    act,
    deed,
    /** What was done last, in words. */
    done: said === undefined ? '' : t(said.key, said.values),
    async tell(key: Key, values: { [name: string]: Value } = {}): Promise<void> {
      setSaid({ key, values })
      await askAgain(queries)
    },
    listAnew: () => askAgain(queries),
  }
}

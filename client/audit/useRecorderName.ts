import { useWords } from '#client/dictionaries.ts'
import { loader, type TrailEntry } from '#shared/audit/audit.api.ts'

/** Who recorded something, in words: the loader, somebody by name, or somebody who was erased. */
export function useRecorderName(): (by: TrailEntry['by']) => string {
  const { t } = useWords()
  return ({ id, name }) =>
    id === loader ? t('trail.loader') : (name ?? `${t('log.gone')} ${id.slice(0, 8)}`)
}

import { useSyncExternalStore } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { Key } from '#shared/words.ts'
import type { Cells } from './cells.ts'

/** Whether all is safe, in one line that is heard when it changes. */
export function SavingLine({ cells, isSignedOut }: { cells: Cells; isSignedOut: boolean }) {
  const { t } = useWords()
  const told = useSyncExternalStore(cells.subscribe, () => tellOf(cells, isSignedOut))
  const [key, count] = told.split(' ') as [Key, string]
  return (
    <p role="status" className="saving">
      {t(key, { count: Number(count) })}
    </p>
  )
}

/** As text, so that nothing is drawn where nothing changed. */
function tellOf(cells: Cells, isSignedOut: boolean): `${Key} ${number}` {
  const steps = cells.all().map(([, { step }]) => step)
  const count = (wanted: string) => steps.filter((step) => step === wanted).length
  if (count('conflict') > 0) return `saving.conflicts ${count('conflict')}`
  if (count('unsent') > 0) return `${isSignedOut ? 'saving.signedOut' : 'saving.unsent'} ${count('unsent')}`
  return count('typed') + count('saving') > 0 ? 'saving.some 0' : 'saving.all 0'
}

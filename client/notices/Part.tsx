import type { ReactNode } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { Key } from '#shared/words.ts'

/** A part of a notice: a heading, and what stands under it. */
export function Part({ id, heading, children }: { id: string; heading: Key; children: ReactNode }) {
  const { t } = useWords()
  return (
    <section aria-labelledby={id} className="notice">
      <h2 id={id}>{t(heading)}</h2>
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { Overview } from '#shared/overview/overview.api.ts'

export type TwoMoments = { earlier: Overview; now: Overview }
export type ComparedRow = {
  code: string
  name: ReactNode
  isChanged: boolean
  earlier: ReactNode
  now: ReactNode
}

/** A table of what stood and what stands, row by row; what differs is marked in a word. */
export function Compared({
  name,
  what,
  rows,
  earlier,
  now,
}: TwoMoments & { name: string; what: string; rows: readonly ComparedRow[] }) {
  const { t } = useWords()
  const heading = ({ moment }: Overview) => t('comparison.then', { day: { day: moment.day } })
  return (
    <table className="compared" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{heading(earlier)}</th>
          <th scope="col">{heading(now)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code} className={row.isChanged ? 'changed' : undefined}>
            <th scope="row">
              {row.name}
              {row.isChanged ? <span className="example">{t('comparison.changed')}</span> : null}
            </th>
            <td data-label={heading(earlier)}>{row.earlier}</td>
            <td data-label={heading(now)}>{row.now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

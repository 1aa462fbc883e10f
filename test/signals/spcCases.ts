import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { XmrOptions } from '#shared/signals/xmr.ts'

type Row = Record<string, string>

/** One case of the R package: its options, what R found for the series and for each point. */
export type SpcCase = {
  name: string
  values: number[]
  options: XmrOptions
  target: number | null
  index: Row
  rows: Row[]
}

const directions = { increase: 'rise', decrease: 'fall', neutral: 'within' } as const

/** Reads a table of server/method/cases/spc-cases. */
export function tableOf(name: string): Row[] {
  const text = readFileSync(
    new URL(`../../server/method/cases/spc-cases/${name}.csv`, import.meta.url),
    'utf8',
  )
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}

export const spcCases: SpcCase[] = tableOf('index').map((index) => {
  const rows = tableOf(index.case!)
  const starts = index.rebase === '' ? [] : index.rebase!.split(' ')
  return {
    name: index.case!,
    values: rows.map((row) => Number(row.y)),
    options: {
      direction: directions[index.improvement_direction as keyof typeof directions],
      rebaseAt: starts.map((day) => rows.findIndex(({ date }) => date! >= day)),
      screenOutliers: index.screen_outliers === 'TRUE',
      twoOfThree: 'r',
      ...(index.fix_after_n_points === '' ? {} : { fixAfter: Number(index.fix_after_n_points) }),
    },
    target: index.target === '' ? null : Number(index.target),
    index,
    rows,
  }
})

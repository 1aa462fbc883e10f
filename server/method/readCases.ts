import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import * as z from 'zod/mini'
import { type CaseFiles, type ControlCase, JudgementCase } from '#shared/method/cases.ts'
import { projectFolder } from '../folders.ts'

const folder = join(projectFolder, 'server', 'method', 'cases')
const directions = { increase: 'rise', decrease: 'fall', neutral: 'within' } as const

type Row = { [column: string]: string }

/** The case files that the tests hold the rules against, read once when the page about them is first asked for. */
export function readCases(): CaseFiles {
  return {
    judgement: z.parse(
      z.array(JudgementCase),
      JSON.parse(readFileSync(join(folder, 'judgement-cases.json'), 'utf8')),
    ),
    control: tableOf('index').map(controlCase),
    runs: tableOf('anhoej-limits').map((row) => ({
      useful: Number(row.n),
      longestRunMax: Number(row.longest_run_max),
      crossingsMin: Number(row.crossings_min),
    })),
  }
}

function tableOf(name: string): Row[] {
  const text = readFileSync(join(folder, 'spc-cases', `${name}.csv`), 'utf8')
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
}

function controlCase(index: Row): ControlCase {
  const name = index.case ?? ''
  const rows = tableOf(name)
  const starts = (index.rebase ?? '').split(' ').filter((start) => start !== '')
  const limit = (text: string | undefined) => (text === 'NaN' ? null : Number(text))
  return {
    name,
    direction:
      Object.entries(directions).find(([word]) => word === index.improvement_direction)?.[1] ?? 'within',
    screenOutliers: index.screen_outliers === 'TRUE',
    rebaseAt: starts.map((day) => rows.findIndex(({ date = '' }) => date >= day)),
    fixAfter: index.fix_after_n_points === '' ? undefined : Number(index.fix_after_n_points),
    points: rows.map((row) => ({
      value: Number(row.y),
      mean: Number(row.mean),
      low: limit(row.lpl),
      high: limit(row.upl),
      isMarked: row.point_type !== 'common_cause',
    })),
  }
}

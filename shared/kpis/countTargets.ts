import type { Sentence } from '../say.ts'
import type { KpiRow } from './row.ts'

/** How many of the targets of the latest judged year were reached; KPIs judged on another year are not counted. */
export function countTargets(kpis: readonly KpiRow[]): { year: string; sentence: Sentence } | null {
  const judged = kpis.filter(
    ({ level }) => level.state === 'reached' || level.state === 'not_reached' || level.state === 'no_figure',
  )
  const years = judged.flatMap(({ target }) => (target === null ? [] : [target.period.slice(0, 4)]))
  const year = years.sort().at(-1)
  if (year === undefined) return null
  const ofYear = judged.filter(({ target }) => target?.period.slice(0, 4) === year)
  const reached = ofYear.filter(({ level }) => level.state === 'reached').length
  const lacking = ofYear.filter(({ level }) => level.state === 'no_figure').length
  const examples = ofYear.filter(({ example }) => example).length
  const example = { key: exampleKey(examples, ofYear.length) }
  const key = lacking === 0 ? 'kpi.targets' : 'kpi.targetsLacking'
  return {
    year,
    sentence: { key, values: { count: ofYear.length, year: { period: year }, reached, lacking, example } },
  }
}

function exampleKey(examples: number, all: number): string {
  if (examples === 0) return 'kpi.realFigures'
  return examples === all ? 'kpi.exampleFigures' : 'kpi.someExample'
}

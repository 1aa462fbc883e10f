import { goalCards } from '../goals/goalCard.ts'
import { headlineOfGoals } from '../goals/headline.ts'
import type { KpiRow } from '../kpis/row.ts'
import { findRow } from '../kpis/rowOf.ts'
import { missingReports } from '../obligations/obligations.ts'
import type { Known } from '../programmes/known.ts'
import { type Asked, momentView, programmeHead } from '../programmes/momentView.ts'
import type { Sentence } from '../say.ts'
import type { Overview } from './overview.api.ts'

/** The overview as known at (D, n): what the page, its files and its prerendering show. */
export function overview(known: Known, asked: Asked): Overview {
  const goals = goalCards(known)
  const kpis = known.kpis.flatMap(({ code, role }) => (role === 'kpi' ? (findRow(known, code) ?? []) : []))
  const targets = countTargets(kpis)
  const areas = new Set(kpis.flatMap(({ focusAreas }) => focusAreas))
  const programme = programmeHead(known)
  return {
    programme,
    moment: momentView(known, asked),
    headline: [
      headlineOfGoals(goals),
      ...(targets === null ? [] : [targets.sentence]),
      missingSentence(missingReports(known).length, programme.closed),
    ],
    goals,
    kpis,
    tracks: known.tracks.map(({ code, name }) => ({ code, name })),
    operators: known.units
      .filter(({ code }) => kpis.some(({ operator }) => operator === code))
      .map(({ code, name }) => ({ code, name })),
    focusAreas: known.focusAreas
      .map(({ framework, code, name }) => ({ code: `${framework}:${code}`, name }))
      .filter(({ code }) => areas.has(code)),
    targetYear: targets?.year ?? null,
  }
}

/** How many of the targets of the latest judged year were reached; KPIs judged on another year are not counted. */
function countTargets(kpis: readonly KpiRow[]): { year: string; sentence: Sentence } | null {
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
  const key = lacking === 0 ? 'overview.targets' : 'overview.targetsLacking'
  return {
    year,
    sentence: { key, values: { count: ofYear.length, year: { period: year }, reached, lacking, example } },
  }
}

function exampleKey(examples: number, all: number): string {
  if (examples === 0) return 'overview.realFigures'
  return examples === all ? 'overview.exampleFigures' : 'overview.someExample'
}

function missingSentence(count: number, isClosed: boolean): Sentence {
  if (count === 0) return { key: isClosed ? 'overview.noneMissed' : 'overview.noneMissing' }
  return { key: isClosed ? 'overview.neverCame' : 'overview.missing', values: { count } }
}

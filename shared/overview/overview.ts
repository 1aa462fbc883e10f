import { goalCards } from '../goals/goalCard.ts'
import { headlineOfGoals } from '../goals/headline.ts'
import { countTargets } from '../kpis/countTargets.ts'
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

function missingSentence(count: number, isClosed: boolean): Sentence {
  if (count === 0) return { key: isClosed ? 'overview.noneMissed' : 'overview.noneMissing' }
  return { key: isClosed ? 'overview.neverCame' : 'overview.missing', values: { count } }
}

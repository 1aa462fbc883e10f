import { countTargets } from '../kpis/countTargets.ts'
import { findRow } from '../kpis/rowOf.ts'
import { dayOf } from '../periods/day.ts'
import { Problem } from '../problem.ts'
import type { Agreed, Known } from '../programmes/known.ts'
import type { Code } from '../programmes/kpi.ts'
import { type Asked, momentView, programmeHead } from '../programmes/momentView.ts'
import { periodWords } from '../programmes/periodWords.ts'
import type { Sentence } from '../say.ts'
import { recordOf } from './record.ts'
import type { RecordRow, UnitView } from './units.api.ts'

/** The unit; throws `missing` for one that is not there. */
export function requireUnit(agreed: Agreed, code: Code): Agreed['units'][number] {
  const unit = agreed.units.find((one) => one.code === code)
  if (unit !== undefined) return unit
  throw new Problem('missing', { key: 'problem.noUnit', values: { unit: code } })
}

/** The KPIs of a unit: its own, and those that its contracts name. Throws `missing` for a unit that is not there. */
export function kpisOfUnit(agreed: Agreed, unit: Code): Code[] {
  requireUnit(agreed, unit)
  const named = new Set(agreed.contracts.flatMap((one) => (one.unit === unit ? one.kpis : [])))
  return agreed.kpis.filter((kpi) => kpi.unit === unit || named.has(kpi.code)).map(({ code }) => code)
}

/** A unit's page as known at (D, n). */
export function unitView(known: Known, asked: Asked, code: Code): UnitView {
  const codes = new Set(kpisOfUnit(known, code))
  const unit = requireUnit(known, code)
  const judged = known.kpis.filter((kpi) => kpi.role === 'kpi' && codes.has(kpi.code))
  const kpis = judged.flatMap((kpi) => findRow(known, kpi.code) ?? [])
  const record = recordOf(known, code)
  const targets = countTargets(kpis)
  return {
    programme: programmeHead(known),
    moment: momentView(known, asked),
    unit: { code, name: unit.name, kind: unit.kind },
    contracts: contractsOfUnit(known, code),
    kpis,
    tracks: known.tracks.map((track) => ({ code: track.code, name: track.name })),
    headline: [...(targets === null ? [] : [targets.sentence]), recordSentence(record)],
    record,
    words: periodWords(known, asked.words),
  }
}

function contractsOfUnit(known: Known, unit: Code): UnitView['contracts'] {
  const isJudged = new Set(known.kpis.filter(({ role }) => role === 'kpi').map(({ code }) => code))
  return known.contracts
    .filter((contract) => contract.unit === unit)
    .map(({ code, title, from, to, example, ended, returnDays, kpis, provenance }) => {
      const own = kpis.filter((kpi) => isJudged.has(kpi)).length
      return {
        ...{ code, title, from, to, example, returnDays },
        publicOn: dayOf(provenance.at, known.programme.timeZone),
        certainty: provenance.certainty,
        ended: ended === undefined ? null : { on: ended.on, reason: ended.reason },
        ...{ kpis: own, supporting: kpis.length - own },
      }
    })
    .sort((a, b) => (a.from < b.from ? 1 : -1))
}

function recordSentence(record: readonly RecordRow[]): Sentence {
  const sum = (count: (row: RecordRow) => number) => record.reduce((all, row) => all + count(row), 0)
  const [onTime, late, missing] = [
    sum((row) => row.onTime),
    sum((row) => row.late),
    sum((row) => row.missing),
  ]
  const count = onTime + late + missing
  return count === 0
    ? { key: 'unit.nothingOwed' }
    : { key: 'unit.reported', values: { count, onTime, late, missing } }
}

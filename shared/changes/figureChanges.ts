import { derivedFigures } from '../figures/derive.ts'
import type { MissingCode, RevisionContent, SeriesCode } from '../figures/figure.ts'
import { unitWords } from '../figures/lines.ts'
import { dayOf } from '../periods/day.ts'
import { frequencyOf, type Period } from '../periods/period.ts'
import { definitionFor, definitionOn } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Definition, Kpi } from '../programmes/kpi.ts'
import { lookOf } from '../programmes/seriesLook.ts'
import { seriesOfGoal } from '../programmes/subjects.ts'
import type { Text } from '../text.ts'
import { type Change, type Look, saidValue } from './change.ts'
import type { About, ChangeKind } from './changes.api.ts'

/** What is public of a series in a period; another `version` is another publication, or another derived value. */
type Stand = {
  said: number | MissingCode
  version: number
  kind: RevisionContent['kind']
  publicAt: number
  example: boolean
}
type Stands = ReadonlyMap<Period, Stand>

/**
 * The figures that came or changed between two moments: those of the KPIs, each on the definition of its period, and
 * those that only goals read, under the first goal that does. What came and was revised within the time came once.
 */
export function figureChanges(before: Known, after: Known): Change[] {
  const kpis = after.kpis.filter(({ role }) => role === 'kpi')
  return [
    ...kpis.flatMap((kpi) => ofKpi(before, after, kpi)),
    ...ofGoals(before, after, seriesOf(after, kpis)),
  ]
}

function seriesOf({ definitions }: Known, kpis: readonly Kpi[]): Set<SeriesCode> {
  return new Set(kpis.flatMap(({ code }) => (definitions.get(code) ?? []).map(({ series }) => series)))
}

function ofKpi(before: Known, after: Known, { code, example: isExample }: Kpi): Change[] {
  const name = definitionOn(after, code, after.today)?.name
  if (name === undefined) return []
  return (after.definitions.get(code) ?? []).flatMap((definition) => {
    const isItsOwn = (period: Period) =>
      frequencyOf(period) === definition.frequency && definitionFor(after, code, period) === definition
    const look = { unit: unitWords(definition.unit), decimals: definition.decimals }
    const [then, now] = [standsOf(before, definition), standsOf(after, definition)]
    const own = new Map([...now].filter(([period]) => isItsOwn(period)))
    const about = (example: boolean): About => ({ room: 'kpi', code, name, example: isExample || example })
    return compared(then, own, { about, look, timeZone: after.programme.timeZone })
  })
}

function ofGoals(before: Known, after: Known, told: Set<SeriesCode>): Change[] {
  const seen = new Set(told)
  return after.goals.flatMap(({ code, title, ...goal }) => {
    const series = seriesOfGoal({ code, title, ...goal }).filter((one) => !seen.has(one))
    for (const one of series) seen.add(one)
    const about = (example: boolean): About => ({ room: 'goal', code, name: title, example })
    return series.flatMap((one) => {
      const { name, unit, decimals } = lookOf(after, one)
      const manner = { about, look: { unit, decimals }, series: name, timeZone: after.programme.timeZone }
      return compared(statedStands(before, one), statedStands(after, one), manner)
    })
  })
}

function standsOf(known: Known, { series, formula }: Definition): Stands {
  if (formula === undefined) return statedStands(known, series)
  const derived = [...derivedFigures(known.figures, formula)]
  return new Map(
    derived.flatMap(([period, { value, example, published }]): [Period, Stand][] =>
      value === null
        ? []
        : [[period, { said: value, version: value, kind: 'first', publicAt: published.at, example }]],
    ),
  )
}

function statedStands(known: Known, series: SeriesCode): Stands {
  return new Map(
    Array.from(
      known.figures.get(series) ?? [],
      ([period, { value, missing, number, kind, published, example }]) => [
        period,
        {
          said: value ?? missing ?? 'not_available',
          version: number,
          kind,
          publicAt: published.at,
          example,
        },
      ],
    ),
  )
}

type Manner = { about: (example: boolean) => About; look: Look; series?: Text; timeZone: string }

function compared(then: Stands, now: Stands, { about, look, series, timeZone }: Manner): Change[] {
  return [...now].flatMap(([period, stand]) => {
    const stood = then.get(period)
    if (stood?.version === stand.version) return []
    const kind = kindOf(stood, stand)
    const [from, to, day] = [stood?.said ?? null, stand.said, dayOf(stand.publicAt, timeZone)]
    const what = { key: series === undefined ? 'changes.period' : 'changes.seriesPeriod' }
    const values = { period: { period }, ...(series === undefined ? {} : { series }) }
    const said = { what: { ...what, values }, from: saidValue(from, look), to: saidValue(to, look) }
    const sentence = {
      key: from === null ? 'changes.came' : 'changes.changed',
      values: { ...said, day: { day } },
    }
    return [{ kind, about: about(stand.example), line: { period, from, to, day, sentence } }]
  })
}

/** A number where there was none is a new figure, whatever its revision is called. */
function kindOf(stood: Stand | undefined, { said, kind }: Stand): ChangeKind {
  if (typeof stood?.said !== 'number') return typeof said === 'number' ? 'published' : 'answered'
  return kind === 'correction' ? 'corrected' : 'revised'
}

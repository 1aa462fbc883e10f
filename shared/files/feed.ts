import { saidValue } from '../changes/change.ts'
import { firstWords } from '../changes/firstWords.ts'
import { isVisible } from '../figures/asKnownAt.ts'
import { unitWords } from '../figures/lines.ts'
import { aimOf } from '../kpis/level.ts'
import { dayOf } from '../periods/day.ts'
import { comparePeriods } from '../periods/period.ts'
import type { AgreedFact } from '../programmes/agreedAt.ts'
import { definitionOn, kpiOfSeries, namedUnit } from '../programmes/inForce.ts'
import type { Code, Definition, Rebase, Target } from '../programmes/kpi.ts'
import type { OpenWords } from '../programmes/periodWords.ts'
import { seriesOfGoal } from '../programmes/subjects.ts'
import type { Sentence } from '../say.ts'
import type { PublishedFigure, Whole } from './whole.ts'

/** One thing that became public, by the number of the record that made it so; of words, of the one that holds them. */
export type FeedEntry = {
  number: number
  /** When it became public. */
  at: number
  /** The page it stands on, with the moment that shows it as it was then. */
  path: string
  moment: { asOf: string; n?: number }
  sentence: Sentence
  example: boolean
}

const mostEntries = 100

type Told = { facts: readonly AgreedFact[]; words: readonly OpenWords[] }

/**
 * What was published by (D, n), the newest first: figures with their revisions, targets, definitions and new limits, and
 * the words that units wrote for everybody.
 */
export function feed(of: Whole, { facts, words }: Told): FeedEntry[] {
  const visible = facts.filter((fact) => isVisible(fact, of.agreed.at))
  return [
    ...of.figures.map((figure) => ofFigure(of, figure)),
    ...visible.flatMap((fact) => ofFact(of, fact)),
    ...words.map((one) => ofWords(of, one)),
  ]
    .sort((a, b) => b.at - a.at || b.number - a.number)
    .slice(0, mostEntries)
}

/**
 * The moment at which a page shows a record as it was then. What was loaded later than its day has no number of that
 * day: its page is shown by the day alone.
 */
function momentOf(
  { agreed }: Whole,
  { at, number, recordedAt }: { at: number; number: number; recordedAt: number },
) {
  const asOf = dayOf(at, agreed.programme.timeZone)
  return dayOf(recordedAt, agreed.programme.timeZone) > asOf ? { asOf } : { asOf, n: number }
}

function ofFigure(of: Whole, { revision, look }: PublishedFigure): FeedEntry {
  const { series, period, value, missing, kind, published, recordedAt, example } = revision
  const { path, name } = placeOf(of, series)
  const key = value === null ? 'feed.missing' : `feed.${kind}`
  const said = saidValue(value ?? missing ?? 'not_available', look)
  return {
    ...published,
    path,
    moment: momentOf(of, { ...published, recordedAt }),
    sentence: { key, values: { name: name ?? look.name, period: { period }, value: said } },
    example,
  }
}

function ofWords(of: Whole, words: OpenWords): FeedEntry {
  const { number, unit, text, published, recordedAt, figures } = words
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods)
  const { name } = namedUnit(of.agreed, unit)
  const about = { list: periods.map((period) => ({ period })) }
  return {
    ...{ number, at: published.at, path: `/operatoer/${unit}` },
    moment: momentOf(of, { ...published, recordedAt }),
    sentence: { key: 'feed.words', values: { name, periods: about, text: firstWords(text) } },
    example: figures.some(({ example }) => example),
  }
}

/** Where a series is shown: on its KPI's page, else on that of the first goal that reads it, else in the overview. */
function placeOf({ agreed }: Whole, series: string) {
  const code = kpiOfSeries(series)
  if (agreed.kpis.find((one) => one.code === code)?.role === 'kpi') {
    return { path: `/kpi/${code}`, name: definitionOn(agreed, code, agreed.today)?.name }
  }
  const goal = agreed.goals.find((one) => seriesOfGoal(one).includes(series))
  return { path: goal === undefined ? '/' : `/maal/${goal.code}`, name: undefined }
}

function ofFact(of: Whole, fact: AgreedFact): FeedEntry[] {
  const { number, at } = fact
  const said = saidOf(of, fact)
  if (said === undefined) return []
  const { kpi, sentence } = said
  const example = of.agreed.kpis.find(({ code }) => code === kpi)?.example ?? false
  return [{ number, at, path: `/kpi/${kpi}`, moment: momentOf(of, fact), sentence, example }]
}

function saidOf(
  { agreed }: Whole,
  { kind, content }: AgreedFact,
): { kpi: Code; sentence: Sentence } | undefined {
  if (kind !== 'target' && kind !== 'definition' && kind !== 'rebase') return undefined
  const { kpi } = content as Target | Definition | Rebase
  const definition = definitionOn(agreed, kpi, agreed.today)
  const isShown = agreed.kpis.find(({ code }) => code === kpi)?.role === 'kpi'
  if (definition === undefined || !isShown) return undefined
  if (kind === 'definition') {
    const { name, validFrom } = content as Definition
    return { kpi, sentence: { key: 'feed.definition', values: { name, day: { day: validFrom } } } }
  }
  if (kind === 'rebase') {
    const { from, lifted } = content as Rebase
    const key = lifted ? 'feed.limits.lifted' : 'feed.limits'
    return { kpi, sentence: { key, values: { name: definition.name, period: { period: from } } } }
  }
  const { period, ...target } = content as Target
  const look = { unit: unitWords(definition.unit), decimals: definition.decimals }
  const value = saidValue(aimOf(target) ?? null, look)
  return {
    kpi,
    sentence: { key: 'feed.target', values: { name: definition.name, period: { period }, value } },
  }
}

import type { Quality } from '#shared/figures/figure.ts'
import type { GoalView } from '#shared/goals/goals.api.ts'
import type { Judgement, Picture, YearPoint } from '#shared/goals/judgement.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import type { KpiPicture } from '#shared/kpis/pictures/pictures.api.ts'
import type { Point, Spark } from '#shared/kpis/row.ts'
import type { Language } from '#shared/language.ts'
import type { Overview } from '#shared/overview/overview.api.ts'
import { daysBetween } from '#shared/periods/day.ts'
import type { Frequency, Period } from '#shared/periods/period.ts'
import { spanOf } from '#shared/periods/span.ts'
import type { Sentence } from '#shared/say.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../problems.ts'

/**
 * A value at a moment, in years: hollow where it is not final, apart from the line where it is a forecast or a bound
 * and so no outcome, and whether the line is broken before it.
 */
export type DrawnPoint = {
  at: number
  value: number | null
  hollow?: boolean
  apart?: boolean
  breaks?: boolean
}

/** A line of a picture, by what it is: an outcome, another side, what was agreed, or what was computed. */
export type DrawnLine = { name: string; look: 'own' | 'peer' | 'path' | 'trend'; points: DrawnPoint[] }

/** One frame of a picture; a frame without lines says what it has to say in words. */
export type Panel = {
  title: string
  notes: string[]
  unit: string
  decimals: number
  lines: DrawnLine[]
}

export function kpiPanels({ row, points, others }: KpiView, language: Language): Panel[] {
  const own = { name: row.name[language], look: 'own' as const, points: points.map(drawn) }
  const beside = others.map(({ name, points: all }) => ({
    name: name[language],
    look: 'peer' as const,
    points: all.map(drawn),
  }))
  const frame = { unit: row.unit.many[language], decimals: row.decimals }
  return [{ title: '', notes: [], ...frame, lines: [...beside, own, ...pathLines(points, language)] }]
}

/** The series of a picture of a KPI, its path, and what it is computed to lie around. */
export function picturePanels(
  { panels, unit, decimals, name, bands }: KpiPicture,
  language: Language,
): Panel[] {
  const own = panels.find(({ kind }) => kind === 'own')?.points ?? []
  const lines = panels.map(({ name: called, kind, points }) => ({
    name: (called ?? name)[language],
    look: kind === 'own' ? ('own' as const) : ('peer' as const),
    points: points.map((point) => drawn({ ...point, missing: null })),
  }))
  const centre = bands.map((band) => ({
    name: sayIn(language, { key: 'column.centre' satisfies Key }),
    look: 'trend' as const,
    points: [band.from, band.to].map((period) => ({ at: middleOf(period), value: band.centre })),
  }))
  const frame = { title: '', notes: [], unit: unit.many[language], decimals }
  return [{ ...frame, lines: [...lines, ...centre, ...pathLines(own, language)] }]
}

export function yearsPanels({ row, years }: KpiView, language: Language): Panel[] {
  const points = years.map(({ period, made, aim }) => ({
    period,
    value: made.value,
    aim,
    hollow: made.known < made.of || made.quality !== 'final',
  }))
  const own = points.map(({ period, value, hollow }) => ({ at: middleOf(period), value, hollow }))
  const lines = [
    { name: row.name[language], look: 'own' as const, points: own },
    ...pathLines(points, language),
  ]
  return [{ title: '', notes: [], unit: row.unit.many[language], decimals: row.decimals, lines }]
}

/** The KPIs of the overview, each in the size of a stamp, after the goals in words. */
export function overviewPanels(
  { goals, kpis }: Pick<Overview, 'goals' | 'kpis'>,
  language: Language,
): Panel[] {
  const say = sayer(language)
  const promises = goals.map(({ title, verdict, sentence }) => ({
    title: title[language],
    notes: [say({ key: `verdict.${verdict}` }), say(sentence)],
    ...{ unit: '', decimals: 0, lines: [] },
  }))
  const stamps = kpis.map(({ name, unit, decimals, spark, level, frequency, example }) => ({
    title: name[language],
    notes: [
      say({ key: `level.${level.state}` }),
      ...(example ? [say({ key: 'svg.example' satisfies Key })] : []),
    ],
    ...{ unit: unit.many[language], decimals },
    lines: sparkLines(spark, frequency, language),
  }))
  return [...promises, ...stamps]
}

/** Each measure of a goal; where it cannot be judged also the nearest figures there are, called that. */
export function goalPanels({ goal }: GoalView, language: Language): Panel[] {
  const say = sayer(language)
  return goal.measures.flatMap(({ title, unit, decimals, judgement, nearest }) => {
    const panel = (name: string, { picture, sentence }: Judgement): Panel => ({
      title: name,
      notes: [say(sentence), ...notesOf(picture, language)],
      unit: unit[language],
      decimals,
      lines: goalLines(picture, language).filter(({ points }) => points.some(({ value }) => value !== null)),
    })
    const stood = nearest.map((one) =>
      panel(say({ key: 'svg.nearest' satisfies Key, values: { title: one.title } }), one.judgement),
    )
    return [panel(title[language], judgement), ...stood]
  })
}

function goalLines(picture: Picture, language: Language): DrawnLine[] {
  const name = (key: Key) => sayIn(language, { key })
  switch (picture.rule) {
    case 'parity': {
      const side = (which: 'own' | 'peer'): DrawnPoint[] =>
        picture.years.map((point) => ({
          at: point.year,
          value: point[which],
          ...markOf(point[`${which}Quality`]),
        }))
      const { sides } = picture
      return [
        { name: sides?.peer[language] ?? name('svg.theirs'), look: 'peer', points: side('peer') },
        { name: sides?.own[language] ?? name('svg.ours'), look: 'own', points: side('own') },
      ]
    }
    case 'turnaround': {
      const parts = [picture.reference, picture.goal]
      return [
        ...parts.map(({ points }, at) => line(at === 0 ? '' : name('svg.ours'), 'own', points)),
        ...parts.flatMap(({ line: fit }) => (fit === null ? [] : [line(name('svg.trend'), 'trend', fit)])),
        line(name('svg.after'), 'peer', picture.after),
      ]
    }
    case 'multiple':
    case 'threshold': {
      const path = picture.path.map(({ year, required }) => ({ at: year, value: required }))
      return [
        line(name('svg.ours'), 'own', picture.points),
        { name: name('svg.path'), look: 'path', points: path },
      ]
    }
    default:
      return []
  }
}

function notesOf(picture: Picture, language: Language): string[] {
  if (picture.rule !== 'milestones') return []
  return picture.milestones.map(
    ({ title, due, doneOn }) => `${doneOn === null ? '□' : '■'} ${title[language]} (${due})`,
  )
}

function line(
  name: string,
  look: DrawnLine['look'],
  points: readonly (YearPoint | { year: number; value: number })[],
) {
  return {
    name,
    look,
    points: points.map((point) => ({
      at: point.year,
      value: point.value,
      ...('quality' in point ? markOf(point.quality) : {}),
    })),
  }
}

function pathLines(points: readonly Pick<Point, 'period' | 'aim'>[], language: Language): DrawnLine[] {
  const edge = (of: 'low' | 'high') =>
    points.map(({ period, aim }) => ({
      at: middleOf(period),
      value: aim === null ? null : typeof aim === 'number' ? aim : aim[of],
    }))
  const isBand = points.some(({ aim }) => typeof aim === 'object' && aim !== null)
  const name = sayIn(language, { key: 'svg.target' satisfies Key })
  const high: DrawnLine = { name, look: 'path', points: edge('high') }
  const all: DrawnLine[] = isBand ? [{ name: '', look: 'path', points: edge('low') }, high] : [high]
  return all.filter((one) => one.points.some(({ value }) => value !== null))
}

function sparkLines(
  { first, values, aims, hollow, breaks }: Spark,
  frequency: Frequency,
  language: Language,
) {
  if (first === null) return []
  const step = { year: 1, 'half-year': 1 / 2, quarter: 1 / 4, month: 1 / 12 }[frequency]
  const at = (index: number) => middleOf(first) + index * step
  const own = values.map((value, index) => ({
    at: at(index),
    value,
    hollow: hollow.includes(index),
    breaks: breaks.includes(index),
  }))
  const path = aims.map((aim, index) => ({
    at: at(index),
    value: aim === null ? null : typeof aim === 'number' ? aim : aim.high,
  }))
  const name = sayIn(language, { key: 'svg.target' satisfies Key })
  const lines: DrawnLine[] = [{ name: '', look: 'own', points: own }]
  return path.some(({ value }) => value !== null)
    ? [...lines, { name, look: 'path' as const, points: path }]
    : lines
}

function drawn({ period, value, quality, breaks }: Point): DrawnPoint {
  return { at: middleOf(period), value, breaks, ...markOf(quality) }
}

function markOf(quality: Quality | null): Pick<DrawnPoint, 'hollow' | 'apart'> {
  return { hollow: quality !== 'final', apart: quality === 'forecast' || quality === 'bound' }
}

/** The middle of a period in years, so that a year stands at its number and its quarters around it. */
function middleOf(period: Period): number {
  const { first, last } = spanOf(period)
  const year = Number(first.slice(0, 4))
  return (
    year - 0.5 + (daysBetween(`${year}-01-01`, first) + daysBetween(`${year}-01-01`, last) + 1) / 2 / 365.25
  )
}

function sayer(language: Language) {
  return (sentence: Sentence): string => sayIn(language, sentence)
}

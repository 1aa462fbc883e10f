import { frequencyOf } from '#shared/periods/period.ts'
import { Refusal } from '../database/store.ts'
import type { ReadProgramme } from './readProgramme.ts'

type Path = (string | number)[]

/** Refuses a programme whose entries name units, tracks, KPIs, series, goals or areas that are not there, or there twice. */
export function checkReferences(read: ReadProgramme): void {
  const { file } = read
  const known = {
    unit: new Set(file.units.map(({ code }) => code)),
    track: new Set(file.tracks.map(({ code }) => code)),
    kpi: new Set(file.kpis.map(({ code }) => code)),
    goal: new Set(file.goals.map(({ code }) => code)),
    contract: new Set(file.contracts.map(({ code }) => code)),
    'focus area': new Set(read.focusAreas.map(({ cells }) => `${cells.framework}:${cells.code}`)),
    series: new Set(file.kpis.flatMap(({ series }) => series.map(({ code }) => code))),
  }
  const refusals: string[] = []
  const seen = new Set<string>()
  const need = (kind: keyof typeof known, code: string | undefined, path: Path): void => {
    if (code === undefined || known[kind].has(code)) return
    refusals.push(`programme.yaml:${read.lineOf(path)}: there is no ${kind} '${code}'`)
  }
  file.contracts.forEach((contract, at) => {
    need('unit', contract.unit, ['contracts', at, 'unit'])
    for (const [nth, kpi] of contract.kpis.entries()) need('kpi', kpi, ['contracts', at, 'kpis', nth])
    need('contract', contract.ended?.successor, ['contracts', at, 'ended', 'successor'])
  })
  file.kpis.forEach((kpi, at) => {
    need('unit', kpi.unit, ['kpis', at, 'unit'])
    need('track', kpi.track, ['kpis', at, 'track'])
    need('kpi', kpi.sameThing, ['kpis', at, 'sameThing'])
    for (const [nth, area] of kpi.focusAreas.entries())
      need('focus area', area, ['kpis', at, 'focusAreas', nth])
    kpi.definitions.forEach((definition, nth) => {
      const path: Path = ['kpis', at, 'definitions', nth]
      need('series', definition.series, [...path, 'series'])
      need('series', definition.weight, [...path, 'weight'])
      need('series', definition.formula?.numerator, [...path, 'formula', 'numerator'])
      need('series', definition.formula?.denominator, [...path, 'formula', 'denominator'])
    })
  })
  file.rebases.forEach(({ kpi, from }, at) => {
    need('kpi', kpi, ['rebases', at, 'kpi'])
    const frequencies = file.kpis.find(({ code }) => code === kpi)?.definitions.map((one) => one.frequency)
    if (frequencies === undefined || frequencies.includes(frequencyOf(from))) return
    refusals.push(
      `programme.yaml:${read.lineOf(['rebases', at, 'from'])}: '${from}' is no period of ${kpi}, which is counted by ${frequencies.join(', ')}`,
    )
  })
  file.events.forEach((event, at) => {
    for (const [nth, kpi] of event.kpis.entries()) need('kpi', kpi, ['events', at, 'kpis', nth])
    for (const [nth, goal] of event.goals.entries()) need('goal', goal, ['events', at, 'goals', nth])
  })
  for (const { kind, code, path } of codesOf(file)) {
    const named = `${kind} '${code}'`
    if (seen.has(named)) refusals.push(`programme.yaml:${read.lineOf(path)}: there are two ${kind} '${code}'`)
    seen.add(named)
  }
  for (const { code, path } of seriesNamed(file.goals, ['goals'])) need('series', code, path)
  for (const { cells, file: name, line } of read.figures) {
    const code = cells.series ?? ''
    if (!known.series.has(code)) refusals.push(`${name}:${line}: there is no series '${code}'`)
  }
  if (refusals.length > 0) throw new Refusal(refusals.join('\n'))
}

/** What tells entries apart. Two for one thing need days of their own, else the later in the file would hide the other. */
function codesOf(file: ReadProgramme['file']): { kind: string; code: string; path: Path }[] {
  const { units, tracks, contracts, kpis, goals, events, rebases } = file
  const lists = { units, tracks, contracts, kpis, goals, events }
  const named = Object.entries(lists).flatMap(([kind, entries]) =>
    entries.map(({ code, publicOn = '' }, at) => ({
      kind,
      code: `${code} ${publicOn}`.trim(),
      path: [kind, at, 'code'],
    })),
  )
  const ofKpis = kpis.flatMap(({ code: kpi, definitions, series, targets }, at) => [
    ...definitions.map(({ validFrom, publicOn = '' }, nth) => ({
      kind: 'definitions',
      code: `${kpi} ${validFrom} ${publicOn}`.trim(),
      path: ['kpis', at, 'definitions', nth],
    })),
    ...series.map(({ code }, nth) => ({ kind: 'series', code, path: ['kpis', at, 'series', nth] })),
    ...targets.map(({ period, publicOn = '' }, nth) => ({
      kind: 'targets',
      code: `${kpi} ${period} ${publicOn}`.trim(),
      path: ['kpis', at, 'targets', nth],
    })),
  ])
  const ofRebases = rebases.map(({ kpi, from, publicOn = '' }, at) => ({
    ...{ kind: 'rebases', code: `${kpi} ${from} ${publicOn}`.trim(), path: ['rebases', at] },
  }))
  return [...named, ...ofKpis, ...ofRebases]
}

const namesASeries = new Set(['series', 'over', 'market'])

/** Every series that a goal names, wherever its rule, alternatives and stand-ins do. */
function seriesNamed(value: unknown, path: Path): { code: string; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => seriesNamed(item, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const names = namesASeries.has(key) || path.at(-1) === 'perHead'
    return names && typeof item === 'string'
      ? [{ code: item, path: [...path, key] }]
      : seriesNamed(item, [...path, key])
  })
}

import { isWrittenWith } from '../numbers/exact.ts'
import { isDay } from '../periods/day.ts'
import { periodsPerYear } from '../periods/period.ts'
import { spanOf } from '../periods/span.ts'
import { definitionFor, kpiOfSeries } from '../programmes/inForce.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Definition, Rebase, Target, Threshold } from '../programmes/kpi.ts'
import type { Contract } from '../programmes/programme.ts'
import type { Sentence } from '../say.ts'
import type { Text } from '../text.ts'
import { inForce } from './inForce.ts'
import type { Proposed } from './proposal.ts'

/** What is wrong, by the field it is about. */
export type Faults = { [field: string]: Sentence }

/** What keeps a proposal from standing beside what is agreed; none where it could be taken into force. */
export function faultsOf(agreed: Agreed, proposed: Proposed): Faults {
  const faults = ownFaults(agreed, proposed)
  if (Object.keys(faults).length > 0) return faults
  const before = inForce(agreed, proposed)
  const isSame =
    before !== undefined && JSON.stringify(sorted(before)) === JSON.stringify(sorted(proposed.content))
  return isSame ? { content: { key: 'proposal.same' } } : {}
}

function ownFaults(agreed: Agreed, proposed: Proposed): Faults {
  switch (proposed.kind) {
    case 'target':
      return targetFaults(agreed, proposed.content)
    case 'definition':
      return definitionFaults(agreed, proposed)
    case 'threshold':
      return thresholdFaults(proposed.content)
    case 'rebase':
      return rebaseFaults(agreed, proposed)
    case 'contract':
      return contractFaults(agreed, proposed.content)
  }
}

function targetFaults(agreed: Agreed, { kpi, period, value, low, high }: Target): Faults {
  if (!isKpi(agreed, kpi)) return { kpi: { key: 'proposal.noKpi' } }
  const { direction, frequency, decimals } = definitionFor(agreed, kpi, period)
  if (direction === undefined) return { kpi: { key: 'proposal.noDirection' } }
  const faults: Faults = {}
  if (periodsPerYear(spanOf(period).frequency) > periodsPerYear(frequency))
    faults.period = { key: 'proposal.tooFine' }
  const numbers = direction === 'within' ? { low, high } : { value }
  for (const [field, number] of Object.entries(numbers)) {
    if (number === undefined) faults[field] = { key: 'proposal.numberNeeded' }
    else if (!isWrittenWith(number, decimals))
      faults[field] = { key: 'entry.decimals', values: { count: decimals } }
  }
  if (direction === 'within' && value !== undefined) faults.value = { key: 'proposal.bandWanted' }
  if (direction !== 'within' && (low !== undefined || high !== undefined))
    faults.low = { key: 'proposal.valueWanted' }
  if (low !== undefined && high !== undefined && low > high) faults.high = { key: 'proposal.lowFirst' }
  return faults
}

function definitionFaults(
  agreed: Agreed,
  { content, newSeries }: { content: Definition; newSeries: { code: string; frequency: string } | null },
): Faults {
  const { kpi, series, frequency, decimals } = content
  if (!isKpi(agreed, kpi)) return { kpi: { key: 'proposal.noKpi' } }
  const faults: Faults = {}
  if (newSeries !== null && (agreed.series.has(newSeries.code) || newSeries.code !== series))
    faults.newSeries = { key: 'proposal.seriesThere' }
  const ofSeries = newSeries ?? agreed.series.get(series)
  if (ofSeries === undefined || kpiOfSeries(series) !== kpi) faults.series = { key: 'proposal.noSeries' }
  else if (ofSeries.frequency !== frequency) faults.series = { key: 'proposal.otherFrequency' }
  if (decimals < 0 || decimals > 6) faults.decimals = { key: 'proposal.decimals' }
  return { ...faults, ...emptyTexts({ name: content.name, text: content.text }) }
}

function thresholdFaults({ ahead, slightly, points, smallPath }: Threshold): Faults {
  const faults: Faults = {}
  if (slightly <= 0 || slightly > 1) faults.slightly = { key: 'proposal.share' }
  if (ahead < 1 || ahead > 10) faults.ahead = { key: 'proposal.ahead' }
  if (points < 0) faults.points = { key: 'proposal.notNegative' }
  if (smallPath < 0) faults.smallPath = { key: 'proposal.notNegative' }
  return faults
}

function rebaseFaults(agreed: Agreed, { content, why }: { content: Rebase; why: Text | null }): Faults {
  const { kpi, from, lifted } = content
  if (!isKpi(agreed, kpi)) return { kpi: { key: 'proposal.noKpi' } }
  const faults = lifted ? {} : emptyTexts({ why: why ?? { da: '', en: '', zh: '' } })
  const { frequency } = definitionFor(agreed, kpi, from)
  if (spanOf(from).frequency !== frequency)
    faults.from = {
      key: 'proposal.wantedFrequency',
      values: { frequency: { key: `proposal.by.${frequency}` } },
    }
  else if (lifted && !agreed.rebases.get(kpi)?.some((one) => one.from === from && !one.lifted))
    faults.from = { key: 'proposal.noLimits' }
  return faults
}

function contractFaults(agreed: Agreed, contract: Contract): Faults {
  const { unit, from, to, kpis, ended, returnDays, title, calendar } = contract
  const faults: Faults = {}
  if (!agreed.units.some(({ code }) => code === unit)) faults.unit = { key: 'proposal.noUnit' }
  if (from > to) faults.to = { key: 'proposal.endsBefore' }
  if (kpis.length === 0) faults.kpis = { key: 'proposal.kpisNeeded' }
  else if (!kpis.every((code) => isKpi(agreed, code))) faults.kpis = { key: 'proposal.noKpi' }
  if (returnDays < 1 || returnDays > 60) faults.returnDays = { key: 'proposal.returnDays' }
  if (Object.values(calendar).some((day) => !isDay(`2016-${day}`)))
    faults.calendar = { key: 'proposal.calendar' }
  if (ended !== undefined && (ended.on < from || ended.on > to))
    faults.endedOn = { key: 'proposal.endsWithin' }
  return { ...faults, ...emptyTexts(ended === undefined ? { title } : { title, endedReason: ended.reason }) }
}

function emptyTexts(texts: { [field: string]: { [language: string]: string } }): Faults {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) =>
      Object.entries(text)
        .filter(([, words]) => words.trim() === '')
        .map(([language]) => [`${field}.${language}`, { key: 'proposal.textNeeded' }]),
    ),
  )
}

function isKpi(agreed: Agreed, code: string): boolean {
  return agreed.kpis.some((kpi) => kpi.code === code)
}

/** The same content in the same order of fields, so that equal contents read equal. */
function sorted(content: object): [string, unknown][] {
  return Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))
}

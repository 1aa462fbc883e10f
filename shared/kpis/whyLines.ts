import type { ReportingStatement } from '../obligations/reporting.ts'
import type { Sentence } from '../say.ts'
import type { LevelInputs, LevelStatement, PaceStatement, SignalStatement } from './evaluation.ts'
import { aimAmount, amount, difference, edgesOf, limitsAmount, percentage, type Shown } from './whyAmount.ts'
import { line, type WhyLine } from './whyLine.ts'
import { agreementLines, figureIn, madeLines, seriesLines } from './whyMade.ts'
import { paceLines } from './whyPace.ts'

/** Any of the statements about a KPI. */
export type AnyStatement = LevelStatement | PaceStatement | SignalStatement | ReportingStatement

/**
 * All that a statement was computed from, so that a council member can read it and a statistician can compute it
 * again. What was agreed is named by its ledger number. The sentence, the notes, the rule and its version are not
 * repeated; an input that played no part is left out.
 */
export function whyLines(statement: AnyStatement, shown: Shown): WhyLine[] {
  if (statement.rule === 'level') return levelLines(statement, shown)
  if (statement.rule === 'pace') return paceLines(statement.inputs, shown)
  if (statement.rule === 'signal') return signalLines(statement.inputs, shown)
  return reportingLines(statement.inputs)
}

function levelLines({ state, inputs }: LevelStatement, shown: Shown): WhyLine[] {
  const { period, made, direction, target, formerTarget, baseline, lastKnown, choices } = inputs
  const isJudged = state === 'reached' || state === 'not_reached'
  const former = formerTarget === null ? null : aimAmount(formerTarget, shown)
  return [
    ...line('kpi.period', period === null ? null : { period }),
    ...madeLines(made, shown, edgesOf(target)),
    ...line('kpi.why.direction', direction === null ? null : { key: `direction.${direction}` }),
    ...line('kpi.target', target === null ? null : aimAmount(target, shown)),
    ...agreementLines(choices?.target),
    ...line('kpi.why.former', former),
    ...attainmentLines(inputs),
    ...line('kpi.why.baseline', baseline === null ? null : figureIn(baseline, shown)),
    ...progressLines(inputs),
    ...line('kpi.why.lastKnown', isJudged || lastKnown === null ? null : figureIn(lastKnown, shown)),
    ...(made === null ? [] : seriesLines(made, choices?.definition)),
  ]
}

function attainmentLines({ attainment, direction, target }: LevelInputs): WhyLine[] {
  if (attainment === null || direction === null) return []
  const formula = typeof target === 'number' ? direction : 'within'
  const values = { percent: percentage(attainment, [1]) }
  return line('kpi.why.attainment', { key: `kpi.why.attainment.${formula}`, values })
}

function progressLines({ progress }: LevelInputs): WhyLine[] {
  if (progress === null) return []
  const values = { percent: percentage(progress, [0, 1]) }
  return line('kpi.why.progress', { key: 'kpi.why.progress.formula', values })
}

function signalLines(inputs: SignalStatement['inputs'], shown: Shown): WhyLine[] {
  const { series, definition, lastPeriod, points, basis, reason, quality, newLimits } = inputs
  const isComputed = reason !== 'cumulative'
  return [
    ...line('kpi.why.lastPeriod', lastPeriod === null ? null : { period: lastPeriod }),
    ...line('kpi.quality', quality === null ? null : { key: `quality.${quality}` }),
    ...line('kpi.why.basis', isComputed ? { key: `kpi.why.basis.${basis}` } : null),
    ...line('kpi.why.points', isComputed ? points : null),
    ...line('kpi.why.newLimits', newLimits === null ? null : newLimitsIn(newLimits)),
    ...chartLines(inputs, shown),
    ...(series === null || definition === null ? [] : seriesLines({ series, definition })),
  ]
}

function newLimitsIn({ from, day, number }: NonNullable<SignalStatement['inputs']['newLimits']>): Sentence {
  const values = { period: { period: from }, day: { day }, number: `${number}` }
  return { key: 'kpi.why.newLimits.agreed', values }
}

/** Mean, limits and rules, where there were points enough to speak of them. */
function chartLines(
  { basis, reason, mean, low, high, rules, side }: SignalStatement['inputs'],
  shown: Shown,
): WhyLine[] {
  if (reason === 'few_points' || reason === 'cumulative') return []
  const said = basis === 'value' ? amount : difference
  const limits = low === null || high === null ? null : limitsAmount({ low, high }, shown, basis !== 'value')
  const hit = rules.map((rule) => ({ key: `kpi.why.rules.${rule}` }))
  const spoken = hit.length === 0 ? { key: 'kpi.why.rules.none' } : { list: hit }
  return [
    ...line('kpi.why.mean', mean === null ? null : said(mean, shown)),
    ...line('kpi.why.limits', limits),
    ...line('kpi.why.rules', reason === null ? spoken : null),
    ...line('kpi.why.side', side === null ? null : { key: `kpi.why.side.${side}` }),
  ]
}

function reportingLines(inputs: ReportingStatement['inputs']): WhyLine[] {
  const { kpi, period, unit, contract, due, deadline, answer, receivedOn, timely, missing } = inputs
  const came = timely === false ? 'kpi.why.received.late' : 'kpi.why.received.timely'
  return [
    ...line('kpi.kpi', kpi),
    ...line('kpi.period', { period }),
    ...line('kpi.why.unit', unit),
    ...line('kpi.why.contract', contract),
    ...line('kpi.why.due', { day: due }),
    ...line('kpi.why.deadline', { day: deadline }),
    ...line(
      'kpi.why.received',
      receivedOn === null ? null : { key: came, values: { day: { day: receivedOn } } },
    ),
    ...line('kpi.why.answer', { key: `kpi.why.answer.${answer}` }),
    ...line('kpi.why.reason', missing === null ? null : { key: `missing.${missing}` }),
  ]
}

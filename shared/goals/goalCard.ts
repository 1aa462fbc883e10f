import type { Goal, GoalMeasure, Rule, StandIn } from '../programmes/goal.ts'
import type { Known } from '../programmes/known.ts'
import { seriesInView } from '../programmes/seriesInView.ts'
import { rememberer } from '../remember.ts'
import { headlineOfMeasures } from './headline.ts'
import { judge } from './judge.ts'
import type { Occasion } from './judgeFrame.ts'
import type { AlternativeView, GoalCard, MeasureView, NearestView } from './judgement.ts'
import { areAlike } from './subject.ts'
import { combined } from './verdict.ts'
import { goalWords } from './words.ts'

const remembered = rememberer<GoalCard>()

/**
 * The goals with their verdicts as known at (D, n), in the programme's order; each the very same while the day, what is
 * agreed and its figures are the same.
 */
export function goalCards(known: Known): GoalCard[] {
  return known.goals.map((goal) => {
    const series = seriesInView(known, { kpis: [], goals: [goal] })
    const read = series.flatMap((one) => [known.revisions.get(one), known.figures.get(one)])
    return remembered(known.definitions, goal.code, [goal, known.today, ...read], () => goalCard(known, goal))
  })
}

/** One goal with its measures, alternatives and stand-ins, each judged. */
export function goalCard(known: Known, goal: Goal): GoalCard {
  const { code, title, promise, adoptedOn, horizon, choices } = goal
  const measures = goal.measures.map((measure) => measureView(known, goal, measure))
  const judgements = measures.map(({ judgement }) => judgement)
  const [only, ...others] = judgements
  const shown = measures.flatMap(({ judgement, nearest }) => [
    judgement,
    ...nearest.map((one) => one.judgement),
  ])
  const days = shown.flatMap(({ updated }) => updated ?? []).sort()
  const updated = days.at(-1) ?? null
  return {
    code,
    title,
    promise,
    adoptedOn,
    horizon,
    choices,
    verdict: combined(judgements.map(({ verdict }) => verdict)),
    sentence: only !== undefined && others.length === 0 ? only.sentence : headlineOfMeasures(judgements),
    updated,
    assumed: shown.some((one) => one.assumed && one.updated === updated),
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
    measures,
  }
}

function measureView(known: Known, goal: Goal, measure: GoalMeasure): MeasureView {
  const { code, title, unit, decimals, standIns, wanted } = measure
  const occasion: Occasion = { known, goal, unit, decimals, hasStandIn: standIns.length > 0 }
  const judgement = judge(measure.judge, occasion)
  const alternatives = alternativesOf(measure, occasion)
  const stood = standIns.map((standIn) => nearestView(standIn, { ...occasion, hasStandIn: false }))
  const isUnjudged = judgement.verdict === 'no_data'
  return {
    code,
    title,
    unit,
    decimals,
    judgement,
    alternatives,
    nearest: isUnjudged && stood.length === 0 ? alternatives.filter(isCompared).map(asNearest) : stood,
    wanted: wanted === undefined ? null : { ...wanted, by: wanted.by ?? null },
  }
}

/** Whether an alternative on two bases has years that both sides know: the nearest there is where nothing stands in. */
function isCompared({ mixedBases, judgement: { picture } }: AlternativeView): boolean {
  return mixedBases && picture.rule === 'parity' && picture.sums !== null && picture.counted.length > 0
}

function asNearest({ code, title, judgement }: AlternativeView): NearestView {
  return { code, title, differs: goalWords['goal.differsInBasis'], judgement, alternatives: [] }
}

function nearestView(standIn: StandIn, occasion: Occasion): NearestView {
  const { code, title, differs } = standIn
  const judgement = judge(standIn.judge, occasion)
  return { code, title, differs, judgement, alternatives: alternativesOf(standIn, occasion) }
}

function alternativesOf({ alternatives }: GoalMeasure | StandIn, occasion: Occasion): AlternativeView[] {
  return alternatives.map(({ code, title, judge: rule }) => ({
    code,
    title,
    mixedBases: isMixed(rule, occasion.known),
    judgement: judge(rule, occasion),
  }))
}

function isMixed(rule: Rule, known: Known): boolean {
  return rule.rule === 'parity' && !areAlike(known, rule.own, rule.peer)
}

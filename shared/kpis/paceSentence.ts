import type { Quality } from '../figures/figure.ts'
import { rollUps } from '../figures/source.ts'
import { isWrittenWith, subtract } from '../numbers/exact.ts'
import type { Definition, Direction } from '../programmes/kpi.ts'
import type { Sentence, Value } from '../say.ts'
import type { Aim } from './attainment.ts'
import type { PaceInputs } from './evaluation.ts'
import { numberHole, pairHoles, qualityHole } from './holes.ts'
import type { Pace } from './pace.ts'

/** What a pace is told by; `aim` is the whole target, `path` what of it is due. */
type Told = { period: string; value: number; path: Aim; aim: Aim; direction: Direction }

/** The sentence of a pace. Where there are too few to judge it counts units instead: 'mangler 1 af 4'. */
export function paceSentence(
  pace: Pace,
  { period, value, path, aim, direction }: Told,
  definition: Definition,
  quality: Quality | null,
): Sentence {
  const place = { period: { period }, note: qualityHole(quality) }
  if (pace === 'too_small' && direction === 'rise' && typeof aim === 'number') {
    const values = { ...place, count: subtract(aim, value), of: numberHole(aim, definition) }
    return { key: 'pace.sentence.too_small', values }
  }
  const pair = pairHoles(value, path, definition, definition.decimals + 3)
  const isExact = isWrittenWith(value, definition.decimals)
  const shown = isExact ? numberHole(value, definition) : pair.value
  const aside = typeof path !== 'number' && pace !== 'ahead_or_on' ? '_within' : ''
  const key = pace === 'too_small' ? 'pace.sentence.too_small_path' : `pace.sentence.${pace}${aside}`
  return { key, values: { ...place, value: shown, path: pair.target } }
}

/** What each period left has to bring, where the target is still to be reached. */
export function neededNotes(
  { needed, target, direction, made }: PaceInputs,
  definition: Definition,
): Sentence[] {
  const value = made?.value ?? null
  if (needed === null || value === null || typeof target?.aim !== 'number') return []
  const isFlow = rollUps[definition.measure].time === 'sum'
  const isShort = direction === 'rise' ? value < target.aim : value > target.aim
  const isBudget = isFlow && direction === 'fall'
  if (isBudget ? needed.perPeriod < 0 : !isShort) return []
  const values = {
    period: { period: target.period },
    count: needed.left,
    change: changeHole(needed, definition),
  }
  if (isBudget) return [{ key: 'pace.note.budget', values }]
  if (isFlow) return [{ key: 'pace.note.each', values }]
  const isPoints = needed.kind === 'change' && definition.unit.symbol === 'percent'
  return [{ key: `pace.note.${isPoints ? 'points' : needed.kind}`, values }]
}

const percent = { da: '%', en: '%', zh: '%' }

function changeHole(
  { kind, perPeriod }: NonNullable<PaceInputs['needed']>,
  { unit, decimals }: Definition,
): Value {
  if (kind === 'growth') return { number: perPeriod * 100, decimals: 1, unit: percent }
  const isSmallPart = Math.abs(perPeriod) < 10 && decimals === 0 && !Number.isInteger(perPeriod)
  const places = isSmallPart ? 1 : decimals
  if (unit.symbol === 'percent') return { number: perPeriod, decimals: places }
  return numberHole(perPeriod, { unit, decimals: places })
}

import { isComplete } from '../../figures/aggregate.ts'
import { rollUp } from '../../figures/rollUp.ts'
import { addsUp } from '../../figures/source.ts'
import { subPeriods } from '../../figures/subPeriods.ts'
import { type ChanceWord, chanceWord } from '../../forecast/chance.ts'
import { forecast } from '../../forecast/forecast.ts'
import { roundEstimate } from '../../numbers/decimal.ts'
import { yearOf } from '../../periods/period.ts'
import { isShock, targetsOf } from '../../programmes/inForce.ts'
import type { Known } from '../../programmes/known.ts'
import type { Code, Definition } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import { numberHole } from '../holes.ts'
import { aimOf } from '../level.ts'
import { sourceOf } from '../sourceOf.ts'
import type { OutlookPoint } from './pictures.api.ts'

type Outlook = OutlookPoint & { chance: ChanceWord | null }

/** How many years an indication reaches, and how old the last year may be. */
const farthest = 3

/**
 * Where five or more full years point to, year by year up to the last target and at most three years: an indication
 * with its 80 % range. Shock years are left out of the fit; nothing where the last year is long past. Of figures that
 * add up it is the year's sum and stands with the rolling years; of others with the figures. Source: domain.md, Forecast.
 */
export function outlookOf(
  known: Known,
  kpi: Code,
  definition: Definition,
  on: 'figures' | 'rolling_year',
): Outlook[] {
  const { frequency, measure } = definition
  const isOn = frequency === 'year' || !addsUp(measure) ? 'figures' : 'rolling_year'
  const years = fullYears(known, definition)
  const last = years.at(-1)?.[0]
  if (on !== isOn || last === undefined || last + 2 < yearOf(known.today.slice(0, 4))) return []
  const fitted = years.filter(([year]) => !isShock(known, kpi, String(year)))
  const targets = targetsOf(known, kpi)
  const horizon = Math.max(last + 1, ...targets.map(({ period }) => yearOf(period)))
  const all: Outlook[] = []
  for (let at = last + 1; at <= Math.min(horizon, last + farthest); at += 1) {
    const target = targets.find(({ period }) => period === String(at))
    const aim = target === undefined ? undefined : aimOf(target)
    const indication = forecast({
      points: fitted,
      at,
      target: typeof aim === 'number' ? aim : null,
      rising: definition.direction !== 'fall',
      cutAtZero: years.every(([, value]) => value >= 0),
    })
    if (indication === null) return []
    const { value, low, high, chance } = indication
    const period = subPeriods(String(at), frequency).at(-1) ?? String(at)
    all.push({ period, value, low, high, chance: chance === null ? null : chanceWord(chance) })
  }
  return all
}

function fullYears(known: Known, definition: Definition): (readonly [number, number])[] {
  const source = sourceOf(known, definition)
  const inputs =
    source.formula === null
      ? [source.figures]
      : [source.formula.numerator.figures, source.formula.denominator.figures]
  const years = new Set(inputs.flatMap((figures) => [...figures.keys()].map(yearOf)))
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const whole = rollUp(source, String(year))
      return isComplete(whole) ? [[year, whole.value] as const] : []
    })
}

/** What an indication says, and of the last year with a target how likely it is that it is reached. */
export function outlookSentences(all: readonly Outlook[], definition: Definition | undefined): Sentence[] {
  const last = all.at(-1)
  if (last === undefined || definition === undefined) return []
  const [value, low, high] = [last.value, last.low, last.high].map((number) =>
    numberHole(roundEstimate(number), definition),
  )
  if (value === undefined || low === undefined || high === undefined) return []
  const said: Sentence = {
    key: 'picture.outlook',
    values: { period: { period: last.period.slice(0, 4) }, value, low, high },
  }
  const judged = all.findLast(({ chance }) => chance !== null)
  if (judged === undefined) return [said]
  const chance = { key: `judgement.chance.${judged.chance}` }
  return [
    said,
    { key: 'picture.outlook.chance', values: { period: { period: judged.period.slice(0, 4) }, chance } },
  ]
}

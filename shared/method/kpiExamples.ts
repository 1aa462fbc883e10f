import { chanceWord } from '../forecast/chance.ts'
import { forecast } from '../forecast/forecast.ts'
import type { Aim } from '../kpis/attainment.ts'
import { aimOf, levelOf } from '../kpis/level.ts'
import { paceMark } from '../kpis/pace.ts'
import { shareDue, sharesOf } from '../kpis/path.ts'
import type { Value } from '../say.ts'
import { agrees } from './agrees.ts'
import type { CaseOf } from './cases.ts'
import type { MethodExample } from './method.api.ts'

/** A number as a case shows it. */
export const shown = (number: number, decimals = 0): Value => ({ number, decimals })
export const percent = (share: number, decimals = 0): Value => ({ number: share * 100, decimals })

export function levelExample({ input, expected }: CaseOf<'level'>): MethodExample {
  const { value, direction, target, low, high } = input
  const aim: Aim | undefined = aimOf({ value: target, low, high })
  const found = levelOf(value, aim, direction)
  const attainment: Value =
    found.attainment === null
      ? { key: 'method.noAttainment' }
      : { key: 'method.attainment', values: { percent: percent(found.attainment, 1) } }
  const said = typeof aim === 'object' ? bandText(aim) : shown(aim ?? 0)
  const values = {
    ...{ value: shown(value), target: said, attainment },
    ...{ direction: { key: `direction.${direction}` }, level: { key: `level.${found.level}` } },
  }
  return { sentence: { key: 'method.example.level', values }, agrees: agrees(found, expected) }
}

function bandText({ low, high }: { low: number; high: number }): Value {
  return { key: 'aim.band', values: { low: shown(low), high: shown(high) } }
}

export function shareExample({ input, expected }: CaseOf<'pace'>): MethodExample {
  const { history, quarters_done: done, target } = input
  const past = Object.values(history).flatMap((year) => {
    const shares = sharesOf(year)
    return shares === null ? [] : [shares]
  })
  const share = shareDue(past, done, 4)
  const found = { share, required: share * target }
  const values = {
    ...{ done, years: past.length, share: percent(share, 1) },
    ...{ target: shown(target), required: shown(found.required, 1) },
  }
  return { sentence: { key: 'method.example.share', values }, agrees: agrees(found, expected) }
}

export function paceExample({ input, expected }: CaseOf<'pace_mark'>): MethodExample {
  const found = paceMark(input)
  const { value, path, direction, count, points } = input
  const kind = count ? 'count' : points ? 'points' : 'amount'
  const decimals = points ? 1 : 0
  const values = {
    ...{ value: shown(value, decimals), path: shown(path, decimals), kind: { key: `method.kind.${kind}` } },
    ...{ direction: { key: `direction.${direction}` }, pace: { key: `pace.${found.pace}` } },
  }
  return { sentence: { key: 'method.example.pace', values }, agrees: agrees(found, expected) }
}

export function forecastExample({ input, expected }: CaseOf<'forecast'>): MethodExample {
  const found = forecast(input)
  const [first, last] = [input.points[0]?.[0], input.points.at(-1)?.[0]]
  if (found === null || first === undefined || last === undefined) {
    return { sentence: { key: 'method.example.noForecast' }, agrees: agrees(found, expected) }
  }
  const chance: Value = found.chance === null ? '' : { key: `judgement.chance.${chanceWord(found.chance)}` }
  const values = {
    ...{ from: `${first}`, to: `${last}`, at: `${input.at}`, target: shown(input.target ?? 0), chance },
    ...{ value: shown(found.value, 1), low: shown(found.low, 1), high: shown(found.high, 1) },
  }
  const key = found.chance === null ? 'method.example.forecast' : 'method.example.forecastChance'
  return { sentence: { key, values }, agrees: agrees(found, expected) }
}

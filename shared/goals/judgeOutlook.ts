import { chanceWord } from '../forecast/chance.ts'
import { forecast } from '../forecast/forecast.ts'
import { horizonOverdue } from './horizon.ts'
import type { Occasion } from './judgeFrame.ts'
import type { PictureOf } from './judgement.ts'
import { isShockYear } from './judgeShock.ts'
import type { SubjectYear } from './subject.ts'

type Outlook = PictureOf<'multiple'>['forecast']

/**
 * Where the outcomes so far point to in the horizon's year: shock years left out, an indication only. Null once that
 * year has its figure or can no longer get it, and where a forecast is not defined.
 */
export function outlook(
  own: readonly SubjectYear[],
  {
    at,
    target,
    rising,
    logarithmic,
  }: { at: number; target: number | null; rising: boolean; logarithmic: boolean },
  occasion: Occasion,
): Outlook {
  const last = own.at(-1)
  if (last === undefined || last.year >= at) return null
  if (horizonOverdue({ horizon: at, today: occasion.known.today })) return null
  const fitted = own.filter(({ year }) => !isShockYear(occasion, year))
  const indication = forecast({
    points: fitted.map(({ year, value }) => [year, value] as const),
    at,
    target,
    rising,
    logarithmic,
    cutAtZero: own.every(({ value }) => value >= 0),
  })
  if (indication === null) return null
  const { chance } = indication
  return {
    ...indication,
    from: fitted[0]?.year ?? last.year,
    to: fitted.at(-1)?.year ?? last.year,
    grows: logarithmic,
    chanceWord: chance === null ? null : chanceWord(chance),
    at,
  }
}

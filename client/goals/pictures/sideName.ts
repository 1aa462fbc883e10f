import type { Words } from '#client/dictionaries.ts'
import type { RacePictureData, Side } from './raceFrame.ts'

/** A side of a race by its country, or simply as ours and the other. */
export function sideName({ sides }: RacePictureData, side: Side, { t, language }: Words): string {
  return sides?.[side][language] ?? t(side === 'own' ? 'goal.ours' : 'goal.theirs')
}

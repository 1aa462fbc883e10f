const thousands = {
  thousand: 3,
  thousands: 3,
  tusind: 3,
  tusinde: 3,
  tusinder: 3,
  千: 3,
  萬: 4,
  万: 4,
  十万: 5,
}
const millions = {
  mio: 6,
  mill: 6,
  mn: 6,
  million: 6,
  millions: 6,
  millioner: 6,
  百万: 6,
  千万: 7,
  億: 8,
  亿: 8,
}
const milliards = { mia: 9, milliard: 9, milliarder: 9, bn: 9, 十亿: 9, 百亿: 10, 千亿: 11 }
const trillions = { bio: 12, tn: 12, trn: 12, 万亿: 12, 萬億: 12 }

/** Words that multiply the number before them, by the power of ten. */
const powers: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...thousands, ...millions, ...milliards, ...trillions }),
)

/** In front of or behind kroner a single letter says the scale: 't.kr.', 'DKK 290m'. */
const powersOfKroner: ReadonlyMap<string, number> = new Map([
  ['t', 3],
  ['m', 6],
])

/** Danish and English disagree about these by a factor of a thousand or more. */
const disputed = /^(?:billion|billioner|billions|trillion|trillioner|trillions)$/

/** The factor a scale word stands for (lower case, one full stop allowed), or 'disputed' for a Danish billion. */
export function scaleOfWord(
  word: string,
  { kroner, danish }: { kroner: boolean; danish: boolean },
): number | 'disputed' | undefined {
  const bare = word.replace(/(?<=.)\.$/, '')
  if (disputed.test(bare)) {
    if (danish) return 'disputed'
    return bare.startsWith('b') ? 1e9 : 1e12
  }
  const power = powers.get(bare) ?? (kroner ? powersOfKroner.get(bare) : undefined)
  return power === undefined ? undefined : 10 ** power
}

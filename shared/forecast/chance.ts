/** The five words for a chance, by their borders in per cent. */
export const chanceWords = ['under_10', '10_33', '33_66', '66_90', 'over_90'] as const
export type ChanceWord = (typeof chanceWords)[number]

/** The word for a chance; a chance on a border gets the word nearer to the middle. */
export function chanceWord(chance: number): ChanceWord {
  if (chance < 0.1) return 'under_10'
  if (chance < 0.33) return '10_33'
  if (chance <= 0.66) return '33_66'
  return chance <= 0.9 ? '66_90' : 'over_90'
}

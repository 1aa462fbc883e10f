/** The months as Danish and English write them, long; Chinese counts them. */
export const monthNames = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

/** The month's name, 1 to 12; a month that is none is a bug and throws. */
export function monthName(month: number, language: 'da' | 'en'): string {
  const name = monthNames[language][month - 1]
  if (name === undefined) throw new Error(`no month ${month}`)
  return name
}

/** Three letters; Danish ends a shortened word with a full stop ('jan.', but 'maj'). */
export function shortMonthName(month: number, language: 'da' | 'en'): string {
  const name = monthName(month, language)
  const short = name.slice(0, 3)
  return language === 'da' && short !== name ? `${short}.` : short
}

/** Every way to write a month in Danish or English, lower case and without a full stop, to 1 to 12. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  [monthNames.da, monthNames.en].flatMap((names) =>
    names.flatMap((name, index): [string, number][] => {
      const lower = name.toLowerCase()
      return [lower, lower.slice(0, 3), ...(index === 8 ? ['sept'] : [])].map((text) => [text, index + 1])
    }),
  ),
)

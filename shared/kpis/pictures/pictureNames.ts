/** The ways to look at a KPI, in the order in which they are offered, by the word that the address says. */
export const pictures = {
  figures: 'tal',
  year_to_date: 'aar-til-dato',
  rolling_year: 'rullende-aar',
  control: 'kontroldiagram',
  run: 'seriediagram',
  bases: 'opgoerelser',
  places: 'sammenligning',
} as const
export type PictureName = keyof typeof pictures
export const pictureNames = Object.keys(pictures) as PictureName[]

/** The picture that an address asks for; its figures where it names none that there is. */
export function pictureAsked(slug: string | undefined): PictureName {
  return pictureNames.find((name) => pictures[name] === slug) ?? 'figures'
}

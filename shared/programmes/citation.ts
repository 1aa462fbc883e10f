import type { Language } from '../language.ts'
import type { Sentence } from '../say.ts'
import type { Text } from '../text.ts'
import type { Moment, ProgrammeHead } from './moment.ts'

/** What is cited: a page of a programme, by its path and title, as known at (D, n). */
type Cited = {
  path: string
  title: Text | string
  programme: Pick<ProgrammeHead, 'name' | 'owner'>
  moment: Pick<Moment, 'asOf' | 'number'>
  /** The earlier day, where two are set beside each other; it is read up to the same number. */
  since?: string | undefined
  /** The way in which a KPI is looked at, as its address says it; its figures where nothing is said. */
  vis?: string | undefined
}

/** The address that will always answer the same: the page in a language, with its day and its number. */
export function fixedAddress(
  origin: string,
  { path, moment, since, vis }: Pick<Cited, 'path' | 'moment' | 'since' | 'vis'>,
  language: Language,
): string {
  const said = language === 'da' ? '' : `lang=${language}&`
  const also = since === undefined ? '' : `&since=${since}`
  const look = vis === undefined ? '' : `vis=${vis}&`
  return `${origin}${path}?${said}${look}asOf=${moment.asOf}&n=${moment.number}${also}`
}

/** A page as it is cited, with the day, or the two days, and the number that it was read at. */
export function citation(origin: string, cited: Cited, language: Language): Sentence {
  const { title, programme, moment, since } = cited
  return {
    key: since === undefined ? 'moment.citation' : 'comparison.citation',
    values: {
      owner: programme.owner,
      title,
      programme: programme.name,
      asOf: moment.asOf,
      ...(since === undefined ? {} : { since }),
      number: `${moment.number}`,
      address: fixedAddress(origin, cited, language),
    },
  }
}

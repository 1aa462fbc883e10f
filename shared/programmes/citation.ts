import type { Language, Text } from '../language.ts'
import type { Sentence } from '../say.ts'
import type { Moment, ProgrammeHead } from './moment.ts'

/** What is cited: a page of a programme, by its path and title, as known at (D, n). */
type Cited = {
  path: string
  title: Text | string
  programme: Pick<ProgrammeHead, 'name' | 'owner'>
  moment: Pick<Moment, 'asOf' | 'number'>
}

/** The address that will always answer the same: the page in a language, with its day and its number. */
export function fixedAddress(
  origin: string,
  { path, moment }: Pick<Cited, 'path' | 'moment'>,
  language: Language,
): string {
  const said = language === 'da' ? '' : `lang=${language}&`
  return `${origin}${path}?${said}asOf=${moment.asOf}&n=${moment.number}`
}

/** A page as it is cited, with the day and the number that it was read at. */
export function citation(origin: string, cited: Cited, language: Language): Sentence {
  const { title, programme, moment } = cited
  return {
    key: 'moment.citation',
    values: {
      owner: programme.owner,
      title,
      programme: programme.name,
      asOf: moment.asOf,
      number: `${moment.number}`,
      address: fixedAddress(origin, cited, language),
    },
  }
}

import { figureWords } from './figures/words.ts'
import { goalPageWords } from './goals/pageWords.ts'
import { goalWords } from './goals/words.ts'
import { kpiPageWords } from './kpis/pageWords.ts'
import { kpiWhyWords } from './kpis/whyWords.ts'
import { kpiWords } from './kpis/words.ts'
import { numberWords } from './numbers/words.ts'
import { reportingWords } from './obligations/words.ts'
import { overviewWords } from './overview/words.ts'
import { pageWords } from './pageWords.ts'
import { peopleWords } from './people/words.ts'
import { periodWords } from './periods/words.ts'
import { problemWords } from './problemWords.ts'
import { programmeWords } from './programmes/words.ts'
import { entryWords } from './reporting/words.ts'
import { reviewWords } from './reviews/words.ts'
import type { Words } from './say.ts'

/** The words of each room; no key may stand in two of them. */
export const rooms = [
  entryWords,
  figureWords,
  goalPageWords,
  goalWords,
  kpiPageWords,
  kpiWhyWords,
  kpiWords,
  numberWords,
  overviewWords,
  pageWords,
  peopleWords,
  periodWords,
  problemWords,
  programmeWords,
  reportingWords,
  reviewWords,
] as const satisfies readonly Words[]

/** Everything that people read, by key. The build splits it by language. */
export const words: Words = Object.assign({}, ...rooms)

/** Every key there is; one that is asked for and missing does not compile. */
export type Key = KeysOf<(typeof rooms)[number]>
type KeysOf<Room> = Room extends Words ? keyof Room & string : never

import { auditWords } from './audit/words.ts'
import { changesWords } from './changes/words.ts'
import { comparisonWords } from './comparison/words.ts'
import { figureWords } from './figures/words.ts'
import { columnWords } from './files/columnWords.ts'
import { fileWords } from './files/words.ts'
import { goalPageWords } from './goals/pageWords.ts'
import { goalWords } from './goals/words.ts'
import { kpiNoteWords } from './kpis/noteWords.ts'
import { kpiPageWords } from './kpis/pageWords.ts'
import { kpiPictureWords } from './kpis/pictureWords.ts'
import { kpiWhyWords } from './kpis/whyWords.ts'
import { kpiWords } from './kpis/words.ts'
import { liveWords } from './live/words.ts'
import { methodWords } from './method/words.ts'
import { noticeWords } from './notices/words.ts'
import { numberWords } from './numbers/words.ts'
import { reportingWords } from './obligations/words.ts'
import { originWords } from './origin/words.ts'
import { overviewWords } from './overview/words.ts'
import { pageWords } from './pageWords.ts'
import { peoplePageWords } from './people/pageWords.ts'
import { peopleWords } from './people/words.ts'
import { periodWords } from './periods/words.ts'
import { problemWords } from './problemWords.ts'
import { programmeDetailWords } from './programmes/detailWords.ts'
import { programmeWords } from './programmes/words.ts'
import { proposalPageWords } from './proposals/pageWords.ts'
import { proposalWords } from './proposals/words.ts'
import { owedWords } from './reporting/owedWords.ts'
import { sheetWords } from './reporting/pageWords.ts'
import { entryWords } from './reporting/words.ts'
import { reviewPageWords } from './reviews/pageWords.ts'
import { reviewWords } from './reviews/words.ts'
import type { Words } from './say.ts'
import { screenWords } from './screen/words.ts'
import { unitWords } from './units/words.ts'

/** The words that all public pages say, room by room; no key may stand in two rooms. */
export const rooms = [
  changesWords,
  comparisonWords,
  figureWords,
  goalPageWords,
  goalWords,
  kpiPageWords,
  kpiWords,
  liveWords,
  overviewWords,
  pageWords,
  programmeWords,
  reportingWords,
] as const satisfies readonly Words[]

/**
 * What only the pages of KPIs, of units and of the rules, and the big screen say: a second dictionary, which the overview
 * does without.
 */
export const detailRooms = [
  kpiNoteWords,
  kpiPictureWords,
  kpiWhyWords,
  methodWords,
  originWords,
  programmeDetailWords,
  screenWords,
  unitWords,
] as const satisfies readonly Words[]

/**
 * The words of those who work here, and of what the server alone says to others (why an input is refused): a second
 * dictionary, which only workplace pages load.
 */
export const workplaceRooms = [
  auditWords,
  entryWords,
  numberWords,
  owedWords,
  peoplePageWords,
  peopleWords,
  periodWords,
  problemWords,
  proposalPageWords,
  proposalWords,
  reviewPageWords,
  reviewWords,
  sheetWords,
] as const satisfies readonly Words[]

/** What the site says of itself: a third dictionary, for the few pages that do. */
export const noticeRooms = [noticeWords] as const satisfies readonly Words[]

/** What the server says in files; no page loads it. */
export const fileRooms = [columnWords, fileWords] as const satisfies readonly Words[]

/** What public pages say, what pages of detail and workplace pages say beside it, by key. The build splits all by language. */
export const words: Words = Object.assign({}, ...rooms)
export const detailWords: Words = Object.assign({}, ...detailRooms)
export const workplaceWords: Words = Object.assign({}, ...workplaceRooms)
export const noticesWords: Words = Object.assign({}, ...noticeRooms)

/** Everything that people read. */
export const allWords: Words = Object.assign(
  {},
  words,
  detailWords,
  workplaceWords,
  noticesWords,
  ...fileRooms,
)

/** Every key there is; one that is asked for and missing does not compile. */
export type Key = KeysOf<
  (typeof rooms | typeof detailRooms | typeof workplaceRooms | typeof noticeRooms | typeof fileRooms)[number]
>
type KeysOf<Room> = Room extends Words ? keyof Room & string : never

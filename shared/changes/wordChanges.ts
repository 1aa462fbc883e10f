import { comparePeriods } from '../periods/period.ts'
import type { Agreed } from '../programmes/known.ts'
import { type OpenWords, periodWords } from '../programmes/periodWords.ts'
import type { Sentence } from '../say.ts'
import type { Change } from './change.ts'
import { firstWords } from './firstWords.ts'

const mostNamed = 2

/**
 * Words for everybody that became readable between two moments, under the unit that wrote them: about which periods and
 * KPIs, and how they begin. In order of periods, then of submission.
 */
export function wordChanges(after: Agreed, words: readonly OpenWords[]): Change[] {
  return periodWords(after, words)
    .toReversed()
    .map(({ number, unit, text, periods, kpis, publishedOn: day, example }): Change => {
      const period = periods.toSorted(comparePeriods).at(-1) ?? null
      const about = { room: 'unit' as const, ...unit, example }
      const values = {
        what: whatOf(periods, kpis),
        text: firstWords(text),
        day: { day },
        number: String(number),
      }
      const sentence = { key: 'changes.said', values }
      return { kind: 'commented', about, line: { period, from: null, to: null, day, sentence } }
    })
}

type About = Pick<ReturnType<typeof periodWords>[number], 'periods' | 'kpis'>

/** The KPIs by name where they are few, else by their number. */
function whatOf(periods: About['periods'], kpis: About['kpis']): Sentence {
  const named = { list: kpis.map(({ name }) => name) }
  return {
    key: 'changes.aboutKpis',
    values: {
      periods: { list: periods.map((period) => ({ period })) },
      kpis: kpis.length > mostNamed ? { key: 'changes.kpis', values: { count: kpis.length } } : named,
    },
  }
}

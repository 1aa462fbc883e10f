import { type MissingCode, missingCodes } from '../figures/figure.ts'
import { definitionOn, kpiOfSeries } from '../programmes/inForce.ts'
import type { Known } from '../programmes/known.ts'
import type { Sentence } from '../say.ts'
import type { Valued } from './made.ts'

/** Why a value is not there: what a unit has answered instead of a number, and the inputs a derived value lacks. */
export function missingNotes(known: Known, { source, aggregate }: Valued): Sentence[] {
  const periodsBy = new Map<MissingCode, string[]>()
  for (const period of aggregate.missing) {
    const code = source.figures.get(period)?.missing ?? null
    if (code !== null) periodsBy.set(code, [...(periodsBy.get(code) ?? []), period])
  }
  const answers = missingCodes.flatMap((code): Sentence[] => {
    const periods = periodsBy.get(code)
    if (periods === undefined) return []
    return [{ key: `missing.note.${code}`, values: { periods: listOf(periods) } }]
  })
  return source.formula === null ? answers : [...answers, ...lackingInputs(known, aggregate.lacks)]
}

function lackingInputs(known: Known, lacks: Valued['aggregate']['lacks']): Sentence[] {
  const inputs = [...new Set(lacks.map(({ series }) => series))]
  return inputs.map((input) => {
    const name = definitionOn(known, kpiOfSeries(input), known.today)?.name ?? input
    const periods = lacks.filter(({ series }) => series === input).map(({ period }) => period)
    return { key: 'missing.note.input', values: { input: name, periods: listOf(periods) } }
  })
}

function listOf(periods: readonly string[]): { list: { period: string }[] } {
  return { list: periods.map((period) => ({ period })) }
}

import { languages } from '../language.ts'
import type { Changeable } from '../programmes/agreedKey.ts'
import { definitionFor } from '../programmes/inForce.ts'
import type { Agreed } from '../programmes/known.ts'
import type { Definition, Rebase, Target, Threshold } from '../programmes/kpi.ts'
import type { Contract } from '../programmes/programme.ts'
import type { Sentence, Value } from '../say.ts'
import type { Text } from '../text.ts'
import { inForce } from './inForce.ts'
import type { Proposed } from './proposal.ts'

/** What would change in one field: as it is agreed now, and as proposed; null where there is nothing. */
export type ChangedLine = { field: Sentence; before: Sentence | null; after: Sentence | null }

type Field = [field: Sentence, value: Value | null]

/** Every field in which a proposal differs from what is agreed now; of something new, all that it says. */
export function changedLines(agreed: Agreed, proposed: Proposed): ChangedLine[] {
  const before = inForce(agreed, proposed) ?? earlierDefinition(agreed, proposed)
  const stood = before === undefined ? [] : fieldsOf(agreed, { ...proposed, content: before } as Changeable)
  const why = proposed.kind === 'rebase' ? proposed.why : null
  return fieldsOf(agreed, proposed, why).flatMap(([field, value], at): ChangedLine[] => {
    const old = stood[at]?.[1] ?? null
    if (JSON.stringify(old) === JSON.stringify(value)) return []
    return [{ field, before: asSaid(old), after: asSaid(value) }]
  })
}

/** A new definition is held against the one that is in force on its first day. */
function earlierDefinition(agreed: Agreed, proposed: Proposed): Definition | undefined {
  if (proposed.kind !== 'definition') return undefined
  const { kpi, validFrom } = proposed.content
  return agreed.definitions.get(kpi)?.findLast((one) => one.validFrom <= validFrom)
}

function asSaid(value: Value | null): Sentence | null {
  return value === null ? null : { key: 'proposal.is', values: { value } }
}

function fieldsOf(agreed: Agreed, { kind, content }: Changeable, why: Text | null = null): Field[] {
  if (kind === 'target') return targetFields(agreed, content)
  if (kind === 'definition') return definitionFields(content)
  if (kind === 'rebase') return rebaseFields(content, why)
  return kind === 'threshold' ? thresholdFields(content) : contractFields(agreed, content)
}

const field = (name: string): Sentence => ({ key: `proposal.field.${name}` })
const yesOrNo = (is: boolean): Value => ({ key: is ? 'proposal.yes' : 'proposal.no' })

function textFields(name: string, text: Text | undefined): Field[] {
  return languages.map((language) => [
    {
      key: 'proposal.fieldIn',
      values: { field: field(name), language: { key: `proposal.in.${language}` } },
    },
    text === undefined ? null : text[language],
  ])
}

function targetFields(agreed: Agreed, { kpi, period, value, low, high, path, baseline }: Target): Field[] {
  const { decimals, unit } = definitionFor(agreed, kpi, period)
  const number = (of: number | undefined): Value | null =>
    of === undefined ? null : { number: of, decimals, unit: unit.text }
  return [
    [field('value'), number(value)],
    [field('low'), number(low)],
    [field('high'), number(high)],
    [field('path'), { key: `proposal.path.${path}` }],
    [field('baseline'), baseline === undefined ? null : { period: baseline }],
  ]
}

function definitionFields(definition: Definition): Field[] {
  const { validFrom, name, text, why, direction, measure, decimals, unit, count, seasonal } = definition
  const { series, weight, formula } = definition
  return [
    [field('validFrom'), { day: validFrom }],
    ...textFields('name', name),
    ...textFields('text', text),
    ...textFields('why', why),
    [field('direction'), direction === undefined ? null : { key: `direction.${direction}` }],
    [field('measure'), { key: `measure.${measure}` }],
    [field('unit'), unit.text],
    [field('decimals'), decimals],
    [field('count'), yesOrNo(count)],
    [field('seasonal'), yesOrNo(seasonal)],
    [field('series'), series],
    [field('weight'), weight ?? null],
    [field('formula'), formula === undefined ? null : `${formula.numerator} / ${formula.denominator}`],
  ]
}

function thresholdFields({ validFrom, ahead, slightly, points, smallPath }: Threshold): Field[] {
  return [
    [field('validFrom'), { day: validFrom }],
    [field('ahead'), ahead],
    [field('slightly'), slightly],
    [field('points'), points],
    [field('smallPath'), smallPath],
  ]
}

function rebaseFields({ from, lifted }: Rebase, why: Text | null): Field[] {
  return [
    [field('newLimits'), { period: from }],
    [field('lifted'), lifted ? yesOrNo(true) : null],
    ...textFields('why', why ?? undefined),
  ]
}

function contractFields(agreed: Agreed, contract: Contract): Field[] {
  const { title, unit, from, to, kpis, calendar, returnDays, ended } = contract
  const nameOf = (code: string): Value => agreed.definitions.get(code)?.at(-1)?.name ?? code
  const days = Object.entries(calendar).map(([month, day]): Value => `${month}: ${day}`)
  return [
    ...textFields('title', title),
    [field('reportingUnit'), agreed.units.find(({ code }) => code === unit)?.name ?? unit],
    [field('from'), { day: from }],
    [field('to'), { day: to }],
    [field('kpis'), kpis.length === 0 ? null : { list: kpis.map(nameOf) }],
    [field('calendar'), days.length === 0 ? null : { list: days }],
    [field('returnDays'), returnDays],
    [field('endedOn'), ended === undefined ? null : { day: ended.on }],
    ...textFields('endedReason', ended?.reason),
  ]
}

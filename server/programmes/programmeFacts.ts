import * as z from 'zod/mini'
import type { Certainty } from '#shared/figures/figure.ts'
import type { FactKind } from '#shared/ledger/fact.ts'
import { startOfDay } from '#shared/periods/day.ts'
import { Day } from '#shared/periods/schemas.ts'
import { agreedKeys } from '#shared/programmes/agreedKey.ts'
import { Agreement, FocusArea, Meeting } from '#shared/programmes/programme.ts'
import { Refusal } from '../database/store.ts'
import { textFields } from '../ledger/inLanguages.ts'
import { figureFacts, type WaitingFact } from './figureFacts.ts'
import type { ReadProgramme, Row } from './readProgramme.ts'

type Publicness = {
  publicOn?: Day | undefined
  publicIs?: Certainty | undefined
  [field: string]: unknown
}

/** All facts of a programme that was read, in the order in which they became public; ties in file order. */
export function programmeFacts(read: ReadProgramme): WaitingFact[] {
  const { file } = read
  const { programme } = file
  const fact = (
    kind: FactKind,
    key: string,
    { publicOn, publicIs, ...content }: Publicness,
  ): WaitingFact => ({
    kind,
    key,
    at: startOfDay(publicOn ?? programme.adoptedOn, programme.timeZone),
    certainty: publicIs ?? (publicOn === undefined ? 'assumed' : 'stated'),
    content,
  })
  const facts: WaitingFact[] = [
    fact('programme', programme.code, programme),
    ...file.units.map((unit, order) => fact('unit', unit.code, { ...unit, order })),
    ...file.tracks.map((track, order) => fact('track', track.code, { ...track, order })),
    ...file.goals.map((goal, order) => fact('goal', goal.code, { ...goal, order })),
    ...file.kpis.flatMap((entry, order) => kpiFacts(entry, order, fact)),
    ...file.contracts.map((contract) => fact('contract', agreedKeys.contract(contract), contract)),
    ...file.thresholds.map((threshold) => fact('threshold', agreedKeys.threshold(threshold), threshold)),
    ...file.rebases.map(({ why, ...rebase }) => ({
      ...fact('rebase', agreedKeys.rebase(rebase), rebase),
      texts: textFields('why', why),
    })),
    ...file.events.map((event) => fact('event', event.code, event)),
    ...rowFacts(read, fact),
    ...read.figures.flatMap((row) => figureFacts(row, programme.timeZone)),
  ]
  return facts.sort((a, b) => a.at - b.at)
}

type MakeFact = (kind: FactKind, key: string, content: Publicness) => WaitingFact

function kpiFacts(
  entry: ReadProgramme['file']['kpis'][number],
  order: number,
  fact: MakeFact,
): WaitingFact[] {
  const { definitions, series, targets, ...kpi } = entry
  const inherit = { publicOn: kpi.publicOn, publicIs: kpi.publicIs }
  return [
    fact('kpi', kpi.code, { ...kpi, order }),
    ...definitions.map((one) => {
      const definition = { ...inherit, ...one, kpi: kpi.code }
      return fact('definition', agreedKeys.definition(definition), definition)
    }),
    ...series.map((one) => fact('series', one.code, { ...inherit, ...one })),
    ...targets.map((one) => {
      const target = { ...inherit, ...one, kpi: kpi.code }
      return fact('target', agreedKeys.target(target), target)
    }),
  ]
}

function rowFacts(read: ReadProgramme, fact: MakeFact): WaitingFact[] {
  const { adoptedOn } = read.file.programme
  return [
    ...read.meetings.map((row) => {
      const { body_da: da, body_en: en, body_zh: zh, ...cells } = row.cells
      const meeting = checked(row, Meeting, { ...filled(cells), body: { da, en, zh } })
      const publicOn = meeting.start.slice(0, 10)
      return fact('meeting', [da, meeting.start, meeting.item].join(' '), { ...meeting, publicOn })
    }),
    ...read.agreements.map((row) => {
      const agreement = checked(row, Agreement, filled(row.cells))
      const begun = `${agreement.from.slice(0, 4)}-01-01`
      const key = [agreement.level, agreement.ours, agreement.theirs, agreement.from].join(' ')
      return fact('agreement', key, { ...agreement, ...(begun > adoptedOn ? assumed(begun) : {}) })
    }),
    ...read.focusAreas.map((row) => {
      const { framework, code, parent, priority, da, en, zh, public_on: publicOn } = row.cells
      const content = {
        ...filled({ framework, code, parent }),
        priority: priority === 'yes',
        name: { da, en, zh },
      }
      const publicness = publicOn === undefined || publicOn === '' ? {} : assumed(checked(row, Day, publicOn))
      return fact('focus_area', `${framework}:${code}`, {
        ...checked(row, FocusArea, content),
        ...publicness,
      })
    }),
  ]
}

function assumed(publicOn: Day): Publicness {
  return { publicOn, publicIs: 'assumed' }
}

function filled(cells: { [column: string]: string | undefined }): { [column: string]: string } {
  return Object.fromEntries(
    Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined && cell[1] !== ''),
  )
}

function checked<Schema extends z.core.$ZodType>(
  row: Row,
  schema: Schema,
  content: unknown,
): z.infer<Schema> {
  const parsed = z.safeParse(schema, content)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(
    (issue) => `${row.file}:${row.line}: ${issue.path.join('.')}: ${issue.message}`,
  )
  throw new Refusal(issues.join('\n'))
}

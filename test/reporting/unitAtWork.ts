import { expect } from 'vitest'
import { DraftContent } from '#shared/reporting/draft.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import type { Sheet, SheetRow } from '#shared/reporting/sheet.ts'
import { exampleVisitor } from '#test/people/cast.ts'
import { atHome, openPeopleWorld, type PeopleWorld, programme } from '#test/people/peopleWorld.ts'
import type { Visitor } from '#test/people/visitor.ts'

/** The unit of the example whose operator reports in these tests, and where its doors are. */
export const unit = 'clean'
export const params = { programme, unit }
export const typed = (input: string, more: Partial<DraftContent> = {}) =>
  DraftContent.parse({ input, convention: 'da', ...more })

/** The whole example, on its clock, with the people of the example. */
export const open = () => openPeopleWorld({ settings: atHome, isWhole: true })

/** The unit's operator, another unit's, and an administrator, each signed in. */
export async function cast(world: PeopleWorld) {
  return {
    operator: await exampleVisitor(world, 'operator', unit),
    other: await exampleVisitor(world, 'operator', 'administration'),
    administrator: await exampleVisitor(world, 'administrator'),
  }
}

export async function sheetOf(visitor: Visitor): Promise<Sheet> {
  const { status, reply } = await visitor.ask(reporting.getSheet, { params })
  expect(status).toBe(200)
  return reply
}

export function rowOf(sheet: Sheet, kpi: string): SheetRow {
  const row = [...sheet.due, ...sheet.correctable].find((one) => one.kpi === kpi)
  if (row === undefined) throw new Error(`${kpi} is not in the sheet`)
  return row
}

export async function save(visitor: Visitor, row: SheetRow, content: DraftContent) {
  const { series, period, draft } = row
  return await visitor.ask(reporting.saveDraft, {
    params,
    body: { series, period, content, version: draft?.version ?? null },
  })
}

/** Saves and submits one figure; gives its receipt. */
export async function send(visitor: Visitor, kpi: string, content: DraftContent, key?: string) {
  const row = rowOf(await sheetOf(visitor), kpi)
  const { reply } = await save(visitor, row, content)
  const { series, period, version } = reply.draft
  return await visitor.ask(reporting.submitFigures, {
    params,
    body: { figures: [{ series, period, version }], words: 'Kvartalet gik.', explanation: 'Som ventet.' },
    ...(key === undefined ? {} : { key }),
  })
}

import type { Locator, Page } from 'playwright-core'
import type { Language } from '#shared/language.ts'
import { periodName } from '#shared/periods/periodName.ts'
import { DraftContent } from '#shared/reporting/draft.ts'
import { getSheet, saveDraft, submitFigures } from '#shared/reporting/reporting.api.ts'
import type { Sheet, SheetRow } from '#shared/reporting/sheet.ts'
import { headed } from '#test/support/reading.ts'
import { speakerOf } from '#test/support/speaker.ts'
import { becomeOn } from './peopleJourney.ts'
import type { PeopleSite } from './peopleSite.ts'
import { programme } from './peopleWorld.ts'
import type { Visitor } from './visitor.ts'

/** Addresses that a page without a line or a session is refused. */
export const refused = /\/api\//

/** The sheet as the API gives it to somebody. */
export async function sheetOf(visitor: Visitor, unit: string): Promise<Sheet> {
  return (await visitor.ask(getSheet, { params: { programme, unit } })).reply
}

/** A figure that is due, as the API gives it to somebody. */
export async function dueRow(visitor: Visitor, unit: string, kpi: string): Promise<SheetRow> {
  const row = (await sheetOf(visitor, unit)).due.find((one) => one.kpi === kpi)
  if (row === undefined) throw new Error(`${kpi} is not due`)
  return row
}

/** Saves and submits a figure of which nothing was entered yet; gives the receipt's number. */
export async function submitAs(
  visitor: Visitor,
  unit: string,
  { series, period }: SheetRow,
  input: string,
): Promise<number> {
  const params = { programme, unit }
  const content = DraftContent.parse({ input, convention: 'da' })
  await visitor.ask(saveDraft, { params, body: { series, period, content, version: null } })
  const figures = [{ series, period, version: 1 }]
  const body = { figures, words: '', explanation: 'Som ventet' }
  return (await visitor.ask(submitFigures, { params, body })).reply.number
}

type Opening = { who: string; language?: Language; path?: string }
type Visit = (address: string, options: { origin: string; refused: RegExp }) => Promise<Page>

/** Signs in as somebody of the example and opens their sheet. */
export async function openSheet(
  visit: Visit,
  { origin }: PeopleSite,
  { who, language = 'da', path = '/indberetning' }: Opening,
): Promise<Page> {
  const lang = language === 'da' ? '' : `lang=${language}`
  const til = `${path}${path.includes('?') ? '&' : '?'}${lang}`
  const page = await visit(`/log-ind?til=${encodeURIComponent(til)}&${lang}`, { origin, refused })
  await becomeOn(page, who)
  await headed(page, speakerOf(language)('sheet.title'))
  return page
}

/** The field of a figure, as it is called. */
export function fieldOf(page: Page, row: SheetRow, language: Language = 'da'): Locator {
  const name = `${row.name[language]} ${row.unit.many[language]} ${periodName(row.period, language)}`
  return page.getByRole('textbox', { name, exact: true })
}

/** The row of a figure. */
export function lineOf(page: Page, row: SheetRow, language: Language = 'da'): Locator {
  return page.getByRole('row').filter({ has: fieldOf(page, row, language) })
}

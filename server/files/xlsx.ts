import type { CellValue, WriteSheet } from 'hucre/xlsx'
import type { ColumnName } from '#shared/files/columnWords.ts'
import type { Language } from '#shared/language.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../problems.ts'
import type { About } from './about.ts'
import type { Cell, Table } from './tables.ts'

const widest = 60

/**
 * A table as a workbook: the figures, and a second sheet that says what they are. Numbers are numbers, days are dates,
 * and text is text: it is stored as such, whatever it begins with. The same question always gives the same bytes.
 */
export async function xlsxOf(table: Table<ColumnName>, about: About, language: Language): Promise<Buffer> {
  // Only who asks for a workbook pays for loading what writes one.
  const { writeXlsx } = await import('hucre/xlsx')
  const moment = new Date(`${about.asOf.slice(0, 10)}T00:00:00Z`)
  const bytes = await writeXlsx({
    sheets: [figuresSheet(table, language), aboutSheet(table, about, language)],
    properties: { title: about.title, creator: about.publisher, created: moment, modified: moment },
  })
  return Buffer.from(bytes)
}

function figuresSheet({ columns, rows }: Table<ColumnName>, language: Language): WriteSheet {
  const heads = columns.map((column) => sayIn(language, { key: `column.${column}` }))
  const cells = rows.map((row) => row.map(cellValue))
  return {
    name: sayIn(language, { key: 'file.figures' satisfies Key }),
    rows: [heads, ...cells],
    columns: heads.map((head, at) => ({
      width: widthOf([head, ...rows.map((row) => row[at] ?? null)]),
      ...(rows.some((row) => isDayCell(row[at])) ? { numFmt: 'yyyy-mm-dd' } : {}),
    })),
    cells: new Map(heads.map((value, at) => [`0,${at}`, { value, style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeOf(columns.length, rows.length + 1) },
  }
}

function aboutSheet({ columns }: Table<ColumnName>, about: About, language: Language): WriteSheet {
  const say = (key: Key) => sayIn(language, { key })
  const sources = about.sources ?? [say('file.sourcesApart')]
  const lines: [string, CellValue][] = [
    [say('file.title'), about.title],
    [say('file.examples'), about.exampleSentence],
    [say('file.says'), about.description],
    [say('file.asKnown'), about.asOf],
    [say('file.number'), about.number],
    [say('file.assumed'), about.assumed],
    [say('file.publisher'), about.publisher],
    [say('file.programme'), about.programme],
    [say('file.licence'), about.licence === null ? say('file.noLicence') : about.licence.name],
    ...(about.licence === null ? [] : [['', about.licence.url] as [string, string]]),
    [say('file.units'), about.units.join('; ')],
    ...(sources.length === 0 ? [say('file.noSource')] : sources).map((source, at): [string, string] => [
      at === 0 ? say('file.sources') : '',
      source,
    ]),
    [say('file.citation'), about.citation],
    [say('file.address'), about.address],
  ]
  const described = columns.map((column): CellValue[] => [
    sayIn(language, { key: `column.${column}` }),
    sayIn(language, { key: `means.${column}` }),
    column,
  ])
  const rows = [...lines, [], [say('file.columns')], ...described]
  const bold = { font: { bold: true } }
  return {
    name: say('file.about'),
    rows,
    columns: [{ width: 30 }, { width: 90, style: { alignment: { wrapText: true, vertical: 'top' } } }, {}],
    cells: new Map(
      rows.flatMap(([value], at) => (value == null ? [] : [[`${at},0`, { value, style: bold }]])),
    ),
  }
}

function isDayCell(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell !== null
}

function cellValue(cell: Cell): CellValue {
  return typeof cell === 'object' && cell !== null ? new Date(`${cell.day}T00:00:00Z`) : cell
}

function widthOf(cells: readonly Cell[]): number {
  const lengths = cells.map((cell) =>
    cell === null ? 0 : typeof cell === 'object' ? 10 : lengthOf(`${cell}`),
  )
  return Math.min(widest, Math.max(8, ...lengths) + 2)
}

/** A Chinese sign is as wide as two letters. */
function lengthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)
}

function rangeOf(columns: number, rows: number): string {
  const letters = (at: number): string =>
    at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26)
  return `A1:${letters(columns - 1)}${rows}`
}

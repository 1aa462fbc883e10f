import type { Cell, Table } from './tables.ts'

/** How a CSV file is written: for Danish Excel (BOM, semicolons, decimal comma), or plain (RFC 4180, decimal point). */
export type CsvForm = 'excel' | 'plain'

/** A table as CSV. Text that a spreadsheet would take for a formula is kept from being one; numbers stay numbers. */
export function csvOf(table: Table, form: CsvForm): string {
  const separator = form === 'excel' ? ';' : ','
  const lines = [table.columns, ...table.rows].map((row) =>
    row.map((cell) => written(cell, form)).join(separator),
  )
  return `${form === 'excel' ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}

function written(cell: Cell, form: CsvForm): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return form === 'excel' ? String(cell).replace('.', ',') : String(cell)
  const text = typeof cell === 'string' ? cell : cell.day
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";,\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

import '../zodWords.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { LineCounter, parseDocument } from 'yaml'
import {
  agreementColumns,
  figureColumns,
  focusAreaColumns,
  meetingColumns,
  ProgrammeFile,
} from '#shared/programmes/programmeFile.ts'
import { Refusal } from '../database/store.ts'

/** One line of a CSV file by its columns, with the place to name when something is wrong with it. */
export type Row = { file: string; line: number; cells: { [column: string]: string } }

/** A programme folder as read: the YAML and the rows of the files that it names. */
export type ReadProgramme = {
  file: ProgrammeFile
  figures: Row[]
  meetings: Row[]
  agreements: Row[]
  focusAreas: Row[]
  /** Where an entry of the YAML stands, for references that turn out to be broken. */
  lineOf: (path: readonly (string | number)[]) => number
}

/** Reads `programme.yaml` and its CSV files. Everything wrong is refused at once, each with file and line. */
export function readProgramme(folder: string): ReadProgramme {
  const text = readText(folder, 'programme.yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const broken = document.errors.map(
    (error) => `programme.yaml:${error.linePos?.[0].line ?? 1}: ${error.message}`,
  )
  if (broken.length > 0) throw new Refusal(broken.join('\n'))
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined
      if (node?.range !== undefined) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  const parsed = ProgrammeFile.safeParse(document.toJS())
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => {
      const place = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
      return `programme.yaml:${lineOf(place)}: ${place.join('.')}: ${issue.message}`
    })
    throw new Refusal(issues.join('\n'))
  }
  const { files } = parsed.data
  return {
    file: parsed.data,
    figures: files.figures.flatMap((name) => readRows(folder, name, figureColumns)),
    meetings: optionalRows(folder, files.meetings, meetingColumns),
    agreements: optionalRows(folder, files.agreements, agreementColumns),
    focusAreas: optionalRows(folder, files.focusAreas, focusAreaColumns),
    lineOf,
  }
}

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '')
  } catch {
    throw new Refusal(`${name} cannot be read in ${folder}.`)
  }
}

function optionalRows(folder: string, name: string | undefined, columns: readonly string[]): Row[] {
  return name === undefined ? [] : readRows(folder, name, columns)
}

function readRows(folder: string, name: string, columns: readonly string[]): Row[] {
  const { data, errors } = Papa.parse<string[]>(readText(folder, name), { skipEmptyLines: false })
  const error = errors.find(({ code }) => code !== 'UndetectableDelimiter')
  if (error !== undefined) throw new Refusal(`${name}:${(error.row ?? 0) + 1}: ${error.message}`)
  const [header = [], ...body] = data
  const unknown = header.find((column) => !columns.includes(column))
  if (unknown !== undefined) throw new Refusal(`${name}:1: unknown column '${unknown}'`)
  const twice = header.find((column, at) => header.indexOf(column) !== at)
  if (twice !== undefined) throw new Refusal(`${name}:1: the column '${twice}' is there twice`)
  let next = 2
  return body.flatMap((cells) => {
    const line = next
    next += 1 + cells.join('').replaceAll(/[^\n]/g, '').length
    if (cells.every((cell) => cell === '')) return []
    if (cells.length !== header.length) {
      throw new Refusal(`${name}:${line}: ${cells.length} cells where the heading has ${header.length}`)
    }
    return [
      { file: name, line, cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])) },
    ]
  })
}

import { certainties, missingCodes, qualities, RevisionContent } from '#shared/figures/figure.ts'
import { type Language, languages } from '#shared/language.ts'
import { frequencies } from '#shared/periods/period.ts'
import { Direction, Measure } from '#shared/programmes/kpi.ts'
import { Event } from '#shared/programmes/programme.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../problems.ts'
import type { About } from './about.ts'
import type { Table } from './tables.ts'
import type { WholeColumn } from './wholeTables.ts'

/** What codes a column may hold, from the schemas that check them. */
const codes: { [column: string]: readonly string[] } = {
  missing: missingCodes,
  quality: qualities,
  kind: [...RevisionContent.shape.kind.options, ...Event.shape.kind.options],
  public_is: certainties,
  direction: Direction.options,
  measure: Measure.options,
  frequency: frequencies,
  is_newest: ['yes', 'no'],
  is_example: ['yes', 'no'],
}

/** The data description (databeskrivelse) of the archive, made from the tables and schemas themselves. */
export function descriptionOf(
  tables: { [file: string]: Table<WholeColumn> },
  about: About,
  language: Language,
): string {
  const say = (key: Key) => sayIn(language, { key })
  const heads = [say('whole.column'), say('whole.called'), say('whole.means'), say('whole.codes')]
  const files = Object.entries(tables).flatMap(([file, { columns, rows }]) => [
    `## data/${file}.csv`,
    '',
    `${sayIn(language, { key: `whole.${file}` })} ${sayIn(language, { key: 'whole.rows', values: { count: rows.length } })}`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...columns.map((column) => line(described(column, language))),
    '',
  ])
  return [
    `# ${about.title}`,
    '',
    ...[about.description, about.exampleSentence, about.assumed, about.citation].flatMap((text) =>
      text === '' ? [] : [text, ''],
    ),
    say('whole.form'),
    '',
    ...files,
    '## programme.json',
    '',
    say('whole.json'),
    '',
    '## manifest.json',
    '',
    say('whole.manifest'),
    '',
  ].join('\n')
}

function described(column: WholeColumn, language: Language): string[] {
  const spoken = languages.find((one) => column.endsWith(`_${one}`))
  const name = spoken === undefined ? column : column.slice(0, -spoken.length - 1)
  const called = sayIn(language, { key: `column.${name}` })
  const means = sayIn(language, { key: `means.${name}` })
  return [
    `\`${column}\``,
    spoken === undefined ? called : `${called} (${spoken})`,
    means,
    (codes[column] ?? []).join(', '),
  ]
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

import { createHash } from 'node:crypto'
import type { AsyncZippable } from 'fflate'
import type { Whole } from '#shared/files/whole.ts'
import { languages } from '#shared/language.ts'
import type { Head } from '../ledger/ledger.queries.ts'
import { aboutIn, wholeSubject } from './about.ts'
import { csvOf } from './csv.ts'
import { descriptionOf } from './description.ts'
import { agreedJson, agreedSchema } from './wholeJson.ts'
import { wholeTables } from './wholeTables.ts'

/**
 * The whole programme as known at (D, n) in open formats, with a manifest by which each file and the ledger it came
 * from can be checked. The same (D, n) always gives the same bytes.
 */
export async function archiveOf(whole: Whole, head: Head, origin: string): Promise<Buffer> {
  const tables = wholeTables(whole)
  const files: [path: string, bytes: Buffer][] = [
    ...languages.map((language): [string, Buffer] => {
      const about = aboutIn(language, origin, wholeSubject(whole))
      return [`databeskrivelse.${language}.md`, Buffer.from(descriptionOf(tables, about, language))]
    }),
    ...Object.entries(tables).map(([file, table]): [string, Buffer] => [
      `data/${file}.csv`,
      Buffer.from(csvOf(table, 'plain')),
    ]),
    ['programme.json', jsonOf(agreedJson(whole))],
    ['programme.schema.json', jsonOf(agreedSchema())],
  ]
  const manifest = manifestOf(whole, head, origin, files)
  return await zipped([['manifest.json', jsonOf(manifest)], ...files], whole.moment.day)
}

function manifestOf(whole: Whole, head: Head, origin: string, files: [string, Buffer][]): object {
  const about = aboutIn('en', origin, wholeSubject(whole))
  return {
    programme: whole.programme.code,
    title: about.title,
    publisher: about.publisher,
    licence: about.licence,
    asKnownOn: about.asOf,
    ledgerUpTo: about.number,
    chainHead: head,
    examples: about.examples,
    citation: about.citation,
    files: files.map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  }
}

const jsonOf = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

async function zipped(files: [string, Buffer][], day: string): Promise<Buffer> {
  // Only who asks for an archive pays for loading what packs one.
  const { zip } = await import('fflate')
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // A zip holds the wall clock's time without a zone: noon of D wherever the server stands.
  const mtime = new Date(Math.max(1980, year), month - 1, date, 12)
  const packed: AsyncZippable = Object.fromEntries(files.map(([path, bytes]) => [path, [bytes, { mtime }]]))
  return await new Promise((resolve, reject) => {
    zip(packed, (error, bytes) => (error === null ? resolve(Buffer.from(bytes)) : reject(error)))
  })
}

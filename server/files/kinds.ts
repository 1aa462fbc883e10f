import type { Language } from '#shared/language.ts'
import { Problem } from '#shared/problem.ts'
import { fixedAddress } from '#shared/programmes/citation.ts'
import type { MomentQuery } from '#shared/programmes/moment.ts'
import { type Body, makeBody, tagOf } from '../bodies.ts'
import type { View } from '../programmes/views.ts'
import { aboutIn } from './about.ts'
import { type CsvForm, csvOf } from './csv.ts'
import { type Form, metadataOf } from './metadata.ts'
import type { Shelf } from './shelves.ts'
import { svgOf } from './svg.ts'
import { xlsxOf } from './xlsx.ts'

/** A file as it was asked for: which view, at which (D, n), in which language, and how its CSV is written. */
export type Asked = {
  shelf: Shelf
  code: string
  query: MomentQuery
  language: Language
  form: CsvForm
  /** The server's own public address, which files cite. */
  origin: string
}

/** A kind of file: how its address ends, and how one is made. */
export type Kind = {
  ending: string
  type: string
  /** Whether a view can be had so; every view can, where nothing is said. */
  suits?: (shelf: Shelf) => boolean
  open: (asked: Asked) => Promise<View<Body>>
}

const csv: Kind = {
  ending: '.csv',
  type: 'text/csv; charset=utf-8',
  async open(asked) {
    const { shelf, code, query, language, form } = asked
    return bodyOf(asked, csv, await shelf.content(code, query), ({ table }) =>
      makeBody(csv.type, csvOf(table(language), form), 200, savedAs(asked, csv)),
    )
  },
}

const xlsx: Kind = {
  ending: '.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async open(asked) {
    const { shelf, code, query, language, origin } = asked
    return bodyOf(asked, xlsx, await shelf.content(code, query), async ({ table, subject }) => {
      const bytes = await xlsxOf(table(language), aboutIn(language, origin, subject), language)
      return makeBody(xlsx.type, bytes, 200, savedAs(asked, xlsx))
    })
  },
}

const jsonStat: Kind = {
  ending: '.json',
  type: 'application/json; charset=utf-8',
  suits: ({ dataset }) => dataset !== undefined,
  async open(asked) {
    const { shelf, code, query, language } = asked
    if (shelf.dataset === undefined) throw new Problem('missing', { key: 'problem.noPage' })
    return bodyOf(asked, jsonStat, await shelf.dataset(code, query), (dataset) =>
      makeBody(jsonStat.type, JSON.stringify(dataset(language))),
    )
  },
}

const svg: Kind = {
  ending: '.svg',
  type: 'image/svg+xml; charset=utf-8',
  async open(asked) {
    const { shelf, code, query, language, origin } = asked
    return bodyOf(asked, svg, await shelf.content(code, query), ({ panels, subject }) =>
      makeBody(svg.type, svgOf(panels(language), aboutIn(language, origin, subject), language)),
    )
  },
}

const metadata: Kind = {
  ending: '.metadata.json',
  type: 'application/json; charset=utf-8',
  async open(asked) {
    const { shelf, code, query, language, origin } = asked
    return bodyOf(asked, metadata, await shelf.content(code, query), async ({ table, subject }) => {
      const about = aboutIn(language, origin, subject)
      const fixed = { asOf: about.asOf, n: `${about.number}` }
      const forms = await Promise.all(
        kindsOf(shelf, [csv, xlsx, jsonStat, svg]).map((kind) =>
          formOf({ ...asked, query: fixed, form: 'excel' }, kind, subject.moment),
        ),
      )
      return makeBody(
        metadata.type,
        JSON.stringify(metadataOf(about, { language, columns: table(language).columns, forms })),
      )
    })
  },
}

const kinds: readonly Kind[] = [csv, xlsx, jsonStat, svg, metadata]

/** The kinds of files that a view can be had as. */
export function kindsOf(shelf: Shelf, among: readonly Kind[] = kinds): readonly Kind[] {
  return among.filter(({ suits }) => suits === undefined || suits(shelf))
}

async function formOf(asked: Asked, kind: Kind, moment: { asOf: string; number: number }): Promise<Form> {
  const { origin, shelf, code, language } = asked
  const path = `${shelf.path.replace(':code', code)}${kind.ending}`
  const { key } = await kind.open(asked)
  return {
    format: kind.ending.slice(1),
    mediaType: kind.type,
    address: fixedAddress(origin, { path, moment }, language),
    etag: tagOf(key),
  }
}

/** What a file rests on is its view's, and how it was asked for: all that is in its bytes is in its key. */
function bodyOf<Value>(
  { shelf, language, form, origin }: Asked,
  { ending }: Kind,
  { key, holds, make }: View<Value>,
  write: (value: Value) => Body | Promise<Body>,
): View<Body> {
  const manner = ending === '.csv' ? form : origin
  return {
    key: `file ${shelf.path}${ending} ${manner} ${language} ${key}`,
    holds,
    make: async () => await write(await make()),
  }
}

/** A file name for the download; whatever was asked for, only plain characters get into the header. */
function savedAs({ shelf, code }: Asked, { ending }: Kind): Body['headers'] {
  const name = shelf.path.includes(':code') ? code : shelf.path.slice(1)
  return { 'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}${ending}"` }
}

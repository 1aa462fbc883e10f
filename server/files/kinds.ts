import type { ChangesQuery } from '#shared/changes/changes.api.ts'
import type { Language } from '#shared/language.ts'
import { cardEnding } from '#shared/pages.ts'
import { Problem } from '#shared/problem.ts'
import { fixedAddress } from '#shared/programmes/citation.ts'
import { type Body, makeBody, tagOf } from '../bodies.ts'
import { type PageParts, pageOf } from '../pages/pages.routes.ts'
import type { PagePath } from '../pages/questions.ts'
import type { View } from '../programmes/views.ts'
import { aboutIn, type Subject } from './about.ts'
import { apart } from './apart.ts'
import { type CsvForm, csvOf } from './csv.ts'
import { cardSize } from './drawing/card.ts'
import { type Form, metadataOf } from './metadata.ts'
import type { Shelf } from './shelves.ts'

/** A file as it was asked for: which view, at which (D, n), in which language, and how its CSV is written. */
export type Asked = {
  shelf: Shelf
  code: string
  query: ChangesQuery
  language: Language
  form: CsvForm
  server: PageParts
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
    const { shelf, code, query, language, server } = asked
    return bodyOf(asked, xlsx, await shelf.content(code, query), async ({ table, subject }) => {
      const about = aboutIn(language, server.origin, subject)
      const bytes = await apart('workbook', table(language), about, language)
      return makeBody(xlsx.type, Buffer.from(bytes), 200, savedAs(asked, xlsx))
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
    const { shelf, code, query } = asked
    return bodyOf(asked, svg, await shelf.content(code, query), async ({ subject }) =>
      makeBody(svg.type, await drawn(asked, subject)),
    )
  },
}

const png: Kind = {
  ending: '.png',
  type: 'image/png',
  async open(asked) {
    const { shelf, code, query } = asked
    return bodyOf(asked, png, await shelf.content(code, query), async ({ subject }) =>
      inPixels(asked, subject, await drawn(asked, subject), 1600),
    )
  },
}

/** What is shown beside a link to the page; it is made for those who show links and stands in no list of files. */
const card: Kind = {
  ending: cardEnding,
  type: png.type,
  suits: ({ shared }) => shared !== undefined,
  async open(asked) {
    const { shelf, code, query, language, server } = asked
    const { shared } = shelf
    if (shared === undefined) throw new Problem('missing', { key: 'problem.noPage' })
    return bodyOf(asked, card, await shelf.content(code, query), async ({ subject }) => {
      const { html, style } = await pageAsked(asked, shared.page)
      const { origin } = server
      const headed = shared.headed?.replace(':code', code)
      const parts = { choices: shared.choices, ...(headed === undefined ? {} : { headed }) }
      const svg = await apart('card', { html, style, shared: parts, subject, language, origin })
      return await inPixels(asked, subject, svg, cardSize.width)
    })
  },
}

/** A picture in pixels, or where it can be had otherwise. */
async function inPixels(
  { shelf, code, language, server }: Asked,
  subject: Subject,
  picture: string,
  width: number,
): Promise<Body> {
  const pixels = await apart('pixels', picture, width)
  if ('png' in pixels) return makeBody(png.type, Buffer.from(pixels.png))
  const path = `${shelf.path.replace(':code', code)}${svg.ending}`
  const address = fixedAddress(server.origin, { ...subject, path }, language)
  throw 'lacking' in pixels
    ? new Problem('unable', { key: 'png.lacking', values: { letters: pixels.lacking.join(' '), address } })
    : new Problem('unable', { key: 'png.unable', values: { address } })
}

/** What the view's page draws, as a picture that stands alone. */
async function drawn(asked: Asked, subject: Subject): Promise<string> {
  const { page, parts } = asked.shelf.drawn
  const { html, style } = await pageAsked(asked, page)
  const { language, server } = asked
  return await apart('drawing', { html, style, parts, subject, language, origin: server.origin })
}

/** The page that shows a view, and its style. */
async function pageAsked({ shelf, code, query, language, server }: Asked, path: PagePath) {
  const search = { ...query, ...shelf.drawn.search }
  const html = await pageOf(server, { path, code, language, search })
  return { html, style: server.prerender.styleOf(html) }
}

const metadata: Kind = {
  ending: '.metadata.json',
  type: 'application/json; charset=utf-8',
  async open(asked) {
    const { shelf, code, query, language, server } = asked
    return bodyOf(asked, metadata, await shelf.content(code, query), async ({ table, subject }) => {
      const about = aboutIn(language, server.origin, subject)
      const { since } = subject
      const fixed = { asOf: about.asOf, n: `${about.number}`, ...(since === undefined ? {} : { since }) }
      const forms = await Promise.all(
        kindsOf(shelf, [csv, xlsx, jsonStat, svg, png]).map((kind) =>
          formOf({ ...asked, query: fixed, form: 'excel' }, kind, subject),
        ),
      )
      return makeBody(
        metadata.type,
        JSON.stringify(metadataOf(about, { language, columns: table(language).columns, forms })),
      )
    })
  },
}

/** The longer of two endings that end alike stands first, as the first that fits is taken. */
const kinds: readonly Kind[] = [metadata, csv, xlsx, jsonStat, svg, png, card]

/** The kinds of files that a view can be had as. */
export function kindsOf(shelf: Shelf, among: readonly Kind[] = kinds): readonly Kind[] {
  return among.filter(({ suits }) => suits === undefined || suits(shelf))
}

async function formOf(asked: Asked, kind: Kind, { moment, since }: Subject): Promise<Form> {
  const { server, shelf, code, language } = asked
  const path = `${shelf.path.replace(':code', code)}${kind.ending}`
  const { key } = await kind.open(asked)
  return {
    format: kind.ending.slice(1),
    mediaType: kind.type,
    address: fixedAddress(server.origin, { path, moment, since }, language),
    etag: tagOf(key),
  }
}

/** What a file rests on is its view's, and how it was asked for: all that is in its bytes is in its key. */
function bodyOf<Value>(
  { shelf, language, form, server }: Asked,
  { ending }: Kind,
  { key, holds, make }: View<Value>,
  write: (value: Value) => Body | Promise<Body>,
): View<Body> {
  const manner = ending === '.csv' ? form : server.origin
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

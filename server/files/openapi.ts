import { languages } from '#shared/language.ts'
import type { Views } from '../programmes/views.ts'
import { kindsOf } from './kinds.ts'
import { shelvesOf } from './shelves.ts'

type Parameter = {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: object
  description?: string
}
type Door = {
  summary: string
  parameters: Parameter[]
  responses: { [status: string]: { description: string; content: { [type: string]: object } } }
}

const text = { type: 'string' }
const inQuery = (name: string, description: string, schema: object = text): Parameter => ({
  ...{ name, in: 'query', required: false, schema, description },
})
const moment = [
  inQuery('asOf', 'the day D, perhaps with the hour'),
  inQuery('n', 'the number up to which the ledger is read'),
]
const language = inQuery('lang', 'the language; Danish where it is left out', {
  type: 'string',
  enum: languages,
})

/** The files as OpenAPI describes doors: every view by its address with an ending, the archive and the feed. */
export function fileDoors(views: Views, programme: string): { [path: string]: { get: Door } } {
  const doors = shelvesOf(views, programme).flatMap((shelf) =>
    kindsOf(shelf).map(({ ending, type }): [string, { get: Door }] => {
      const hasCode = shelf.path.includes(':code')
      const parameters: Parameter[] = [
        ...(hasCode ? [{ name: 'code', in: 'path' as const, required: true, schema: text }] : []),
        ...moment,
        language,
        ...(shelf.path === '/dengang' ? [inQuery('since', 'the earlier day; the last meeting else')] : []),
        ...(ending === '.csv'
          ? [inQuery('form', 'for Danish Excel, or plain (RFC 4180)', { type: 'string', enum: ['plain'] })]
          : []),
      ]
      const path = `${shelf.path.replace(':code', '{code}')}${ending}`
      return [path, { get: door(`${shelf.what}, as ${ending.slice(1)}`, parameters, type) }]
    }),
  )
  return {
    ...Object.fromEntries(doors),
    '/data.zip': { get: door('The whole programme in open formats', moment, 'application/zip') },
    '/feed.atom': {
      get: door('What was published, as an Atom feed', [...moment, language], 'application/atom+xml'),
    },
  }
}

function door(summary: string, parameters: Parameter[], type: string): Door {
  const [media = type] = type.split(';')
  return { summary, parameters, responses: { 200: { description: summary, content: { [media]: {} } } } }
}

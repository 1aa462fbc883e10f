import type { FeedEntry } from '#shared/files/feed.ts'
import type { Whole } from '#shared/files/whole.ts'
import { type Language, locale } from '#shared/language.ts'
import { dayOf } from '#shared/periods/day.ts'
import type { Sentence } from '#shared/say.ts'
import type { Key } from '#shared/words.ts'
import { sayIn } from '../problems.ts'
import { searchText, xmlText } from './xml.ts'

type Feed = { whole: Whole; entries: readonly FeedEntry[] }

/** What was published as an Atom feed (RFC 4287). An entry's id is its number in the ledger, so it never changes. */
export function atomOf({ whole, entries }: Feed, origin: string, language: Language): string {
  const { programme, moment, agreed } = whole
  const { timeZone, adoptedOn } = agreed.programme
  const say = (key: Key, values: Sentence['values'] = {}) => sayIn(language, { key, values })
  const tag = `tag:${new URL(origin).hostname},${adoptedOn}:${programme.code}`
  const page = (path: string, search: { [name: string]: string | undefined }) =>
    xmlText(`${origin}${path}${searchText({ lang: language === 'da' ? undefined : language, ...search })}`)
  const entryOf = ({ number, at, path, moment: shown, sentence, example }: FeedEntry): string => {
    const title = example ? say('feed.example', { sentence }) : sayIn(language, sentence)
    const summary = say('feed.published', { day: { day: dayOf(at, timeZone) }, number: `${number}` })
    const time = new Date(at).toISOString()
    return `<entry>
<id>${tag}/${number}</id>
<title>${xmlText(title)}</title>
<link rel="alternate" type="text/html" href="${page(path, { asOf: shown.asOf, n: shown.n?.toString() })}"/>
<published>${time}</published>
<updated>${time}</updated>
<summary>${xmlText(summary)}</summary>
</entry>`
  }
  const newest = entries[0]?.at ?? Date.parse(`${moment.day}T00:00:00Z`)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale[language]}">
<id>${tag}/${language}</id>
<title>${xmlText(say('feed.title', { programme: programme.name }))}</title>
<updated>${new Date(newest).toISOString()}</updated>
<author><name>${xmlText(programme.owner[language])}</name></author>
<link rel="self" type="application/atom+xml" href="${page('/feed.atom', {})}"/>
<link rel="alternate" type="text/html" href="${page('/', {})}"/>
${entries.map(entryOf).join('\n')}
</feed>
`
}

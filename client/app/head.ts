import { pictureAsked, pictures } from '#shared/kpis/pictures/pictureNames.ts'
import { locale } from '#shared/language.ts'
import { cardEnding, type PageInput } from '#shared/pages.ts'

type Said = { text: string; description: string }

/** What a page tells those who share it, and the feed that follows it; both in its own language. */
export function headOf({ url, language, site }: PageInput, { text, description }: Said): string {
  const feed = `/feed.atom${language === 'da' ? '' : `?lang=${language}`}`
  const shared = [
    ['og:type', 'website'],
    ['og:site_name', `${site.owner[language]}: ${site.name[language]}`],
    ['og:locale', locale[language].replace('-', '_')],
    ['og:title', text],
    ['og:description', description],
    ['og:url', `${site.origin}${url}`],
    ['og:image', `${site.origin}${cardOf(url)}`],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', description],
    ['twitter:card', 'summary_large_image'],
  ]
  const tags = shared.flatMap(([property = '', content = '']) =>
    content === '' ? [] : [`<meta property="${property}" content="${escaped(content)}">\n`],
  )
  const said = description === '' ? '' : `<meta name="description" content="${escaped(description)}">\n`
  return `${said}${tags.join('')}<link rel="alternate" type="application/atom+xml" href="${feed}" title="${escaped(site.name[language])}">\n`
}

/** The card beside a link: a goal's and a KPI's own as it is asked for, of any other page the overview's. */
function cardOf(url: string): string {
  const [path = '', asked = ''] = url.split('?')
  const isOwn = /^\/(maal|kpi)\/[^/]+$/.test(path)
  const search = new URLSearchParams(asked)
  const view = isOwn ? search.get('vis') : null
  const kept = [...search].filter(([name]) => name === 'lang' || name === 'asOf' || name === 'n')
  const also = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
  return `${isOwn ? path : '/overblik'}${view === null ? '' : `/${pictures[pictureAsked(view)]}`}${cardEnding}${also}`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

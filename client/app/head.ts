import { pictureAsked, pictures } from '#shared/kpis/pictures/pictureNames.ts'
import { locale } from '#shared/language.ts'
import type { PageInput } from '#shared/pages.ts'

type Said = { text: string; description: string }

/** What a page tells those who share it, and the feed that follows it; both in its own language. */
export function headOf({ url, language, site, picture }: PageInput, { text, description }: Said): string {
  const feed = `/feed.atom${language === 'da' ? '' : `?lang=${language}`}`
  const own = pictureOf(url)
  const shared = [
    ['og:type', 'website'],
    ['og:site_name', `${site.owner[language]}: ${site.name[language]}`],
    ['og:locale', locale[language].replace('-', '_')],
    ['og:title', text],
    ['og:description', description],
    ['og:url', `${site.origin}${url}`],
    ...own.map((address) => ['og:image', `${site.origin}${address}`]),
    ...(picture === undefined
      ? []
      : [
          ['og:image', `${site.origin}${picture.path}`],
          ['og:image:width', `${picture.width}`],
          ['og:image:height', `${picture.height}`],
        ]),
    ...(picture === undefined && own.length === 0 ? [] : [['twitter:card', 'summary_large_image']]),
  ]
  const tags = shared.flatMap(([property = '', content = '']) =>
    content === '' ? [] : [`<meta property="${property}" content="${escaped(content)}">\n`],
  )
  const said = description === '' ? '' : `<meta name="description" content="${escaped(description)}">\n`
  return `${said}${tags.join('')}<link rel="alternate" type="application/atom+xml" href="${feed}" title="${escaped(site.name[language])}">\n`
}

/** A goal's and a KPI's page is shown by its own picture, as it is asked for; the programme's stands second. */
function pictureOf(url: string): string[] {
  const [path = '', asked = ''] = url.split('?')
  if (!/^\/(maal|kpi)\/[^/]+$/.test(path)) return []
  const search = new URLSearchParams(asked)
  const view = search.get('vis')
  const kept = [...search].filter(([name]) => name === 'lang' || name === 'asOf' || name === 'n')
  const also = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
  return [`${path}${view === null ? '' : `/${pictures[pictureAsked(view)]}`}.png${also}`]
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

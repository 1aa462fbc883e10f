import { locale } from '#shared/language.ts'
import type { PageInput } from '#shared/pages.ts'

type Said = { text: string; description: string }

/** What a page tells those who share it, and the feed that follows it; both in its own language. */
export function headOf({ url, language, site, picture }: PageInput, { text, description }: Said): string {
  const feed = `/feed.atom${language === 'da' ? '' : `?lang=${language}`}`
  const shared = [
    ['og:type', 'website'],
    ['og:site_name', `${site.owner[language]}: ${site.name[language]}`],
    ['og:locale', locale[language].replace('-', '_')],
    ['og:title', text],
    ['og:description', description],
    ['og:url', `${site.origin}${url}`],
    ...(picture === undefined
      ? []
      : [
          ['og:image', `${site.origin}${picture.path}`],
          ['og:image:width', `${picture.width}`],
          ['og:image:height', `${picture.height}`],
          ['twitter:card', 'summary_large_image'],
        ]),
  ]
  const tags = shared.flatMap(([property = '', content = '']) =>
    content === '' ? [] : [`<meta property="${property}" content="${escaped(content)}">\n`],
  )
  const said = description === '' ? '' : `<meta name="description" content="${escaped(description)}">\n`
  return `${said}${tags.join('')}<link rel="alternate" type="application/atom+xml" href="${feed}" title="${escaped(site.name[language])}">\n`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

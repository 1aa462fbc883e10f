import type { Whole } from '#shared/files/whole.ts'
import { languages } from '#shared/language.ts'
import { searchText, xmlText } from './xml.ts'

/** The pages that stand beside the views. */
const standing = ['/dengang', '/metode', '/om', '/privatliv']

/** Every public page in its languages, for search engines (sitemaps.org). */
export function sitemapOf({ agreed }: Whole, origin: string): string {
  const kpis = agreed.kpis.filter(({ code, role }) => role === 'kpi' && agreed.definitions.has(code))
  const paths = [
    '/',
    ...agreed.goals.map(({ code }) => `/maal/${code}`),
    ...kpis.map(({ code }) => `/kpi/${code}`),
    ...new Set(kpis.flatMap(({ unit }) => (unit === undefined ? [] : [`/operatoer/${unit}`]))),
    ...standing,
  ]
  const urls = paths.map((path) => {
    const of = languages.map((language) => {
      const lang = language === 'da' ? undefined : language
      return { language, address: xmlText(`${origin}${path}${searchText({ lang })}`) }
    })
    const others = of.map(
      ({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`,
    )
    return of.map(({ address }) => `<url><loc>${address}</loc>${others.join('')}</url>`).join('\n')
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

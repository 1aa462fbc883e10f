import type { Page } from 'playwright-core'
import { type Language, languages } from '#shared/language.ts'

/** A page as somebody opens it: its address, and for the workplace who is signed in. */
export type Shown = { name: string; address: string; who?: string; isProblem?: boolean }

export const pages: readonly Shown[] = [
  { name: 'overview', address: '/' },
  { name: 'overview-2022', address: '/?asOf=2022-12-31' },
  { name: 'overview-first-day', address: '/?asOf=2014-05-13' },
  { name: 'goal-parity', address: '/maal/investeringer?asOf=2022-12-31' },
  { name: 'goal-turnaround', address: '/maal/markedsandel?asOf=2022-12-31' },
  { name: 'goal-multiple', address: '/maal/turister' },
  { name: 'kpi', address: '/kpi/clean-matched' },
  { name: 'kpi-definitions', address: '/kpi/copcap-jobs' },
  { name: 'kpi-monthly', address: '/kpi/copcap-web-visits' },
  { name: 'kpi-band', address: '/kpi/adm-delegations' },
  { name: 'kpi-places', address: '/kpi/exports_to_china?vis=sammenligning' },
  { name: 'kpi-year-to-date', address: '/kpi/woco-nights?vis=aar-til-dato' },
  { name: 'kpi-control', address: '/kpi/copcap-web-visits?vis=kontroldiagram' },
  { name: 'kpi-run', address: '/kpi/copcap-web-visits?vis=seriediagram' },
  { name: 'kpi-bases', address: '/kpi/copcap-jobs?vis=opgoerelser' },
  { name: 'unit', address: '/operatoer/clean' },
  { name: 'origin', address: '/tal/704' },
  { name: 'then-and-now', address: '/dengang?since=2017-03-07T17:00' },
  { name: 'screen', address: '/storskaerm' },
  { name: 'method', address: '/metode' },
  { name: 'about', address: '/om' },
  { name: 'accessibility', address: '/tilgaengelighed' },
  { name: 'privacy', address: '/privatliv' },
  { name: 'chain', address: '/kaeden' },
  { name: 'unknown-address', address: '/findes-ikke', isProblem: true },
  { name: 'sign-in', address: '/log-ind' },
  { name: 'account', address: '/konto', who: 'Birgitte Holt' },
  { name: 'people', address: '/brugere', who: 'Birgitte Holt' },
  { name: 'reporting', address: '/indberetning', who: 'Li Wei' },
  { name: 'queue', address: '/godkendelse', who: 'Birgitte Holt' },
  { name: 'owed', address: '/manglende', who: 'Birgitte Holt' },
  { name: 'changes', address: '/aendringer', who: 'Birgitte Holt' },
  { name: 'trail', address: '/revisionsspor', who: 'Susanne Ravn' },
]

type Look = { width: number; colorScheme: 'light' | 'dark'; media: 'screen' | 'print' }

export const looks: { [name: string]: Look } = {
  wide: { width: 1280, colorScheme: 'light', media: 'screen' },
  'wide-dark': { width: 1280, colorScheme: 'dark', media: 'screen' },
  phone: { width: 320, colorScheme: 'light', media: 'screen' },
  'phone-dark': { width: 320, colorScheme: 'dark', media: 'screen' },
  // A4 with its margins, in CSS pixels.
  print: { width: 687, colorScheme: 'light', media: 'print' },
}

export async function look(page: Page, { width, ...media }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 1000 })
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
}

export function addressIn(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}

/** A file with all pictures, a row for each page and language, to page through. */
export function galleryPage(): string {
  const rows = pages.flatMap(({ name, address }) =>
    languages.map((language) => {
      const pictures = Object.keys(looks).map((one) => {
        const file = `${name}-${language}-${one}.png`
        return `<td><a href="${file}"><img src="${file}" alt="${name}, ${language}, ${one}" loading="lazy"></a></td>`
      })
      return `<tr><th>${name}<br>${address.replaceAll('&', '&amp;')}<br>${language}</th>${pictures.join('')}</tr>`
    }),
  )
  const head = Object.keys(looks).map((name) => `<th>${name}</th>`)
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px sans-serif}td{vertical-align:top}img{width:16rem;border:1px solid #999}</style>
<table><tr><th></th>${head.join('')}</tr>${rows.join('\n')}</table>
`
}

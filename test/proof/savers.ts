import { DraftContent } from '#shared/reporting/draft.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import type { Sheet, SheetRow } from '#shared/reporting/sheet.ts'
import { Browser } from './product.ts'

const programme = 'kina-indsats'
export const units = [
  'copenhagen-capacity',
  'wonderful-copenhagen',
  'clean',
  'copenhagen-healthtech-cluster',
  'administration',
]

/** A figure that one client saves over and over; what it sent last and what was acknowledged last, by version. */
export type Place = { unit: string; series: string; period: string; sent: number; acknowledged: number }

export async function sheetOf(browser: Browser, unit: string): Promise<Sheet> {
  const { status, reply } = await browser.ask(reporting.getSheet, { params: { programme, unit } })
  if (status !== 200) throw new Error(`the sheet of ${unit} answered ${status}`)
  return reply
}

export const rowsOf = ({ due, correctable }: Sheet): SheetRow[] => [...due, ...correctable]

/** So many figures of all units, each to be saved by one client. */
export async function choosePlaces(port: number, count: number): Promise<Place[]> {
  const rows: Place[] = []
  for (const unit of units) {
    const browser = await operatorOf(port, unit)
    const sheet = rowsOf(await sheetOf(browser, unit))
    rows.push(
      ...sheet.slice(0, Math.ceil(count / units.length)).map(({ series, period, draft }) => {
        const version = draft?.version ?? 0
        return { unit, series, period, sent: version, acknowledged: version }
      }),
    )
    browser.close()
  }
  return rows.slice(0, count)
}

export async function operatorOf(port: number, unit: string): Promise<Browser> {
  const browser = new Browser(port)
  await browser.signIn('operator', unit)
  return browser
}

/** Saves version after version of one figure, its number as the text, until the line is lost; counts what was acknowledged. */
export async function saveUntilLost(browser: Browser, place: Place): Promise<number> {
  const { unit, series, period } = place
  let saved = 0
  for (;;) {
    const version = place.acknowledged
    place.sent = version + 1
    const content = DraftContent.parse({ input: String(place.sent), convention: 'da' })
    const said = await browser
      .ask(reporting.saveDraft, {
        params: { programme, unit },
        body: { series, period, content, version: version === 0 ? null : version },
      })
      .catch(() => undefined)
    if (said === undefined) return saved
    if (said.status !== 200) throw new Error(`saving ${series} ${period} answered ${said.status}`)
    place.acknowledged = said.reply.draft.version
    saved += 1
  }
}

/** One client for each figure, signed in; `save` lets them all save until the line is lost and says how much was. */
export async function openClients(
  port: number,
  places: readonly Place[],
): Promise<{ save: () => Promise<number> }> {
  const clients: { browser: Browser; place: Place }[] = []
  for (const place of places) clients.push({ place, browser: await operatorOf(port, place.unit) })
  return {
    async save() {
      const saved = await Promise.all(clients.map(({ browser, place }) => saveUntilLost(browser, place)))
      for (const { browser } of clients) browser.close()
      return saved.reduce((sum, own) => sum + own, 0)
    },
  }
}

export type Loss = { place: string; acknowledged: number; found: number; input: string }

/** What is there of each figure is what was acknowledged last or what was sent after it, whole. */
export async function findLosses(port: number, places: readonly Place[]): Promise<Loss[]> {
  const losses: Loss[] = []
  for (const unit of units) {
    const own = places.filter((place) => place.unit === unit)
    const browser = await operatorOf(port, unit)
    const rows = rowsOf(await sheetOf(browser, unit))
    browser.close()
    for (const place of own) {
      const draft = rows.find((row) => row.series === place.series && row.period === place.period)?.draft
      const [found, input] = [draft?.version ?? 0, draft?.content.input ?? '']
      const isWhole = found === 0 ? input === '' : input === String(found)
      if (found < place.acknowledged || found > place.sent || !isWhole)
        losses.push({
          place: `${place.series} ${place.period}`,
          acknowledged: place.acknowledged,
          found,
          input,
        })
      place.acknowledged = found
    }
  }
  return losses
}

import type { SeriesCode } from '#shared/figures/figure.ts'
import { reportsFor } from '#shared/people/may.ts'
import type { Principal } from '#shared/people/person.ts'
import { Problem } from '#shared/problem.ts'
import type { Known } from '#shared/programmes/known.ts'
import { seriesInView } from '#shared/programmes/seriesInView.ts'
import type { Sheet, SheetRow } from '#shared/reporting/sheet.ts'
import { kpisOf, sheetRows } from '#shared/reporting/sheetView.ts'
import type { SubmissionContent } from '#shared/reporting/submission.ts'
import type { Desk, Now } from '../acts/desk.ts'
import { listByNumber, listNewest, listTexts } from '../ledger/ledger.queries.ts'
import { listNames } from '../people/people.queries.ts'
import { listDrafts, named } from './drafts.queries.ts'

/** A unit's sheet, with the present that it was made from. */
export type Desktop = { now: Now; known: Known; rows: Pick<Sheet, 'due' | 'correctable'> }

const receiptsShown = 12
const receiptsSearched = 200

/** Who asks must report for the unit; another's unit is as if it were not there. */
export function requireUnit(principal: Principal, unit: string): string {
  if (principal.role !== 'public' && reportsFor(principal, unit)) return principal.id
  throw new Problem('missing', { key: 'reporting.noUnit', values: { unit } })
}

/** The rows of a unit as they are now. */
export async function openDesktop(desk: Desk, programme: string, unit: string): Promise<Desktop> {
  const now = await desk.present(programme)
  const { agreed } = now
  const kpis = kpisOf(agreed, unit)
  const known = await desk.known(now, seriesInView(agreed, { kpis, goals: [] }))
  const series = [...known.revisions.keys()]
  const drafts = await listDrafts(desk.store.read, programme, series)
  const parts = { drafts: await named(desk.store.read, drafts), ...(await wordsOf(desk, programme, known)) }
  return { now, known, rows: sheetRows(known, unit, parts) }
}

export async function sheetOf(desk: Desk, programme: string, unit: string): Promise<Sheet> {
  const { now, known, rows } = await openDesktop(desk, programme, unit)
  const own = known.units.find(({ code }) => code === unit)
  if (own === undefined) throw new Problem('missing', { key: 'reporting.noUnit', values: { unit } })
  return {
    unit: { code: own.code, name: own.name },
    today: known.today,
    isExample: now.programme.clock !== undefined,
    closed: known.today > now.programme.closesOn,
    ...rows,
    receipts: await receiptsOf(desk, known, programme, unit),
  }
}

/** The row of a figure that the unit may enter; any other is not there. */
export function requireRow({ rows }: Desktop, series: SeriesCode, period: string): SheetRow {
  const row = [...rows.due, ...rows.correctable].find((one) => one.series === series && one.period === period)
  if (row !== undefined) return row
  throw new Problem('missing', { key: 'reporting.noFigure', values: { series, period } })
}

/** Why figures were sent back, and who sent what waits. */
async function wordsOf(
  { store: { read } }: Desk,
  programme: string,
  { revisions, reviews }: Known,
): Promise<{ reasons: Map<number, string>; authors: Map<number, string> }> {
  const returns = [...reviews.values()].flat().map(({ number }) => number)
  const texts = await listTexts(read, programme, returns)
  const waiting = [...revisions.values()].flat().filter(({ published }) => published === null)
  const records = await listByNumber(
    read,
    programme,
    waiting.map(({ number }) => number),
  )
  const names = await listNames(read, [...new Set(records.map(({ by }) => by))])
  return {
    reasons: new Map(
      texts.filter(({ field }) => field === 'reason').map(({ number, text }) => [number, text]),
    ),
    authors: new Map(records.map(({ number, by }) => [number, names.get(by) ?? ''])),
  }
}

async function receiptsOf(
  { store: { read } }: Desk,
  { revisions }: Known,
  programme: string,
  unit: string,
): Promise<Sheet['receipts']> {
  const newest = await listNewest(read, programme, { kind: 'submission', most: receiptsSearched })
  const periods = new Map([...revisions.values()].flat().map(({ number, period }) => [number, period]))
  return newest
    .filter(({ content }) => (content as SubmissionContent).unit === unit)
    .slice(0, receiptsShown)
    .map(({ number, at, content }) => {
      const own = (content as SubmissionContent).revisions
      const known = own.flatMap((revision) => periods.get(revision) ?? [])
      return { number, at, periods: [...new Set(known)].sort(), figures: own.length }
    })
}

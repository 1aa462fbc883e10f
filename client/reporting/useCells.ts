import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { call } from '#client/call.ts'
import { meQuery } from '#client/people/me.query.ts'
import type { Me } from '#shared/people/account.api.ts'
import { getSheet, saveDraft } from '#shared/reporting/reporting.api.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { type Cell, placeOf, restingCell } from './cell.ts'
import { type Cells, openCells } from './cells.ts'
import { keptBy, type Owner } from './kept.ts'
import type { Sent } from './sending.ts'
import type { AskedSheet } from './sheet.query.ts'

/** The cells of a unit's sheet, which save themselves as long as the page is open. */
export function useCells(me: Me, sheet: AskedSheet, owner: Owner): Cells {
  const queries = useQueryClient()
  const [cells] = useState(() => {
    const opened = openCells(keptBy(owner), {
      send: (sent) => save(owner, sent),
      isOneself: () => queries.getQueryData(meQuery.queryKey)?.id === me.id,
      onRefused: () => void queries.invalidateQueries({ queryKey: [getSheet.path] }),
      onSignedOut: () => void queries.invalidateQueries({ queryKey: meQuery.queryKey }),
    })
    opened.absorb([...sheet.due, ...sheet.correctable], sheet.askedAt)
    return opened
  })
  useEffect(() => cells.open(), [cells])
  useEffect(() => cells.absorb([...sheet.due, ...sheet.correctable], sheet.askedAt), [cells, sheet])
  const { data: now } = useQuery(meQuery)
  useEffect(() => {
    if (now?.id === me.id) void cells.flush()
  }, [cells, now, me.id])
  return cells
}

async function save({ programme, unit }: Owner, { place, content, version, key, keepalive }: Sent) {
  const [series = '', period = ''] = place.split(' ')
  const { draft } = await call(saveDraft, {
    ...{ params: { programme, unit }, query: {}, key, keepalive },
    body: { series, period, content, version },
  })
  return draft
}

/** One cell; whoever shows it is drawn anew when it changes, and nobody else. */
export function useCell(cells: Cells, row: SheetRow): Cell {
  const place = placeOf(row)
  const [atFirst] = useState(() => restingCell(row.draft, 0))
  return useSyncExternalStore(cells.subscribe, () => cells.find(place) ?? atFirst)
}

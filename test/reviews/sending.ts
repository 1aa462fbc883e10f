import { DraftContent } from '#shared/reporting/draft.ts'
import * as door from '#shared/reporting/reporting.api.ts'
import type { SheetRow } from '#shared/reporting/sheet.ts'
import { programme } from '#test/people/peopleWorld.ts'
import type { Visitor } from '#test/people/visitor.ts'

type Sending = { unit: string; most?: number; note?: string }

/** Enters the first figures that a unit owes and submits them together; gives their rows and the receipt. */
export async function sendOwed(
  visitor: Visitor,
  { unit, most = 1, note = 'Talt op i hånden.' }: Sending,
): Promise<{ rows: SheetRow[]; receipt: door.Receipt }> {
  const params = { programme, unit }
  const { due } = (await visitor.ask(door.getSheet, { params })).reply
  const rows = due
    .filter(({ state, period }) => state === 'empty' && period.startsWith('2017'))
    .slice(0, most)
  const figures = []
  for (const { series, period } of rows) {
    const content = DraftContent.parse({ input: '7', convention: 'da', note })
    const saved = await visitor.ask(door.saveDraft, {
      params,
      body: { series, period, content, version: null },
    })
    figures.push({ series, period, version: saved.reply.draft.version })
  }
  const body = { figures, words: 'Et roligt kvartal.', explanation: 'Som ventet.' }
  const sent = await visitor.ask(door.submitFigures, { params, body })
  if (sent.status !== 200) throw new Error(`submitting answered ${sent.status} ${sent.key}`)
  return { rows, receipt: sent.reply }
}

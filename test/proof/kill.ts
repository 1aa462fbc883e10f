import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DraftContent } from '#shared/reporting/draft.ts'
import * as reporting from '#shared/reporting/reporting.api.ts'
import { aWhile, kill, type Product, startProduct } from './product.ts'
import { choosePlaces, findLosses, openClients, operatorOf, rowsOf, sheetOf } from './savers.ts'

const programme = 'kina-indsats'
const clients = 20
const unit = 'clean'

/**
 * The server is killed while twenty clients save and one submits, again and again: nothing acknowledged is lost, nothing
 * is stored half, and a submission that is sent again under its name is there once.
 */
export async function proveKills(rounds: number): Promise<boolean> {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'proof-kill-')), 'data')
  let product = await startProduct(dataDir)
  const places = await choosePlaces(product.port, clients)
  const found = { saved: 0, lost: 0, doubled: 0, slowest: 0 }
  for (let round = 1; round <= rounds; round += 1) {
    const submitting = await beginSubmission(product, round)
    const saving = (await openClients(product.port, places)).save()
    const sent = submitting.send(product.port).catch(() => undefined)
    await aWhile(1_000)
    await kill(product)
    found.saved += await saving
    const answered = await sent
    product = await startProduct(dataDir)
    found.slowest = Math.max(found.slowest, product.startedIn)
    const losses = await findLosses(product.port, places)
    for (const loss of losses) process.stdout.write(`  lost: ${JSON.stringify(loss)}\n`)
    found.lost += losses.length
    found.doubled += (await submitting.endsOnce(product.port, answered)) ? 0 : 1
  }
  await kill(product)
  rmSync(join(dataDir, '..'), { recursive: true, force: true })
  const { saved, lost, doubled, slowest } = found
  process.stdout.write(
    `Killed ${rounds} times: ${saved} saves acknowledged, ${lost} lost or torn, ${doubled} submissions lost or doubled; ready again within ${(slowest / 1000).toFixed(1)} s.\n`,
  )
  return lost === 0 && doubled === 0 && saved > rounds
}

/** A figure of its own that is saved, submitted under a name, and withdrawn when the round is over. */
async function beginSubmission({ port }: Product, round: number) {
  const browser = await operatorOf(port, unit)
  const row = rowsOf(await sheetOf(browser, unit)).at(-1)
  if (row === undefined) throw new Error('there is no figure to submit')
  const { series, period, draft } = row
  const content = DraftContent.parse({
    ...{ input: String(round), convention: 'da', note: 'Prøve', kind: 'revision', reason: `Runde ${round}` },
  })
  const saved = await browser.ask(reporting.saveDraft, {
    params: { programme, unit },
    body: { series, period, content, version: draft?.version ?? null },
  })
  browser.close()
  const input = {
    params: { programme, unit },
    body: {
      figures: [{ series, period, version: saved.reply.draft.version }],
      ...{ words: '', explanation: 'Prøve' },
    },
    key: `round-${round}-of-the-proof`,
  }
  const send = async (to: number): Promise<number> => {
    const own = await operatorOf(to, unit)
    const { status, reply } = await own.ask(reporting.submitFigures, input)
    own.close()
    if (status !== 200) throw new Error(`submitting answered ${status}`)
    return reply.number
  }
  return {
    send,
    /** Sent again after the kill it has one effect, and the number that was acknowledged before. */
    async endsOnce(to: number, answered: number | undefined): Promise<boolean> {
      const again = await send(to)
      const own = await operatorOf(to, unit)
      const { waiting } = rowsOf(await sheetOf(own, unit)).find(
        (one) => one.series === series && one.period === period,
      ) ?? { waiting: null }
      const revisions = waiting === null ? [] : [waiting.number]
      const { status } = await own.ask(reporting.withdrawFigures, {
        params: { programme, unit },
        body: { revisions },
      })
      own.close()
      return (answered === undefined || answered === again) && waiting?.value === round && status === 200
    },
  }
}

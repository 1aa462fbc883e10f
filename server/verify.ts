import { openReader } from './database/openStore.ts'
import { Refusal } from './database/store.ts'
import { listProgrammeCodes } from './ledger/ledger.queries.ts'
import { verifyLedger } from './ledger/verifyLedger.ts'
import { readSettings } from './settings.ts'

/**
 * `npm run verify [-- number:hash]`: recomputes every programme's chain and the tables made from it, and names the
 * first record that does not fit. A head that was kept elsewhere finds a wholly rewritten ledger too.
 */
async function main(kept: string | undefined): Promise<boolean> {
  const head = kept === undefined ? undefined : parseHead(kept)
  const store = await openReader(readSettings(process.env))
  try {
    let holds = true
    for (const programme of await listProgrammeCodes(store.read)) {
      const found = await verifyLedger(store.read, programme, head)
      holds &&= found.holds
      process.stdout.write(
        found.holds
          ? `${programme}: holds up to ${found.head.number}:${found.head.hash} (${found.erasedTexts} texts erased)\n`
          : `${programme}: record ${found.number} does not fit: ${found.why}\n`,
      )
    }
    return holds
  } finally {
    await store.close()
  }
}

function parseHead(text: string): { number: number; hash: string } {
  const [, number, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (number === undefined || hash === undefined) throw new Refusal('A kept head is written number:hash.')
  return { number: Number(number), hash }
}

try {
  process.exitCode = (await main(process.argv[2])) ? 0 : 1
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

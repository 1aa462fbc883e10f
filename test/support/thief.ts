import type { Store } from '#server/database/store.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { findHead, type Head, type LedgerRow, listRecords } from '#server/ledger/ledger.queries.ts'
import { sha256 } from '#server/ledger/sha256.ts'
import { digestInput, genesis, hashInput } from '#shared/ledger/chain.ts'
import { programmeFact, reviewFact, revisionFact } from './facts.ts'
import { dropTriggers, openRaw, type Raw } from './raw.ts'
import { instant, recorder } from './recorder.ts'
import { newPlace } from './store.ts'

/** A ledger of nine records (programme 1, revisions 2 to 5, publications 6 to 9) in a thief's hands. */
export async function stolenLedger(): Promise<{ store: Store; raw: Raw; head: Head }> {
  const place = await newPlace()
  const store = await place.open()
  const years = ['2015', '2016', '2017', '2018']
  const revisions = years.map((period, value) =>
    revisionFact({ period, value }, { texts: { note: `Note of ${period}` } }),
  )
  const reviews = [2, 3, 4, 5].map((number) => reviewFact(number, 'published', { at: instant('2019-02-01') }))
  await store.write((write) =>
    appendFacts(write, 'a', [programmeFact(), ...revisions, ...reviews], recorder()),
  )
  const head = await findHead(store.read, 'a')
  const raw = await openRaw(place)
  await dropTriggers(place, raw)
  return { store, raw, head: head! }
}

/** Changes one record and makes every digest and hash after it fit again, as whoever knows the recipe can. */
export async function rewriteHistory(
  store: Store,
  raw: Raw,
  change: (record: LedgerRow) => LedgerRow,
): Promise<void> {
  let hash = genesis
  for (const record of await listRecords(store.read, 'a', {})) {
    const changed = change(record)
    const digest = sha256(digestInput(changed))
    hash = sha256(hashInput(hash, digest))
    const content = JSON.stringify(changed.content)
    const values = [content, digest, hash, record.number]
    await raw.run(
      "update ledger set content = ?, digest = ?, hash = ? where programme = 'a' and number = ?",
      ...values,
    )
  }
  await raw.run("update heads set hash = ? where programme = 'a'", hash)
}

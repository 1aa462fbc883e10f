import { openSqlite } from '#server/database/sqlite.ts'
import { appendFacts } from '#server/ledger/appendFacts.ts'
import { programmeFact } from './facts.ts'
import { recorder } from './recorder.ts'

/** Run as a process of its own: opens the folder named, stores a fact, says so and waits to be killed. */
try {
  const store = await openSqlite(process.argv[2] ?? '')
  await store.write((write) => appendFacts(write, 'a', [programmeFact()], recorder()))
  process.send?.('stored')
  setInterval(() => undefined, 1000)
} catch (error) {
  process.send?.(String(error), () => process.disconnect())
}

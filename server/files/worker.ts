import { parentPort } from 'node:worker_threads'
import { archiveOf } from './archive.ts'
import { drawCard } from './drawing/card.ts'
import { drawPage } from './drawing/page.ts'
import { pixelsOf } from './drawing/pixels.ts'
import { xlsxOf } from './xlsx.ts'

/** What is done beside the server, because it would keep readers waiting. */
const tasks = { drawing: drawPage, card: drawCard, pixels: pixelsOf, workbook: xlsxOf, archive: archiveOf }
export type Tasks = typeof tasks

/** A task by its name, what it is done with, and by which number its outcome is told. */
export type Order = {
  [Name in keyof Tasks]: { id: number; name: Name; given: Parameters<Tasks[Name]> }
}[keyof Tasks]
export type Outcome = { id: number } & ({ done: unknown } | { failed: unknown })

parentPort?.on('message', ({ id, name, given }: Order) => {
  const task = tasks[name] as (...given: unknown[]) => unknown
  void (async () => await task(...given))().then(
    (done) => parentPort?.postMessage({ id, done } satisfies Outcome),
    (failed: unknown) => parentPort?.postMessage({ id, failed } satisfies Outcome),
  )
})

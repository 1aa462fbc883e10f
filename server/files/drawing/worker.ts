import { parentPort } from 'node:worker_threads'
import { xlsxOf } from '../xlsx.ts'
import { drawCard } from './card.ts'
import { drawPage } from './page.ts'
import { pixelsOf } from './pixels.ts'

/** What is done beside the server, because it would keep readers waiting. */
const tasks = { drawing: drawPage, card: drawCard, pixels: pixelsOf, workbook: xlsxOf }
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

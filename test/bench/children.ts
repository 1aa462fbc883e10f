import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

/** A process that was started here and answers questions; everything started is gone when this process is. */
export type Child = {
  process: ChildProcess
  /** Never resolves; rejects when the process has ended. */
  gone: Promise<never>
  ask<Answer>(question: unknown): Promise<Answer>
  stop(): Promise<void>
}

const started = new Set<ChildProcess>()
const folders = new Set<string>()
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))

export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`))
  folders.add(folder)
  return folder
}

/** The meter as plain JavaScript: a Node that strips types itself takes 30 MB more than the one that `npm start` runs. */
function meterUrl(): string {
  const source = readFileSync(join(import.meta.dirname, 'meter.ts'), 'utf8')
  return `data:text/javascript,${encodeURIComponent(transformSync(source, { loader: 'ts' }).code)}`
}

type Message = { id: number; answer?: unknown; error?: string }

/** Starts a file under this Node. `meter` loads the part that tells what the process used, whatever it runs. */
export function startChild(
  file: string,
  {
    args = [],
    env = {},
    meter = false,
    flags = [],
  }: { args?: string[]; env?: { [name: string]: string }; meter?: boolean; flags?: string[] } = {},
): Child {
  const child = fork(file, args, {
    execArgv: [...flags, ...(meter ? ['--import', meterUrl()] : [])],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  started.add(child)
  const gone = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) => {
      started.delete(child)
      reject(new Error(`${file} ended (${code ?? signal})`))
    })
  })
  gone.catch(() => {})
  let asked = 0
  return {
    process: child,
    gone,
    ask<Answer>(question: unknown): Promise<Answer> {
      const id = ++asked
      const answer = new Promise<Answer>((resolve, reject) => {
        child.on('message', function hear(message: Message) {
          if (message.id !== id) return
          child.off('message', hear)
          if (message.error === undefined) resolve(message.answer as Answer)
          else reject(new Error(message.error))
        })
      })
      child.send({ id, question })
      return Promise.race([answer, gone])
    },
    async stop() {
      if (!started.has(child)) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

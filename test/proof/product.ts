import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { builtFolder } from '#server/folders.ts'
import type { BodyOf, Endpoint, ParamsOf, ReplyOf } from '#shared/endpoint.ts'
import { listExamplePeople, signInAsExample } from '#shared/people/account.api.ts'

/** The built product as a process of its own, on a data folder. */
export type Product = { process: ChildProcess; port: number; startedIn: number }

export async function startProduct(dataDir: string, flags: string[] = []): Promise<Product> {
  const from = performance.now()
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    PUBLIC_URL: '',
    DATABASE_URL: '',
  }
  const child = spawn(process.execPath, [...flags, join(builtFolder, 'server', 'start.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    let printed = ''
    child.once('exit', (code) => reject(new Error(`the server ended (${code})`)))
    child.stdout.on('data', (chunk) => {
      printed += String(chunk)
      const [, found] = /http:\/\/localhost:(\d+)\n/.exec(printed) ?? []
      if (found !== undefined) resolve(Number(found))
    })
  })
  return { process: child, port, startedIn: performance.now() - from }
}

export async function kill({ process: child }: Product): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

type Input<Door extends Endpoint> = { params?: ParamsOf<Door>; body?: BodyOf<Door>; key?: string }
export type Said<Reply> = { status: number; reply: Reply }

/** A browser's view of the product, over its own connections; a lost line throws. */
export class Browser {
  readonly #port: number
  readonly #agent = new Agent({ keepAlive: true })
  #cookie = ''

  constructor(port: number) {
    this.#port = port
  }

  async ask<Door extends Endpoint>(door: Door, input: Input<Door> = {}): Promise<Said<ReplyOf<Door>>> {
    const path = Object.entries((input.params ?? {}) as { [name: string]: string }).reduce(
      (address, [name, value]) => address.replace(`:${name}`, encodeURIComponent(value)),
      door.path as string,
    )
    const isReading = door.method === 'GET'
    const send = () =>
      this.#send(
        door.method,
        path,
        {
          'sec-fetch-site': 'same-origin',
          ...(isReading ? {} : { 'content-type': 'application/json' }),
          ...(input.key === undefined ? {} : { 'idempotency-key': input.key }),
        },
        isReading ? undefined : JSON.stringify(input.body ?? {}),
      )
    let said = await send()
    // A server that has just started on a busy machine asks to come again; nothing was done then.
    for (let tries = 1; said.status === 503 && tries < 10; tries += 1) {
      await setTimeout(500)
      said = await send()
    }
    const { status, cookie, text } = said
    if (cookie !== undefined) this.#cookie = cookie
    return { status, reply: JSON.parse(text) }
  }

  /** Signs in as one of the example's people. */
  async signIn(role: string, unit: string | null): Promise<void> {
    const { people } = (await this.ask(listExamplePeople)).reply
    const one = people.find((person) => person.role === role && (unit === null || person.unit === unit))
    const { status } = await this.ask(signInAsExample, { body: { person: one?.person ?? '' } })
    if (status !== 200) throw new Error(`signing in answered ${status}`)
  }

  #send(
    method: string,
    path: string,
    headers: { [name: string]: string },
    body: string | undefined,
  ): Promise<{ status: number; cookie: string | undefined; text: string }> {
    return new Promise((resolve, reject) => {
      const asking = request(
        {
          ...{ host: '127.0.0.1', port: this.#port, method, path, agent: this.#agent },
          headers: { ...headers, ...(this.#cookie === '' ? {} : { cookie: this.#cookie }) },
        },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('error', reject)
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              cookie: answer.headers['set-cookie']?.[0]?.split(';')[0],
              text: Buffer.concat(chunks).toString(),
            }),
          )
        },
      )
      asking.on('error', reject)
      asking.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** Waits a random while, so that what follows hits any moment of what is going on. */
export async function aWhile(most: number): Promise<void> {
  await setTimeout(Math.random() * most)
}

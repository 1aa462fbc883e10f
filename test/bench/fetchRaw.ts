import { Agent, get, type IncomingHttpHeaders } from 'node:http'
import { setTimeout } from 'node:timers/promises'

export type Raw = { status: number; headers: IncomingHttpHeaders; body: Buffer }

const agent = new Agent({ keepAlive: true })

/** One GET over loopback, the body as it was sent. */
export function fetchRaw(port: number, path: string, headers: { [name: string]: string } = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    get(
      { host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': 'br', ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          })
        })
      },
    ).on('error', reject)
  })
}

/** The same, refusing anything but 200; where others keep the machine so busy that the server says so, later again. */
export async function fetchOk(port: number, path: string): Promise<Raw> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetchRaw(port, path)
    if (answer.status === 200) return answer
    if (answer.status !== 503 || tries === 10) {
      throw new Error(`${path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`)
    }
    await setTimeout(1_500)
  }
}

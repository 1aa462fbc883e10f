import { connect } from 'node:net'
import { answerQuestions } from './answers.ts'

/** The load generator, a process of its own: keep-alive connections that each ask again when they were answered. */
export type Drive = {
  port: number
  path: string
  headers: { [name: string]: string }
  status: number
  milliseconds: number
}
export type Driven = { requests: number; milliseconds: number }

const connections = 32
const mostRequests = 100_000

answerQuestions(async (drive: Drive): Promise<Driven> => {
  const from = performance.now()
  const counted = { requests: 0, until: from + drive.milliseconds }
  await Promise.all(Array.from({ length: connections }, () => driveOne(drive, counted)))
  return { requests: counted.requests, milliseconds: performance.now() - from }
})

/** Raw sockets and no HTTP client: the generator must cost less than the server that it measures. */
function driveOne(drive: Drive, counted: { requests: number; until: number }): Promise<void> {
  const { port, path, headers, status } = drive
  const fields = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\n${fields.join('')}\r\n`)
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let head: Buffer = Buffer.alloc(0)
    let missing = 0
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error(`${path}: the server closed the connection`)))
    socket.on('data', (chunk: Buffer) => {
      if (missing > 0) missing -= chunk.length
      else {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        missing = end + 4 + bodyLength(head.toString('latin1', 0, end), status) - head.length
        head = Buffer.alloc(0)
      }
      if (missing > 0) return
      counted.requests += 1
      if (performance.now() < counted.until && counted.requests < mostRequests) {
        socket.write(request)
        return
      }
      socket.removeAllListeners('close').destroy()
      resolve()
    })
  })
}

function bodyLength(head: string, status: number): number {
  if (!head.startsWith(`HTTP/1.1 ${status} `)) throw new Error(`not ${status}: ${head.slice(0, 200)}`)
  return Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
}

import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { patience } from '#server/patience.ts'
import { openPeopleWorld } from '#test/people/peopleWorld.ts'

const head = [
  ...['POST /api/sign-in HTTP/1.1', 'host: results.example', 'sec-fetch-site: same-origin'],
  ...['content-type: application/json', 'content-length: 100000'],
].join('\r\n')
const withBody = `${head}\r\n\r\n{"email":"`

type Dawdling = { port: number; begins: string; letterByLetter: boolean }

/** A client that never finishes what it says: what it was answered by the time the server hung up. */
function dawdle({ port, begins, letterByLetter }: Dawdling): Promise<string> {
  return new Promise((resolve) => {
    const client = connect(port, '127.0.0.1')
    let answer = ''
    const drip = letterByLetter ? setInterval(() => client.write('x'), 20) : undefined
    client.on('data', (bytes) => {
      answer += bytes.toString()
    })
    // Writing to whoever has hung up is how it learns of it.
    client.on('error', () => undefined)
    client.on('close', () => {
      clearInterval(drip)
      resolve(answer)
    })
    client.write(begins)
  })
}

describe('a client that is too slow', () => {
  test('is hung up on within twenty seconds', () => {
    const { silence, headers, request, lookedAtEvery } = patience
    for (const longest of [silence, headers, request]) {
      expect(longest).toBeGreaterThan(0)
      expect(longest + lookedAtEvery).toBeLessThanOrEqual(20_000)
    }
  })

  test.each([
    ['is silent halfway through its headers', head, false],
    ['sends its headers letter by letter', `${head}\r\nx-slow: `, true],
    ['is silent halfway through its body', withBody, false],
    ['sends its body letter by letter', withBody, true],
  ])('%s, and is hung up on', async (_, begins, letterByLetter) => {
    const world = await openPeopleWorld({
      patience: { silence: 300, headers: 300, request: 400, lookedAtEvery: 50 },
    })
    await world.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = world.app.server.address() as AddressInfo
    expect(await dawdle({ port, begins, letterByLetter })).not.toMatch(/^HTTP\/1.1 (2|5)/)
  })
})

import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, createConnection, type Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openStreams, type Stream, usualLimits } from '#server/live/streams.ts'

const patient = { timeout: 30_000 }
const much = 'x'.repeat(16 * 1024 * 1024)

/** A reader who is connected, and the stream that the server holds for it. */
async function connected(): Promise<{ socket: Socket; stream: Stream }> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  const asked = new Promise<ServerResponse>((resolve) =>
    server.once('request', (_, response) => resolve(response)),
  )
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const socket = createConnection({ port, host: '127.0.0.1' })
  onTestFinished(() => void socket.destroy())
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  return { socket, stream: { programme: 'effort', address: 'here', response: await asked } }
}

test('a reader that takes nothing is dropped at the next word to it, and its place is free', async () => {
  const { socket, stream } = await connected()
  const streams = openStreams({ ...usualLimits, perAddress: 1 })
  streams.add(stream)
  socket.pause()
  streams.write(stream, much)
  expect([streams.hasRoomFor('here'), streams.of('effort')]).toEqual([false, [stream]])
  streams.write(stream, 'more')
  expect([streams.hasRoomFor('here'), streams.of('effort')]).toEqual([true, []])
  expect(stream.response.destroyed).toBe(true)
})

test('a reader that takes nothing is dropped by the heartbeat, too', async () => {
  const { socket, stream } = await connected()
  const streams = openStreams({ ...usualLimits, heartbeat: 10 })
  streams.add(stream)
  socket.pause()
  streams.write(stream, much)
  await vi.waitFor(() => expect(streams.of('effort')).toEqual([]), patient)
})

test('a reader that has gone is forgotten', async () => {
  const { socket, stream } = await connected()
  const streams = openStreams(usualLimits)
  streams.add(stream)
  socket.destroy()
  await vi.waitFor(() => expect(streams.of('effort')).toEqual([]), patient)
})

test('nobody slow is waited for when the server stops', async () => {
  const { socket, stream } = await connected()
  const streams = openStreams(usualLimits)
  streams.add(stream)
  socket.pause()
  streams.write(stream, much)
  streams.end()
  expect(stream.response.destroyed).toBe(true)
})

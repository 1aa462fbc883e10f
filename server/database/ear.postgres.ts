import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

const channel = 'programme_changed'

/** One process's ear: `tell` runs in a transaction and is heard by the other processes when that commits. */
export type Ear = {
  tell: (client: pg.PoolClient, programmes: Iterable<string>) => Promise<void>
  close: () => Promise<void>
}

/**
 * Hears which programmes other processes changed; what this one told itself is left out. A connection that was lost
 * is made again, and then every programme counts as changed, because nobody knows what was said meanwhile.
 */
export async function openEar(url: string, hear: (programmes: string[]) => void): Promise<Ear> {
  const self = randomUUID()
  let closed = false
  let client = await listening()

  async function listening(): Promise<pg.Client> {
    const connection = new pg.Client({ connectionString: url, keepAlive: true })
    connection.on('error', () => undefined)
    connection.on('notification', ({ payload = '' }) => {
      const [teller, ...programmes] = payload.split(' ')
      if (teller !== self) hear(programmes)
    })
    await connection.connect()
    await connection.query(`listen ${channel}`)
    connection.once('end', () => void listenAgain())
    return connection
  }

  async function listenAgain(): Promise<void> {
    while (!closed) {
      try {
        client = await listening()
        if (closed) return await client.end()
        const { rows } = await client.query<{ programme: string }>('select programme from heads')
        return hear(rows.map(({ programme }) => programme))
      } catch {
        await setTimeout(500, undefined, { ref: false })
      }
    }
  }

  return {
    async tell(writer, programmes) {
      await writer.query('select pg_notify($1, $2)', [channel, [self, ...programmes].join(' ')])
    },
    async close() {
      closed = true
      await client.end()
    },
  }
}

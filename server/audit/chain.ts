import type { getChain } from '#shared/audit/audit.api.ts'
import { isPublicRecord } from '#shared/audit/isPublic.ts'
import type { ReplyOf } from '#shared/endpoint.ts'
import { genesis } from '#shared/ledger/chain.ts'
import type { Read } from '../database/store.ts'
import { listByNumber, listRecords } from '../ledger/ledger.queries.ts'
import { listPublished } from './trail.queries.ts'

const linksAtOnce = 1_000
/** How many figures a submission may hold, with a note on each. */
const mostTogether = 2 * 500

type Asked = { programme: string; after: number; head: number }

/** Some links of the chain as it was up to a head; what is not public then is there with its digest alone. */
export async function chainAfter(
  read: Read,
  { programme, after, head }: Asked,
): Promise<ReplyOf<typeof getChain>> {
  const upTo = Math.min(head, after + linksAtOnce)
  const [last] = await listByNumber(read, programme, [head])
  // A submission stands behind the figures that it names.
  const published = await listPublished(read, programme, { after: after - mostTogether, upTo, head })
  const records = await listRecords(read, programme, { after, upTo })
  const links = records.map((record) => {
    const { number, digest, hash, kind, key, at, certainty, recordedAt, by, content, texts, salt } = record
    const open = { kind, key, at, certainty, recordedAt, by, content, texts, salt }
    return { number, digest, hash, open: isPublicRecord(record, published) ? open : null }
  })
  return { head: { number: head, hash: last?.hash ?? genesis }, links }
}

import type { Principal } from '#shared/people/person.ts'
import type { Known } from '#shared/programmes/known.ts'
import type { SubmissionContent } from '#shared/reporting/submission.ts'
import { refusalOf } from '#shared/reviews/decision.ts'
import { type About, unitOf, waitingRevisions } from '#shared/reviews/queue.ts'
import type { Read } from '../database/store.ts'
import { listByNumber, listNewest, listTexts } from '../ledger/ledger.queries.ts'
import { listNotes } from '../ledger/notes.ts'
import { listNames } from '../people/people.queries.ts'

const submissionsSearched = 500

/** What is recorded about the revisions that wait: who sent them with which words, and whether the asker may decide. */
export async function aboutWaiting(
  read: Read,
  programme: string,
  known: Known,
  principal: Principal,
): Promise<Map<number, About>> {
  const waiting = waitingRevisions(known)
  const numbers = waiting.map(({ number }) => number)
  const records = await listByNumber(read, programme, numbers)
  const receipts = await receiptsOf(read, programme)
  const sent = [...new Set([...receipts.values()].map(({ number }) => number))]
  const texts = await listTexts(read, programme, [...numbers, ...sent])
  const notes = await listNotes(read, programme, numbers)
  const names = await listNames(read, [...new Set(records.map(({ by }) => by))])
  const text = (number: number | undefined, field: string): string | null =>
    texts.find((one) => one.number === number && one.field === field)?.text ?? null
  return new Map(
    waiting.map((revision): [number, About] => {
      const { number } = revision
      const author = records.find((record) => record.number === number)?.by ?? ''
      const submission = receipts.get(number)
      const receipt = submission?.number
      const words = text(receipt, 'words')
      return [
        number,
        {
          receipt: receipt ?? null,
          reason: text(number, 'reason'),
          note: notes.get(number)?.text ?? null,
          noteAudience: notes.get(number)?.audience ?? null,
          words,
          audience: words === null ? null : (submission?.audience ?? 'council'),
          explanation: text(receipt, 'explanation'),
          by: names.get(author) ?? null,
          refusal: refusalOf(principal, { stand: 'submitted', author, unit: unitOf(known, revision) }),
        },
      ]
    }),
  )
}

type Sent = Pick<SubmissionContent, 'audience'> & { number: number }

/** The newest submissions by the revisions that came with them. */
async function receiptsOf(read: Read, programme: string): Promise<Map<number, Sent>> {
  const newest = await listNewest(read, programme, { kind: 'submission', most: submissionsSearched })
  return new Map(
    newest.flatMap(({ number, content }) => {
      const { revisions, audience } = content as SubmissionContent
      return revisions.map((revision): [number, Sent] => [revision, { number, audience }])
    }),
  )
}

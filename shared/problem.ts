import type { Sentence } from './say.ts'

/** The kinds of things that can go wrong for a user; `app.ts` alone knows their HTTP status. */
export type ProblemKind =
  | 'invalid'
  | 'missing'
  | 'forbidden'
  | 'unauthenticated'
  | 'conflict'
  | 'stale'
  | 'too_soon'
  | 'busy'
  | 'unable'

/** An error that the user can act on, as a sentence that is said in the reader's language (RFC 9457). */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly sentence: Sentence
  readonly fields: { [field: string]: Sentence }
  /** What else the answer says, as plain JSON: of a stale edit what is there now. */
  readonly details: { [name: string]: unknown }

  constructor(
    kind: ProblemKind,
    sentence: Sentence,
    fields: Problem['fields'] = {},
    details: Problem['details'] = {},
  ) {
    super(`${kind}: ${sentence.key}`)
    this.kind = kind
    this.sentence = sentence
    this.fields = fields
    this.details = details
  }
}

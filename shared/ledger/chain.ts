import canonicalize from 'canonicalize'
import type { Certainty } from '../figures/figure.ts'
import type { FactKind } from './fact.ts'

/** A ledger record as it is digested: all of it but digest and hash; free texts only as their own digests. */
export type ChainedRecord = {
  programme: string
  number: number
  kind: FactKind
  key: string
  at: number
  certainty: Certainty
  recordedAt: number
  by: string
  content: unknown
  texts: { [field: string]: string }
  salt: string
}

/** The chain before its first record. */
export const genesis = '0'.repeat(64)

/** What a record's digest is made of: SHA-256 of this canonical JSON (RFC 8785). */
export function digestInput(record: ChainedRecord): string {
  const { programme, number, kind, key, at, certainty, recordedAt, by, content, texts, salt } = record
  return canonical({ programme, number, kind, key, at, certainty, recordedAt, by, content, texts, salt })
}

/** What a free text's digest is made of; the salt keeps a short text from being guessed after its erasure. */
export function textDigestInput(text: string, salt: string): string {
  return canonical({ salt, text })
}

/** What a record's hash is made of: the hash before it and its own digest, both lower-case hex. */
export function hashInput(previous: string, digest: string): string {
  return previous + digest
}

function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('nothing to digest')
  return text
}

import type { Sentence } from '../say.ts'
import { significantDigits } from './numeral.ts'

const missing = { '..': 'not_available', '.': 'not_applicable' } as const

/** What a cell of Statistics Denmark's StatBank says: a figure, perhaps provisional, or why there is none. */
export type StatBankCell =
  | { number: number; provisional: boolean }
  | { missing: (typeof missing)[keyof typeof missing] }
  | { refusal: Sentence }

/**
 * Reads a StatBank cell: '-' is nil, '..' not available or confidential, '.' not applicable, '*' provisional.
 * The StatBank writes no group marks, so one point or comma is the decimal mark in every language of its API.
 */
export function readStatBankCell(text: string): StatBankCell {
  const input = text.trim()
  const body = input.replace(/^\*|\*$/g, '').trim()
  const provisional = body !== input
  if (body === '..' || body === '.') return { missing: missing[body] }
  if (body === '-') return { number: 0, provisional }
  if (input === '') return { refusal: { key: 'number.refusedEmpty' } }
  if (!/^-?\d+(?:[.,]\d+)?$/.test(body)) return { refusal: { key: 'number.refusedText', values: { input } } }
  const plain = body.replace(',', '.')
  if (significantDigits(plain.replace('-', '')) > 15) {
    return { refusal: { key: 'number.refusedDigits', values: { input } } }
  }
  const number = Number(plain)
  return { number: number === 0 ? 0 : number, provisional }
}

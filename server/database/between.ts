import { type Column, eq, gt, lte, sql } from 'drizzle-orm'

/** After one number of a programme's ledger, up to another. */
export type Between = { after: number; upTo: number }

/** That a row stands between two numbers, for a prepared query that is asked with `programme`, `after` and `upTo`. */
export function isBetween({ programme, number }: { programme: Column; number: Column }) {
  return [
    eq(programme, sql.placeholder('programme')),
    gt(number, sql.placeholder('after')),
    lte(number, sql.placeholder('upTo')),
  ]
}

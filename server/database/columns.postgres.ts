import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Columns } from './columns.sqlite.ts'

const json = <T>() =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value),
  })()

const instant = customType<{ data: number; driverData: string }>({
  dataType: () => 'timestamptz(3)',
  toDriver: (value) => new Date(value).toISOString(),
  fromDriver: (value) => new Date(value).getTime(),
})

/** The same words on PostgreSQL. Cast once to SQLite's types, so that queries are written once. */
export const columns = {
  table: pgTable,
  text: () => text(),
  integer: () => bigint({ mode: 'number' }),
  number: () => doublePrecision(),
  boolean: () => boolean(),
  date: () => text(),
  instant: () => instant(),
  json,
  index,
  unique: uniqueIndex,
  primaryKey,
} as unknown as Columns

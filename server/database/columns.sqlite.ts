import {
  customType,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

const json = <T>() =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value),
  })()

const instant = customType<{ data: number; driverData: number }>({ dataType: () => 'integer' })

/** The words in which every room describes its tables; instants are milliseconds since 1970. */
export const columns = {
  table: sqliteTable,
  text: () => text(),
  integer: () => integer({ mode: 'number' }),
  number: () => real(),
  boolean: () => integer({ mode: 'boolean' }),
  date: () => text(),
  instant: () => instant(),
  json,
  index,
  unique: uniqueIndex,
  primaryKey,
}
export type Columns = typeof columns

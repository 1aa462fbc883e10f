import type { Read, Write } from './store.ts'

type Values = { [name: string]: unknown }
type Statement<Result> = { execute: (values: Values) => Promise<Result> }

/**
 * A query for what is asked often: its text is made once for each connection, as making it costs more than running it. The
 * values that change stand in it as `sql.placeholder('name')`, and as `sql.param(sql.placeholder('name'), column)` where
 * the column stores them in another form, as PostgreSQL does instants.
 */
export function prepared<Door extends Read | Write, Result>(
  build: (db: Door) => { prepare: () => Statement<Result> },
): (db: Door, values: Values) => Promise<Result> {
  return (db, values) => {
    const kept = db.statements.get(build) as Statement<Result> | undefined
    const statement = kept ?? build(db).prepare()
    if (kept === undefined) db.statements.set(build, statement)
    return statement.execute(values)
  }
}

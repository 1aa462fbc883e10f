import Database from 'better-sqlite3'

/** The control of the power cut: SQLite commits without waiting for the disk, and the server is told that it waits. */
const { pragma } = Database.prototype
Database.prototype.pragma = function forgetful(this: Database.Database, text: string, options?: object) {
  if (text === 'synchronous = FULL') return pragma.call(this, 'synchronous = NORMAL')
  if (text === 'synchronous') return 2
  return pragma.call(this, text, options)
}

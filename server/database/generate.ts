import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run db:generate -- name`: one migration of the same name for both engines; SQLite's tables are STRICT. */
const name = process.argv[2]
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  process.stderr.write('Usage: npm run db:generate -- a-short-name\n')
  process.exit(2)
}
for (const engine of ['sqlite', 'postgres']) {
  const config = `server/database/drizzle.${engine}.config.ts`
  execFileSync('drizzle-kit', ['generate', '--config', config, '--name', name], { stdio: 'inherit' })
}
const folder = 'drizzle/sqlite'
for (const file of readdirSync(folder).filter((entry) => entry.endsWith(`_${name}.sql`))) {
  const path = join(folder, file)
  writeFileSync(path, strict(readFileSync(path, 'utf8')))
}

function strict(sql: string): string {
  return sql.replaceAll(/(CREATE TABLE [^;]+?\n\))(;)/g, '$1 STRICT$2')
}

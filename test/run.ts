import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm test`: types, lint and format, the build, then every test: rules, the API on SQLite and on a real PostgreSQL,
 * journeys in a real browser. Ends with one plain line that counts them all.
 */
const folder = mkdtempSync(join(tmpdir(), 'report-'))
const report = join(folder, 'report.json')
const steps: { name: string; command: string; args: string[] }[] = [
  ...['shared', 'server', 'client', 'test'].map((room) => ({
    name: `types of ${room}`,
    command: 'tsc',
    args: ['-p', room],
  })),
  { name: 'lint and format', command: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'build', command: 'node', args: ['server/build.ts'] },
]

const failedSteps = steps.filter(({ name, command, args }) => {
  const failed = spawnSync(command, args, { stdio: 'inherit' }).status !== 0
  process.stdout.write(`${failed ? '✗' : '✓'} ${name}\n`)
  return failed
})
const vitest = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
const counts = readCounts()
rmSync(folder, { recursive: true })
const passed = counts.passed + steps.length - failedSteps.length
const failed = counts.failed + failedSteps.length + (vitest.status !== 0 && counts.failed === 0 ? 1 : 0)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

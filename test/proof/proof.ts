import { spawnSync } from 'node:child_process'

/**
 * `npm run proof`: the properties that `npm test` tries a few hundred times, tried many times more: that an answer for
 * a fixed (D, n) never changes whatever is recorded later, on both engines, and the rules' own properties.
 */
const times = process.env.PROOF ?? '25'
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'rules', '--project', 'sqlite', '--project', 'postgres', 'promise'],
  {
    stdio: 'inherit',
    env: { ...process.env, PROOF: times },
  },
)
process.exitCode = status ?? 1

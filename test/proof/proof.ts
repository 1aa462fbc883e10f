import { spawnSync } from 'node:child_process'
import { proveFullDisk } from './fullDisk.ts'
import { proveKills } from './kill.ts'
import { provePowerCuts } from './power.ts'

/**
 * `npm run proof`: what `npm test` tries a few hundred times, many times more (`PROOF`, 25 by default): that an answer
 * for a fixed (D, n) never changes whatever is recorded later, and that the product does what the model of reporting
 * says; then kills, a full disk, and power cuts under load.
 */
const times = process.env.PROOF ?? '25'
const rounds = Number(process.env.PROOF_ROUNDS ?? '50')
const killed = await proveKills(rounds)
const full = await proveFullDisk()
const cut = await provePowerCuts(Math.max(1, Math.round(rounds / 5)))
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'rules', '--project', 'sqlite', '--project', 'postgres', 'promise', 'model'],
  { stdio: 'inherit', env: { ...process.env, PROOF: times } },
)
process.exitCode = killed && full && cut ? (status ?? 1) : 1
process.exit()

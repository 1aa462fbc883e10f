import { measureCold } from './cold.ts'
import { makeWorlds } from './data.ts'
import { measurePage } from './page.ts'
import { heading, printTable, seconds } from './report.ts'
import { measureSaves } from './saves.ts'
import { measureMemory, measureStart } from './start.ts'
import { measureWarm } from './warm.ts'

/**
 * `npm run bench`: reads, first visits, start, memory and saves, measured in one run. It prints ratios
 * and distributions beside their targets and never fails on a number: a busy machine is no bug.
 */
const from = performance.now()
const worlds = await makeWorlds()
await measureWarm(worlds.large)
await measureCold(worlds)
await measurePage()
await measureStart(worlds.large)
await measureMemory(worlds.large)
await measureSaves()
printTable()
heading(`Took ${seconds(performance.now() - from)}.`)
process.exit(0)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFolder, projectFolder } from '#server/folders.ts'
import { type Child, startChild } from './children.ts'

/** What `npm start` gives Node beside the file, so that what is measured is what runs. */
const flags =
  readFileSync(join(projectFolder, 'package.json'), 'utf8').match(/--[\w-]+=\d+(?=[^"]*start\.js)/g) ?? []

/** The built server as `npm start` runs it, on a free port. */
export type Server = Child & { port: number }

export async function startServer(dataDir: string, programmeDir?: string): Promise<Server> {
  const folder = programmeDir === undefined ? {} : { PROGRAMME_DIR: programmeDir }
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, PUBLIC_URL: '', DATABASE_URL: '', ...folder }
  const child = startChild(join(builtFolder, 'server', 'start.js'), {
    env,
    meter: true,
    flags,
  })
  return { ...child, port: await Promise.race([portOf(child), child.gone]) }
}

/** The port that the server prints once it listens. */
function portOf({ process: child }: Child): Promise<number> {
  let printed = ''
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk)
      const [, port] = /http:\/\/localhost:(\d+)\n/.exec(printed) ?? []
      if (port !== undefined) resolve(Number(port))
    })
  })
}

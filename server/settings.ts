import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Readers, readerships } from '#shared/people/may.ts'
import { Refusal } from './database/store.ts'
import { programmesFolder, projectFolder } from './folders.ts'

const filled = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.transform((text: unknown) => (text === '' ? undefined : text)),
    schema,
  )

const Environment = z.object({
  PORT: filled(z._default(z.pipe(z.coerce.number(), z.int().check(z.gte(0), z.lte(65535))), 3000)),
  HOST: filled(z._default(z.string(), '127.0.0.1')),
  DATA_DIR: filled(z._default(z.string(), join(projectFolder, 'data'))),
  DATABASE_URL: filled(z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//)))),
  PUBLIC_URL: filled(z.optional(z.url())),
  PROGRAMME_DIR: filled(z._default(z.string(), join(programmesFolder, 'kina-indsats'))),
  SECRET: filled(z.optional(z.string().check(z.minLength(32)))),
  READERS: filled(z._default(z.enum(readerships), 'public')),
  TRUSTED_PROXIES: filled(z._default(z.string(), 'loopback')),
  LOG_LEVEL: filled(z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'warn')),
})

export type Settings = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  publicUrl: string | undefined
  programmeDir: string
  /** What second factors are sealed with; several servers on one database share it. */
  secret: string | undefined
  readers: Readers
  /** Whose word about where a request came from is taken, as Fastify's `trustProxy` reads it. */
  trustedProxies: string
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** The environment, parsed once, loudly: a `Refusal` names every setting that cannot be used. */
export function readSettings(environment: { [name: string]: string | undefined }): Settings {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Refusal(`The settings cannot be used:\n${issues.join('\n')}`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, PROGRAMME_DIR } = parsed.data
  const { SECRET, READERS, TRUSTED_PROXIES, LOG_LEVEL } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL,
    programmeDir: PROGRAMME_DIR,
    secret: SECRET,
    readers: READERS,
    trustedProxies: TRUSTED_PROXIES,
    logLevel: LOG_LEVEL,
  }
}

/** The public address of this server, without a path. */
export function originOf({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>): string {
  return publicUrl === undefined ? `http://localhost:${port}` : new URL(publicUrl).origin
}

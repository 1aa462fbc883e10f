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

/** Where somebody can be written to: an e-mail address or a page, as an address to follow. */
const Reachable = z.union([
  z.pipe(
    z.email(),
    z.transform((address: string) => `mailto:${address}`),
  ),
  z.url({ protocol: /^https$/ }),
])

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
  CONTACT: filled(z.optional(Reachable)),
  ACCESSIBILITY_STATEMENT: filled(z.optional(z.url({ protocol: /^https?$/ }))),
  SECURITY_CONTACT: filled(z.optional(Reachable)),
  SECURITY_EXPIRES: filled(z.optional(z.iso.date())),
  LOG_LEVEL: filled(z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'warn')),
})

/** What only who runs the server can say; what is not configured is said to be so. */
export type Notices = {
  /** Where readers can write to, as an address to follow. */
  contact?: string | undefined
  /** The owner's own accessibility statement. */
  accessibility?: string | undefined
  /** Where weaknesses are reported, and the day until which that holds. */
  security?: { contact: string; expires: string } | undefined
}

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
  notices: Notices
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
    notices: noticesOf(parsed.data),
    logLevel: LOG_LEVEL,
  }
}

type Said = z.infer<typeof Environment>

function noticesOf({ CONTACT, ACCESSIBILITY_STATEMENT, SECURITY_CONTACT, SECURITY_EXPIRES }: Said): Notices {
  const contact = SECURITY_CONTACT ?? CONTACT
  const isComplete = contact !== undefined && SECURITY_EXPIRES !== undefined
  return {
    contact: CONTACT,
    accessibility: ACCESSIBILITY_STATEMENT,
    security: isComplete ? { contact, expires: SECURITY_EXPIRES } : undefined,
  }
}

/** The public address of this server, without a path. */
export function originOf({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>): string {
  return publicUrl === undefined ? `http://localhost:${port}` : new URL(publicUrl).origin
}

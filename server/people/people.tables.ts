import type { Language } from '#shared/language.ts'
import type { PeopleAct } from '#shared/people/people.api.ts'
import type { Role } from '#shared/people/person.ts'
import type { Columns } from '../database/columns.sqlite.ts'

/**
 * People, apart from the facts: the ledger knows them by `people.id` alone, so that their names can be erased. Tokens
 * are kept as SHA-256. `people_log` is append-only (triggers) and holds no names.
 */
export const peopleTables = (c: Columns) => ({
  people: c.table(
    'people',
    {
      id: c.text().primaryKey(),
      name: c.text().notNull(),
      email: c.text(),
      role: c.text().$type<Role>().notNull(),
      unit: c.text(),
      language: c.text().$type<Language>().notNull(),
      createdAt: c.instant().notNull(),
      disabledAt: c.instant(),
      erasedAt: c.instant(),
    },
    (t) => [c.unique('people_by_email').on(t.email)],
  ),
  identities: c.table(
    'identities',
    {
      issuer: c.text().notNull(),
      subject: c.text().notNull(),
      person: c.text().notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.issuer, t.subject] }),
      c.index('identities_by_person').on(t.person, t.issuer),
    ],
  ),
  credentials: c.table('credentials', {
    person: c.text().primaryKey(),
    passwordHash: c.text().notNull(),
    /** Sealed; `pendingSecret` until a code from it has been seen. */
    totpSecret: c.text(),
    pendingSecret: c.text(),
    confirmedAt: c.instant(),
    /** The newest step of the clock whose code was used: neither it nor an older one is taken again. */
    lastStep: c.integer(),
    recoveryDigests: c.json<string[]>().notNull(),
  }),
  sessions: c.table(
    'sessions',
    {
      digest: c.text().primaryKey(),
      id: c.text().notNull(),
      person: c.text().notNull(),
      issuer: c.text().notNull(),
      secondFactor: c.boolean().notNull(),
      device: c.text().notNull(),
      createdAt: c.instant().notNull(),
      seenAt: c.instant().notNull(),
    },
    (t) => [c.unique('sessions_by_id').on(t.id), c.index('sessions_by_person').on(t.person)],
  ),
  /** Without a person it is the first administrator's token. */
  invitations: c.table(
    'invitations',
    {
      digest: c.text().primaryKey(),
      person: c.text(),
      resetsSecondFactor: c.boolean().notNull(),
      expiresAt: c.instant().notNull(),
      usedAt: c.instant(),
    },
    (t) => [c.index('invitations_by_person').on(t.person)],
  ),
  standIns: c.table(
    'stand_ins',
    {
      id: c.text().primaryKey(),
      person: c.text().notNull(),
      unit: c.text().notNull(),
      fromDay: c.date().notNull(),
      toDay: c.date().notNull(),
    },
    (t) => [c.index('stand_ins_by_person').on(t.person)],
  ),
  /** Failures by account and by address, both as keyed digests. */
  attempts: c.table(
    'attempts',
    {
      key: c.text().primaryKey(),
      failures: c.integer().notNull(),
      lastAt: c.instant().notNull(),
      until: c.instant().notNull(),
    },
    (t) => [c.index('attempts_by_age').on(t.lastAt)],
  ),
  peopleLog: c.table('people_log', {
    number: c.integer().primaryKey(),
    at: c.instant().notNull(),
    by: c.text(),
    act: c.text().$type<PeopleAct>().notNull(),
    whom: c.text().notNull(),
    role: c.text().$type<Role>(),
    unit: c.text(),
    fromDay: c.date(),
    toDay: c.date(),
  }),
})

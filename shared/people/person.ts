import * as z from 'zod/mini'
import { languages } from '../language.ts'
import { Day } from '../periods/schemas.ts'
import { Text } from '../text.ts'

/** Reads what is not public yet; reports for a unit; agrees and publishes; reads the whole audit trail. */
export const roles = ['reader', 'operator', 'administrator', 'auditor'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Whoever writes proves it with a second factor. */
export function writes(role: Role): boolean {
  return role === 'operator' || role === 'administrator'
}

/** What a password must be by NIST 800-63B: long enough, not endless, any characters, no composition rules. */
export const Password = z.string().check(z.minLength(12), z.maxLength(200))

/** Control characters have no place in a line of text, and PostgreSQL stores no NUL. */
const oneLine = z.regex(/^\P{Cc}*$/u)

/** Folded to lower case, so that one address is one account. */
export const EmailAddress = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(254), oneLine, z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/))

export const PersonName = z.string().check(z.trim(), z.minLength(1), z.maxLength(120), oneLine)

/** The language in which somebody is written to. */
export const PersonLanguage = z.enum(languages)

/** A unit's code, as the programme names it; whether there is one is asked when it is used. */
export const UnitCode = z.string().check(z.minLength(1), z.maxLength(80), oneLine)

/** A unit with its name, as those read it who may not know its code. */
export const NamedUnit = z.object({ code: z.string(), name: Text })
export type NamedUnit = z.infer<typeof NamedUnit>

/** Somebody who stands in for a unit between two days, both included. */
export const StandIn = z.strictObject({ unit: UnitCode, from: Day, to: Day })
export type StandIn = z.infer<typeof StandIn>

/** Who asks. `units` are those that one may report for today: one's own, and those one stands in for. */
export type Principal =
  | { role: 'public' }
  | { role: Role; id: string; units: readonly string[]; session: string; secondFactor: boolean }

export const publicPrincipal: Principal = { role: 'public' }

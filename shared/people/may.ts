import { type Principal, type Role, writes } from './person.ts'

/** Who reads what is published: everybody, or only those who are signed in. A setting of the server. */
export const readerships = ['public', 'signed-in'] as const
export type Readers = (typeof readerships)[number]

/** A policy: whether somebody may pass a door. Pure, so that the server decides and the client hides by the same. */
export type Policy = (principal: Principal, readers?: Readers) => boolean

type SignedIn = Exclude<Principal, { role: 'public' }>

/** Signed in, and with the second factor that whoever writes must have. */
function isActing(principal: Principal): principal is SignedIn {
  return principal.role !== 'public' && (!writes(principal.role) || principal.secondFactor)
}

function readsTrail(role: Role): boolean {
  return role === 'administrator' || role === 'auditor'
}

export const may = {
  /** Published figures are everybody's, unless a setting closes them to those who are signed in. */
  readPublished: (principal, readers = 'public') => readers === 'public' || isActing(principal),
  /** What units write for the council: those who report for others are not of it. */
  readForCouncil: (principal) => isActing(principal) && principal.role !== 'operator',
  signIn: () => true,
  /** What is left to a writer without a second factor: to see who one is, to enrol, to leave. */
  seeOwnAccount: ({ role }) => role !== 'public',
  changeOwnAccount: (principal) => isActing(principal),
  report: (principal) => isActing(principal) && principal.units.length > 0,
  readReceipts: (principal) =>
    isActing(principal) && (principal.units.length > 0 || readsTrail(principal.role)),
  review: (principal) => isActing(principal) && principal.role === 'administrator',
  /** Proposes and confirms changes of what is agreed. */
  agree: (principal) => isActing(principal) && principal.role === 'administrator',
  managePeople: (principal) => isActing(principal) && principal.role === 'administrator',
  readTrail: (principal) => isActing(principal) && readsTrail(principal.role),
} satisfies { [name: string]: Policy }

/** Whether somebody may write the figures of a unit. */
export function reportsFor(principal: Principal, unit: string): boolean {
  return may.report(principal) && principal.role !== 'public' && principal.units.includes(unit)
}

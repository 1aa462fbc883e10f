import { type Principal, writes } from './person.ts'

/** A policy: whether somebody may pass a door. Pure, so that the server decides and the client hides by the same. */
export type Policy = (principal: Principal) => boolean

type SignedIn = Exclude<Principal, { role: 'public' }>

/** Signed in, and with the second factor that whoever writes must have. */
function isActing(principal: Principal): principal is SignedIn {
  return principal.role !== 'public' && (!writes(principal.role) || principal.secondFactor)
}

export const may = {
  /** Published figures are everybody's, unless a setting closes them to those who are signed in. */
  readPublished: (): boolean => true,
  signIn: (): boolean => true,
  seeOwnAccount: ({ role }) => role !== 'public',
  report: (principal) => isActing(principal) && principal.units.length > 0,
  review: (principal) => isActing(principal) && principal.role === 'administrator',
  managePeople: (principal) => isActing(principal) && principal.role === 'administrator',
  readTrail: (principal) =>
    isActing(principal) && (principal.role === 'administrator' || principal.role === 'auditor'),
} satisfies { [name: string]: Policy }

/** Whether somebody may write the figures of a unit. */
export function reportsFor(principal: Principal, unit: string): boolean {
  return may.report(principal) && principal.role !== 'public' && principal.units.includes(unit)
}

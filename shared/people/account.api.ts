import * as z from 'zod/mini'
import { acting, reading } from '../endpoint.ts'
import { EmailAddress, NamedUnit, PersonLanguage, PersonName, Role } from './person.ts'

const nothing = z.strictObject({})
/** Longer than any that is accepted, so that a wrong one is wrong like any other; not endless. */
const Typed = z.string().check(z.maxLength(1000))
const Token = z.string().check(z.maxLength(100))
const Code = z.string().check(z.maxLength(40))
const Subject = z.string().check(z.maxLength(80))

export const Done = z.object({ done: z.literal(true) })

/**
 * How far a sign-in came. `code_needed`: the password was right, ask again with a code. `enrol_needed`: signed in, but
 * may do nothing until a second factor is confirmed.
 */
export const SignInOutcome = z.object({ outcome: z.enum(['signed_in', 'code_needed', 'enrol_needed']) })
export type SignInOutcome = z.infer<typeof SignInOutcome>

export const signIn = acting({
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Signs in with e-mail and password, and a code where a second factor is there',
  params: nothing,
  query: nothing,
  body: z.strictObject({
    email: EmailAddress,
    password: Typed,
    code: z.optional(Code),
    recoveryCode: z.optional(Code),
  }),
  reply: SignInOutcome,
})

export const signOut = acting({
  method: 'POST',
  path: '/api/sign-out',
  summary: 'Ends the session that asks',
  params: nothing,
  query: nothing,
  body: nothing,
  reply: Done,
})

/** One's own account; `units` are those that one reports for today, with their names. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.nullable(z.string()),
  role: Role,
  unit: z.nullable(z.string()),
  units: z.array(NamedUnit),
  language: PersonLanguage,
  /** Whether this session has shown a second factor, and whether it must before anything else. */
  secondFactor: z.boolean(),
  enrolNeeded: z.boolean(),
  /** Whether there is a password of theirs here; the people of the example have none. */
  hasPassword: z.boolean(),
})
export type Me = z.infer<typeof Me>

export const getMe = reading({
  path: '/api/me',
  summary: 'Who asks; null for somebody who is not signed in',
  params: nothing,
  query: nothing,
  reply: z.object({ me: z.nullable(Me) }),
})

export const OwnSession = z.object({
  id: z.string(),
  current: z.boolean(),
  device: z.string(),
  createdAt: z.number(),
  seenAt: z.number(),
  secondFactor: z.boolean(),
})
export type OwnSession = z.infer<typeof OwnSession>

export const listOwnSessions = reading({
  path: '/api/me/sessions',
  summary: "One's own sessions, the newest first",
  params: nothing,
  query: nothing,
  reply: z.object({ sessions: z.array(OwnSession) }),
})

export const endOwnSession = acting({
  method: 'POST',
  path: '/api/me/sessions/:session/end',
  summary: "Ends one of one's own sessions",
  params: z.strictObject({ session: Subject }),
  query: nothing,
  body: nothing,
  reply: Done,
})

export const endOtherSessions = acting({
  method: 'POST',
  path: '/api/me/sessions/end-others',
  summary: "Ends all of one's own sessions but the one that asks",
  params: nothing,
  query: nothing,
  body: nothing,
  reply: Done,
})

export const changePassword = acting({
  method: 'POST',
  path: '/api/me/password',
  summary: "Changes one's own password and ends one's other sessions",
  params: nothing,
  query: nothing,
  body: z.strictObject({ current: Typed, password: Typed }),
  reply: Done,
})

export const beginSecondFactor = acting({
  method: 'POST',
  path: '/api/me/second-factor/begin',
  summary: 'Makes a new secret for an authenticator; whoever replaces one gives the password again',
  params: nothing,
  query: nothing,
  body: z.strictObject({ password: z.optional(Typed) }),
  reply: z.object({ secret: z.string(), uri: z.string() }),
})

export const confirmSecondFactor = acting({
  method: 'POST',
  path: '/api/me/second-factor/confirm',
  summary:
    'Confirms the new secret by a code from it, shows the recovery codes once, ends all other sessions',
  params: nothing,
  query: nothing,
  body: z.strictObject({ code: Code }),
  reply: z.object({ recoveryCodes: z.array(z.string()) }),
})

export const makeRecoveryCodes = acting({
  method: 'POST',
  path: '/api/me/recovery-codes',
  summary: 'Makes new recovery codes, shown once; those from before are void. Needs the password again',
  params: nothing,
  query: nothing,
  body: z.strictObject({ password: Typed }),
  reply: z.object({ recoveryCodes: z.array(z.string()) }),
})

export const acceptInvitation = acting({
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Sets the password that an invitation is for; each can be used once',
  params: nothing,
  query: nothing,
  body: z.strictObject({ token: Token, password: Typed }),
  reply: SignInOutcome,
})

export const makeFirstAdministrator = acting({
  method: 'POST',
  path: '/api/first-administrator',
  summary: "Makes the first administrator with the token from the server's console",
  params: nothing,
  query: nothing,
  body: z.strictObject({
    token: Token,
    name: PersonName,
    email: EmailAddress,
    password: Typed,
    language: z._default(PersonLanguage, 'da'),
  }),
  reply: SignInOutcome,
})

/** Somebody to be with one click, in the example on one's own machine only. */
export const ExamplePerson = z.object({
  person: z.string(),
  name: z.string(),
  role: Role,
  unit: z.nullable(z.string()),
})
export type ExamplePerson = z.infer<typeof ExamplePerson>

export const listExamplePeople = reading({
  path: '/api/example/people',
  summary: 'The people of the example; there on a loopback address only',
  params: nothing,
  query: nothing,
  reply: z.object({
    people: z.array(ExamplePerson),
    units: z.array(NamedUnit),
  }),
})

export const signInAsExample = acting({
  method: 'POST',
  path: '/api/example/sign-in',
  summary: 'Signs in as one of the people of the example; there on a loopback address only',
  params: nothing,
  query: nothing,
  body: z.strictObject({ person: Subject }),
  reply: SignInOutcome,
})

import * as z from 'zod/mini'
import { acting, reading } from '../endpoint.ts'
import { Day } from '../periods/schemas.ts'
import { Done } from './account.api.ts'
import { EmailAddress, NamedUnit, PersonLanguage, PersonName, Role, StandIn, UnitCode } from './person.ts'

const nothing = z.strictObject({})
const OnePerson = z.strictObject({ person: z.string().check(z.maxLength(80)) })
const Place = { role: Role, unit: z.nullable(UnitCode) }

/** Somebody as the administration sees them. */
export const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.nullable(z.string()),
  role: Role,
  unit: z.nullable(z.string()),
  language: PersonLanguage,
  state: z.enum(['invited', 'active', 'disabled']),
  /** Until when an invitation that was not used yet can be; null where there is none. */
  invitedUntil: z.nullable(z.number()),
  secondFactor: z.boolean(),
  sessions: z.int(),
  createdAt: z.number(),
  isExample: z.boolean(),
  standIns: z.array(z.object({ id: z.string(), unit: z.string(), from: Day, to: Day })),
})
export type PersonRow = z.infer<typeof PersonRow>

const Person = z.object({ person: PersonRow })

/** What the administrator hands over; shown this once. */
const Invitation = z.object({ person: z.string(), link: z.string(), expiresAt: z.number() })
export type Invitation = z.infer<typeof Invitation>

export const listPeople = reading({
  path: '/api/people',
  summary:
    'Everybody with an account, by name, without who was erased; and the units that they can belong to',
  params: nothing,
  query: nothing,
  reply: z.object({ people: z.array(PersonRow), units: z.array(NamedUnit) }),
})

export const invitePerson = acting({
  method: 'POST',
  path: '/api/people',
  summary: 'Makes an account and a link with which its owner sets the password, once, within 24 hours',
  params: nothing,
  query: nothing,
  body: z.strictObject({
    name: PersonName,
    email: EmailAddress,
    ...Place,
    language: z._default(PersonLanguage, 'da'),
  }),
  reply: Invitation,
})

export const inviteAgain = acting({
  method: 'POST',
  path: '/api/people/:person/invitation',
  summary: 'A new link; those from before are void. A second factor stays unless it is to be reset as well',
  params: OnePerson,
  query: nothing,
  body: z.strictObject({ secondFactor: z.enum(['keep', 'reset']) }),
  reply: Invitation,
})

export const changeRole = acting({
  method: 'POST',
  path: '/api/people/:person/role',
  summary: "Changes somebody's role and unit and ends their sessions",
  params: OnePerson,
  query: nothing,
  body: z.strictObject(Place),
  reply: Person,
})

export const disablePerson = acting({
  method: 'POST',
  path: '/api/people/:person/disable',
  summary: 'Closes an account and ends its sessions',
  params: OnePerson,
  query: nothing,
  body: nothing,
  reply: Person,
})

export const enablePerson = acting({
  method: 'POST',
  path: '/api/people/:person/enable',
  summary: 'Opens a disabled account again',
  params: OnePerson,
  query: nothing,
  body: nothing,
  reply: Person,
})

export const endSessionsOf = acting({
  method: 'POST',
  path: '/api/people/:person/end-sessions',
  summary: "Ends all of somebody's sessions",
  params: OnePerson,
  query: nothing,
  body: nothing,
  reply: Person,
})

export const erasePerson = acting({
  method: 'POST',
  path: '/api/people/:person/erase',
  summary: 'Erases name, e-mail and everything to sign in with; what they did stays under their random id',
  params: OnePerson,
  query: nothing,
  body: nothing,
  reply: Done,
})

export const addStandIn = acting({
  method: 'POST',
  path: '/api/people/:person/stand-ins',
  summary: 'Lets somebody report for another unit between two days, both included',
  params: OnePerson,
  query: nothing,
  body: StandIn,
  reply: Person,
})

export const endStandIn = acting({
  method: 'POST',
  path: '/api/people/:person/stand-ins/:standIn/end',
  summary: 'Takes a stand-in back at once',
  params: z.extend(OnePerson, { standIn: z.string().check(z.maxLength(80)) }),
  query: nothing,
  body: nothing,
  reply: Person,
})

/** What was done about people: who did what to whom, when. `by` null is the server's console. */
export const peopleActs = [
  'first_administrator',
  'invited',
  'invited_again',
  'second_factor_reset',
  'recovery_codes_made',
  'invitation_accepted',
  'role_changed',
  'disabled',
  'enabled',
  'sessions_ended',
  'erased',
  'erased_again',
  'stand_in_added',
  'stand_in_ended',
] as const
export type PeopleAct = (typeof peopleActs)[number]

/** Somebody as the log names them: the name is null once they were erased. */
const Named = z.object({ id: z.string(), name: z.nullable(z.string()) })

export const PeopleEntry = z.object({
  number: z.int(),
  at: z.number(),
  by: z.nullable(Named),
  act: z.enum(peopleActs),
  whom: Named,
  /** What holds since then, where the act is about it. */
  role: z.nullable(Role),
  unit: z.nullable(NamedUnit),
  from: z.nullable(Day),
  to: z.nullable(Day),
})
export type PeopleEntry = z.infer<typeof PeopleEntry>

export const listPeopleLog = reading({
  path: '/api/people/log',
  summary:
    'What was done about people, the newest first, 200 at a time; `before` is the number to go on from',
  params: nothing,
  query: z.strictObject({ before: z.optional(z.string().check(z.regex(/^[1-9]\d{0,14}$/))) }),
  reply: z.object({ entries: z.array(PeopleEntry), hasMore: z.boolean() }),
})

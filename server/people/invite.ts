import type { Language } from '#shared/language.ts'
import { invitationPath, linkOf } from '#shared/people/links.ts'
import type { Invitation } from '#shared/people/people.api.ts'
import type { Role } from '#shared/people/person.ts'
import { invitationLife } from '#shared/people/session.ts'
import { Problem } from '#shared/problem.ts'
import type { Write } from '../database/store.ts'
import type { Caller } from '../route.ts'
import { administer, refuseOneself, requireAdministrator, requirePlace } from './administer.ts'
import { replaceInvitation } from './invitations.queries.ts'
import { hasEmail, insertPerson } from './people.queries.ts'
import { logPeople } from './peopleLog.queries.ts'
import type { Room } from './room.ts'
import { newToken, tokenDigest } from './secret.ts'

export type NewPerson = { name: string; email: string; role: Role; unit: string | null; language: Language }
/** Who invites, and the address under which they see this server. */
export type Host = { caller: Caller; origin: string }

/** Makes an account and the link that its owner sets the password with. */
export async function invitePerson(
  room: Room,
  { caller, origin }: Host,
  asked: NewPerson,
): Promise<Invitation> {
  await requirePlace(room, asked)
  const [id, at] = [room.newId(), room.now()]
  return await room.store.write(async (write) => {
    const by = await requireAdministrator(write, caller)
    if (await hasEmail(write, asked.email)) {
      const key = 'people.emailTaken'
      throw new Problem('conflict', { key }, { email: { key } })
    }
    await insertPerson(write, { ...asked, id, createdAt: at, disabledAt: null, erasedAt: null })
    await logPeople(write, { at, by, act: 'invited', whom: id, role: asked.role, unit: asked.unit })
    return await newLink(write, room, { person: id, origin, resetsSecondFactor: false })
  })
}

/** A new link for somebody whose link was lost or whose password was; those from before are void. */
export async function inviteAgain(
  room: Room,
  { caller, origin }: Host,
  asked: { person: string; resetsSecondFactor: boolean },
): Promise<Invitation> {
  return await administer(room, caller, asked.person, async (deed) => {
    refuseOneself(deed)
    const { write, by, person, at } = deed
    if (person.disabledAt !== null) throw new Problem('conflict', { key: 'people.isDisabled' })
    await logPeople(write, { at, by, act: 'invited_again', whom: person.id })
    if (asked.resetsSecondFactor)
      await logPeople(write, { at, by, act: 'second_factor_reset', whom: person.id })
    return await newLink(write, room, { ...asked, origin })
  })
}

async function newLink(
  write: Write,
  room: Room,
  { person, origin, resetsSecondFactor }: { person: string; origin: string; resetsSecondFactor: boolean },
): Promise<Invitation> {
  const token = newToken(room.random)
  const expiresAt = room.now() + invitationLife
  await replaceInvitation(write, person, { digest: tokenDigest(token), expiresAt, resetsSecondFactor })
  return { person, link: linkOf(origin, invitationPath, token), expiresAt }
}

import type { Store } from '../database/store.ts'
import { eraseAgain, erasuresFile } from './erasures.ts'
import { makeExamplePeople } from './example.ts'
import { offerFirstAdministrator } from './invitation.ts'
import { offersExample, offersSignIn } from './offer.ts'
import type { Room } from './room.ts'
import { keysOf, readSecret } from './secret.ts'

export type SignInSettings = {
  host: string
  publicUrl: string | undefined
  programmeDir: string
  dataDir: string
  secret: string | undefined
}

/** What signing in rests on; `buildApp` adds the store and the rest. */
export type SignInParts = Pick<Room, 'random' | 'keys' | 'erasures' | 'publicUrl' | 'hasExample'>

/**
 * Erases again who came back with a copy, and prepares signing in as the settings allow: the secret, the example's people, and a token for the first administrator
 * where there is none yet. Undefined where no sign-in is offered.
 */
export async function openRoom(
  settings: SignInSettings,
  { store, ...parts }: { store: Store } & Pick<Room, 'now' | 'newId' | 'random' | 'log'>,
): Promise<{ signIn: SignInParts; firstToken: string | undefined } | undefined> {
  const erasures = erasuresFile(settings.dataDir)
  await eraseAgain(store, erasures, parts.now())
  if (!offersSignIn(settings)) return undefined
  const signIn: SignInParts = {
    random: parts.random,
    keys: keysOf(readSecret(settings)),
    erasures,
    publicUrl: settings.publicUrl,
    hasExample: offersExample(settings),
  }
  const room: Room = { store, ...parts, ...signIn, units: async () => [] }
  if (signIn.hasExample) await makeExamplePeople(room)
  return { signIn, firstToken: await offerFirstAdministrator(room) }
}

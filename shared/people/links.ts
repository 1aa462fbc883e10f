/** The page on which an invitation is accepted; its token stands behind `#`, which no server and no log ever sees. */
export const invitationPath = '/invitation'

/** The page on which the first administrator is made. */
export const firstAdministratorPath = '/foerste-administrator'

/** A link to hand over. */
export function linkOf(origin: string, path: string, token: string): string {
  return `${origin.replace(/\/+$/, '')}${path}#${token}`
}

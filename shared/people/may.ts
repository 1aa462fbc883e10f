/** Who asks. Published figures need no sign-in. */
export type Principal = { role: 'public' }

/** A policy: whether somebody may pass a door. Pure, so that client and server agree. */
export type Policy = (principal: Principal) => boolean

export const may = {
  readPublished: (): boolean => true,
} satisfies { [name: string]: Policy }

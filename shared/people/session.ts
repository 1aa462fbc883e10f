const minute = 60_000

/** A session ends after this long without a request: long enough for a meeting, short enough for a desk left open. */
export const sessionIdle = 60 * minute

/** A session ends this long after it began, however busy: one working day, so that each begins with a sign-in. */
export const sessionAbsolute = 12 * 60 * minute

/** How long an invitation, and the first administrator's token, can be used. */
export const invitationLife = 24 * 60 * minute

/** When a session ends if nobody asks again; milliseconds since 1970. */
export function sessionEnd({ createdAt, seenAt }: { createdAt: number; seenAt: number }): number {
  return Math.min(createdAt + sessionAbsolute, seenAt + sessionIdle)
}

/** Whether a session is over, by idleness or by age. */
export function isSessionOver(session: { createdAt: number; seenAt: number }, now: number): boolean {
  return now >= sessionEnd(session)
}

/** The longest that anybody waits after failed attempts, in milliseconds. */
export const longestDelay = 15 * 60_000

/** Failures this long ago are forgotten, in milliseconds. */
export const failuresForgottenAfter = 24 * 60 * 60_000

/** What attempts are counted for: the account that was named, whether it exists or not, and where they came from. */
export type Attempted = 'account' | 'address'

/** A whole office comes from one address, so its first failures cost nothing. */
const free: { [attempted in Attempted]: number } = { account: 0, address: 20 }

/** How long to wait after so many failures in a row, in milliseconds: 1 s, 2 s, 4 s ... up to `longestDelay`. */
export function delayAfter(failures: number, attempted: Attempted): number {
  const counted = failures - free[attempted]
  return counted <= 0 ? 0 : Math.min(longestDelay, 1000 * 2 ** Math.min(counted - 1, 20))
}

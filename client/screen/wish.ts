/** What the page asks its worker to keep: its own addresses, and the built files that it was made of. */
export type Wish = { addresses: readonly string[]; assets: readonly string[] }

/** Whether it is kept; whether there was no network, or a busy server, to fetch it by; or whether it cannot or must not be. */
export type Answer = 'kept' | 'none' | 'later' | 'cannot'

/** What the page asks its worker to keep: its own addresses, and the built files that it was made of. */
export type Wish = { addresses: readonly string[]; assets: readonly string[] }

/** It is kept; there was no network, or a busy server, to fetch it by; or it cannot or must not be kept. */
export type Answer = 'kept' | 'none' | 'later' | 'cannot'

const name = 'signed-in'

/**
 * Whether somebody is believed to be signed in: readers are many and cost no question. The session's own cookie cannot
 * be read by a page; this mark can be wrong, and is put right by the first answer of the server.
 */
export function isBelievedSignedIn(): boolean {
  return storage()?.getItem(name) === 'yes'
}

export function believeSignedIn(believed: boolean): void {
  if (believed === isBelievedSignedIn()) return
  if (believed) storage()?.setItem(name, 'yes')
  else storage()?.removeItem(name)
  for (const listener of listeners) listener()
}

const listeners = new Set<() => void>()

/** Tells when the belief changes, here or in another tab. */
export function onBelief(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Whoever blocks cookies blocks this too, and is never signed in. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

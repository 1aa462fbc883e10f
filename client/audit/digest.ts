/** SHA-256 as lower-case hex, by the browser itself. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Browsers offer it on secure connections only. */
export const canDigest = () => globalThis.crypto?.subtle !== undefined

/** Where to go after signing in: an address of our own, and not one that leads here again; else the first page. */
export function returnTo(til: string | undefined, origin: string): string {
  if (til?.startsWith('/') !== true) return '/'
  const url = URL.parse(til, origin)
  const isOwn = url !== null && url.origin === origin && url.pathname !== '/log-ind'
  return isOwn ? `${url.pathname}${url.search}${url.hash}` : '/'
}

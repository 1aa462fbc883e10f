const named: { [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text inside XML; what XML cannot hold at all is left out. */
export function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll(/[&<>"']/g, (sign) => named[sign] ?? sign)
  )
}

/** The part of an address after `?`, of what is there. */
export function searchText(search: { [name: string]: string | undefined }): string {
  const parts = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

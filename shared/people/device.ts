const browsers = [
  ['Edge', /\bEdg(A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const

/** A browser and its system by their names, so that people know their own sessions; '' where neither is known. */
export function deviceLabel(userAgent: string): string {
  const named = [browsers, systems].map((list) => list.find(([, mark]) => mark.test(userAgent))?.[0])
  return named.filter((name) => name !== undefined).join(', ')
}

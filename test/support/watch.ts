import type { Page } from 'playwright-core'

/**
 * Listens to what nobody sees on a page: errors in the console or in scripts, violations of the security policy,
 * requests to another host, and answers that admit a fault of the server. The browser may note that an address was
 * `refused`.
 */
export async function watch(
  page: Page,
  { origin, refused }: { origin: string; refused: RegExp | undefined },
): Promise<string[]> {
  const troubles: string[] = []
  page.on('console', (message) => {
    const { url } = message.location()
    const isRefusal = message.text().startsWith('Failed to load resource') && refused?.test(url) === true
    if (message.type() === 'error' && !isRefusal) troubles.push(`console: ${message.text()} ${url}`)
  })
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) troubles.push(`another host: ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()}: ${response.url()}`)
  })
  await page.exposeFunction('reportViolation', (violation: string) => troubles.push(`policy: ${violation}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void }
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  return troubles
}

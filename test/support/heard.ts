/**
 * What somebody hears of a page that was made as text: its words, pictures by their names, a slider by its value.
 * What is hidden from them is left out.
 */
export function heard(html: string): string {
  let text = html.replaceAll(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ').replaceAll('<!-- -->', '')
  // From the inside out: a picture holds another that stretches its lines.
  const innermost = /<svg([^>]*)>(?:(?!<svg)[\s\S])*?<\/svg>/g
  while (text.search(innermost) >= 0) text = text.replaceAll(innermost, (_, head: string) => `<i${head}></i>`)
  return text
    .replaceAll(/<i [^>]*aria-hidden="true"[^>]*><\/i>/g, ' ')
    .replaceAll(
      /<[^>]*>/g,
      (tag) =>
        ` ${[...tag.matchAll(/aria-(?:label|valuetext)="([^"]*)"/g)].map(([, said]) => said).join(' ')} `,
    )
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
}

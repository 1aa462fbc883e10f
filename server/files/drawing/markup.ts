/** A piece of a page as the prerenderer writes it. */
export type Element = {
  name: string
  attributes: { [name: string]: string }
  children: (Element | string)[]
}

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const token = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi
const attribute = /([^\s=]+)(?:="([^"]*)")?/g

/** Reads what React wrote: every element is closed, every attribute stands in quotes. */
export function parseMarkup(html: string): Element {
  const root: Element = { name: 'body', attributes: {}, children: [] }
  const open = [root]
  for (const [, closes, name, attributes = '', text] of html.matchAll(token)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(decoded(text))
    else if (closes === '/') open.pop()
    else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [] }
      parent.children.push(element)
      if (!empty.has(name)) open.push(element)
    }
  }
  return root
}

function attributesOf(text: string): Element['attributes'] {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, value = '']) => [name, decoded(value)]),
  )
}

const named: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(decimal))
  })
}

export function classesOf({ attributes }: Element): string[] {
  return attributes.class?.split(/\s+/) ?? []
}

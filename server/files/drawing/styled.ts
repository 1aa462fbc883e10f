import { classesOf, type Element } from './markup.ts'
import { applies, type Stylesheet } from './stylesheet.ts'

/** How an element looks: its type's size in pixels, and what else is said of it, with what it took over. */
export type Style = { size: number; get: (property: string) => string | undefined }

/** An element with its look; what is not drawn is left out. */
export type Styled = {
  name: string
  attributes: { [name: string]: string }
  style: Style
  children: (Styled | string)[]
}

const rem = 16
const takenOver = new Set(
  'color fill stroke stroke-width stroke-dasharray stroke-linejoin stroke-linecap stroke-opacity paint-order font-weight text-anchor text-align line-height'.split(
    ' ',
  ),
)
/** What an SVG says as an attribute and its style may overrule. */
const said = ['fill', 'stroke', 'stroke-width', 'text-anchor', 'opacity']
const asUsual: { [name: string]: [string, string][] } = Object.fromEntries(
  ['strong', 'b', 'th'].map((name) => [name, [['font-weight', '600']]]),
)

/** What asks to be used, or says what is being used, is no part of a picture; nor is what is folded away. */
const unpictured = new Set(['details', 'button', 'form', 'nav', 'script', 'input', 'select', 'label'])
const unpicturedClasses = ['read', 'reading-place', 'filters', 'unseen']

/** A page's elements with the looks that its style gives them. */
export function styledOf(root: Element, sheet: Stylesheet): Styled {
  const ink = sheet.variables.get('--ink') ?? '#000'
  const first: Style = { size: rem, get: (property) => (property === 'color' ? ink : undefined) }
  return styled(root, [], first, sheet)
}

function styled(element: Element, above: readonly Element[], parent: Style, sheet: Stylesheet): Styled {
  const path = [...above, element]
  const style = styleOf(path, element, parent, sheet)
  const children = element.children.flatMap((child): (Styled | string)[] => {
    if (typeof child === 'string') return [child]
    if (!isPictured(child)) return []
    const one = styled(child, path, style, sheet)
    return one.style.get('display') === 'none' ? [] : [one]
  })
  return { name: element.name, attributes: element.attributes, style, children }
}

function isPictured(element: Element): boolean {
  const isUsed = unpictured.has(element.name) || element.attributes.role === 'status'
  const isPart =
    element.name !== 'circle' && classesOf(element).some((one) => unpicturedClasses.includes(one))
  return !isUsed && !isPart
}

function styleOf(path: readonly Element[], element: Element, parent: Style, sheet: Stylesheet): Style {
  const rules = sheet.rules.filter((rule) => applies(rule, path)).sort((a, b) => a.weight - b.weight)
  const attributes = said.flatMap((name): [string, string][] => {
    const value = element.attributes[name]
    return value === undefined ? [] : [[name, value]]
  })
  const all = [...attributes, ...(asUsual[element.name] ?? []), ...rules.flatMap((rule) => rule.declarations)]
  const own = new Map<string, string>()
  for (const [property, value] of all) {
    const known = value.replaceAll(/var\((--[\w-]+)\)/g, (whole, name) => sheet.variables.get(name) ?? whole)
    for (const [side, part] of spread(property, known)) own.set(side, part)
  }
  for (const [property, value] of own) if (value === 'inherit') own.delete(property)
  const size = sizeOf(own.get('font-size'), parent.size)
  const get = (property: string) => {
    const value = own.get(property) ?? (takenOver.has(property) ? parent.get(property) : undefined)
    return value === 'currentColor' ? (own.get('color') ?? parent.get('color')) : value
  }
  return { size, get }
}

function sizeOf(value: string | undefined, parent: number): number {
  return value === undefined ? parent : (lengthOf(value, parent, parent) ?? parent)
}

const sides = ['top', 'right', 'bottom', 'left']

/** A property for several sides as one for each. */
function spread(property: string, value: string): [string, string][] {
  const parts = value.split(/\s+/)
  const nth = (at: number) => parts[at] ?? parts[at - 2] ?? parts[0] ?? '0'
  if (property === 'margin' || property === 'padding')
    return sides.map((side, at) => [`${property}-${side}`, nth(at)])
  const [, kind, axis] = /^(margin|padding)-(block|inline)$/.exec(property) ?? []
  if (kind !== undefined) {
    const [start, end] = axis === 'block' ? ['top', 'bottom'] : ['left', 'right']
    return [
      [`${kind}-${start}`, nth(0)],
      [`${kind}-${end}`, parts[1] ?? nth(0)],
    ]
  }
  if (property === 'border') return sides.map((side) => [`border-${side}`, value])
  if (property === 'border-width') return sides.map((side, at) => [`border-${side}-width`, nth(at)])
  if (property === 'gap')
    return [
      ['row-gap', nth(0)],
      ['column-gap', parts[1] ?? nth(0)],
    ]
  return [[property, value]]
}

/** A length in pixels: of a font's size in em, of a whole in per cent; nothing where it is none. */
export function lengthOf(value: string | undefined, size: number, whole: number): number | undefined {
  const [, number, unit] = /^(-?[\d.]+)(rem|em|px|%|)$/.exec(value?.trim() ?? '') ?? []
  if (number === undefined) return undefined
  const times = { rem, em: size, '%': whole / 100 }[unit ?? ''] ?? 1
  return Number(number) * times
}

import { classesOf, type Element } from './markup.ts'

/** One step of a selector: what an element must be, and how it stands to the step before it. */
type Step = {
  isChild: boolean
  name: string | undefined
  classes: string[]
  attributes: string[]
  places: string[]
}
export type Rule = { steps: Step[]; weight: number; declarations: [property: string, value: string][] }
export type Stylesheet = { rules: Rule[]; variables: Map<string, string> }

/** How wide the window is that a picture is drawn in, in rem. */
const windowWidth = 64

/**
 * The pages' own style as it was built, for a wide window in light. It knows the part of CSS that the pages use: what
 * it does not know, such as a state that only a mouse can bring, never matches.
 */
export function parseStylesheet(css: string): Stylesheet {
  const rules = rulesOf(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  const root = rules.filter(({ steps }) => steps[0]?.places.includes(':root') === true)
  const variables = new Map(
    root.flatMap(({ declarations }) => declarations).map(([name, value]) => [name, inLight(value)]),
  )
  return { rules, variables }
}

/** Of a colour for light and for dark, the one for light. */
function inLight(value: string): string {
  return /^(?:var\(--lightningcss-light,|light-dark\()([^,)]+)/.exec(value)?.[1]?.trim() ?? value
}

function rulesOf(css: string): Rule[] {
  const found: Rule[] = []
  let at = 0
  while (at < css.length) {
    const opens = css.indexOf('{', at)
    if (opens === -1) break
    const closes = closingOf(css, opens)
    const prelude = css.slice(at, opens).trim()
    const inside = css.slice(opens + 1, closes)
    at = closes + 1
    if (!prelude.startsWith('@')) found.push(...ruleOf(prelude, inside))
    else if (/^@(media|container)/.test(prelude) && holds(prelude)) found.push(...rulesOf(inside))
  }
  return found
}

function closingOf(css: string, opens: number): number {
  let depth = 0
  for (let at = opens; at < css.length; at++) {
    if (css[at] === '{') depth++
    if (css[at] === '}' && --depth === 0) return at
  }
  return css.length
}

function holds(prelude: string): boolean {
  if (/print|forced-colors|prefers-/.test(prelude)) return false
  const [, sign, width] = /(>=|<=|min-width:|max-width:)\s*([\d.]+)rem/.exec(prelude) ?? []
  const isLeast = sign === '>=' || sign === 'min-width:'
  return width !== undefined && (isLeast ? windowWidth >= Number(width) : windowWidth <= Number(width))
}

function ruleOf(prelude: string, inside: string): Rule[] {
  const declarations = inside.split(';').flatMap((one): [string, string][] => {
    const colon = one.indexOf(':')
    return colon === -1 ? [] : [[one.slice(0, colon).trim(), one.slice(colon + 1).trim()]]
  })
  return splitSelectors(prelude)
    .flatMap(spelledOut)
    .flatMap((selector) => {
      const steps = stepsOf(selector)
      return steps === undefined ? [] : [{ steps, weight: weightOf(steps), declarations }]
    })
}

/** `:is(a,b) c` as `a c` and `b c`. */
function spelledOut(selector: string): string[] {
  const found = /:is\(([^()]*)\)/.exec(selector)
  if (found === null) return [selector]
  return (found[1] ?? '').split(',').flatMap((one) => spelledOut(selector.replace(found[0], one.trim())))
}

/** At the commas that stand in no brackets. */
function splitSelectors(prelude: string): string[] {
  return prelude.split(/,(?![^(]*\))/).map((one) => one.trim())
}

function stepsOf(selector: string): Step[] | undefined {
  const steps: Step[] = []
  for (const [, child, text = ''] of selector.matchAll(/(?:^|\s*(>)\s*|\s+)([^\s>]+)/g)) {
    const step: Step = { isChild: child === '>', name: undefined, classes: [], attributes: [], places: [] }
    for (const [part] of text.matchAll(/\.[\w-]+|\[[^\]]+\]|:[\w-]+(?:\([^)]*\))?|[\w-]+|\*|[^\w\s]/g)) {
      if (part.startsWith('.')) step.classes.push(part.slice(1))
      else if (part.startsWith('[')) step.attributes.push(part.slice(1, -1))
      else if (part === ':first-child' || part === ':last-child' || part === ':root') step.places.push(part)
      else if (/^[\w-]+$/.test(part)) step.name = part
      else if (part !== '*') return undefined
    }
    steps.push(step)
  }
  return steps
}

function weightOf(steps: readonly Step[]): number {
  return steps.reduce(
    (sum, { name, classes, attributes, places }) =>
      sum + (classes.length + attributes.length + places.length) * 100 + (name === undefined ? 0 : 1),
    0,
  )
}

/** Whether a rule speaks of the last of some elements, each of which lies within the one before. */
export function applies({ steps }: Rule, path: readonly Element[]): boolean {
  return reaches(steps, path, steps.length - 1, path.length - 1)
}

function reaches(steps: readonly Step[], path: readonly Element[], nth: number, at: number): boolean {
  const [step, element] = [steps[nth], path[at]]
  if (step === undefined || element === undefined || !isOf(step, element, path[at - 1])) return false
  if (nth === 0) return true
  if (step.isChild) return reaches(steps, path, nth - 1, at - 1)
  for (let above = at - 1; above >= 0; above--) if (reaches(steps, path, nth - 1, above)) return true
  return false
}

function isOf(step: Step, element: Element, parent: Element | undefined): boolean {
  const classes = classesOf(element)
  return (
    (step.name === undefined || step.name === element.name) &&
    step.classes.every((one) => classes.includes(one)) &&
    step.attributes.every((one) => one in element.attributes) &&
    step.places.every((place) => {
      const siblings = parent?.children.filter((child) => typeof child !== 'string') ?? []
      return place !== ':root' && siblings.at(place === ':first-child' ? 0 : -1) === element
    })
  )
}

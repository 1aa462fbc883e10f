import { xmlText } from '../xml.ts'
import { type Ink, paintOf, px, tag, typeOf } from './paint.ts'
import { lengthOf, type Styled } from './styled.ts'

/** A place that is drawn in: where it begins, how it is stretched, and how large it is in its own units. */
type Place = { x: number; y: number; across: number; down: number; width: number; height: number }
export type Frame = { x: number; y: number; width: number; height: number }

/**
 * A drawing of a page in pixels. On the page it is stretched to its place, with shares, heights of letters and strokes
 * that keep their width; few programs draw all of that, so here everything is worked out.
 */
export function drawFigure(figure: Styled, frame: Frame): Ink {
  return inside(figure, placeOf(figure, frame))
}

function placeOf({ attributes }: Styled, { x, y, width, height }: Frame): Place {
  const [, , ownWidth, ownHeight] = (attributes.viewBox ?? '').split(/[\s,]+/).map(Number)
  if (ownWidth === undefined || ownHeight === undefined) return { x, y, across: 1, down: 1, width, height }
  const [across, down] = [width / ownWidth, height / ownHeight]
  const own = { width: ownWidth, height: ownHeight }
  if (attributes.preserveAspectRatio === 'none') return { x, y, across, down, ...own }
  const scale = Math.min(across, down)
  return {
    x: x + (width - ownWidth * scale) / 2,
    y: y + (height - ownHeight * scale) / 2,
    across: scale,
    down: scale,
    ...own,
  }
}

function inside({ children }: Styled, place: Place): Ink {
  return children.flatMap((child) => (typeof child === 'string' ? [] : shape(child, place)))
}

function shape(node: Styled, place: Place): Ink {
  const { name, attributes, style } = node
  const across = (value: string | undefined, usual = '0') =>
    (lengthOf(value ?? usual, style.size, place.width) ?? 0) * place.across
  const down = (value: string | undefined, usual = '0') =>
    (lengthOf(value ?? usual, style.size, place.height) ?? 0) * place.down
  const x = (value: string | undefined) => place.x + across(value)
  const y = (value: string | undefined) => place.y + down(value)
  const stroke = style.get('vector-effect') === 'non-scaling-stroke' ? 1 : Math.min(place.across, place.down)
  const paint = { ...paintOf(style, stroke), 'clip-path': attributes['clip-path'] }
  const { x1, x2, y1, y2, cx, cy, r } = attributes
  switch (name) {
    case 'svg': {
      const size = { width: across(attributes.width, '100%'), height: down(attributes.height, '100%') }
      return drawFigure(node, { x: x(attributes.x), y: y(attributes.y), ...size })
    }
    case 'g':
      return inside(node, place)
    case 'path':
      return attributes.d === undefined || attributes.d === ''
        ? []
        : [tag('path', { d: placed(attributes.d, place), ...paint })]
    case 'line':
      return [tag('line', { x1: x(x1), x2: x(x2), y1: y(y1), y2: y(y2), ...paint })]
    case 'rect': {
      const size = { width: across(attributes.width), height: down(attributes.height) }
      return [tag('rect', { x: x(attributes.x), y: y(attributes.y), ...size, ...paint })]
    }
    case 'circle':
      return [tag('circle', { cx: x(cx), cy: y(cy), r: across(r), ...paint })]
    case 'text':
      return [
        written(node, {
          x: x(attributes.x) + across(attributes.dx),
          y: y(attributes.y) + down(attributes.dy),
        }),
      ]
    case 'defs':
      return [`<defs>${inside(node, place).join('')}</defs>`]
    case 'pattern':
    case 'clipPath': {
      const { class: _, ...own } = attributes
      return [tag(name, own, inside(node, asIs).join(''))]
    }
    default:
      return []
  }
}

function written(node: Styled, { x, y }: { x: number; y: number }): string {
  const { style, attributes } = node
  const anchor = style.get('text-anchor') ?? attributes['text-anchor']
  const isHaloed = style.get('paint-order') === 'stroke' && style.get('stroke') !== 'none'
  const text = node.children
    .map((child) =>
      typeof child === 'string'
        ? xmlText(child)
        : tag('tspan', typeOf(child.style, child.style.get('fill')), xmlText(textOf(child))),
    )
    .join('')
  return tag(
    'text',
    {
      ...{ x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
      ...typeOf(style, style.get('fill')),
      ...(isHaloed
        ? {
            'paint-order': 'stroke',
            stroke: style.get('stroke'),
            'stroke-width': 3,
            'stroke-linejoin': 'round',
          }
        : {}),
    },
    text,
  )
}

export function textOf({ children }: Styled): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** A place in which what is drawn stays as it is: patterns and clips have units of their own. */
const asIs: Place = { x: 0, y: 0, across: 1, down: 1, width: 1, height: 1 }

/** How many numbers each command of a path takes, and whether each of them lies across or down. */
const axes: { [command: string]: string } = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Z: '',
}

/** A path's steps in pixels. */
function placed(d: string, place: Place): string {
  if (place === asIs) return d
  const { x, y, across, down } = place
  return d.replaceAll(/([a-z])([^a-z]*)/gi, (_, command: string, rest: string) => {
    const isNear = command === command.toLowerCase()
    const order = axes[command.toUpperCase()] ?? ''
    const numbers = rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? []
    const moved = numbers.map((value, nth) => {
      const isAcross = order[nth % Math.max(1, order.length)] === 'x'
      const scaled = value * (isAcross ? across : down)
      return px(isNear ? scaled : scaled + (isAcross ? x : y))
    })
    return `${command}${moved.join(' ')}`
  })
}

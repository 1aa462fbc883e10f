import { type Box, type Ink, tag } from './paint.ts'
import { lengthOf, type Style } from './styled.ts'

const sides = ['top', 'right', 'bottom', 'left'] as const

/** Border and padding of each side. */
export function edgesOf(style: Style, whole: number): [number, number, number, number] {
  const edge = (side: string) =>
    (lengthOf(style.get(`padding-${side}`), style.size, whole) ?? 0) + borderOf(style, side).width
  return [edge('top'), edge('right'), edge('bottom'), edge('left')]
}

function borderOf(style: Style, side: string): { width: number; colour: string } {
  const [width = '', , colour = ''] = (style.get(`border-${side}`) ?? '').split(' ')
  const asked = style.get(`border-${side}-width`) ?? width
  return { width: lengthOf(asked, style.size, 0) ?? 0, colour }
}

type Area = Box & { height: number }

/** The paper of a box and its borders. */
export function frameInk(style: Style, { x, y, width, height }: Area): Ink {
  const paper = style.get('background')
  const ground = paper?.startsWith('#') === true ? [tag('rect', { x, y, width, height, fill: paper })] : []
  return [...ground, ...sides.flatMap((side) => strip(style, side, { x, y, width, height }))]
}

/** The border of one side. */
export function strip(style: Style, side: (typeof sides)[number], { x, y, width, height }: Area): Ink {
  const { width: wide, colour } = borderOf(style, side)
  if (wide === 0 || colour === '') return []
  const isLying = side === 'top' || side === 'bottom'
  return [
    tag('rect', {
      x: side === 'right' ? x + width - wide : x,
      y: side === 'bottom' ? y + height - wide : y,
      width: isLying ? width : wide,
      height: isLying ? wide : height,
      fill: colour,
    }),
  ]
}

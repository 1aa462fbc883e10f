import { xmlText } from '../xml.ts'
import type { Style, Styled } from './styled.ts'

/** What has been drawn, as pieces of SVG in the picture's own pixels. */
export type Ink = string[]
export type Box = { x: number; y: number; width: number }
export type Laid = { height: number; ink: Ink }
/** Lays something out in a box, at least so high. */
export type Lay = (node: Styled, box: Box, least?: number) => Laid

/** A number as it is written: no picture needs more than hundredths of a pixel. */
export function px(value: number): number {
  return Math.round(value * 100) / 100
}

/** A tag of SVG; what is undefined is left out. */
export function tag(
  name: string,
  attributes: { [name: string]: string | number | undefined },
  inside: string | null = null,
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? px(value) : xmlText(value)}"`],
  )
  return inside === null ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`
}

const strokes = ['stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'stroke-opacity'] as const

/** A shape's look as attributes, so that it shows the same in any program and under any policy; `scale` is its stroke's. */
export function paintOf({ get }: Style, scale = 1): { [name: string]: string | number | undefined } {
  const stroke = get('stroke')
  const isDrawn = stroke !== undefined && stroke !== 'none'
  const width = Number((get('stroke-width') ?? '1').replace('px', '')) * scale
  return {
    fill: get('fill'),
    ...(isDrawn
      ? { stroke, 'stroke-width': width, ...Object.fromEntries(strokes.map((name) => [name, get(name)])) }
      : {}),
    opacity: get('opacity'),
  }
}

/** A text's look: its size, its weight and its colour. */
export function typeOf(
  style: Style,
  colour: string | undefined,
): { [name: string]: string | number | undefined } {
  return { 'font-size': style.size, 'font-weight': isBold(style) ? 600 : undefined, fill: colour }
}

export function isBold({ get }: Style): boolean {
  const weight = get('font-weight')
  return weight === 'bold' || Number(weight) >= 600
}

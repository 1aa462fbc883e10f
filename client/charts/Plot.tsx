/** The side of the square in which pictures are drawn, whatever place they are stretched to. */
export const side = 1000

type PlotProps = {
  /** What it shows, for those who do not see it; null where words beside it say so. */
  name: string | null
  kind: string
  /** Paths, in the square. */
  lines?: React.ReactNode
  children?: React.ReactNode
}

/**
 * A picture that fills whatever width it is given while its words keep the reader's size: paths live in a square that
 * is stretched, dots and words stand at shares of the same square. It needs no script and no measuring.
 */
export function Plot({ name, kind, lines, children }: PlotProps) {
  const words = name === null ? ({ 'aria-hidden': true } as const) : { 'aria-label': name }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a bubble over every picture; the name is its label
    <svg className={`plot ${kind}`} role="img" {...words}>
      <svg viewBox={`0 0 ${side} ${side}`} preserveAspectRatio="none" aria-hidden="true">
        {lines}
      </svg>
      {children}
    </svg>
  )
}

/** A picture's name together with what stands written in it, for those who do not see it. */
export function named(name: string | null, written: readonly string[]): string | null {
  return name === null ? null : `${name}. ${written.join(', ')}`
}

/** A place in the square as a share of the picture. */
export function at(place: number): string {
  return `${place / 10}%`
}

/** How words at a place are set so that they stay inside the picture. */
export function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < side * 0.3) return 'start'
  return x > side * 0.7 ? 'end' : 'middle'
}

type YearsProps = {
  years: readonly number[]
  x: (year: number) => number
  /** Shown only where there is room for all of them. */
  isMinor?: boolean
}

/** A row of years beneath a picture. */
export function Years({ years, x, isMinor = false }: YearsProps) {
  return [...new Set(years)].map((year) => (
    <text
      key={year}
      className={isMinor ? 'tick minor' : 'tick'}
      x={at(x(year))}
      y="100%"
      dy="1.25em"
      textAnchor="middle"
    >
      {`${year}`}
    </text>
  ))
}

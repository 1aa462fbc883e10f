import { at } from '#client/charts/Plot.tsx'

/** A cross on the ground for each year without a figure: a gap that is meant, and whose reason is read there. */
export function GapMarks({ years, x }: { years: readonly number[]; x: (year: number) => number }) {
  return years.map((year) => (
    <text key={year} className="soft gap" x={at(x(year))} y="100%" dy="-0.2em" textAnchor="middle">
      ×
    </text>
  ))
}

import { shown } from '#client/amount.ts'
import { useWords } from '#client/dictionaries.ts'
import type { Judgement, MeasureView, Picture, YearPoint } from '#shared/goals/judgement.ts'
import { yearsOf } from '#shared/goals/years.ts'
import { useReadings } from './useReadings.ts'

/** Whose figures stand in the first columns. */
const sides = ['own', 'peer'] as const

type Drawn = Exclude<Picture, { rule: 'milestones' }>
type Row = { year: number; cells: (number | null)[]; notes: string[] }

/** The numbers of a goal's picture, year by year, with what is anything but final said in words. */
export function FigureTable({
  judgement,
  picture,
  measure,
}: {
  judgement: Pick<Judgement, 'gaps'>
  picture: Drawn
  measure: Pick<MeasureView, 'unit' | 'decimals'>
}) {
  const { t, language } = useWords()
  const { reason } = useReadings(judgement, measure.decimals)
  const quality = (value: YearPoint['quality'] | null) =>
    value === null || value === 'final' ? [] : [t(`quality.${value}`)]
  const { heads, rows } = tableOf(picture, {
    own: picture.rule === 'parity' ? (picture.sides?.own[language] ?? t('goal.ours')) : t('kpi.actual'),
    peer: picture.rule === 'parity' ? (picture.sides?.peer[language] ?? t('goal.theirs')) : '',
    required: t('goal.required'),
    after: t('goal.after'),
    quality,
  })
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t('kpi.year')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head} ({measure.unit[language]})
            </th>
          ))}
          <th scope="col">{t('kpi.quality')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, cells, notes }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {heads.map((head, nth) => {
              const value = cells[nth] ?? null
              return (
                <td key={head} className="number">
                  {value === null ? '–' : shown(value, measure.decimals, language)}
                </td>
              )
            })}
            <td>
              {[
                ...notes,
                ...sides.flatMap((side, nth) => (cells[nth] === null ? (reason(year, side) ?? []) : [])),
              ].join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Names = {
  own: string
  peer: string
  required: string
  after: string
  quality: (value: YearPoint['quality'] | null) => string[]
}

function tableOf(picture: Drawn, names: Names): { heads: string[]; rows: Row[] } {
  if (picture.rule === 'parity') {
    return {
      heads: [names.own, names.peer],
      rows: picture.years.map(({ year, own, peer, ownQuality, peerQuality }) => ({
        year,
        cells: [own, peer],
        notes: [...new Set([...names.quality(ownQuality), ...names.quality(peerQuality)])],
      })),
    }
  }
  if (picture.rule === 'turnaround') {
    const { reference, goal, after } = picture
    const points = [...reference.points, ...goal.points, ...after]
    const last = Math.max(goal.window[1], ...after.map(({ year }) => year))
    const years = new Set([...yearsOf(reference.window), ...yearsOf([goal.window[0], last])])
    return {
      heads: [names.own],
      rows: [...years].map((year) => ({
        ...rowOf(points, year, names),
        notes: [
          ...names.quality(points.find((one) => one.year === year)?.quality ?? null),
          ...(year > goal.window[1] ? [names.after] : []),
        ],
      })),
    }
  }
  const all = [...picture.path.map(({ year }) => year), ...picture.points.map(({ year }) => year)]
  return {
    heads: picture.path.length === 0 ? [names.own] : [names.own, names.required],
    rows: (all.length === 0 ? [] : yearsOf([Math.min(...all), Math.max(...all)])).map((year) => {
      const row = rowOf(picture.points, year, names)
      return {
        ...row,
        cells: [...row.cells, picture.path.find((one) => one.year === year)?.required ?? null],
      }
    }),
  }
}

function rowOf(points: readonly YearPoint[], year: number, { quality }: Names): Row {
  const point = points.find((one) => one.year === year)
  return { year, cells: [point?.value ?? null], notes: quality(point?.quality ?? null) }
}

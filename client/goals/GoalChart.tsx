import { shown } from '#client/amount.ts'
import { ChartFrame, lettered } from '#client/charts/ChartFrame.tsx'
import type { ChartLine, ChartRow } from '#client/charts/SeriesChart.tsx'
import { useWords } from '#client/dictionaries.ts'
import type { MeasureView, Picture } from '#shared/goals/judgement.ts'
import type { Text } from '#shared/language.ts'
import type { EventLine } from '#shared/programmes/eventLines.ts'

/** A measure year by year, large: its own figures, or those of its nearest stand-in, with the table of the same. */
export function GoalChart({ measure, events }: { measure: MeasureView; events: readonly EventLine[] }) {
  const { t, said, language } = useWords()
  const [nearest] = measure.nearest
  const shownOf = measure.judgement.verdict === 'no_data' && nearest !== undefined ? nearest : measure
  const drawing = drawingOf(shownOf.judgement.picture, {
    own: sideName(shownOf.judgement.picture, 'own')?.[language] ?? t('goal.ours'),
    peer: sideName(shownOf.judgement.picture, 'peer')?.[language] ?? t('goal.theirs'),
    actual: t('kpi.actual'),
    after: t('goal.after'),
    loose: t('goal.loose'),
  })
  const write = (value: number) => shown(value, measure.decimals, language)
  if (drawing.rows.every(({ lines }) => Object.values(lines).every((value) => value === null))) return null
  const day = (value: string) => said({ key: 'page.day', values: { day: { day: value } } })
  const years = new Set(drawing.rows.map(({ label }) => label))
  return (
    <ChartFrame
      name={t(`goal.picture.${shownOf.judgement.picture.rule}`, { title: shownOf.title })}
      summary={said(shownOf.judgement.sentence)}
      rows={drawing.rows}
      lines={drawing.lines}
      marks={lettered(
        events
          .filter(({ from }) => years.has(from.slice(0, 4)))
          .map(({ from, title }) => ({ label: from.slice(0, 4), text: `${day(from)}: ${title[language]}` })),
      )}
      shown={write}
      aimLabel={t('goal.required')}
    >
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('kpi.year')}</th>
            {drawing.lines.map(({ name, label }) => (
              <th key={name} scope="col" className="number">
                {label} ({measure.unit[language]})
              </th>
            ))}
            <th scope="col" className="number">
              {t('goal.required')}
            </th>
          </tr>
        </thead>
        <tbody>
          {drawing.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {drawing.lines.map(({ name }) => {
                const value = row.lines[name] ?? null
                return (
                  <td key={name} className="number">
                    {value === null ? '–' : write(value)}
                  </td>
                )
              })}
              <td className="number">{row.aim === null ? '–' : write(row.aim)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  )
}

function sideName(picture: Picture, side: 'own' | 'peer'): Text | undefined {
  return picture.rule === 'parity' ? picture.sides?.[side] : undefined
}

type Names = { own: string; peer: string; actual: string; after: string; loose: string }

/** The years of a picture as rows of a chart; windows on two bases are two lines that nothing joins. */
function drawingOf(picture: Picture, names: Names): { rows: ChartRow[]; lines: ChartLine[] } {
  switch (picture.rule) {
    case 'parity':
      return {
        lines: [
          { name: 'own', label: names.own, kind: 'actual' },
          { name: 'peer', label: names.peer, kind: 'other' },
        ],
        rows: picture.years.map(({ year, own, peer, ownQuality }) =>
          row(year, { own, peer }, null, ownQuality !== 'final'),
        ),
      }
    case 'turnaround': {
      const points = [
        ...picture.reference.points.map((point) => ({ ...point, line: 'reference' })),
        ...picture.goal.points.map((point) => ({ ...point, line: 'goal' })),
        ...picture.after.map((point) => ({ ...point, line: 'after' })),
      ]
      return {
        lines: [
          { name: 'reference', label: picture.reference.window.join('–'), kind: 'other' },
          { name: 'goal', label: picture.goal.window.join('–'), kind: 'actual' },
          { name: 'after', label: names.after, kind: 'other' },
        ],
        rows: yearsBetween(points.map(({ year }) => year)).map((year) => {
          const at = points.filter((point) => point.year === year)
          const lines = Object.fromEntries(
            ['reference', 'goal', 'after'].map((name) => [
              name,
              at.find(({ line }) => line === name)?.value ?? null,
            ]),
          )
          return row(
            year,
            lines,
            null,
            at.some(({ quality }) => quality !== 'final'),
          )
        }),
      }
    }
    case 'milestones':
      return { lines: [], rows: [] }
    default: {
      const years = [...picture.path.map(({ year }) => year), ...picture.points.map(({ year }) => year)]
      return {
        lines: [
          { name: 'actual', label: names.actual, kind: 'actual' },
          { name: 'loose', label: names.loose, kind: 'loose' },
        ],
        rows: yearsBetween(years).map((year) => {
          const point = picture.points.find((one) => one.year === year)
          const aim = picture.path.find((one) => one.year === year)?.required ?? null
          const isLoose = point?.quality === 'forecast' || point?.quality === 'bound'
          const value = point?.value ?? null
          return row(year, isLoose ? { loose: value } : { actual: value }, aim, point?.quality !== 'final')
        }),
      }
    }
  }
}

function row(year: number, lines: ChartRow['lines'], aim: number | null, hollow: boolean): ChartRow {
  return {
    label: `${year}`,
    lines,
    aim,
    aimHigh: null,
    zone: aim === null ? null : [aim, Number.POSITIVE_INFINITY],
    hollow,
  }
}

function yearsBetween(years: number[]): number[] {
  if (years.length === 0) return []
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

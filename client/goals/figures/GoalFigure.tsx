import { Years } from '#client/charts/Plot.tsx'
import { useWords } from '#client/dictionaries.ts'
import { Provenance } from '#client/ui/Provenance.tsx'
import { Scroll } from '#client/ui/Scroll.tsx'
import type { MeasureView, NearestView } from '#shared/goals/judgement.ts'
import { yearsOf } from '#shared/goals/years.ts'
import type { EventLine } from '#shared/programmes/eventLines.ts'
import { MilestonesPicture } from '../pictures/MilestonesPicture.tsx'
import { VerdictMark } from '../VerdictMark.tsx'
import { FigureTable } from './FigureTable.tsx'
import { GrowthFigure } from './GrowthFigure.tsx'
import { RaceFigure } from './RaceFigure.tsx'
import { TurnFigure } from './TurnFigure.tsx'

type Props = {
  of: Pick<MeasureView | NearestView, 'title' | 'judgement'>
  measure: Pick<MeasureView, 'title' | 'unit' | 'decimals'>
  events: readonly EventLine[]
}

/** An event on a picture by its letter; its words stand beneath. */
export type Marked = { letter: string; year: number; code: string }

/** A judgement as a picture: verdict and sentence are its title, beneath it stands how it is read, and its table. */
export function GoalFigure({ of, measure, events }: Props) {
  const { t, said, language } = useWords()
  const { judgement } = of
  const { picture } = judgement
  const { marks, rest } = markedOf(judgement, events)
  const hasNoDirection = picture.rule === 'turnaround' && picture.goal.line === null
  const name = t(`goal.picture.${picture.rule}`, { title: of.title })
  return (
    <figure className="goal-figure" aria-label={name}>
      <figcaption>
        <p className="figure-title">
          <VerdictMark verdict={judgement.verdict} /> {said(judgement.sentence)}
        </p>
        {picture.rule === 'parity' && picture.mixedBases ? null : (
          <p className="quiet">
            {t(hasNoDirection ? 'goal.how.turnaround.short' : `goal.how.${picture.rule}`, {
              unit: measure.unit,
            })}
          </p>
        )}
      </figcaption>
      <Drawn of={of} measure={measure} marks={marks} name={name} />
      {hasLoose(picture) ? <p className="quiet">{t('goal.loose')}</p> : null}
      {marks.length === 0 ? null : (
        <ul className="marks">
          {rest.map(({ letter, event }) => (
            <li key={event.code}>
              <strong>{letter}</strong> {said({ key: 'page.day', values: { day: { day: event.from } } })}:{' '}
              {event.title[language]}
            </li>
          ))}
        </ul>
      )}
      <Provenance
        updated={judgement.updated}
        assumed={judgement.assumed}
        sources={judgement.sources}
        next={picture.rule === 'milestones' ? null : undefined}
      />
      {picture.rule === 'milestones' ? null : (
        <details>
          <summary>{t('kpi.table')}</summary>
          <Scroll name={t('kpi.table')}>
            <FigureTable judgement={judgement} picture={picture} measure={measure} />
          </Scroll>
        </details>
      )}
    </figure>
  )
}

type DrawnProps = Pick<Props, 'of' | 'measure'> & { marks: Marked[]; name: string }

function Drawn({ of: { judgement }, measure, marks, name }: DrawnProps) {
  const { picture } = judgement
  switch (picture.rule) {
    case 'parity':
      return <RaceFigure judgement={judgement} picture={picture} measure={measure} name={name} />
    case 'turnaround':
      return (
        <TurnFigure judgement={judgement} picture={picture} measure={measure} marks={marks} name={name} />
      )
    case 'milestones':
      return (
        <MilestonesPicture picture={picture}>
          {(x, first) => <Years years={yearsOf([first, picture.horizon])} x={x} isMinor />}
        </MilestonesPicture>
      )
    default:
      return (
        <GrowthFigure judgement={judgement} picture={picture} measure={measure} marks={marks} name={name} />
      )
  }
}

/** The events that fall on a picture's years, each with a letter. */
function markedOf({ picture }: Props['of']['judgement'], events: readonly EventLine[]) {
  const years = yearsShown(picture)
  const rest = events
    .filter(({ from }) => years.includes(Number(from.slice(0, 4))))
    .map((event, nth) => ({ event, letter: String.fromCharCode(65 + nth) }))
  const marks = rest.map(({ event, letter }) => ({
    letter,
    code: event.code,
    year: Number(event.from.slice(0, 4)),
  }))
  return { marks, rest }
}

function yearsShown(picture: Props['of']['judgement']['picture']): number[] {
  if (picture.rule === 'parity' || picture.rule === 'milestones') return []
  const [from, to] =
    picture.rule === 'turnaround'
      ? [picture.goal.window[0], Math.max(picture.goal.window[1], ...picture.after.map(({ year }) => year))]
      : [
          Math.min(...picture.points.map(({ year }) => year)),
          Math.max(picture.horizon, ...picture.points.map(({ year }) => year)),
        ]
  return Number.isFinite(from) ? yearsOf([from, to]) : []
}

/** Whether anything is drawn that is no outcome. */
function hasLoose(picture: MeasureView['judgement']['picture']): boolean {
  const isGrowth = picture.rule === 'multiple' || picture.rule === 'threshold'
  return isGrowth && picture.points.some(({ quality }) => quality === 'bound' || quality === 'forecast')
}

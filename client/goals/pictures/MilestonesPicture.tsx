import { at, Plot, Years } from '#client/charts/Plot.tsx'
import { linear } from '#client/charts/scale.ts'
import { useWords } from '#client/dictionaries.ts'
import { Mark } from '#client/ui/Mark.tsx'
import type { PictureOf } from '#shared/goals/judgement.ts'

const looks = {
  done: { shape: 'tick', tone: 'ok' },
  done_late: { shape: 'tick', tone: 'near' },
  overdue: { shape: 'cross', tone: 'off' },
  open: { shape: 'dashed', tone: 'quiet' },
} as const

type Props = {
  picture: PictureOf<'milestones'>
  /** What a page adds to the scale of years. */
  children?: (x: (year: number) => number, first: number) => React.ReactNode
}
type Milestone = PictureOf<'milestones'>['milestones'][number]

/**
 * Dated deliverables, one line of time each and all on one scale: a blue mark where it was due, a dot where it was
 * done, and what lies between them; the words stand beside, so nothing has to be read from a place alone.
 */
export function MilestonesPicture({ picture, children }: Props) {
  const { t } = useWords()
  const { milestones, horizon, done, total } = picture
  const days = milestones.flatMap(({ due, doneOn }) => [due, doneOn ?? due])
  const first = Number([...days].sort()[0]?.slice(0, 4) ?? horizon)
  const x = linear([first, horizon + 1], [20, 980])
  return (
    <div className="milestones">
      <p className="big">{t('goal.doneOf', { done, total })}</p>
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.code}>
            <Said milestone={milestone} />
            <Track milestone={milestone} x={x} />
          </li>
        ))}
      </ul>
      <Plot name={null} kind="scale">
        <Years years={[first, horizon]} x={(year) => x(year + 0.5)} />
        {children?.((year) => x(year + 0.5), first)}
      </Plot>
    </div>
  )
}

function Said({ milestone: { title, due, doneOn, state } }: { milestone: Milestone }) {
  const { t, said, language } = useWords()
  const day = (value: string) => said({ key: 'page.day', values: { day: { day: value } } })
  return (
    <p>
      <Mark {...looks[state]} word={t(`goal.milestone.${state}`)} /> {title[language]}{' '}
      <small>
        {t('goal.due', { day: day(due) })}
        {doneOn === null || doneOn === due ? '' : ` · ${t('goal.doneOn', { day: day(doneOn) })}`}
      </small>
    </p>
  )
}

function Track({
  milestone: { due, doneOn, state },
  x,
}: {
  milestone: Milestone
  x: (year: number) => number
}) {
  const promised = x(yearsOf(due))
  const done = doneOn === null ? null : x(yearsOf(doneOn))
  return (
    <Plot name={null} kind="track">
      <line className="ground" x1="0" x2="100%" y1="50%" y2="50%" />
      {done === null ? null : (
        <line
          className={state === 'done_late' ? 'slip' : 'early'}
          x1={at(promised)}
          x2={at(done)}
          y1="50%"
          y2="50%"
        />
      )}
      <line className="aim" x1={at(promised)} x2={at(promised)} y1="10%" y2="90%" />
      {done === null ? null : <circle className="dot full" cx={at(done)} cy="50%" r="5" />}
    </Plot>
  )
}

/** A day as years and their parts: 2016-07-01 is 2016.5. */
function yearsOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1 + (date - 1) / 31) / 12
}

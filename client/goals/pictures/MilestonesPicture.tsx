import { useWords } from '#client/dictionaries.ts'
import { Mark } from '#client/ui/Mark.tsx'
import type { PictureOf } from '#shared/goals/judgement.ts'

const looks = {
  done: { shape: 'tick', tone: 'ok' },
  done_late: { shape: 'tick', tone: 'near' },
  overdue: { shape: 'cross', tone: 'off' },
  open: { shape: 'dashed', tone: 'quiet' },
} as const

/** Dated deliverables, done or not: a list is their picture. */
export function MilestonesPicture({ picture }: { picture: PictureOf<'milestones'> }) {
  const { t, said, language } = useWords()
  return (
    <ul className="milestones">
      {picture.milestones.map(({ code, title, due, doneOn, state }) => (
        <li key={code}>
          <Mark {...looks[state]} word={t(`goal.milestone.${state}`)} /> {title[language]}{' '}
          <small>{said({ key: 'page.day', values: { day: { day: doneOn ?? due } } })}</small>
        </li>
      ))}
    </ul>
  )
}

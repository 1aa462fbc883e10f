import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouteContext, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { momentOf } from '#client/search.ts'
import { useTitle } from '#client/title.ts'
import { Bar } from './Bar.tsx'
import { CountsScreen } from './CountsScreen.tsx'
import { FirstScreen } from './FirstScreen.tsx'
import { GoalScreen } from './GoalScreen.tsx'
import { screenQuery } from './screen.query.ts'
import { useKeys } from './useKeys.ts'
import { useScreens } from './useScreens.ts'
import './screen.css'

/**
 * The programme for a room full of people: screens one below the other, each as large as the window, so that no script
 * is needed to read them; keys, swipes and buttons only go from one to the next.
 */
export function ScreenPage() {
  const { said, t, language } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const search = useSearch({ from: '/storskaerm' })
  const { data: screen } = useSuspenseQuery(screenQuery(programme, momentOf(search)))
  const { headline, goals } = screen
  const names = ['start', ...goals.map(({ goal }) => `maal-${goal.code}`), 'noegletal']
  const stage = useRef<HTMLDivElement>(null)
  const screens = useScreens(names)
  useKeys(stage, screens)
  useTitle(
    `${t('screen.title')} – ${screen.programme.name[language]}`,
    headline.map((sentence) => said(sentence)).join(' '),
  )
  return (
    <div className="stage" ref={stage}>
      <FirstScreen screen={screen} />
      {goals.map((shown) => (
        <GoalScreen key={shown.goal.code} shown={shown} />
      ))}
      <CountsScreen screen={screen} />
      <Bar screen={screen} screens={screens} />
    </div>
  )
}

import { useWords } from '#client/dictionaries.ts'
import { VerdictMark } from '#client/goals/VerdictMark.tsx'
import type { Screen } from '#shared/screen/screen.api.ts'
import { OneScreen } from './OneScreen.tsx'

/** How it goes in one sentence, and each promise with its verdict. */
export function FirstScreen({ screen: { headline, goals } }: { screen: Screen }) {
  const { said, language } = useWords()
  const [first, ...rest] = headline
  return (
    <OneScreen name="start" kind="first" title={first === undefined ? '' : said(first)}>
      {rest.map((sentence) => (
        <p key={sentence.key} className="lead">
          {said(sentence)}
        </p>
      ))}
      <ul className="promises">
        {goals.map(({ goal: { code, title, verdict } }) => (
          <li key={code}>
            <VerdictMark verdict={verdict} />
            <a href={`#maal-${code}`}>{title[language]}</a>
          </li>
        ))}
      </ul>
    </OneScreen>
  )
}

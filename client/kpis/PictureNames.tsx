import { useWords } from '#client/dictionaries.ts'
import type { KpiPicture, Panel } from '#shared/kpis/pictures/pictures.api.ts'
import type { Sentence } from '#shared/say.ts'
import { letteredEvents } from './pictureFrame.ts'
import { useReadings } from './useReadings.ts'

type Props = { picture: KpiPicture; periods: string[] }

/** What the letters in a picture stand for. */
export function EventNames({ picture, periods }: Props) {
  const { said, language } = useWords()
  const marks = letteredEvents(picture.events, periods)
  if (marks.length === 0) return null
  return (
    <ul className="marks">
      {marks.map(({ event, letter }) => (
        <li key={event.code}>
          <strong>{letter}</strong> {said({ key: 'page.day', values: { day: { day: event.from } } })}:{' '}
          {event.title[language]}
        </li>
      ))}
    </ul>
  )
}

/** Every gap that is drawn, with its reason, promised days included; what is not yet due is none. */
export function GapNames({ picture, periods }: Props) {
  const { t, said } = useWords()
  const { labelOf } = useReadings(picture, periods)
  const isEach = picture.picture === 'places'
  const drawn = picture.panels.filter(({ kind }) => isEach || kind === 'own')
  const named = drawn.flatMap((panel) =>
    gapsOf(panel).map(({ periods, reason }) => {
      const values = { period: { list: periods.map((period) => ({ period })) }, reason }
      return panel.kind === 'own'
        ? said({ key: 'picture.gaps.one', values })
        : said({ key: 'picture.gaps.of', values: { ...values, panel: labelOf(panel) } })
    }),
  )
  if (named.length === 0) return null
  return (
    <p className="quiet">
      {t('picture.gaps')}: {named.join('; ')}
    </p>
  )
}

/** A panel's gaps, those of one reason together. */
function gapsOf({ points }: Panel): { periods: string[]; reason: Sentence }[] {
  const gaps = points.flatMap(({ period, gap }) =>
    gap === null || gap.kind === 'waiting' ? [] : [{ period, reason: gap.sentence }],
  )
  return [...Map.groupBy(gaps, ({ reason }) => JSON.stringify(reason)).values()].flatMap((alike) => {
    const [first] = alike
    return first === undefined ? [] : [{ periods: alike.map(({ period }) => period), reason: first.reason }]
  })
}

import { useWords } from '#client/dictionaries.ts'
import { LevelMark } from '#client/kpis/StatementMarks.tsx'
import type { Screen } from '#shared/screen/screen.api.ts'
import { OneScreen } from './OneScreen.tsx'

const mostUnits = 6

/** The KPIs by level, one square for each, and who has not reported. */
export function CountsScreen({ screen: { levels, examples, missing, headline } }: { screen: Screen }) {
  const { t, said, language } = useWords()
  const count = levels.reduce((sum, level) => sum + level.count, 0)
  const most = Math.max(12, ...levels.map((level) => level.count))
  const reports = headline.at(-1)
  /** 'Af de 20 måltal for 2016 blev 8 nået': it says of which year the counts are. */
  const targets = headline.length > 2 ? headline[1] : undefined
  const rest = missing.length - mostUnits
  return (
    <OneScreen name="noegletal" kind="counts" title={t('screen.kpis')}>
      <div className="level-counts">
        <h3 className="lead">
          {targets === undefined ? t('screen.levels', { count }) : said(targets)}
          {examples === 0 ? null : (
            <span className="example">{t('screen.examples', { examples, count })}</span>
          )}
        </h3>
        <ul>
          {levels.map((level) => (
            <li key={level.state}>
              <strong>{level.count}</strong>
              <LevelMark level={level} />
              <Squares state={level.state} count={level.count} most={most} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        {reports === undefined ? null : <h3 className="lead">{said(reports)}</h3>}
        <ul className="owing">
          {missing.slice(0, mostUnits).map((unit) => (
            <li key={unit.code}>
              <strong>{unit.name[language]}</strong>{' '}
              <span>{t('screen.owes', { count: unit.count, since: { day: unit.since } })}</span>
            </li>
          ))}
          {rest > 0 ? <li>{t('screen.others', { count: rest })}</li> : null}
        </ul>
      </div>
    </OneScreen>
  )
}

type SquaresProps = Screen['levels'][number] & { most: number }

/** One square for each KPI, on a scale that all levels share. */
function Squares({ state, count, most }: SquaresProps) {
  const squares = Array.from({ length: count }, (_, at) => `M${at + 0.08} 0.08h0.84v0.84h-0.84Z`)
  return (
    <svg className={`squares ${state}`} viewBox={`0 0 ${most} 1`} aria-hidden="true">
      <path d={squares.join('')} />
    </svg>
  )
}

import { Link } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { keepCommon } from '#client/search.ts'
import type { KpiView } from '#shared/kpis/kpis.api.ts'
import { type AnyStatement, whyLines } from '#shared/kpis/whyLines.ts'

/** Where the page about the rules explains each of them. */
const sections: { [rule in AnyStatement['rule']]: string | null } = {
  level: 'level',
  pace: 'pace',
  signal: 'control',
  reporting: null,
}

/** Why each statement is what it is: its notes, all it was computed from, the rule and its version. */
export function WhyKpi({ view }: { view: KpiView }) {
  const { t, said } = useWords()
  const { level, pace, signal, reporting } = view.evaluation
  const statements = [level, pace, signal, ...(reporting === null ? [] : [reporting])]
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t('kpi.why')}</h2>
      {statements.map((statement) => (
        <details key={statement.rule} className="why">
          <summary>
            <strong>{t(`kpi.${statement.rule}`)}:</strong> {said(statement.sentence)}
          </summary>
          {statement.notes.map((note) => (
            <p key={note.key}>{said(note)}</p>
          ))}
          <WhyLines statement={statement} row={view.row} />
          <p className="quiet">
            {t('kpi.rule', { rule: t(`kpi.${statement.rule}`), version: `${statement.version}` })}{' '}
            <MethodLink section={sections[statement.rule]} />
          </p>
        </details>
      ))}
    </section>
  )
}

function MethodLink({ section }: { section: string | null }) {
  const { t } = useWords()
  if (section === null) return null
  return (
    <Link to="/metode" search={keepCommon} hash={section}>
      {t('page.method')}
    </Link>
  )
}

function WhyLines({ statement, row }: { statement: AnyStatement; row: KpiView['row'] }) {
  const { t, said } = useWords()
  return (
    <dl className="inputs">
      {whyLines(statement, { unit: row.unit.many, decimals: row.decimals }).map(({ key, value }) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{said(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

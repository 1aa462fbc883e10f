import { useWords } from '#client/dictionaries.ts'
import { Mark, type Shape, type Tone } from '#client/ui/Mark.tsx'
import { Scroll } from '#client/ui/Scroll.tsx'
import type { OwedReport } from '#shared/reporting/reporting.api.ts'

type Props = {
  id: string
  name: string
  reports: OwedReport[]
  /** Undefined for whoever may only read. */
  onExtend: ((report: OwedReport) => void) | undefined
}

/** What one unit owes. */
export function OwedTable({ id, name, reports, onExtend }: Props) {
  const { t } = useWords()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <Scroll name={name}>
        <table className="plain owed">
          <thead>
            <tr>
              <th scope="col">{t('owed.period')}</th>
              <th scope="col">{t('owed.kpi')}</th>
              <th scope="col">{t('owed.deadline')}</th>
              <th scope="col">{t('owed.state')}</th>
              {onExtend === undefined ? null : <th scope="col">{t('owed.act')}</th>}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <OwedRow key={`${report.series} ${report.period}`} report={report} onExtend={onExtend} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

const marks: { [state in OwedReport['state']]: { shape: Shape; tone: Tone } } = {
  late: { shape: 'cross', tone: 'off' },
  due: { shape: 'ring', tone: 'ink' },
  delayed: { shape: 'clock', tone: 'near' },
  returned: { shape: 'triangle', tone: 'near' },
  in_review: { shape: 'dashed', tone: 'ink' },
}

function OwedRow({ report, onExtend }: { report: OwedReport; onExtend: Props['onExtend'] }) {
  const { t, said, language } = useWords()
  const { name, state, deadline, extended, daysLeft } = report
  const period = { period: report.period }
  return (
    <tr>
      <td>{said({ key: 'queue.period', values: { period } })}</td>
      <th scope="row">{name[language]}</th>
      <td>
        {t('page.day', { day: { day: deadline } })}
        {extended ? <span className="example">{t('owed.isExtended')}</span> : null}
      </td>
      <td>
        <Mark
          {...marks[state]}
          word={state === 'returned' ? t('revision.returned') : t(`reporting.${state}`)}
        />{' '}
        {state === 'in_review' ? null : <Days left={daysLeft} />}
      </td>
      {onExtend === undefined ? null : (
        <td>
          {state === 'in_review' ? null : (
            <button
              type="button"
              aria-label={t('owed.extendNamed', { name, period })}
              onClick={() => onExtend(report)}
            >
              {t('owed.extend')}
            </button>
          )}
        </td>
      )}
    </tr>
  )
}

function Days({ left }: { left: number }) {
  const { t } = useWords()
  if (left === 0) return t('owed.lastDay')
  return left > 0 ? t('owed.left', { count: left }) : t('owed.over', { count: -left })
}

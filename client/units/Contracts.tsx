import { useWords } from '#client/dictionaries.ts'
import type { UnitView } from '#shared/units/units.api.ts'

/** What was agreed with a unit, the newest first. */
export function Contracts({ contracts }: Pick<UnitView, 'contracts'>) {
  const { t, language } = useWords()
  return (
    <section aria-labelledby="contracts">
      <h2 id="contracts">{t('unit.contracts')}</h2>
      {contracts.length === 0 ? <p>{t('unit.noContracts')}</p> : null}
      <ul>
        {contracts.map(({ code, title, from, to, example, publicOn, certainty, ended, ...one }) => (
          <li key={code}>
            <strong>{title[language]}</strong>
            {example ? <span className="example">{t('kpi.example')}</span> : null}
            <p className="quiet">
              {[
                t('unit.contract.span', { from: { day: from }, to: { day: to } }),
                [
                  t('unit.contract.kpis', { count: one.kpis }),
                  ...(one.supporting === 0 ? [] : [t('unit.contract.supporting', { count: one.supporting })]),
                ].join(' '),
                t('unit.contract.returnDays', { count: one.returnDays }),
                t(certainty === 'stated' ? 'unit.contract.known' : 'unit.contract.assumed', {
                  day: { day: publicOn },
                }),
                ...(ended === null
                  ? []
                  : [t('unit.contract.ended', { day: { day: ended.on }, reason: ended.reason })]),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

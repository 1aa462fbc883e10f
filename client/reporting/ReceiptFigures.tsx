import { useWords } from '#client/dictionaries.ts'
import { Mark, type Shape, type Tone } from '#client/ui/Mark.tsx'
import { Scroll } from '#client/ui/Scroll.tsx'
import { periodName } from '#shared/periods/periodName.ts'
import type { Receipt } from '#shared/reporting/reporting.api.ts'
import { amountText } from './entryText.ts'

type Figure = Receipt['figures'][number]

const marks: { [step in Figure['step']]: { shape: Shape; tone: Tone } } = {
  submitted: { shape: 'up', tone: 'ok' },
  published: { shape: 'square', tone: 'ink' },
  returned: { shape: 'down', tone: 'near' },
  withdrawn: { shape: 'dash', tone: 'quiet' },
}

/** What was submitted, and where each figure stands now. */
export function ReceiptFigures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useWords()
  return (
    <section>
      <h2>{t('receipt.figures')}</h2>
      <Scroll name={t('receipt.figures')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('kpi.kpi')}</th>
              <th scope="col">{t('kpi.period')}</th>
              <th scope="col" className="number">
                {t('sheet.value')}
              </th>
              <th scope="col">{t('sheet.note')}</th>
              <th scope="col">{t('receipt.step')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <FigureLine key={figure.revision} figure={figure} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function FigureLine({ figure }: { figure: Figure }) {
  const words = useWords()
  const { t, language } = words
  const { name, period, note, noteAudience, explanation, step, until } = figure
  return (
    <tr>
      <th scope="row">{name[language]}</th>
      <td>{periodName(period, language)}</td>
      <td className="number">
        {until === null ? amountText(figure, figure, words) : t('kpi.until', { day: { day: until } })}
      </td>
      <td>
        {note}
        {noteAudience === null ? null : (
          <small className="note">{t('receipt.audience', { audience: t(`audience.${noteAudience}`) })}</small>
        )}
        {explanation === null ? null : (
          <small className="note">{t('receipt.explanation', { text: explanation })}</small>
        )}
      </td>
      <td>
        <Mark {...marks[step]} word={t(`revision.${step}`)} />
      </td>
    </tr>
  )
}

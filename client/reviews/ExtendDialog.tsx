import { useRouteContext } from '@tanstack/react-router'
import { useWords } from '#client/dictionaries.ts'
import { useAct } from '#client/people/useAct.ts'
import { DeedForm } from '#client/ui/DeedForm.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useDeed } from '#client/ui/useDeed.ts'
import { addDays } from '#shared/periods/day.ts'
import { extendDeadline, type OwedReport } from '#shared/reporting/reporting.api.ts'

type Props = {
  report: OwedReport
  onClose: () => void
  onDone: (report: OwedReport, until: string) => Promise<void>
}

/** Moves one due day, with the reason. */
export function ExtendDialog({ report, onClose, onDone }: Props) {
  const { t } = useWords()
  const { programme } = useRouteContext({ from: '__root__' })
  const act = useAct()
  const deed = useDeed()
  const { kpi, period, name, due } = report
  const extend = async (typed: (field: string) => string) => {
    const body = { kpi, period, until: typed('until'), reason: typed('reason') }
    await act(extendDeadline, { params: { programme }, query: {}, body })
    await onDone(report, body.until)
  }
  const fields = deed.problem?.fields
  return (
    <Dialog title={t('owed.extendNamed', { name, period: { period } })} onClose={onClose}>
      <DeedForm deed={deed} submit={t('owed.extend')} onSubmit={extend}>
        <Field
          label={t('owed.until')}
          hint={t('owed.untilHint', { day: { day: due } })}
          fault={fields?.until}
          name="until"
          type="date"
          min={addDays(due, 1)}
          required
        />
        <Field
          label={t('owed.why')}
          hint={t('owed.whyHint')}
          fault={fields?.reason}
          name="reason"
          maxLength={2000}
          required
        />
      </DeedForm>
      <button type="button" onClick={onClose}>
        {t('people.cancel')}
      </button>
    </Dialog>
  )
}

import { useWords } from '#client/dictionaries.ts'
import { Field, LongField } from '#client/ui/Field.tsx'
import { languages, locale } from '#shared/language.ts'
import type { Faults } from '#shared/proposals/faults.ts'
import type { Text } from '#shared/text.ts'

type Props = {
  field: string
  label: string
  text?: Text | undefined
  isLong?: boolean
  isNeeded?: boolean
  faults: Faults
}

/** A text in the three languages, side by side. */
export function TextFields({ field, label, text, isLong = false, isNeeded = true, faults }: Props) {
  const { t } = useWords()
  return languages.map((language) => {
    const name = `${field}.${language}`
    const told = {
      label: t('proposal.fieldIn', { field: label, language: { key: `proposal.in.${language}` } }),
      fault: faults[name],
    }
    const input = {
      name,
      lang: locale[language],
      defaultValue: text?.[language] ?? '',
      required: isNeeded,
      maxLength: 2_000,
    }
    return isLong ? (
      <LongField key={name} {...told} {...input} rows={3} />
    ) : (
      <Field key={name} {...told} {...input} />
    )
  })
}

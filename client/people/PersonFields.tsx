import { useWords } from '#client/dictionaries.ts'
import { Choice, Field } from '#client/ui/Field.tsx'
import { type Language, languages } from '#shared/language.ts'
import type { Problem } from '#shared/problem.ts'

/** Who somebody is, and how they are written to. */
export function PersonFields({ problem, isOneself }: { problem: Problem | undefined; isOneself: boolean }) {
  const { t, language } = useWords()
  return (
    <>
      <Field
        label={t('people.name')}
        fault={problem?.fields.name}
        name="name"
        maxLength={120}
        autoComplete={isOneself ? 'name' : 'off'}
        required
      />
      <Field
        label={t('signIn.email')}
        fault={problem?.fields.email}
        name="email"
        type="email"
        autoComplete={isOneself ? 'username' : 'off'}
        required
      />
      <Choice label={t('people.language')} name="language" defaultValue={isOneself ? language : 'da'}>
        {languages.map((one) => (
          <option key={one} value={one}>
            {t(`people.language.${one}`)}
          </option>
        ))}
      </Choice>
    </>
  )
}

/** The language that was chosen; the choice offers no other. */
export function chosenLanguage(typed: string): Language {
  return languages.find((one) => one === typed) ?? 'da'
}

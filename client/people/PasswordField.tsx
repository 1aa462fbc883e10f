import { useState } from 'react'
import { useWords } from '#client/dictionaries.ts'
import { Field } from '#client/ui/Field.tsx'
import type { Sentence } from '#shared/say.ts'

/** A new password: what it must be is said before typing, and it can be seen while typing. */
export function PasswordField({ fault }: { fault: Sentence | undefined }) {
  const { t } = useWords()
  const [isShown, show] = useState(false)
  return (
    <>
      <Field
        label={t('password.new')}
        hint={t('password.rules')}
        fault={fault}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        required
      />
      <label className="tick">
        <input type="checkbox" checked={isShown} onChange={({ target }) => show(target.checked)} />{' '}
        {t('password.show')}
      </label>
    </>
  )
}

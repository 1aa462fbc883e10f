import { type ComponentProps, useId } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { Sentence } from '#shared/say.ts'

type Told = { label: string; hint?: string | undefined; fault?: Sentence | undefined }

/** A field with its name, what to know before typing, and what is wrong with what was typed. */
export function Field({ label, hint, fault, ...input }: Told & ComponentProps<'input'>) {
  const told = useTold({ hint, fault })
  return (
    <div className="field">
      <label htmlFor={told.id}>{label}</label>
      {told.hint}
      <input {...input} {...told.aria} />
      {told.fault}
    </div>
  )
}

/** A choice of one, in the same dress. */
export function Choice({ label, hint, fault, ...select }: Told & ComponentProps<'select'>) {
  const told = useTold({ hint, fault })
  return (
    <div className="field">
      <label htmlFor={told.id}>{label}</label>
      {told.hint}
      <select {...select} {...told.aria} />
      {told.fault}
    </div>
  )
}

/** A field for more than a line, in the same dress. */
export function LongField({ label, hint, fault, ...area }: Told & ComponentProps<'textarea'>) {
  const told = useTold({ hint, fault })
  return (
    <div className="field">
      <label htmlFor={told.id}>{label}</label>
      {told.hint}
      <textarea {...area} {...told.aria} />
      {told.fault}
    </div>
  )
}

function useTold({ hint, fault }: Omit<Told, 'label'>) {
  const id = useId()
  const { said } = useWords()
  const told = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`]
  const describedBy = told.filter((one) => one !== '').join(' ')
  return {
    id,
    aria: {
      id,
      'aria-describedby': describedBy === '' ? undefined : describedBy,
      'aria-invalid': fault === undefined ? undefined : true,
    },
    hint:
      hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ),
    fault:
      fault === undefined ? null : (
        <p id={`${id}-fault`} className="fault">
          {said(fault)}
        </p>
      ),
  }
}

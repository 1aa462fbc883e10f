import { type ComponentProps, useId } from 'react'

/** A field for more than a line, with its name and what to know before typing. */
export function LongField({
  label,
  hint,
  ...area
}: { label: string; hint?: string | undefined } & ComponentProps<'textarea'>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <textarea {...area} id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} />
    </div>
  )
}

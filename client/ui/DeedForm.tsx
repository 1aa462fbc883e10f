import type { FormEvent, ReactNode } from 'react'
import { ProblemNote } from './ProblemNote.tsx'
import type { Deed } from './useDeed.ts'

type FormProps = {
  deed: Deed
  submit: string
  /** What was typed; texts only. */
  onSubmit: (typed: (name: string) => string, form: HTMLFormElement) => Promise<void>
  name?: string
  children?: ReactNode
}

/** Fields that are sent together. What was typed stays, whatever becomes of it. */
export function DeedForm({ deed, submit, onSubmit, name, children }: FormProps) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const typed = (field: string) => {
      const value = data.get(field)
      return typeof value === 'string' ? value : ''
    }
    deed.run(() => onSubmit(typed, form))
  }
  return (
    <form onSubmit={send} aria-label={name} className="deed">
      {children}
      <ProblemNote problem={deed.problem} />
      <p>
        <button type="submit" className="main-button" aria-disabled={deed.isBusy}>
          {submit}
        </button>
      </p>
    </form>
  )
}

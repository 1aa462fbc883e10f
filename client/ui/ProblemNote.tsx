import { useWords } from '#client/dictionaries.ts'
import type { Problem } from '#shared/problem.ts'

/** What went wrong, heard at once. */
export function ProblemNote({ problem }: { problem: Problem | undefined }) {
  const { said } = useWords()
  return (
    <div role="alert">{problem === undefined ? null : <p className="fault">{said(problem.sentence)}</p>}</div>
  )
}

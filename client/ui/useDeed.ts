import { useRef, useState } from 'react'
import { Problem } from '#shared/problem.ts'

/** Something that is done once at a time, and what went wrong with it the last time. */
export function useDeed() {
  const [problem, setProblem] = useState<Problem>()
  const [isBusy, setBusy] = useState(false)
  const running = useRef(false)

  async function run(work: () => Promise<void>): Promise<void> {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Problem)) reportError(error)
      setProblem(error instanceof Problem ? error : new Problem('invalid', { key: 'page.broken' }))
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { run: (work: () => Promise<void>) => void run(work), isBusy, problem }
}
export type Deed = ReturnType<typeof useDeed>

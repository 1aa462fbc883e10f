import { useState } from 'react'
import { call } from '#client/call.ts'
import { useDeed } from '#client/ui/useDeed.ts'
import { getChain } from '#shared/audit/audit.api.ts'
import { type Checked, checkHead, checkOn, unchecked } from '#shared/audit/checkChain.ts'
import { sha256 } from './digest.ts'

type Head = { number: number; hash: string }
/** How far the check is; `isDone` once the head is reached or something does not fit. */
export type Progress = { checked: Checked; head: Head; isDone: boolean }

/** Fetches the chain and recomputes it, link by link. */
export function useChain(programme: string) {
  const deed = useDeed()
  const [progress, setProgress] = useState<Progress>()
  const check = () =>
    deed.run(async () => {
      let checked = unchecked
      for (;;) {
        const query = { after: String(checked.number) }
        const { head, links } = await call(getChain, { params: { programme }, query })
        checked = await checkOn(programme, checked, links, sha256)
        const isDone = checked.misfit !== null || links.length === 0 || checked.number >= head.number
        setProgress({ checked: isDone ? checkHead(checked, head) : checked, head, isDone })
        if (isDone) return
      }
    })
  return { deed, progress, check }
}

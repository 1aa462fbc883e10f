import { useWords } from '#client/dictionaries.ts'
import { Mark, type Shape, type Tone } from '#client/ui/Mark.tsx'
import type { Verdict } from '#shared/goals/verdict.ts'

export const verdictLook: { [verdict in Verdict]: { shape: Shape; tone: Tone } } = {
  achieved: { shape: 'tick', tone: 'ok' },
  on_course: { shape: 'ring', tone: 'ok' },
  uncertain: { shape: 'wave', tone: 'near' },
  behind: { shape: 'triangle', tone: 'off' },
  missed: { shape: 'cross', tone: 'off' },
  too_early: { shape: 'clock', tone: 'quiet' },
  no_data: { shape: 'dashed', tone: 'quiet' },
}

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useWords()
  const { shape, tone } = verdictLook[verdict]
  return <Mark shape={shape} tone={tone} word={t(`verdict.${verdict}`)} />
}

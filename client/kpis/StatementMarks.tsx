import { useWords } from '#client/dictionaries.ts'
import { Mark, type Shape, type Tone } from '#client/ui/Mark.tsx'
import type { KpiRow } from '#shared/kpis/row.ts'
import type { ReportingState } from '#shared/obligations/reportingState.ts'
import type { Sentence } from '#shared/say.ts'

type Look = { shape: Shape; tone: Tone }
type State<Name extends 'level' | 'pace' | 'signal'> = KpiRow[Name]['state']

const levelLook: { [state in State<'level'>]: Look } = {
  reached: { shape: 'square', tone: 'ink' },
  not_reached: { shape: 'open-square', tone: 'ink' },
  no_target: { shape: 'dash', tone: 'quiet' },
  no_figure: { shape: 'dashed', tone: 'quiet' },
}
const paceLook: { [state in State<'pace'>]: Look } = {
  ahead_or_on: { shape: 'tick', tone: 'ok' },
  slightly_behind: { shape: 'triangle', tone: 'near' },
  behind: { shape: 'cross', tone: 'off' },
  no_path: { shape: 'dash', tone: 'quiet' },
  too_small: { shape: 'dash', tone: 'quiet' },
}
const reportingLook: { [state in ReportingState]: Look } = {
  late: { shape: 'cross', tone: 'off' },
  delayed: { shape: 'clock', tone: 'near' },
  due: { shape: 'clock', tone: 'ink' },
  in_review: { shape: 'ring', tone: 'ink' },
  received_late: { shape: 'triangle', tone: 'near' },
  on_time: { shape: 'ring', tone: 'quiet' },
  not_due: { shape: 'dash', tone: 'quiet' },
  lapsed: { shape: 'dash', tone: 'quiet' },
}

/** Three statements, three marks: each with its own shape and word. */
export function LevelMark({ level }: { level: Pick<KpiRow['level'], 'state'> }) {
  const { t } = useWords()
  return <Mark {...levelLook[level.state]} word={t(`level.${level.state}`)} />
}

export function PaceMark({ pace }: { pace: KpiRow['pace'] }) {
  const { t } = useWords()
  return <Mark {...paceLook[pace.state]} word={t(`pace.${pace.state}`)} />
}

export function SignalMark({
  signal,
  direction,
}: {
  signal: KpiRow['signal']
  direction: KpiRow['direction']
}) {
  const { t } = useWords()
  return <Mark {...signalLook(signal.state, direction)} word={t(`signal.${signal.state}`)} />
}

function signalLook(state: State<'signal'>, direction: KpiRow['direction']): Look {
  if (state === 'better') return { shape: direction === 'fall' ? 'down' : 'up', tone: 'ok' }
  if (state === 'worse') return { shape: direction === 'fall' ? 'up' : 'down', tone: 'off' }
  if (state === 'changed') return { shape: 'wave', tone: 'near' }
  return { shape: state === 'none' ? 'wave' : 'dash', tone: 'quiet' }
}

type Reporting = { state: ReportingState; label: Sentence }

export function ReportingMark({ reporting }: { reporting: Reporting | null }) {
  const { said } = useWords()
  if (reporting === null) return null
  return <Mark {...reportingLook[reporting.state]} word={said(reporting.label)} />
}

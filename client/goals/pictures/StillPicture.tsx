import { type ComponentProps, type ComponentType, Suspense, useState, useSyncExternalStore } from 'react'
import { useWords } from '#client/dictionaries.ts'
import type { GoalPicture } from './GoalPicture.tsx'

type Props = ComponentProps<typeof GoalPicture>

let Drawn: ComponentType<Props> = () => null

/** Says what draws: at hand where pages are made as text, and fetched when it is needed where they are read. */
export function drawWith(drawn: ComponentType<Props>): void {
  Drawn = drawn
}

const never = () => () => {}

/**
 * A picture that nothing is done with: what the server drew stays as it is, and what draws it is fetched only for a
 * card that the server did not make, or whose facts or language have changed since. So the overview does not carry it.
 */
export function StillPicture(props: Props) {
  const { language } = useWords()
  const isHydrated = useSyncExternalStore(never, isOnClient, isServed)
  const [served, setServed] = useState(isHydrated ? { judgement: props.judgement, language } : null)
  const isSame = served !== null && served.language === language && served.judgement === props.judgement
  if (served !== null && !isSame) setServed(null)
  return isSame ? (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty constant, by which React leaves what stands there
    <div className="still" suppressHydrationWarning dangerouslySetInnerHTML={kept} />
  ) : (
    <div className="still">
      <Suspense>
        <Drawn {...props} />
      </Suspense>
    </div>
  )
}

const isOnClient = () => false
const isServed = () => typeof document !== 'undefined'
const kept = { __html: '' }

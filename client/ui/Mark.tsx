/** The shapes that carry a state beside its word: never colour alone. */
export type Shape =
  | 'tick'
  | 'ring'
  | 'triangle'
  | 'cross'
  | 'square'
  | 'open-square'
  | 'dashed'
  | 'clock'
  | 'wave'
  | 'up'
  | 'down'
  | 'dash'

export type Tone = 'ok' | 'near' | 'off' | 'ink' | 'quiet'

const paths: { [shape in Shape]: React.ReactNode } = {
  tick: (
    <>
      <circle cx="8" cy="8" r="7" className="solid" />
      <path d="M4.5 8.3l2.4 2.4 4.6-5" className="inverse" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="6" className="line" />,
  triangle: <path d="M8 2.2L14.3 13.6H1.7Z" className="line" />,
  cross: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" className="solid" />
      <path d="M5 5l6 6M11 5l-6 6" className="inverse" />
    </>
  ),
  square: <rect x="2" y="2" width="12" height="12" className="solid" />,
  'open-square': <rect x="2.5" y="2.5" width="11" height="11" className="line" />,
  dashed: <circle cx="8" cy="8" r="6" className="line dashes" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" className="line" />
      <path d="M8 4.5V8l2.5 1.8" className="line" />
    </>
  ),
  wave: <path d="M1.5 8c1.6-3.4 3.2-3.4 4.4 0s2.8 3.4 4.4 0 2.8-3.4 4.2 0" className="line" />,
  up: <path d="M8 14V3M3.5 7.2L8 2.6l4.5 4.6" className="line" />,
  down: <path d="M8 2v11M3.5 8.8L8 13.4l4.5-4.6" className="line" />,
  dash: <path d="M3 8h10" className="line" />,
}

/** A state as shape and word. */
export function Mark({ shape, tone, word }: { shape: Shape; tone: Tone; word: string }) {
  return (
    <span className={`state ${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {paths[shape]}
      </svg>
      {word}
    </span>
  )
}

import { Outlook } from './Outlook.tsx'
import { PlotMark, PlotPoint } from './PlotMark.tsx'
import { Steps } from './Steps.tsx'
import { linePath, share } from './scale.ts'
import { stretchesOf, type TimeFrame, type TimePicture } from './timeFrame.ts'

type Props = {
  picture: TimePicture
  frame: TimeFrame
  at: number | null
  /** Writes the value of the highest line of the grid on it, where no axis stands beside. */
  write?: (value: number) => string
}

/**
 * Ready series in, picture out, as wide as its place: lines live in a square that is stretched, points and words stand
 * at shares of it, so that it needs neither script nor measuring. Ink for what happened, a blue step with its pale
 * zone for what was agreed, grey for others, hatching for what is only indicated.
 */
export function TimePlot({ picture, frame, at, write }: Props) {
  const { x, y, ticks } = frame
  const { series, lines, events, gaps } = picture
  const top = ticks.at(-1)
  return (
    <svg className="time-plot" aria-hidden="true">
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className="stretched" aria-hidden="true">
        <Steps picture={picture} frame={frame} part="zone" />
        <path className="grid" d={ticks.map((tick) => `M0 ${y(tick)}H1000`).join('')} />
        {events.map(({ at, letter }) => (
          <path key={letter} className="event" d={`M${x(at)} 0V1000`} />
        ))}
        {lines.map((line) => (
          <CentreLines key={line.from} line={line} frame={frame} />
        ))}
        <Steps picture={picture} frame={frame} part="edge" />
        {series.toReversed().map(({ code, kind, points }) => (
          <path
            key={`${kind} ${code}`}
            className={`${kind} nth-${nthOf(series, code)}`}
            d={stretchesOf(points)
              .map((stretch) =>
                linePath(stretch.map((place) => [x(place), y(points[place]?.value ?? 0)] as const)),
              )
              .join('')}
          />
        ))}
        {at === null ? null : <path className="cursor" d={`M${x(at)} 0V1000`} />}
      </svg>
      {write === undefined || top === undefined ? null : (
        <text className="grid-label" x="0" y={share(y(top))} dy="-0.3em">
          {write(top)}
        </text>
      )}
      <Outlook picture={picture} frame={frame} />
      {series
        .toReversed()
        .map(({ code, kind, points }) =>
          points.map(({ value, look, mark }, place) =>
            value === null ? null : (
              <PlotPoint
                key={`${kind} ${code} ${x(place)}`}
                x={share(x(place))}
                y={share(y(value))}
                {...{ kind, look, mark, isRead: place === at, isDense: picture.count > 40 }}
              />
            ),
          ),
        )}
      {gaps.map(({ at, kind }) => (
        <PlotMark key={at} x={share(x(at))} y="100%" shape={kind} />
      ))}
      {events.map(({ at, letter }) => (
        <text key={letter} className="event-letter" x={share(x(at))} y="0" dy="-0.4em">
          {letter}
        </text>
      ))}
    </svg>
  )
}

function CentreLines({
  line,
  frame: { x, y, width },
}: {
  line: TimePicture['lines'][number]
  frame: TimeFrame
}) {
  const [from, to] = [x(line.from) - width / 2, x(line.to) + width / 2]
  const limits = [line.low, line.high].filter((edge) => edge !== null)
  return (
    <>
      <path className="centre" d={`M${from} ${y(line.centre)}H${to}`} />
      <path
        className={line.trial ? 'limit trial' : 'limit'}
        d={limits.map((edge) => `M${from} ${y(edge)}H${to}`).join('')}
      />
    </>
  )
}

/** Lines of others are told apart by their dashes: the first is solid, then two patterns take turns. */
export function nthOf(series: TimePicture['series'], code: string): number {
  const others = series.filter(({ kind }) => kind === 'other')
  return (
    Math.max(
      0,
      others.findIndex((one) => one.code === code),
    ) % 3
  )
}

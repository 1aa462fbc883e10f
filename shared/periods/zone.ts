const clocks = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of a time zone, kept because making one costs a hundred times more than asking it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** What a clock on the wall shows at an instant, as the milliseconds of the same reading in UTC; whole seconds. */
export function wallTime(instant: number, timeZone: string): number {
  return Math.floor(instant / 1000) * 1000 + offsetAt(instant, timeZone)
}

const millisecondsOfDay = 86_400_000
const offsets = new Map<string, Map<number, number | undefined>>()
const mostOffsets = 50_000

/**
 * Wall clock minus UTC. Asking Intl costs some 20 microseconds and views ask thousands of times, so the offset of a
 * day in UTC that begins and ends with the same one is kept; on the two days a year that do not, Intl is asked.
 */
function offsetAt(instant: number, timeZone: string): number {
  const ofZone = offsets.get(timeZone) ?? new Map<number, number | undefined>()
  offsets.set(timeZone, ofZone)
  const nth = Math.floor(instant / millisecondsOfDay)
  if (!ofZone.has(nth)) {
    const [first, last] = [
      askOffset(nth * millisecondsOfDay, timeZone),
      askOffset((nth + 1) * millisecondsOfDay - 1000, timeZone),
    ]
    if (ofZone.size >= mostOffsets) ofZone.clear()
    ofZone.set(nth, first === last ? first : undefined)
  }
  return ofZone.get(nth) ?? askOffset(instant, timeZone)
}

function askOffset(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, second } = parts
  const wall = Date.parse(`${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return wall - Math.floor(instant / 1000) * 1000
}

/**
 * The instant at which the wall clock shows `wall` (milliseconds of the same reading in UTC). An hour that
 * comes twice gives its first time; one that is skipped moves forward, as Temporal's 'compatible' does.
 */
export function instantOfWall(wall: number, timeZone: string): number {
  const halfDay = 12 * 3_600_000
  const offsetAt = (instant: number) => wallTime(instant, timeZone) - instant
  const before = wall - offsetAt(wall - 2 * halfDay)
  const after = wall - offsetAt(wall + 2 * halfDay)
  const hits = [before, after].filter((instant) => wallTime(instant, timeZone) === wall)
  return hits.length === 0 ? before : Math.min(...hits)
}

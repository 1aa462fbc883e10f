import type { Definition } from '../../programmes/kpi.ts'
import type { Sentence } from '../../say.ts'
import type { Anhoej } from '../../signals/anhoej.ts'
import { numberHole } from '../holes.ts'
import { lineDecimals } from './lineDecimals.ts'

/** Whether the points lie around the median as chance would have it; then the two counts that decide it. */
export function runSentences(found: Anhoej, definition: Definition): Sentence[] {
  const { median, longestRun, longestRunMax, crossings, crossingsMin, signal } = found
  if (longestRunMax === null || crossingsMin === null || median === null) {
    return [{ key: 'picture.no.run', values: { count: found.useful, needed: 10 } }]
  }
  return [
    {
      key: signal ? 'picture.run.shift' : 'picture.run.none',
      values: { median: numberHole(median, { ...definition, decimals: lineDecimals(definition, median) }) },
    },
    { key: 'picture.run.longest', values: { count: longestRun, most: longestRunMax } },
    { key: 'picture.run.crossings', values: { count: crossings, fewest: crossingsMin } },
  ]
}

import type { News } from './live.api.ts'

/** Where a programme's events are heard; apart from the door, so that whoever only listens needs no schema. */
export const livePath = '/api/programmes/:programme/live'

/** Whether anything that a page shows may be another than before. */
export function isNews({ published, revised, agreed, reported }: News): boolean {
  return published.count + revised.count + agreed.count + reported > 0
}

import * as z from 'zod/mini'
import { DraftContent } from '#shared/reporting/draft.ts'
import type { Place } from './cell.ts'

/** What was typed and is not known to be saved, with the version it was typed over, and the name it is sent under. */
const Unsent = z.object({ content: DraftContent, version: z.nullable(z.int()), key: z.string() })
export type Unsent = z.infer<typeof Unsent>

/** Unsent figures of one person at one unit, in the browser: they survive a closed page and a lost line. */
export type Kept = {
  find: (place: Place) => Unsent | undefined
  keep: (place: Place, unsent: Unsent) => void
  forget: (place: Place) => void
}

export function keptBy(owner: { person: string; programme: string; unit: string }): Kept {
  const prefix = `unsent ${owner.person} ${owner.programme} ${owner.unit} `
  return {
    find(place) {
      const text = storage()?.getItem(prefix + place)
      return text == null ? undefined : read(text)
    },
    keep(place, unsent) {
      try {
        storage()?.setItem(prefix + place, JSON.stringify(unsent))
      } catch {
        // A full storage takes nothing more; the figure is still sent from the open page.
      }
    },
    forget(place) {
      storage()?.removeItem(prefix + place)
    },
  }
}

function read(text: string): Unsent | undefined {
  try {
    const unsent = z.safeParse(Unsent, JSON.parse(text))
    return unsent.success ? unsent.data : undefined
  } catch {
    return undefined
  }
}

function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

import * as z from 'zod/mini'
import { Audience } from '#shared/figures/audience.ts'
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

/** Whose figures and words are kept: nobody sees those of another on the same machine. */
export type Owner = { person: string; programme: string; unit: string }

export function keptBy(owner: Owner): Kept {
  const prefix = `unsent ${owner.person} ${owner.programme} ${owner.unit} `
  return {
    find(place) {
      const text = storage()?.getItem(prefix + place)
      return text == null ? undefined : read(Unsent, text)
    },
    keep(place, unsent) {
      write(prefix + place, unsent)
    },
    forget(place) {
      storage()?.removeItem(prefix + place)
    },
  }
}

/** What is said to a whole submission: about the period, and to what looks unusual. */
const Said = z.object({
  words: z.string(),
  explanation: z.string(),
  audience: z._default(Audience, 'council'),
})
export type Said = z.infer<typeof Said>
const nothingSaid: Said = { words: '', explanation: '', audience: 'council' }

/** What was written and not submitted yet; it survives a closed dialog and a closed page. */
export type KeptWords = { said: () => Said; keep: (change: Partial<Said>) => void; forget: () => void }

export function keptWordsBy({ person, programme, unit }: Owner): KeptWords {
  const name = `words ${person} ${programme} ${unit}`
  const text = storage()?.getItem(name)
  let said = (text == null ? undefined : read(Said, text)) ?? nothingSaid
  return {
    said: () => said,
    keep(change) {
      said = { ...said, ...change }
      write(name, said)
    },
    forget() {
      said = nothingSaid
      storage()?.removeItem(name)
    },
  }
}

function read<Schema extends z.ZodMiniType>(schema: Schema, text: string): z.infer<Schema> | undefined {
  try {
    const found = z.safeParse(schema, JSON.parse(text))
    return found.success ? found.data : undefined
  } catch {
    return undefined
  }
}

function write(name: string, value: Unsent | Said): void {
  try {
    storage()?.setItem(name, JSON.stringify(value))
  } catch {
    // A full storage takes nothing more; the open page still has it.
  }
}

function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

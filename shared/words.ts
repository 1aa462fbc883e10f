import { problemWords } from './problemWords.ts'
import type { Words } from './say.ts'

/** Everything that people read, by key. The build splits it by language. */
export const words = { ...problemWords } as const satisfies Words
export type Key = keyof typeof words

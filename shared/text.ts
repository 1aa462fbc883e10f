import * as z from 'zod/mini'

/** A text in the three languages; both sides of the wire carry all three, so that switching asks nobody. */
export const Text = z.strictObject({
  da: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  zh: z.string().check(z.minLength(1)),
})
export type Text = z.infer<typeof Text>

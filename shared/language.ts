import * as z from 'zod/mini'

/** The languages that people read; Danish first. */
export const languages = ['da', 'en', 'zh'] as const
export type Language = (typeof languages)[number]

/** The tag by which Intl knows a language. */
export const locale: Record<Language, string> = { da: 'da-DK', en: 'en-GB', zh: 'zh-CN' }

/** A text in the three languages; both sides of the wire carry all three, so that switching asks nobody. */
export const Text = z.strictObject({
  da: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  zh: z.string().check(z.minLength(1)),
})
export type Text = z.infer<typeof Text>

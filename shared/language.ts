/** The languages that people read; Danish first. */
export const languages = ['da', 'en', 'zh'] as const
export type Language = (typeof languages)[number]

/** The tag by which Intl knows a language. */
export const locale: Record<Language, string> = { da: 'da-DK', en: 'en-GB', zh: 'zh-CN' }

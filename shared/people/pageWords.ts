import type { Words } from '../say.ts'

/** What stands on the pages of people. */
export const peoplePageWords = {
  'signIn.title': { da: 'Log ind', en: 'Sign in', zh: '登录' },
} as const satisfies Words

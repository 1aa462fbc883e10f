import type { Words } from '../say.ts'

/** What an open page says when something became public. */
export const liveWords = {
  'live.news': { da: 'Nyheder', en: 'News', zh: '最新消息' },
  'live.published': {
    da: { one: 'Nyt tal: {what}.', other: '{count} nye tal: {what}.' },
    en: { one: 'New figure: {what}.', other: '{count} new figures: {what}.' },
    zh: '{count}个新数值：{what}。',
  },
  'live.revised': {
    da: { one: 'Ændret tal: {what}.', other: '{count} ændrede tal: {what}.' },
    en: { one: 'Changed figure: {what}.', other: '{count} changed figures: {what}.' },
    zh: '{count}个数值有变：{what}。',
  },
  'live.agreed': { da: 'Nyt i aftalerne.', en: 'News in what is agreed.', zh: '约定内容有更新。' },
  'live.reported': {
    da: { one: 'En indberetning er kommet ind.', other: '{count} indberetninger er kommet ind.' },
    en: { one: 'A report has come in.', other: '{count} reports have come in.' },
    zh: '收到{count}份填报。',
  },
  'live.more': { da: '{count} til', en: '{count} more', zh: '另外{count}项' },
  'live.fixed': {
    da: 'Siden viser stadig, hvad der var kendt den {day}.',
    en: 'This page still shows what was known on {day}.',
    zh: '本页仍显示截至{day}已知的情况。',
  },
  'live.dismiss': { da: 'Luk', en: 'Dismiss', zh: '关闭' },
} as const satisfies Words

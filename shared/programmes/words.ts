import type { Words } from '../say.ts'

export const programmeWords = {
  'event.definition': { da: 'definition', en: 'definition', zh: '定义' },
  'event.method': { da: 'metode', en: 'method', zh: '方法' },
  'event.break': { da: 'databrud', en: 'break', zh: '口径中断' },
  'event.shock': { da: 'chok', en: 'shock', zh: '冲击' },
  'event.policy': { da: 'politik', en: 'policy', zh: '政策' },
  'event.external': { da: 'ydre', en: 'external', zh: '外部' },
  'same.title': {
    da: 'Flere offentliggjorte tal for det samme',
    en: 'Several published numbers for the same',
    zh: '同一事项的多个公布数字',
  },
  'same.hint': {
    da: 'De står ved siden af hinanden og lægges aldrig sammen.',
    en: 'They stand beside each other and are never joined.',
    zh: '仅并列显示，绝不合并。',
  },
  'same.earlier': {
    da: { one: 'Én tidligere periode', other: '{count} tidligere perioder' },
    en: { one: 'One earlier period', other: '{count} earlier periods' },
    zh: '更早的{count}个时期',
  },
  'same.of': {
    da: '{name}, {place}, {period}',
    en: '{name}, {place}, {period}',
    zh: '{name}，{place}，{period}',
  },
  'same.difference': { da: 'Forskel', en: 'Difference', zh: '差异' },
  'same.read': { da: 'det tal, siden bruger', en: 'the number this page goes by', zh: '本页采用的数字' },
  'same.more': { da: '{amount} højere', en: '{amount} higher', zh: '高{amount}' },
  'same.less': { da: '{amount} lavere', en: '{amount} lower', zh: '低{amount}' },
  'same.equal': { da: 'det samme tal', en: 'the same number', zh: '数字相同' },
  'same.noneRead': {
    da: 'på en anden opgørelse; siden bruger intet tal for perioden',
    en: 'on another basis; the page goes by no number for the period',
    zh: '口径不同；本页在该时期未采用任何数字',
  },
  'same.apart': {
    da: 'Kan ikke sammenlignes, for det er opgjort på en anden måde: {text}',
    en: 'Cannot be compared, because it is counted in another way: {text}',
    zh: '不可比较，因统计方式不同：{text}',
  },
} as const satisfies Words

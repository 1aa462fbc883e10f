import type { Words } from '../say.ts'

export const programmeWords = {
  'event.definition': { da: 'definition', en: 'definition', zh: '定义' },
  'event.method': { da: 'metode', en: 'method', zh: '方法' },
  'event.break': { da: 'databrud', en: 'break', zh: '口径中断' },
  'event.shock': { da: 'chok', en: 'shock', zh: '冲击' },
  'event.policy': { da: 'politik', en: 'policy', zh: '政策' },
  'event.external': { da: 'ydre', en: 'external', zh: '外部' },
} as const satisfies Words

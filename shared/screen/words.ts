import type { Words } from '../say.ts'

/** What stands on the big screen beside the goals' own words. */
export const screenWords = {
  'screen.title': { da: 'Storskærm', en: 'Big screen', zh: '大屏展示' },
  'screen.controls': { da: 'Skift skærmbillede', en: 'Change screen', zh: '切换画面' },
  'screen.back': { da: 'Forrige', en: 'Previous', zh: '上一屏' },
  'screen.on': { da: 'Næste', en: 'Next', zh: '下一屏' },
  'screen.place': { da: '{place} af {count}', en: '{place} of {count}', zh: '第{place}屏，共{count}屏' },
  'screen.full': { da: 'Fuld skærm', en: 'Full screen', zh: '全屏' },
  'screen.notFull': { da: 'Luk fuld skærm', en: 'Leave full screen', zh: '退出全屏' },
  'screen.day': { da: 'Som kendt den {day}', en: 'As known on {day}', zh: '截至{day}已知' },
  'screen.kept': { da: 'Virker også uden internet', en: 'Works without the internet too', zh: '可离线使用' },
  'screen.offline': {
    da: 'Intet net: som kendt den {day}',
    en: 'No network: as known on {day}',
    zh: '无网络：截至{day}已知',
  },
  'screen.kpis': { da: 'Nøgletallene', en: 'The KPIs', zh: '关键绩效指标' },
  'screen.levels': {
    da: { one: '1 nøgletal efter målopfyldelse', other: '{count} nøgletal efter målopfyldelse' },
    en: { one: '1 KPI by level', other: '{count} KPIs by level' },
    zh: '{count}项指标的达标情况',
  },
  'screen.examples': {
    da: '{examples} af {count} viser eksempeltal',
    en: '{examples} of {count} show example figures',
    zh: '{count}项中有{examples}项为示例数据',
  },
  'screen.owes': {
    da: { one: '1 indberetning, ventet {since}', other: '{count} indberetninger, den ældste ventet {since}' },
    en: { one: '1 report, due {since}', other: '{count} reports, the oldest due {since}' },
    zh: '{count}份填报，最早应于{since}报送',
  },
  'screen.others': {
    da: { one: 'og 1 enhed til', other: 'og {count} enheder til' },
    en: { one: 'and 1 more unit', other: 'and {count} more units' },
    zh: '另有{count}个单位',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

export const overviewWords = {
  'overview.title': { da: 'Overblik', en: 'Overview', zh: '总览' },
  'overview.goals': { da: 'De langsigtede mål', en: 'The long-term goals', zh: '长期目标' },
  'overview.kpis': { da: 'Nøgletal', en: 'KPIs', zh: '关键绩效指标' },
  'overview.track': { da: 'Spor {code}: {name}', en: 'Track {code}: {name}', zh: '主线{code}：{name}' },
  'overview.others': { da: 'Øvrige', en: 'Others', zh: '其他' },
  'overview.count': {
    da: { one: 'Viser 1 af {all} nøgletal.', other: 'Viser {count} af {all} nøgletal.' },
    en: { one: 'Showing 1 of {all} KPIs.', other: 'Showing {count} of {all} KPIs.' },
    zh: '显示{all}项指标中的{count}项。',
  },
  'overview.tooFew': {
    da: 'Ingen af dem har målinger nok til at skelne signal fra støj.',
    en: 'None of them has enough observations to tell signal from noise.',
    zh: '各指标的观测值均不足以区分信号与噪声。',
  },
  'overview.missing': {
    da: { one: '1 indberetning mangler.', other: '{count} indberetninger mangler.' },
    en: { one: '1 report is missing.', other: '{count} reports are missing.' },
    zh: '缺{count}份填报。',
  },
  'overview.noneMissing': {
    da: 'Ingen indberetninger mangler.',
    en: 'No reports are missing.',
    zh: '没有缺报。',
  },
  'overview.neverCame': {
    da: {
      one: '1 indberetning blev aldrig modtaget.',
      other: '{count} indberetninger blev aldrig modtaget.',
    },
    en: { one: '1 report was never received.', other: '{count} reports were never received.' },
    zh: '{count}份填报始终未收到。',
  },
  'overview.noneMissed': {
    da: 'Alle indberetninger blev modtaget.',
    en: 'All reports were received.',
    zh: '所有填报均已收到。',
  },
  'filter.operator': { da: 'Operatør', en: 'Operator', zh: '执行机构' },
  'filter.track': { da: 'Spor', en: 'Track', zh: '主线' },
  'filter.focus': { da: 'Fokusområde', en: 'Focus area', zh: '重点领域' },
  'filter.level': { da: 'Målopfyldelse', en: 'Level', zh: '达标情况' },
  'filter.reporting': { da: 'Indberetning', en: 'Reporting', zh: '填报状态' },
  'filter.search': { da: 'Søg', en: 'Search', zh: '搜索' },
  'filter.all': { da: 'Alle', en: 'All', zh: '全部' },
  'filter.clear': { da: 'Vis alle', en: 'Show all', zh: '显示全部' },
} as const satisfies Words

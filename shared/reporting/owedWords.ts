import type { Words } from '../say.ts'

/** What stands on the page of reports that are owed. */
export const owedWords = {
  'owed.title': { da: 'Manglende indberetninger', en: 'Owed reports', zh: '欠报清单' },
  'owed.today': {
    da: {
      one: '1 indberetning mangler eller er på vej den {day}.',
      other: '{count} indberetninger mangler eller er på vej den {day}.',
    },
    en: {
      one: '1 report is missing or on its way on {day}.',
      other: '{count} reports are missing or on their way on {day}.',
    },
    zh: '截至{day}，有{count}项数据欠报或在途。',
  },
  'owed.period': { da: 'Periode', en: 'Period', zh: '期间' },
  'owed.kpi': { da: 'Nøgletal', en: 'KPI', zh: '指标' },
  'owed.deadline': { da: 'Frist', en: 'Deadline', zh: '截止日' },
  'owed.state': { da: 'Tilstand', en: 'State', zh: '状态' },
  'owed.act': { da: 'Udsættelse', en: 'Extension', zh: '延期' },
  'owed.left': {
    da: { one: '1 dag tilbage', other: '{count} dage tilbage' },
    en: { one: '1 day left', other: '{count} days left' },
    zh: '还剩{count}天',
  },
  'owed.over': {
    da: { one: '1 dag over fristen', other: '{count} dage over fristen' },
    en: { one: '1 day past the deadline', other: '{count} days past the deadline' },
    zh: '已超过截止日{count}天',
  },
  'owed.lastDay': { da: 'sidste dag i dag', en: 'last day today', zh: '今天截止' },
  'owed.isExtended': { da: 'udsat', en: 'extended', zh: '已延期' },
  'owed.extend': { da: 'Udsæt', en: 'Extend', zh: '延期' },
  'owed.extendNamed': {
    da: 'Udsæt fristen for {name}, {period}',
    en: 'Extend the deadline for {name}, {period}',
    zh: '延期：{name}（{period}）',
  },
  'owed.until': { da: 'Ny frist', en: 'New deadline', zh: '新截止日' },
  'owed.untilHint': {
    da: 'Efter den nuværende frist, den {day}.',
    en: 'After the present deadline, {day}.',
    zh: '须晚于当前截止日{day}。',
  },
  'owed.why': { da: 'Hvorfor', en: 'Why', zh: '原因' },
  'owed.whyHint': {
    da: 'Den nye frist er offentlig, og begrundelsen står i revisionssporet.',
    en: 'The new deadline is public, and the reason stands in the audit trail.',
    zh: '新截止日是公开的，原因记入审计记录。',
  },
  'owed.done': {
    da: 'Fristen for {name}, {period} er nu den {day}.',
    en: 'The deadline for {name}, {period} is now {day}.',
    zh: '{name}（{period}）的截止日现为{day}。',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What stands where two moments are shown side by side. */
export const comparisonWords = {
  'comparison.lead': {
    da: 'Se de to dage side om side',
    en: 'See the two days side by side',
    zh: '并列查看这两天',
  },
  'comparison.title': { da: 'Dengang og nu', en: 'Then and now', zh: '当时与现在' },
  'comparison.headed': {
    da: 'Dengang og nu: {earlier} og {now}',
    en: 'Then and now: {earlier} and {now}',
    zh: '当时与现在：{earlier}与{now}',
  },
  'comparison.none': {
    da: 'Der var intet møde før denne dag at sammenligne med. Vælg en senere dag.',
    en: 'There was no meeting before this day to compare with. Choose a later day.',
    zh: '此日之前没有会议可供比较，请选择较晚的日期。',
  },
  'comparison.then': { da: 'Som kendt den {day}', en: 'As known on {day}', zh: '截至{day}已知' },
  'comparison.goals': { da: 'De langsigtede mål', en: 'The long-term goals', zh: '长期目标' },
  'comparison.kpis': { da: 'Nøgletal', en: 'KPIs', zh: '指标' },
  'comparison.goal': { da: 'Mål', en: 'Goal', zh: '目标' },
  'comparison.changed': { da: 'ændret', en: 'changed', zh: '有变化' },
  'comparison.same': {
    da: { one: '1 nøgletal vurderes som før', other: '{count} nøgletal vurderes som før' },
    en: { one: '1 KPI is judged as before', other: '{count} KPIs are judged as before' },
    zh: '{count}项指标的评估与此前相同',
  },
  'comparison.count': {
    da: {
      one: 'Ét af {all} nøgletal vurderes anderledes eller har et andet måltal.',
      other: '{count} af {all} nøgletal vurderes anderledes eller har et andet måltal.',
    },
    en: {
      one: 'One of {all} KPIs is judged differently or has another target.',
      other: '{count} of {all} KPIs are judged differently or have another target.',
    },
    zh: '{all}项指标中有{count}项评价不同或目标值不同。',
  },
  'comparison.notThere': { da: 'ikke aftalt endnu', en: 'not agreed yet', zh: '尚未约定' },
  'comparison.citation': {
    da: '{owner}: {title}. {programme}, som kendt {since} og {asOf}, begge til og med nr. {number}. {address}',
    en: '{owner}: {title}. {programme}, as known {since} and {asOf}, both up to no. {number}. {address}',
    zh: '{owner}：{title}。{programme}，截至{since}和{asOf}已知，均至账本第{number}号。{address}',
  },
  'comparison.target': {
    da: 'måltal {aim} for {period}',
    en: 'target {aim} for {period}',
    zh: '{period}目标{aim}',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What the changes room says: what is new since a meeting, counted and line by line. */
export const changesWords = {
  'changes.since': {
    da: 'Nyt siden mødet den {day}',
    en: 'New since the meeting on {day}',
    zh: '自{day}会议以来的新情况',
  },
  'changes.sinceDay': { da: 'Nyt siden den {day}', en: 'New since {day}', zh: '自{day}以来的新情况' },
  'changes.heading': { da: 'Nyt siden sidst', en: 'What is new', zh: '新情况' },
  'changes.meetings': { da: 'Regn fra mødet', en: 'Count from the meeting', zh: '起算会议' },
  'changes.noMeeting': {
    da: 'Der er intet tidligere møde at regne fra.',
    en: 'There is no earlier meeting to count from.',
    zh: '此前没有可供起算的会议。',
  },
  'changes.none': { da: 'Der er intet nyt.', en: 'There is nothing new.', zh: '没有新情况。' },
  'changes.summary': { da: 'Nyt: {what}.', en: 'New: {what}.', zh: '新情况：{what}。' },
  'changes.count.verdict': {
    da: { one: '1 ændret vurdering af et mål', other: '{count} ændrede vurderinger af mål' },
    en: { one: '1 changed verdict on a goal', other: '{count} changed verdicts on goals' },
    zh: '{count}项目标评估变化',
  },
  'changes.count.published': {
    da: { one: '1 nyt tal', other: '{count} nye tal' },
    en: { one: '1 new figure', other: '{count} new figures' },
    zh: '{count}个新数值',
  },
  'changes.count.answered': {
    da: { one: '1 svar uden tal', other: '{count} svar uden tal' },
    en: { one: '1 answer without a figure', other: '{count} answers without a figure' },
    zh: '{count}份无数值的答复',
  },
  'changes.count.revised': {
    da: { one: '1 revideret tal', other: '{count} reviderede tal' },
    en: { one: '1 revised figure', other: '{count} revised figures' },
    zh: '{count}个修订数值',
  },
  'changes.count.corrected': {
    da: { one: '1 rettet tal', other: '{count} rettede tal' },
    en: { one: '1 corrected figure', other: '{count} corrected figures' },
    zh: '{count}个更正数值',
  },
  'changes.count.commented': {
    da: { one: '1 ny kommentar', other: '{count} nye kommentarer' },
    en: { one: '1 new comment', other: '{count} new comments' },
    zh: '{count}条新说明',
  },
  'changes.count.agreed': {
    da: {
      one: '1 ny aftale om måltal eller grænser',
      other: '{count} nye aftaler om måltal eller grænser',
    },
    en: {
      one: '1 new agreement on a target or on limits',
      other: '{count} new agreements on targets or limits',
    },
    zh: '{count}项新的目标值或控制限约定',
  },
  'changes.count.late': {
    da: { one: '1 indberetning, der nu er forsinket', other: '{count} indberetninger, der nu er forsinket' },
    en: { one: '1 report that is now late', other: '{count} reports that are now late' },
    zh: '{count}份现已逾期的填报',
  },
  'changes.count.came_late': {
    da: { one: '1 indberetning for sent', other: '{count} indberetninger for sent' },
    en: { one: '1 report received late', other: '{count} reports received late' },
    zh: '{count}份逾期收到的填报',
  },
  'changes.count.came_back': {
    da: {
      one: '1 returneret indberetning, der kom rettidigt igen',
      other: '{count} returnerede indberetninger, der kom rettidigt igen',
    },
    en: {
      one: '1 returned report that came back in time',
      other: '{count} returned reports that came back in time',
    },
    zh: '{count}份退回后按时重报的填报',
  },
  'changes.nothing': { da: 'intet', en: 'nothing', zh: '无' },
  'changes.band': { da: '{low}–{high}', en: '{low}–{high}', zh: '{low}–{high}' },
  'changes.period': { da: '{period}', en: '{period}', zh: '{period}' },
  'changes.seriesPeriod': { da: '{series}, {period}', en: '{series}, {period}', zh: '{series}，{period}' },
  'changes.came': { da: '{what}: {to} ({day})', en: '{what}: {to} ({day})', zh: '{what}：{to}（{day}）' },
  'changes.limits': {
    da: '{what}: kontroldiagrammets grænser regnes på ny herfra ({day})',
    en: '{what}: the control chart’s limits are calculated anew from here ({day})',
    zh: '{what}：自此重新计算控制限（{day}）',
  },
  'changes.limits.lifted': {
    da: '{what}: kontroldiagrammets grænser regnes ikke længere på ny herfra ({day})',
    en: '{what}: the control chart’s limits are no longer calculated anew from here ({day})',
    zh: '{what}：不再自此重新计算控制限（{day}）',
  },
  'changes.changed': {
    da: '{what}: fra {from} til {to} ({day})',
    en: '{what}: from {from} to {to} ({day})',
    zh: '{what}：由{from}变为{to}（{day}）',
  },
  'changes.adopted': { da: 'nyt mål: {to}', en: 'new goal: {to}', zh: '新目标：{to}' },
  'changes.said': {
    da: '{what}: »{text}« ({day}, nr. {number})',
    en: '{what}: “{text}” ({day}, no. {number})',
    zh: '{what}：“{text}”（{day}，第{number}号）',
  },
  'changes.aboutKpis': { da: '{periods}, {kpis}', en: '{periods}, {kpis}', zh: '{periods}，{kpis}' },
  'changes.kpis': {
    da: { one: '1 nøgletal', other: '{count} nøgletal' },
    en: { one: '1 KPI', other: '{count} KPIs' },
    zh: '{count}项指标',
  },
  'changes.verdict': { da: 'fra {from} til {to}', en: 'from {from} to {to}', zh: '由“{from}”变为“{to}”' },
  'changes.report.late': {
    da: '{period}: forsinket siden {day}',
    en: '{period}: late since {day}',
    zh: '{period}：自{day}起逾期',
  },
  'changes.report.came_late': {
    da: '{period}: modtaget den {day}; fristen var den {due}',
    en: '{period}: received on {day}; the deadline was {due}',
    zh: '{period}：于{day}收到，截止日为{due}',
  },
  'changes.report.came_back': {
    da: '{period}: modtaget igen den {day}',
    en: '{period}: received again on {day}',
    zh: '{period}：于{day}重新收到',
  },
} as const satisfies Words

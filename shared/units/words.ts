import type { Words } from '../say.ts'

export const unitWords = {
  'unit.kind.operator': { da: 'Operatør', en: 'Operator', zh: '执行机构' },
  'unit.kind.administration': { da: 'Administration', en: 'Administration', zh: '行政部门' },
  'unit.reported': {
    da: {
      one: 'Én indberetning er forfaldet: {onTime} til tiden, {late} for sent, {missing} mangler.',
      other: '{count} indberetninger er forfaldet: {onTime} til tiden, {late} for sent, {missing} mangler.',
    },
    en: {
      one: 'One report has fallen due: {onTime} on time, {late} late, {missing} missing.',
      other: '{count} reports have fallen due: {onTime} on time, {late} late, {missing} missing.',
    },
    zh: '已到期填报{count}份：按时{onTime}份，逾期{late}份，缺报{missing}份。',
  },
  'unit.nothingOwed': {
    da: 'Ingen indberetning er forfaldet.',
    en: 'No report has fallen due.',
    zh: '尚无到期的填报。',
  },
  'unit.contracts': { da: 'Kontrakter', en: 'Contracts', zh: '合同' },
  'unit.noContracts': {
    da: 'Ingen kontrakt var kendt på dagen.',
    en: 'No contract was known on the day.',
    zh: '当日尚无已知合同。',
  },
  'unit.contract.span': { da: '{from} til {to}', en: '{from} to {to}', zh: '{from}至{to}' },
  'unit.contract.kpis': {
    da: { one: 'ét nøgletal', other: '{count} nøgletal' },
    en: { one: 'one KPI', other: '{count} KPIs' },
    zh: '{count}项指标',
  },
  'unit.contract.supporting': {
    da: { one: 'og 1 hjælpetal', other: 'og {count} hjælpetal' },
    en: { one: 'and one that only feeds others', other: 'and {count} that only feed others' },
    zh: '另有{count}项仅供其他指标使用',
  },
  'unit.contract.known': { da: 'offentlig fra {day}', en: 'public from {day}', zh: '自{day}起公开' },
  'unit.contract.assumed': {
    da: 'antaget offentlig fra {day}',
    en: 'assumed public from {day}',
    zh: '推定自{day}起公开',
  },
  'unit.contract.ended': {
    da: 'ophørt {day}: {reason}',
    en: 'ended {day}: {reason}',
    zh: '{day}终止：{reason}',
  },
  'unit.contract.returnDays': {
    da: { one: 'én dag til at rette et tal', other: '{count} dage til at rette et tal' },
    en: { one: 'one day to put a figure right', other: '{count} days to put a figure right' },
    zh: '数据更正期{count}天',
  },
  'unit.kpis': { da: 'Nøgletal', en: 'KPIs', zh: '指标' },
  'unit.record': { da: 'Sådan er der indberettet', en: 'How it has reported', zh: '填报记录' },
  'unit.record.hint': {
    da: 'Ét mærke for hver periode, der er forfaldet, den ældste først.',
    en: 'One mark for each period that has fallen due, the earliest first.',
    zh: '每个到期期间一个标记，最早的在前。',
  },
  'unit.record.reports': { da: 'Indberetninger', en: 'Reports', zh: '填报' },
  'unit.record.onTime': { da: 'Til tiden', en: 'On time', zh: '按时' },
  'unit.record.late': { da: 'For sent', en: 'Late', zh: '逾期' },
  'unit.record.missing': { da: 'Mangler', en: 'Missing', zh: '缺报' },
  'unit.record.report': { da: '{period}: {state}', en: '{period}: {state}', zh: '{period}：{state}' },
  'unit.record.exceptions': {
    da: { one: 'Én, der ikke kom til tiden', other: '{count}, der ikke kom til tiden' },
    en: { one: 'One that did not come in time', other: '{count} that did not come in time' },
    zh: '{count}份未按时报送',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What the pages of units and KPIs say of the words that units write. */
export const programmeDetailWords = {
  'said.title': { da: 'Ord om perioden', en: 'Words for the period', zh: '本期说明' },
  'said.none': {
    da: 'Der er endnu ingen bemærkninger, alle kan læse. De kommer sammen med de tal, de er skrevet til.',
    en: 'Nothing that everybody can read has been written yet. It comes with the figures it was written for.',
    zh: '尚无面向所有人的说明。说明随其所附数据一并发布。',
  },
  'said.of': {
    da: '{unit}, indsendt {sent}, tallene offentlige fra {day}, nr. {number}',
    en: '{unit}, sent {sent}, the figures public from {day}, no. {number}',
    zh: '{unit}，{sent}提交，数据自{day}起公开，第{number}号',
  },
  'said.with': { da: 'Skrevet til:', en: 'Written for:', zh: '所附指标：' },
  'said.example': {
    da: 'Eksempel: skrevet til eksempeltal og ikke af enheden selv.',
    en: 'Example: written for example figures, and not by the unit itself.',
    zh: '示例：为示例数据所写，并非该单位本身的说明。',
  },
  'said.council': {
    da: 'Ord til regionsrådet og administrationen, ikke offentlige',
    en: 'Words for the council and its administration, not public',
    zh: '面向议会及行政部门的说明（不公开）',
  },
  'said.councilNotes': {
    da: 'Bemærkninger til tallene, ikke offentlige',
    en: 'Notes on the figures, not public',
    zh: '数据备注（不公开）',
  },
  'said.note': {
    da: 'Om tallet for {period}, offentligt fra {day}, nr. {number}',
    en: 'On the figure for {period}, public from {day}, no. {number}',
    zh: '关于{period}的数据，自{day}起公开，第{number}号',
  },
  'said.more': { da: 'Vis resten', en: 'Show the rest', zh: '显示其余部分' },
  'said.earlier': {
    da: { one: 'Én tidligere', other: '{count} tidligere' },
    en: { one: 'One earlier', other: '{count} earlier' },
    zh: '更早的{count}条',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What the periods room says: why a text is not a period. */
export const periodWords = {
  'period.refusedEmpty': {
    da: 'Her mangler en periode.',
    en: 'A period is missing here.',
    zh: '此处缺少期间。',
  },
  'period.refusedUnknown': {
    da: '»{input}« kan ikke læses som en periode. Skriv for eksempel 2016, 2016K3 eller maj 2016.',
    en: '“{input}” cannot be read as a period. Write, for example, 2016, 2016Q3 or May 2016.',
    zh: '无法将“{input}”识别为期间。请按此格式填写：2016年、2016年第三季度或2016年5月。',
  },
  'period.refusedWeek': {
    da: '»{input}« er en uge. Uger kan ikke bruges; skriv en måned, et kvartal, et halvår eller et år.',
    en: '“{input}” is a week. Weeks cannot be used; give a month, a quarter, a half-year or a year.',
    zh: '“{input}”是周。不能按周填报；请填写月份、季度、半年或年份。',
  },
  'period.refusedSpan': {
    da: '»{input}« er et spænd af flere perioder. Skriv én periode ad gangen.',
    en: '“{input}” spans several periods. Give one period at a time.',
    zh: '“{input}”包含多个期间。请每次只填写一个期间。',
  },
  'period.refusedSplitYear': {
    da: '»{input}« er et delt år. Skriv et kalenderår, for eksempel 2016.',
    en: '“{input}” is a split year. Give a calendar year, for example 2016.',
    zh: '“{input}”是跨年度。请填写一个日历年，例如 2016。',
  },
  'period.refusedDay': {
    da: '»{input}« er en dato. Skriv en periode, for eksempel 2016, 2016K3 eller maj 2016.',
    en: '“{input}” is a date. Give a period, for example 2016, 2016Q3 or May 2016.',
    zh: '“{input}”是日期。请填写期间，例如2016年、2016年第三季度或2016年5月。',
  },
  'period.refusedAmbiguousDay': {
    da: '»{input}« kan læses både med dagen og med måneden først. Skriv for eksempel 2016-05-14.',
    en: '“{input}” can be read with either the day or the month first. Write, for example, 2016-05-14.',
    zh: '“{input}”无法判断是日在前还是月在前。请按此格式填写：2016-05-14。',
  },
  'period.refusedNoSuchDay': {
    da: '»{input}« er ikke en dato, der findes.',
    en: '“{input}” is not a date that exists.',
    zh: '“{input}”不是有效日期。',
  },
  'period.refusedPart': {
    da: '»{input}« findes ikke: nummeret skal være fra 1 til {most}.',
    en: '“{input}” does not exist: the number must be from 1 to {most}.',
    zh: '“{input}”不存在：序号必须在 1 到 {most} 之间。',
  },
  'period.refusedYear': {
    da: 'Året i »{input}« skal ligge mellem 1800 og 2199.',
    en: 'The year in “{input}” must lie between 1800 and 2199.',
    zh: '“{input}”中的年份必须在 1800 到 2199 之间。',
  },
  'period.refusedShortYear': {
    da: 'Skriv året i »{input}« med fire cifre.',
    en: 'Write the year in “{input}” with four digits.',
    zh: '请用四位数字填写“{input}”中的年份。',
  },
  'period.refusedFrequency': {
    da: '»{input}« er {given}, men her skal stå {wanted}.',
    en: '“{input}” is {given}, but {wanted} is needed here.',
    zh: '“{input}”是{given}，但此处需要{wanted}。',
  },
  'period.a.year': { da: 'et år', en: 'a year', zh: '年份' },
  'period.a.half-year': { da: 'et halvår', en: 'a half-year', zh: '半年' },
  'period.a.quarter': { da: 'et kvartal', en: 'a quarter', zh: '季度' },
  'period.a.month': { da: 'en måned', en: 'a month', zh: '月份' },
} as const satisfies Words

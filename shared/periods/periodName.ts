import type { Language } from '../language.ts'
import { monthName, shortMonthName } from './monthNames.ts'
import { type Period, partsOf } from './period.ts'

const chineseOrdinals = ['一', '二', '三', '四']

/** The period in words: '3. kvartal 2016', 'Q3 2016', '2016年第三季度', 'maj 2016', '1. halvår 2016'. */
export function periodName(period: Period, language: Language): string {
  const { frequency, year, part } = partsOf(period)
  if (language === 'zh') return chineseName(period)
  if (frequency === 'year') return String(year)
  if (frequency === 'month') return `${monthName(part, language)} ${year}`
  if (language === 'en') return `${frequency === 'quarter' ? 'Q' : 'H'}${part} ${year}`
  return `${part}. ${frequency === 'quarter' ? 'kvartal' : 'halvår'} ${year}`
}

function chineseName(period: Period): string {
  const { frequency, year, part } = partsOf(period)
  if (frequency === 'year') return `${year}年`
  if (frequency === 'month') return `${year}年${part}月`
  if (frequency === 'quarter') return `${year}年第${chineseOrdinals[part - 1]}季度`
  return `${year}年${part === 1 ? '上' : '下'}半年`
}

/** The period in few letters, for axes and narrow columns: '3. kvt. 2016', 'Q3 2016', '2016年Q3', 'jan. 2016'. */
export function shortPeriodName(period: Period, language: Language): string {
  const { frequency, year, part } = partsOf(period)
  if (frequency === 'year') return String(year)
  if (language === 'zh') return frequency === 'quarter' ? `${year}年Q${part}` : chineseName(period)
  if (frequency === 'month') return `${shortMonthName(part, language)} ${year}`
  if (language === 'en') return periodName(period, language)
  return `${part}. ${frequency === 'quarter' ? 'kvt.' : 'halvår'} ${year}`
}

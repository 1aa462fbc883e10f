import type { Words } from '../say.ts'
import { sentenceWords } from './sentenceWords.ts'

/** What the KPI room says: labels of states, measures and directions, and every sentence of a judgement. */
export const kpiWords = {
  'level.reached': { da: 'måltal nået', en: 'target reached', zh: '已达标' },
  'level.not_reached': { da: 'måltal ikke nået', en: 'target not reached', zh: '未达标' },
  'level.no_target': { da: 'intet måltal forfaldet', en: 'no target due', zh: '无到期目标值' },
  'level.no_figure': { da: 'intet tal', en: 'no figure', zh: '无数据' },
  'pace.ahead_or_on': { da: 'efter planen eller foran', en: 'ahead or on plan', zh: '符合或超前' },
  'pace.slightly_behind': { da: 'lidt bagud', en: 'slightly behind', zh: '略有落后' },
  'pace.behind': { da: 'bagud', en: 'behind', zh: '落后' },
  'pace.no_path': { da: 'ingen plan at måle mod', en: 'no plan to measure against', zh: '无进度计划' },
  'pace.too_small': { da: 'for få til at vurdere', en: 'too few to judge', zh: '数量过少' },
  'signal.better': { da: 'ændring til det bedre', en: 'change for the better', zh: '好转' },
  'signal.worse': { da: 'ændring til det værre', en: 'change for the worse', zh: '恶化' },
  'signal.changed': { da: 'ændring', en: 'change', zh: '变化' },
  'signal.none': { da: 'kun tilfældige udsving', en: 'random variation only', zh: '仅随机波动' },
  'signal.too_few': { da: 'for få målinger', en: 'too few observations', zh: '观测值不足' },
  'measure.flow': { da: 'sum over perioden', en: 'sum over the period', zh: '期间合计' },
  'measure.stock': { da: 'antal ved periodens udgang', en: 'number at the end of the period', zh: '期末数' },
  'measure.rate': { da: 'vægtet gennemsnit', en: 'weighted mean', zh: '加权平均' },
  'measure.ratio': { da: 'forhold mellem to summer', en: 'ratio of two sums', zh: '两项合计之比' },
  'measure.register': { da: 'optalt i registeret', en: 'counted in the register', zh: '登记簿计数' },
  'direction.rise': { da: 'skal stige', en: 'should rise', zh: '越高越好' },
  'direction.fall': { da: 'skal falde', en: 'should fall', zh: '越低越好' },
  'direction.within': {
    da: 'skal ligge inden for et bånd',
    en: 'should stay within a band',
    zh: '应保持在区间内',
  },
  'aim.band': { da: '{low} til {high}', en: '{low} to {high}', zh: '{low} 至 {high}' },
  'kpi.unknown': {
    da: 'Der findes intet nøgletal med koden {code}.',
    en: 'There is no KPI with the code {code}.',
    zh: '没有代码为 {code} 的关键绩效指标。',
  },
  'kpi.undefined': {
    da: 'Nøgletallet {code} har ingen definition.',
    en: 'The KPI {code} has no definition.',
    zh: '关键绩效指标 {code} 没有定义。',
  },
  ...sentenceWords,
  'kpi.targets': {
    da: {
      one: 'Af det ene måltal for {year} blev {reached} nået{example}.',
      other: 'Af de {count} måltal for {year} blev {reached} nået{example}.',
    },
    en: {
      one: 'Of the one target for {year}, {reached} was reached{example}.',
      other: 'Of the {count} targets for {year}, {reached} were reached{example}.',
    },
    zh: '{year}的{count}个目标值中，{reached}个已达标{example}。',
  },
  'kpi.targetsLacking': {
    da: {
      one: 'Af det ene måltal for {year} blev {reached} nået, og {lacking} mangler tal{example}.',
      other: 'Af de {count} måltal for {year} blev {reached} nået, og {lacking} mangler tal{example}.',
    },
    en: {
      one: 'Of the one target for {year}, {reached} was reached and {lacking} lacks a figure{example}.',
      other: 'Of the {count} targets for {year}, {reached} were reached and {lacking} lack figures{example}.',
    },
    zh: '{year}的{count}个目标值中，{reached}个已达标，{lacking}个缺少数据{example}。',
  },
  'kpi.exampleFigures': { da: ' (eksempeltal)', en: ' (example figures)', zh: '（示例数据）' },
  'kpi.someExample': {
    da: ' (delvist eksempeltal)',
    en: ' (partly example figures)',
    zh: '（部分为示例数据）',
  },
  'kpi.realFigures': { da: '', en: '', zh: '' },
} as const satisfies Words

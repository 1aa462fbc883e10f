import type { Words } from '../say.ts'

/** What the figures room says: how sure a figure is, why one is missing, and where a revision stands. */
export const figureWords = {
  'quality.final': { da: 'endeligt', en: 'final', zh: '最终' },
  'quality.provisional': { da: 'foreløbigt', en: 'provisional', zh: '初步' },
  'quality.estimated': { da: 'skønnet', en: 'estimated', zh: '估算' },
  'quality.derived': { da: 'beregnet af os', en: 'derived by us', zh: '推算' },
  'quality.bound': { da: 'grænse (mindst/højst)', en: 'bound (at least/at most)', zh: '界限值' },
  'quality.forecast': { da: 'prognose', en: 'forecast', zh: '预测' },
  'quality.note.provisional': { da: ' (foreløbigt tal)', en: ' (provisional figure)', zh: '（初步数据）' },
  'quality.note.estimated': { da: ' (skønnet tal)', en: ' (estimated figure)', zh: '（估算数据）' },
  'quality.note.derived': { da: ' (beregnet af os)', en: ' (derived by us)', zh: '（推算数据）' },
  'quality.note.bound': { da: ' (grænse, ikke et tal)', en: ' (a bound, not a figure)', zh: '（界限值）' },
  'quality.note.forecast': { da: ' (prognose)', en: ' (forecast)', zh: '（预测）' },
  'missing.not_available': { da: 'kan ikke oplyses', en: 'not available', zh: '无法提供' },
  'missing.not_applicable': { da: 'ikke relevant', en: 'not applicable', zh: '不适用' },
  'missing.delayed': { da: 'udsat', en: 'delayed', zh: '延期' },
  'missing.note.not_available': {
    da: 'Tallet for {periods} kan ikke oplyses.',
    en: 'The figure for {periods} is not available.',
    zh: '{periods}的数据无法提供。',
  },
  'missing.note.not_applicable': {
    da: 'Tallet for {periods} er ikke relevant.',
    en: 'The figure for {periods} is not applicable.',
    zh: '{periods}的数据不适用。',
  },
  'missing.note.delayed': {
    da: 'Tallet for {periods} er udsat.',
    en: 'The figure for {periods} is delayed.',
    zh: '{periods}的数据延期报送。',
  },
  'missing.note.input': {
    da: 'Der mangler tal for {periods} i »{input}«.',
    en: 'Figures for {periods} are missing in “{input}”.',
    zh: '“{input}”缺少{periods}的数据。',
  },
  'figure.partial': { da: '{known} af {of}', en: '{known} of {of}', zh: '{of} 期中已有 {known} 期' },
  'figure.unknown': { da: 'ukendt', en: 'unknown', zh: '未知' },
  'figure.revised': { da: 'revideret', en: 'revised', zh: '已修订' },
  'figure.example': { da: 'eksempeltal', en: 'example figure', zh: '示例数据' },
  'figure.falls_to_date': {
    da: 'Tallet år til dato er faldet siden {period}. Hvilken tidligere periode skal rettes?',
    en: 'The year-to-date figure has fallen since {period}. Which earlier period is to be corrected?',
    zh: '本年累计数低于{period}的累计数。需要更正哪一期？',
  },
  'revision.draft': { da: 'kladde', en: 'draft', zh: '草稿' },
  'revision.submitted': { da: 'indsendt', en: 'submitted', zh: '已提交' },
  'revision.returned': { da: 'sendt tilbage', en: 'returned', zh: '已退回' },
  'revision.published': { da: 'offentliggjort', en: 'published', zh: '已发布' },
  'revision.withdrawn': { da: 'trukket tilbage', en: 'withdrawn', zh: '已撤回' },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What files say of themselves. */
export const fileWords = {
  'file.figures': { da: 'Tal', en: 'Figures', zh: '数据' },
  'file.about': { da: 'Om filen', en: 'About the file', zh: '文件说明' },
  'file.title': { da: 'Titel', en: 'Title', zh: '标题' },
  'file.says': { da: 'Hvad den siger', en: 'What it says', zh: '内容概要' },
  'file.asKnown': { da: 'Som kendt den', en: 'As known on', zh: '截至该日已知' },
  'file.number': { da: 'Til og med nr. i hovedbogen', en: 'Up to no. in the ledger', zh: '截至账本编号' },
  'file.publisher': { da: 'Udgiver', en: 'Publisher', zh: '发布方' },
  'file.programme': { da: 'Program', en: 'Programme', zh: '专项计划' },
  'file.licence': { da: 'Licens', en: 'Licence', zh: '许可' },
  'file.noLicence': {
    da: 'Programmet angiver ingen licens.',
    en: 'The programme states no licence.',
    zh: '本专项计划未注明许可。',
  },
  'file.units': { da: 'Enheder', en: 'Units', zh: '单位' },
  'file.sources': { da: 'Kilder', en: 'Sources', zh: '来源' },
  'file.sourcesApart': {
    da: 'Kilderne står i filerne for hvert mål og nøgletal og i hele programmets arkiv.',
    en: 'The sources stand in the files of each goal and KPI, and in the archive of the whole programme.',
    zh: '来源见各目标和指标的文件以及整个专项计划的存档。',
  },
  'file.noSource': { da: 'Ingen kilde er angivet.', en: 'No source is stated.', zh: '未注明来源。' },
  'file.examples': { da: 'Eksempeltal', en: 'Example figures', zh: '示例数据' },
  'file.examples.none': {
    da: 'Ingen: alle tal er rigtige.',
    en: 'None: all figures are real.',
    zh: '无：所有数值均真实。',
  },
  'file.examples.some': {
    da: 'Nogle af tallene er opfundne eksempeltal; de er mærket i kolonnen is_example.',
    en: 'Some figures are invented examples; they are marked in the column is_example.',
    zh: '部分数值为虚构示例，已在 is_example 列标明。',
  },
  'file.examples.all': {
    da: 'EKSEMPELTAL: alle tal er opfundne og er aldrig indberettet af nogen.',
    en: 'EXAMPLE FIGURES: all figures are invented, and nobody ever reported them.',
    zh: '示例数据：所有数值均为虚构，从未有人填报。',
  },
  'file.assumed': { da: 'Datoernes sikkerhed', en: 'How sure the dates are', zh: '日期确定性' },
  'file.citation': { da: 'Henvisning', en: 'Citation', zh: '引用' },
  'file.address': { da: 'Adresse', en: 'Address', zh: '网址' },
  'file.columns': { da: 'Kolonner', en: 'Columns', zh: '列' },
  'feed.title': {
    da: '{programme}: det, der er offentliggjort',
    en: '{programme}: what was published',
    zh: '{programme}：最新发布',
  },
  'feed.first': {
    da: '{name}: {value}, {period}',
    en: '{name}: {value}, {period}',
    zh: '{name}：{period}{value}',
  },
  'feed.revision': {
    da: '{name}: {value}, {period} (revideret)',
    en: '{name}: {value}, {period} (revised)',
    zh: '{name}：{period}{value}（修订）',
  },
  'feed.correction': {
    da: '{name}: {value}, {period} (rettet)',
    en: '{name}: {value}, {period} (corrected)',
    zh: '{name}：{period}{value}（更正）',
  },
  'feed.missing': {
    da: '{name}, {period}: intet tal ({value})',
    en: '{name}, {period}: no figure ({value})',
    zh: '{name}，{period}：无数值（{value}）',
  },
  'feed.target': {
    da: 'Måltal for {name}, {period}: {value}',
    en: 'Target for {name}, {period}: {value}',
    zh: '{name}{period}目标值：{value}',
  },
  'feed.definition': {
    da: 'Definition af {name}, gældende fra {day}',
    en: 'Definition of {name}, valid from {day}',
    zh: '{name}的定义，自{day}起生效',
  },
  'feed.example': { da: '{sentence} [eksempel]', en: '{sentence} [example]', zh: '{sentence}［示例］' },
  'feed.published': {
    da: 'Offentligt den {day}, nr. {number} i hovedbogen.',
    en: 'Public on {day}, no. {number} in the ledger.',
    zh: '{day}公开，账本第{number}号。',
  },
} as const satisfies Words

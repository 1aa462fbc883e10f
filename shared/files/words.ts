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
  'whole.title': {
    da: 'Hele programmet som data',
    en: 'The whole programme as data',
    zh: '整个专项计划的数据',
  },
  'whole.form': {
    da: 'CSV-filerne er UTF-8 uden BOM med komma mellem felterne, punktum som decimaltegn og CRLF som linjeskift (RFC 4180). Tekst, der begynder som en formel, har en apostrof foran.',
    en: 'The CSV files are UTF-8 without BOM, with commas between fields, a decimal point and CRLF line ends (RFC 4180). Text that begins like a formula has an apostrophe before it.',
    zh: 'CSV 文件采用无 BOM 的 UTF-8 编码，字段以逗号分隔，小数点为句点，换行为 CRLF（RFC 4180）。以公式字符开头的文本前加撇号。',
  },
  'whole.column': { da: 'Kolonne', en: 'Column', zh: '列' },
  'whole.called': { da: 'Navn', en: 'Name', zh: '名称' },
  'whole.means': { da: 'Betydning', en: 'Meaning', zh: '含义' },
  'whole.codes': { da: 'Koder', en: 'Codes', zh: '代码' },
  'whole.rows': {
    da: { one: '1 række.', other: '{count} rækker.' },
    en: { one: '1 row.', other: '{count} rows.' },
    zh: '共{count}行。',
  },
  'whole.figures': {
    da: 'Alle offentliggjorte tal med alle deres udgaver.',
    en: 'All published figures with all their versions.',
    zh: '全部已发布数值及其所有版本。',
  },
  'whole.computed': {
    da: 'Tal, der er regnet ud af to andre, med tæller og nævner.',
    en: 'Figures computed from two others, with numerator and denominator.',
    zh: '由其他两个数值计算得出的数值，附分子和分母。',
  },
  'whole.targets': { da: 'De gældende måltal.', en: 'The targets in force.', zh: '现行目标值。' },
  'whole.definitions': {
    da: 'Nøgletallenes definitioner. Tæller, nævner og vægt er her serier.',
    en: 'The definitions of the KPIs. Numerator, denominator and weight are series here.',
    zh: '各指标的定义。此处的分子、分母和权重均为序列。',
  },
  'whole.contracts': {
    da: 'Kontrakter med operatørerne.',
    en: 'Contracts with the operators.',
    zh: '与执行机构的合同。',
  },
  'whole.events': {
    da: 'Begivenheder, der er mærket på graferne.',
    en: 'Events that are marked on the charts.',
    zh: '图表上标注的事件。',
  },
  'whole.meetings': { da: 'Møder.', en: 'Meetings.', zh: '会议。' },
  'whole.json': {
    da: 'Alt, der er aftalt, med målenes regler, som JSON; programme.schema.json beskriver hvert felt (JSON Schema).',
    en: 'All that is agreed, with the rules of the goals, as JSON; programme.schema.json describes every field (JSON Schema).',
    zh: '全部约定内容（含各目标的规则），以 JSON 表示；programme.schema.json 说明每个字段（JSON Schema）。',
  },
  'whole.manifest': {
    da: 'Dagen og nummeret, SHA-256 af hver fil, og kædens hoved: med det kan hele hovedbogen efterprøves på siden »Kontrollér kæden«.',
    en: 'The day and the number, the SHA-256 of each file, and the head of the chain: with it the whole ledger can be checked on the page “Check the chain”.',
    zh: '日期和编号、各文件的 SHA-256，以及链首：可据此在“核验链条”页面核验整个账本。',
  },
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

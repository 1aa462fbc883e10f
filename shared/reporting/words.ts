import type { Words } from '../say.ts'

/** What reporting says on the server and in checks. */
export const entryWords = {
  'entry.empty': { da: 'Der er intet tal.', en: 'There is no figure.', zh: '尚无数据。' },
  'entry.decimals': {
    da: {
      one: 'Tallet må højst have 1 decimal.',
      other: 'Tallet må højst have {count} decimaler.',
    },
    en: {
      one: 'The figure may have at most 1 decimal.',
      other: 'The figure may have at most {count} decimals.',
    },
    zh: '数值最多保留{count}位小数。',
  },
  'entry.reasonNeeded': {
    da: 'Skriv i bemærkningen, hvorfor tallet ikke kan oplyses.',
    en: 'Say in the note why the figure cannot be given.',
    zh: '请在备注中说明无法提供的原因。',
  },
  'entry.untilNeeded': {
    da: 'Vælg en dag efter i dag, som tallet kommer senest.',
    en: 'Choose a day after today by which the figure will come.',
    zh: '请选择今天之后的日期作为最迟报送日。',
  },
  'entry.notToDate': {
    da: 'Dette nøgletal kan ikke indberettes som år til dato.',
    en: 'This KPI cannot be reported as year to date.',
    zh: '该指标不能按本年累计填报。',
  },
  'entry.partsLacking': {
    da: 'År til dato kan ikke deles op, da tidligere perioder i året mangler tal.',
    en: 'The year to date cannot be split, as earlier periods of the year lack figures.',
    zh: '本年此前各期缺少数据，无法拆分累计数。',
  },
  'entry.kindNeeded': {
    da: 'Tallet er offentliggjort. Vælg, om det er nye data eller en fejl, der rettes.',
    en: 'The figure is published. Say whether this is new data or an error that is put right.',
    zh: '该数据已发布。请选择是数据更新还是更正错误。',
  },
  'entry.correctionReason': {
    da: 'Skriv, hvorfor det offentliggjorte tal ændres.',
    en: 'Say why the published figure is changed.',
    zh: '请说明修改已发布数据的原因。',
  },
  'entry.unexpected': {
    da: 'Uden for det ventede, {low} til {high}, efter nøgletallets egen historie.',
    en: 'Outside what is expected, {low} to {high}, by the KPI’s own history.',
    zh: '超出按该指标历史推算的预期范围（{low}至{high}）。',
  },
  'entry.looksToDate': {
    da: 'Ligner år til dato og ikke periodens eget tal.',
    en: 'Looks like the year to date rather than the period’s own figure.',
    zh: '看起来像本年累计数，而不是本期数。',
  },
  'entry.short_rise': {
    da: 'Under måltallet for perioden, {target}.',
    en: 'Below the target for the period, {target}.',
    zh: '低于本期目标值{target}。',
  },
  'entry.short_fall': {
    da: 'Over måltallet for perioden, {target}.',
    en: 'Above the target for the period, {target}.',
    zh: '高于本期目标值{target}。',
  },
  'entry.short_within': {
    da: 'Ved siden af måltallet for perioden, {target}.',
    en: 'Off the target for the period, {target}.',
    zh: '偏离本期目标值{target}。',
  },
  'entry.outsideTarget': {
    da: 'Uden for måltallet for perioden, {low} til {high}.',
    en: 'Outside the target for the period, {low} to {high}.',
    zh: '超出本期目标范围（{low}至{high}）。',
  },
  'entry.oddZero': {
    da: 'Nul, selv om nøgletallet ikke før har været nul.',
    en: 'Zero, although the KPI has not been zero before.',
    zh: '数值为零，而该指标此前从未为零。',
  },
  'reporting.noUnit': {
    da: 'Der er ingen enhed med koden »{unit}«, som du indberetter for.',
    en: 'There is no unit with the code “{unit}” that you report for.',
    zh: '您没有负责填报的单位“{unit}”。',
  },
  'reporting.noFigure': {
    da: 'Enheden har intet tal at indberette for {series}, {period}.',
    en: 'The unit has no figure to report for {series}, {period}.',
    zh: '该单位没有需要填报的{series}（{period}）数据。',
  },
  'reporting.stale': {
    da: 'En anden har ændret tallet imens. Intet er overskrevet.',
    en: 'Somebody else has changed the figure meanwhile. Nothing was overwritten.',
    zh: '其他人已同时修改该数据。没有任何内容被覆盖。',
  },
  'reporting.inReview': {
    da: 'Tallet er allerede indsendt. Træk det tilbage for at ændre det.',
    en: 'The figure is already submitted. Withdraw it to change it.',
    zh: '该数据已提交。如需修改，请先撤回。',
  },
  'reporting.twice': {
    da: 'Det samme tal står to gange i indsendelsen.',
    en: 'The same figure is in the submission twice.',
    zh: '同一数据在提交中出现了两次。',
  },
  'reporting.errors': {
    da: {
      one: 'Ét tal kan ikke indsendes, som det er.',
      other: '{count} tal kan ikke indsendes, som de er.',
    },
    en: {
      one: 'One figure cannot be submitted as it is.',
      other: '{count} figures cannot be submitted as they are.',
    },
    zh: '有{count}个数据无法按现状提交。',
  },
  'reporting.warnings': {
    da: {
      one: 'Ét tal ser usædvanligt ud. Skriv hvorfor, i en bemærkning eller fælles for alle.',
      other: '{count} tal ser usædvanlige ud. Skriv hvorfor, i bemærkninger eller fælles for alle.',
    },
    en: {
      one: 'One figure looks unusual. Say why, in a note or for all together.',
      other: '{count} figures look unusual. Say why, in notes or for all together.',
    },
    zh: '有{count}个数据看起来异常。请在备注中或统一说明原因。',
  },
  'reporting.noReceipt': {
    da: 'Der er ingen kvittering med nummer {number}, som du kan se.',
    en: 'There is no receipt number {number} that you can see.',
    zh: '没有您可查看的编号为{number}的回执。',
  },
  'reporting.cannotWithdraw': {
    da: 'Tallet er ikke længere til godkendelse og kan ikke trækkes tilbage.',
    en: 'The figure is no longer in review and cannot be withdrawn.',
    zh: '该数据已不在审核中，无法撤回。',
  },
  'reporting.noObligation': {
    da: 'Der er ingen aftalt indberetning af nøgletallet for den periode.',
    en: 'No report of the KPI is agreed for that period.',
    zh: '该指标在该期没有约定的填报任务。',
  },
  'reporting.untilLater': {
    da: 'Den nye frist skal ligge efter den aftalte, {due}.',
    en: 'The new deadline must lie after the agreed one, {due}.',
    zh: '新期限必须晚于约定期限{due}。',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What a KPI's pictures say: what to see in each, why one is not there, and what stands around the chart. */
export const kpiPictureWords = {
  'picture.views': { da: 'Se tallene som', en: 'See the figures as', zh: '查看方式' },
  'picture.name.figures': { da: 'Tal', en: 'Figures', zh: '数值' },
  'picture.name.year_to_date': { da: 'År til dato', en: 'Year to date', zh: '本年累计' },
  'picture.name.rolling_year': { da: 'Rullende år', en: 'Rolling year', zh: '滚动年度' },
  'picture.name.control': { da: 'Kontroldiagram', en: 'Control chart', zh: '控制图' },
  'picture.name.run': { da: 'Seriediagram', en: 'Run chart', zh: '运行图' },
  'picture.name.bases': { da: 'Andre opgørelser', en: 'Other bases', zh: '其他统计口径' },
  'picture.name.places': { da: 'Sammenligning', en: 'Comparison', zh: '比较' },
  'picture.others': {
    da: {
      one: '1 visning kan ikke bruges til dette nøgletal',
      other: '{count} visninger kan ikke bruges til dette nøgletal',
    },
    en: { one: '1 view makes no sense here', other: '{count} views make no sense here' },
    zh: '{count}种查看方式在此不适用',
  },
  'picture.chart.year_to_date': {
    da: '{name}: summen fra årets start',
    en: '{name}: the year so far',
    zh: '{name}：本年累计',
  },
  'picture.chart.rolling_year': {
    da: '{name}: det seneste hele år, regnet fra hver periode',
    en: '{name}: the full year up to each period',
    zh: '{name}：截至各期的完整一年',
  },
  'picture.chart.control': {
    da: '{name}: tilfældige udsving eller ændring',
    en: '{name}: chance or change',
    zh: '{name}：随机波动还是变化',
  },
  'picture.chart.run': {
    da: '{name}: målingerne omkring medianen',
    en: '{name}: the observations around the median',
    zh: '{name}：围绕中位数的观测值',
  },
  'picture.chart.bases': {
    da: '{name}: opgjort på flere måder',
    en: '{name}: counted in several ways',
    zh: '{name}：不同统计口径',
  },
  'picture.chart.places': {
    da: '{name}: dele og steder på samme skala',
    en: '{name}: parts and places on one scale',
    zh: '{name}：同一尺度下的各部分与各地',
  },
  'picture.hint': {
    da: 'Peg eller tryk på grafen, eller brug piletasterne, for at læse hver periode.',
    en: 'Point at the chart, tap it or use the arrow keys to read each period.',
    zh: '将指针移到图上、轻触图表或使用方向键，可读取各期数值。',
  },
  'picture.before': { da: 'Samme periode året før', en: 'Same period the year before', zh: '上年同期' },
  'picture.mean': { da: 'Gennemsnit', en: 'Mean', zh: '平均值' },
  'picture.median': { da: 'Median', en: 'Median', zh: '中位数' },
  'picture.limits': { da: 'Naturlige grænser', en: 'Natural limits', zh: '自然控制限' },
  'picture.trial': { da: 'Foreløbige grænser', en: 'Trial limits', zh: '试用控制限' },
  'picture.low': { da: 'Nedre grænse', en: 'Lower limit', zh: '下限' },
  'picture.high': { da: 'Øvre grænse', en: 'Upper limit', zh: '上限' },
  'picture.hollow': {
    da: 'Ikke endeligt tal',
    en: 'Not a final figure',
    zh: '非最终数值',
  },
  'picture.loose': {
    da: 'Prognose eller grænse, ikke et resultat',
    en: 'Forecast or bound, not an outcome',
    zh: '预测或界限值，非实际结果',
  },
  'picture.gap': { da: 'Intet tal', en: 'No figure', zh: '无数值' },
  'picture.gap.late': { da: 'Forsinket tal', en: 'Late figure', zh: '逾期未报' },
  'picture.gaps': { da: 'Perioder uden tal', en: 'Periods without a figure', zh: '无数值的报告期' },
  'picture.gaps.of': {
    da: '{panel}, {period}: {reason}',
    en: '{panel}, {period}: {reason}',
    zh: '{panel}，{period}：{reason}',
  },
  'picture.gaps.one': { da: '{period}: {reason}', en: '{period}: {reason}', zh: '{period}：{reason}' },
  'picture.indication': { da: 'Indikation (80 %)', en: 'Indication (80%)', zh: '指示性预测（80%）' },
  'picture.indication.range': {
    da: '{value} ({low} til {high})',
    en: '{value} ({low} to {high})',
    zh: '{value}（{low} 至 {high}）',
  },
  'picture.rest': { da: 'ukendt', en: 'unknown', zh: '未知' },

  'gap.none': { da: 'intet tal offentliggjort', en: 'no figure published', zh: '未公布数值' },
  'gap.ahead': { da: 'ligger forude', en: 'lies ahead', zh: '尚未到期' },
  'gap.parts': {
    da: { one: '{known} af {count} periode har tal', other: '{known} af {count} perioder har tal' },
    en: { one: '{known} of {count} period has a figure', other: '{known} of {count} periods have figures' },
    zh: '{count} 期中的 {known} 期有数值',
  },
  'gap.year': {
    da: 'ikke alle {count} perioder før har tal på samme opgørelse',
    en: 'not all of the {count} periods up to it have figures on the same basis',
    zh: '此前 {count} 期并非都有同一口径的数值',
  },
  'gap.comparison': {
    da: 'intet tidligere tal at sammenligne med',
    en: 'no earlier figure to compare with',
    zh: '没有可比的前期数值',
  },

  'picture.noValue': {
    da: 'Der er ingen hel sum at vise endnu.',
    en: 'There is no complete sum to show yet.',
    zh: '目前尚无完整的合计。',
  },
  'picture.yearBefore': {
    da: 'I {period} var tallet {value}, mod {before} i samme periode året før.',
    en: 'In {period} the figure was {value}, against {before} in the same period the year before.',
    zh: '{period}：{value}，上年同期为{before}。',
  },
  'picture.toDate': {
    da: '{value} fra årets start til og med {period}.',
    en: '{value} from the start of the year to the end of {period}.',
    zh: '年初至{period}末：{value}。',
  },
  'picture.toDate_before': {
    da: 'Fra årets start til og med {period}: {value}, mod {before} på samme tid året før.',
    en: 'From the start of the year to the end of {period}: {value}, against {before} at the same time the year before.',
    zh: '年初至{period}末：{value}，上年同期为{before}。',
  },
  'picture.toDate_path': {
    da: 'Fra årets start til og med {period}: {value}, mod {path} efter planen.',
    en: 'From the start of the year to the end of {period}: {value}, against {path} by the plan.',
    zh: '年初至{period}末：{value}，按计划应为{path}。',
  },
  'picture.toDate_before_path': {
    da: 'Fra årets start til og med {period}: {value}, mod {path} efter planen og {before} på samme tid året før.',
    en: 'From the start of the year to the end of {period}: {value}, against {path} by the plan and {before} at the same time the year before.',
    zh: '年初至{period}末：{value}，按计划应为{path}，上年同期为{before}。',
  },
  'picture.year.half-year': {
    da: 'de to halvår til og med {period}',
    en: 'the two half-years up to {period}',
    zh: '截至{period}的两个半年',
  },
  'picture.year.quarter': {
    da: 'de fire kvartaler til og med {period}',
    en: 'the four quarters up to {period}',
    zh: '截至{period}的四个季度',
  },
  'picture.year.month': {
    da: 'de tolv måneder til og med {period}',
    en: 'the twelve months up to {period}',
    zh: '截至{period}的十二个月',
  },
  'picture.rolling': {
    da: '{value} i {span}.',
    en: '{value} in {span}.',
    zh: '{span}：{value}。',
  },
  'picture.rolling.up': {
    da: '{value} i {span}, mere end året før ({before}).',
    en: '{value} in {span}, more than the year before ({before}).',
    zh: '{span}：{value}，高于上一年（{before}）。',
  },
  'picture.rolling.down': {
    da: '{value} i {span}, mindre end året før ({before}).',
    en: '{value} in {span}, less than the year before ({before}).',
    zh: '{span}：{value}，低于上一年（{before}）。',
  },
  'picture.rolling.same': {
    da: '{value} i {span}, det samme som året før.',
    en: '{value} in {span}, the same as the year before.',
    zh: '{span}：{value}，与上一年相同。',
  },
  'picture.outlook': {
    da: 'Fortsætter udviklingen, peger den mod {value} i {period}, mellem {low} og {high} med 80 % sikkerhed. Det er en indikation (lineær regression), ikke et løfte.',
    en: 'If the development goes on, it points to {value} in {period}, between {low} and {high} with 80% certainty. That is an indication (linear regression), not a promise.',
    zh: '如延续现有走势，{period}年约为{value}，80%的把握在{low}至{high}之间。这只是线性回归得出的指示，并非承诺。',
  },
  'picture.outlook.chance': {
    da: 'At måltallet for {period} nås, er ud fra samme model {chance}.',
    en: 'By the same model, reaching the target for {period} is {chance}.',
    zh: '按同一模型，{period}年目标值实现的{chance}。',
  },

  'picture.control.none': {
    da: 'Målingen for {period} ligger inden for de naturlige grænser, {low} til {high}: udsvinget er ikke større, end tilfældigheder giver.',
    en: 'The observation for {period} lies within the natural limits, {low} to {high}: the variation is no greater than chance gives.',
    zh: '{period}位于自然控制限 {low} 至 {high} 之内：波动未超出随机范围。',
  },
  'picture.control.outside.high': {
    da: 'Målingen for {period} ligger over den øvre grænse, {high}; så højt kommer tilfældige udsving sjældent.',
    en: 'The observation for {period} lies above the upper limit, {high}; chance seldom reaches that high.',
    zh: '{period}高于上限 {high}，随机波动很少如此之高。',
  },
  'picture.control.outside.low': {
    da: 'Målingen for {period} ligger under den nedre grænse, {low}; så lavt kommer tilfældige udsving sjældent.',
    en: 'The observation for {period} lies below the lower limit, {low}; chance seldom reaches that low.',
    zh: '{period}低于下限 {low}，随机波动很少如此之低。',
  },
  'picture.control.trend.high': {
    da: 'Syv målinger i træk er steget til og med {period}; det gør tilfældige udsving sjældent.',
    en: 'Seven observations in a row have risen up to {period}; chance seldom does that.',
    zh: '截至{period}连续七个观测值上升，随机波动很少如此。',
  },
  'picture.control.trend.low': {
    da: 'Syv målinger i træk er faldet til og med {period}; det gør tilfældige udsving sjældent.',
    en: 'Seven observations in a row have fallen up to {period}; chance seldom does that.',
    zh: '截至{period}连续七个观测值下降，随机波动很少如此。',
  },
  'picture.control.two_of_three.high': {
    da: 'To af de seneste tre målinger til og med {period} ligger helt oppe ved den øvre grænse ({high}).',
    en: 'Two of the last three observations up to {period} lie close to the upper limit, {high}.',
    zh: '截至{period}的最近三个观测值中有两个接近上限 {high}。',
  },
  'picture.control.two_of_three.low': {
    da: 'To af de seneste tre målinger til og med {period} ligger helt nede ved den nedre grænse ({low}).',
    en: 'Two of the last three observations up to {period} lie close to the lower limit, {low}.',
    zh: '截至{period}的最近三个观测值中有两个接近下限 {low}。',
  },
  'picture.control.shift.high': {
    da: 'Mindst syv målinger i træk til og med {period} ligger over gennemsnittet, {mean}: niveauet er rykket op.',
    en: 'At least seven observations in a row up to {period} lie above the mean, {mean}: the level has moved up.',
    zh: '截至{period}至少连续七个观测值高于平均值 {mean}：水平已上移。',
  },
  'picture.control.shift.low': {
    da: 'Mindst syv målinger i træk til og med {period} ligger under gennemsnittet, {mean}: niveauet er rykket ned.',
    en: 'At least seven observations in a row up to {period} lie below the mean, {mean}: the level has moved down.',
    zh: '截至{period}至少连续七个观测值低于平均值 {mean}：水平已下移。',
  },
  'picture.rebase.high': {
    da: '{count} målinger i træk siden {period} ligger over gennemsnittet. Er årsagen kendt, og ventes den at vare ved, bør to administratorer aftale at regne grænserne på ny fra {period}. Det er et skøn og sker aldrig af sig selv.',
    en: '{count} observations in a row since {period} lie above the mean. If the cause is known and expected to last, two administrators should agree to calculate the limits anew from {period}. That is a judgement and never happens by itself.',
    zh: '自{period}起连续{count}个观测值高于平均值。若原因已知且预计将持续，应由两位管理员商定自{period}起重新计算控制限。这需要人为判断，绝不会自动进行。',
  },
  'picture.rebase.low': {
    da: '{count} målinger i træk siden {period} ligger under gennemsnittet. Er årsagen kendt, og ventes den at vare ved, bør to administratorer aftale at regne grænserne på ny fra {period}. Det er et skøn og sker aldrig af sig selv.',
    en: '{count} observations in a row since {period} lie below the mean. If the cause is known and expected to last, two administrators should agree to calculate the limits anew from {period}. That is a judgement and never happens by itself.',
    zh: '自{period}起连续{count}个观测值低于平均值。若原因已知且预计将持续，应由两位管理员商定自{period}起重新计算控制限。这需要人为判断，绝不会自动进行。',
  },
  'picture.control.few': {
    da: {
      one: 'Grænserne regnes på ny fra {period}. Siden da er der {count} måling; der skal {needed} til for at regne dem.',
      other:
        'Grænserne regnes på ny fra {period}. Siden da er der {count} målinger; der skal {needed} til for at regne dem.',
    },
    en: {
      one: 'The limits are calculated anew from {period}. Since then there is {count} observation; it takes {needed} to calculate them.',
      other:
        'The limits are calculated anew from {period}. Since then there are {count} observations; it takes {needed} to calculate them.',
    },
    zh: '自{period}起重新计算控制限，此后有 {count} 个观测值，至少需要 {needed} 个。',
  },
  'picture.new_limits': {
    da: 'Fra {period} regnes grænserne på ny; det blev aftalt den {day}.',
    en: 'From {period} the limits are calculated anew; that was agreed on {day}.',
    zh: '自{period}起重新计算控制限，约定于{day}。',
  },
  'picture.new_limits.why': {
    da: 'Fra {period} regnes grænserne på ny; det blev aftalt den {day} med begrundelsen »{why}«.',
    en: 'From {period} the limits are calculated anew; that was agreed on {day} for the reason “{why}”.',
    zh: '自{period}起重新计算控制限，约定于{day}，理由为“{why}”。',
  },
  'picture.control.trial': {
    da: {
      one: 'Med {count} måling er grænserne, {low} til {high}, foreløbige (stiplede); intet markeres, før der er 13.',
      other:
        'Med {count} målinger er grænserne, {low} til {high}, foreløbige (stiplede); intet markeres, før der er 13.',
    },
    en: {
      one: 'With {count} observation the limits, {low} to {high}, are on trial (dashed); nothing is marked before there are 13.',
      other:
        'With {count} observations the limits, {low} to {high}, are on trial (dashed); nothing is marked before there are 13.',
    },
    zh: '现有 {count} 个观测值，控制限 {low} 至 {high} 仅供试用（虚线）；满 13 个之前不作标记。',
  },
  'picture.control.quietBefore': {
    da: 'Ingen tidligere måling er markeret.',
    en: 'No earlier observation is marked.',
    zh: '此前没有观测值被标记。',
  },
  'picture.control.markedBefore': {
    da: {
      one: '{count} tidligere måling er markeret; den er historie, ikke nyt.',
      other: '{count} tidligere målinger er markeret; de er historie, ikke nyt.',
    },
    en: {
      one: '{count} earlier observation is marked; it is history, not news.',
      other: '{count} earlier observations are marked; they are history, not news.',
    },
    zh: '此前有 {count} 个观测值被标记，属历史情况，并非新变化。',
  },
  'picture.means.better': {
    da: 'Det er en ændring til det bedre.',
    en: 'It is a change for the better.',
    zh: '这是好转。',
  },
  'picture.means.worse': {
    da: 'Det er en ændring til det værre.',
    en: 'It is a change for the worse.',
    zh: '这是恶化。',
  },
  'picture.means.changed': {
    da: 'Det er en ændring; hvilken vej der er bedst, er ikke aftalt.',
    en: 'It is a change; which way is better was not agreed.',
    zh: '这是变化；何者为好并未约定。',
  },
  'picture.rule.outside': { da: 'uden for grænserne', en: 'outside the limits', zh: '超出控制限' },
  'picture.rule.trend': { da: 'syv i træk samme vej', en: 'seven in a row the same way', zh: '连续七个同向' },
  'picture.rule.two_of_three': {
    da: 'to af tre nær grænsen',
    en: 'two of three near the limit',
    zh: '三个中两个接近控制限',
  },
  'picture.rule.shift': {
    da: 'syv i træk på samme side',
    en: 'seven in a row on one side',
    zh: '连续七个在同一侧',
  },
  'picture.basis.change': {
    da: 'Grafen viser ændringen fra periode til periode: et antal ved periodens udgang bærer hele sin fortid med sig.',
    en: 'The chart shows the change from period to period: a number at the end of a period carries all of its past.',
    zh: '图中为各期环比变化：期末数包含全部历史积累。',
  },
  'picture.basis.year_on_year': {
    da: 'Grafen viser ændringen fra samme periode året før, fordi tallene følger årstiden.',
    en: 'The chart shows the change on the same period the year before, because the figures follow the season.',
    zh: '图中为同比变化，因为数据有季节性。',
  },
  'picture.run.shift': {
    da: 'Målingerne fordeler sig ikke tilfældigt omkring medianen, {median}: niveauet har sandsynligvis flyttet sig.',
    en: 'The observations do not lie around the median, {median}, by chance: the level has probably moved.',
    zh: '观测值并非随机分布于中位数 {median} 两侧：水平很可能已发生变化。',
  },
  'picture.run.none': {
    da: 'Målingerne ligger omkring medianen, {median}, som tilfældige udsving gør: intet tegn på, at niveauet har flyttet sig.',
    en: 'The observations lie around the median, {median}, as chance would have it: no sign that the level has moved.',
    zh: '观测值随机分布于中位数 {median} 两侧：没有水平变化的迹象。',
  },
  'picture.run.longest': {
    da: {
      one: 'Længste serie på samme side er {count} måling; tilfældigheder forklarer højst {most}.',
      other: 'Længste serie på samme side er {count} målinger; tilfældigheder forklarer højst {most}.',
    },
    en: {
      one: 'The longest run on one side is {count} observation; chance explains at most {most}.',
      other: 'The longest run on one side is {count} observations; chance explains at most {most}.',
    },
    zh: '同侧最长连续 {count} 个观测值；随机情况下至多 {most} 个。',
  },
  'picture.run.crossings': {
    da: {
      one: 'Kurven krydser medianen {count} gang; tilfældigheder giver mindst {fewest}.',
      other: 'Kurven krydser medianen {count} gange; tilfældigheder giver mindst {fewest}.',
    },
    en: {
      one: 'The line crosses the median {count} time; chance gives at least {fewest}.',
      other: 'The line crosses the median {count} times; chance gives at least {fewest}.',
    },
    zh: '曲线穿越中位数 {count} 次；随机情况下至少 {fewest} 次。',
  },
  'picture.bases': {
    da: 'Opgjort på {count} måder, som hverken kan lægges sammen eller kædes. For {period} siger de fra {low} ({lowest}) til {high} ({highest}).',
    en: 'Counted in {count} ways, which can be neither added nor chained. For {period} they say from {low} ({lowest}) to {high} ({highest}).',
    zh: '共有 {count} 种统计口径，不可相加，也不可拼接。{period}的数值从 {low}（{lowest}）到 {high}（{highest}）。',
  },
  'picture.bases.same': {
    da: 'Opgjort på {count} måder, som hverken kan lægges sammen eller kædes. For {period} siger de det samme ({high}).',
    en: 'Counted in {count} ways, which can be neither added nor chained. For {period} they say the same ({high}).',
    zh: '共有 {count} 种统计口径，不可相加，也不可拼接。{period}的数值相同：{high}。',
  },
  'picture.bases.apart': {
    da: 'Opgjort på {count} måder, som hverken kan lægges sammen eller kædes. Ingen periode har tal på to af dem.',
    en: 'Counted in {count} ways, which can be neither added nor chained. No period has figures on two of them.',
    zh: '共有 {count} 种统计口径，不可相加，也不可拼接。没有任何报告期同时有两种口径的数值。',
  },
  'picture.places': {
    da: 'Alle felter har samme skala. For {period}, den seneste fælles periode, er {highest} højest med {high} og {lowest} lavest med {low}.',
    en: 'All panels share one scale. For {period}, the latest period in common, {highest} is highest with {high} and {lowest} lowest with {low}.',
    zh: '各图尺度相同。在最近的共同报告期{period}，{highest}最高（{high}），{lowest}最低（{low}）。',
  },
  'picture.places.same': {
    da: 'Alle felter har samme skala. For {period}, den seneste fælles periode, er de lige høje ({high}).',
    en: 'All panels share one scale. For {period}, the latest period in common, they are equally high ({high}).',
    zh: '各图尺度相同。在最近的共同报告期{period}，各数值相同（{high}）。',
  },
  'picture.places.apart': {
    da: 'Alle felter har samme skala; ingen periode har tal i to af dem.',
    en: 'All panels share one scale; no period has figures in two of them.',
    zh: '各图尺度相同；没有任何报告期在两图中均有数值。',
  },

  'picture.not.figures': { da: '{reason}', en: '{reason}', zh: '{reason}' },
  'picture.not.year_to_date': {
    da: 'År til dato vises ikke. {reason}',
    en: 'Year to date is not shown. {reason}',
    zh: '不显示本年累计。{reason}',
  },
  'picture.not.rolling_year': {
    da: 'Rullende år vises ikke. {reason}',
    en: 'The rolling year is not shown. {reason}',
    zh: '不显示滚动年度。{reason}',
  },
  'picture.not.control': {
    da: 'Kontroldiagrammet vises ikke. {reason}',
    en: 'The control chart is not shown. {reason}',
    zh: '不显示控制图。{reason}',
  },
  'picture.not.run': {
    da: 'Seriediagrammet vises ikke. {reason}',
    en: 'The run chart is not shown. {reason}',
    zh: '不显示运行图。{reason}',
  },
  'picture.not.bases': {
    da: 'Andre opgørelser vises ikke. {reason}',
    en: 'Other bases are not shown. {reason}',
    zh: '不显示其他统计口径。{reason}',
  },
  'picture.not.places': {
    da: 'Sammenligningen vises ikke. {reason}',
    en: 'The comparison is not shown. {reason}',
    zh: '不显示比较。{reason}',
  },
  'picture.no.yearly': {
    da: 'Tallet opgøres én gang om året.',
    en: 'The figure is counted once a year.',
    zh: '该指标每年统计一次。',
  },
  'picture.no.stock': {
    da: 'Et antal ved periodens udgang kan ikke lægges sammen over året.',
    en: 'A number at the end of a period cannot be added up over the year.',
    zh: '期末数不能按年累加。',
  },
  'picture.no.weight': {
    da: 'Et gennemsnit uden vægte kan ikke samles over året.',
    en: 'A mean without weights cannot be gathered over the year.',
    zh: '无权重的平均值不能按年汇总。',
  },
  'picture.no.fullYear': {
    da: 'Der er endnu ikke et helt år med tal på samme opgørelse.',
    en: 'There is no full year of figures on one basis yet.',
    zh: '尚无同一口径的完整一年数据。',
  },
  'picture.no.control': {
    da: {
      one: 'Der er {count} måling at regne grænser af; der skal {needed} til.',
      other: 'Der er {count} målinger at regne grænser af; der skal {needed} til.',
    },
    en: {
      one: 'There is {count} observation to compute limits from; it takes {needed}.',
      other: 'There are {count} observations to compute limits from; it takes {needed}.',
    },
    zh: '可用于计算控制限的观测值有 {count} 个，至少需要 {needed} 个。',
  },
  'picture.no.run': {
    da: {
      one: '{count} måling ligger ved siden af medianen; der skal {needed} til for at læse serier.',
      other: '{count} målinger ligger ved siden af medianen; der skal {needed} til for at læse serier.',
    },
    en: {
      one: '{count} observation lies off the median; it takes {needed} to read runs.',
      other: '{count} observations lie off the median; it takes {needed} to read runs.',
    },
    zh: '不在中位数上的观测值有 {count} 个，判读至少需要 {needed} 个。',
  },
  'picture.no.bases': {
    da: 'Tallet er kun opgjort på én måde.',
    en: 'The figure is counted in one way only.',
    zh: '该指标只有一种统计口径。',
  },
  'picture.no.places': {
    da: 'Der er hverken andre steder eller dele at sammenligne med på samme opgørelse.',
    en: 'There are neither other places nor parts to compare with on the same basis.',
    zh: '没有同一口径的其他地区或组成部分可供比较。',
  },
  'kpi.yearsChart': {
    da: '{name}, år for år mod måltallet',
    en: '{name}, year by year against the target',
    zh: '{name}：逐年与目标值对比',
  },
} as const satisfies Words

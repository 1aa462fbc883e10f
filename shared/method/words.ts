import type { Words } from '../say.ts'

/** The page that says how everything is judged: each rule in plain words, its cases, and whether they hold. */
export const methodWords = {
  'method.title': { da: 'Sådan vurderer vi', en: 'How we judge', zh: '评估方法' },
  'method.lead': {
    da: 'Hver regel står her med de prøvesager, den skal bestå. Svarene er regnet ud nu, af de samme regler som bedømmer indsatsens tal, og holdt op mod facit i sagsfilerne.',
    en: 'Each rule stands here with the cases it must pass. The answers are computed now, by the very rules that judge the programme’s figures, and held against what the case files expect.',
    zh: '此处列出各条规则及其必须通过的案例。结果由评估本计划数据的同一套规则即时计算，并与案例文件中的标准答案核对。',
  },
  'method.cases': {
    da: { one: '{agreeing} af {count} sag stemmer', other: '{agreeing} af {count} sager stemmer' },
    en: { one: '{agreeing} of {count} case agrees', other: '{agreeing} of {count} cases agree' },
    zh: '{count} 个案例中 {agreeing} 个相符',
  },
  'method.noCases': {
    da: 'Reglen har ingen sager i filerne.',
    en: 'The rule has no cases in the files.',
    zh: '案例文件中没有此规则的案例。',
  },
  'method.agrees': { da: 'stemmer', en: 'agrees', zh: '相符' },
  'method.differs': { da: 'afviger', en: 'differs', zh: '不符' },

  'method.rule.level': { da: 'Målopfyldelse', en: 'Level', zh: '达标情况' },
  'method.rule.share': { da: 'Den aftalte vej', en: 'The agreed path', zh: '约定路径' },
  'method.rule.pace': { da: 'Fremdrift', en: 'Pace', zh: '进度' },
  'method.rule.control': {
    da: 'Signal og kontroldiagram',
    en: 'Signal and control chart',
    zh: '信号与控制图',
  },
  'method.rule.run': { da: 'Seriediagram', en: 'Run chart', zh: '运行图' },
  'method.rule.forecast': { da: 'Indikation', en: 'Indication', zh: '指示性预测' },
  'method.rule.multiple': {
    da: 'Mål: et antal gange så meget',
    en: 'Goal: so many times as much',
    zh: '目标：若干倍',
  },
  'method.rule.parity': {
    da: 'Mål: på højde med en anden',
    en: 'Goal: level with a peer',
    zh: '目标：与对照方持平',
  },
  'method.rule.turnaround': { da: 'Mål: en vending', en: 'Goal: a turn', zh: '目标：扭转趋势' },
  'method.rule.threshold': {
    da: 'Mål: mindst eller højst et tal',
    en: 'Goal: at least or at most a number',
    zh: '目标：不低于或不高于某值',
  },
  'method.rule.milestones': {
    da: 'Mål: aftalte leverancer',
    en: 'Goal: agreed deliverables',
    zh: '目标：约定成果',
  },

  'method.text.level': {
    da: 'Det seneste måltal, hvis frist er passeret, er nået eller ikke nået. Opfyldelsen er tal over måltal, hvor tallet skal stige, og måltal over tal, hvor det skal falde; i et bånd er den 100 % indenfor og mindre, jo længere væk tallet ligger. Er tal eller måltal nul eller negativt, er der ingen procent.',
    en: 'The latest target whose day has passed is reached or not. Attainment is figure over target where the figure should rise, and target over figure where it should fall; in a band it is 100% inside and less the farther away the figure lies. Where figure or target is zero or negative there is no percentage.',
    zh: '以最近一个已到期的目标值判断是否达标。应上升的指标，完成率为实际值除以目标值；应下降的则相反；设有区间的，区间内为100%，偏离越远越低。实际值或目标值为零或负数时不计算百分比。',
  },
  'method.text.share': {
    da: 'Et årsmåltal for noget, der lægges sammen, fordeles på årets perioder efter den gennemsnitlige andel, de samme perioder havde i op til tre hele år før; ellers ligeligt. For andre tal går vejen lige fra måltal til måltal.',
    en: 'A yearly target of something that adds up is spread over the periods of the year by the mean share that the same periods had in up to three full years before; else equally. For other figures the path runs straight from target to target.',
    zh: '可累加指标的年度目标值，按此前至多三个完整年度中同期所占平均比例分摊；无历史时平均分摊。其他指标的路径为各目标值之间的直线。',
  },
  'method.text.pace': {
    da: 'Er tallet der, hvor den aftalte vej siger? Mindst 100 % af vejen er efter planen eller foran, mindst 90 % lidt bagud, ellers bagud. For få og tilfældige hændelser er der kun bagud, når manglen er større end tilfældet forklarer (1,28 gange kvadratroden af vejen), og under fem vurderes slet ikke. Procenttal måles i point.',
    en: 'Is the figure where the agreed path says? At least 100% of the path is ahead or on plan, at least 90% slightly behind, else behind. Few events that arrive by chance are behind only when the shortfall is more than chance explains (1.28 times the square root of the path), and below five nothing is judged. Percentages are measured in points.',
    zh: '实际值是否达到约定路径？达到路径的100%及以上为符合或超前，90%及以上为略有落后，否则为落后。对于数量少且随机发生的事件，缺口超过随机所能解释的范围（路径平方根的1.28倍）才算落后，路径低于5则不评估。百分比指标以百分点衡量。',
  },
  'method.text.control': {
    da: 'Er ændringen ægte eller støj? Grænserne er gennemsnittet plus og minus 2,66 gange den gennemsnitlige forskel mellem naboer. En måling markeres uden for grænserne, i syv i træk samme vej, to af tre nær grænsen eller syv i træk på samme side. Signalet gælder kun den seneste måling, fra 13 målinger. Varer et skift ved, kan to administratorer aftale at regne grænserne på ny fra en periode, med en begrundelse; intet regnes på tværs af den, og før det var aftalt, gjaldt de gamle grænser. Sagerne er dommen fra R-pakken NHSRplotthedots 0.2.2.',
    en: 'Is the change real or noise? The limits are the mean plus and minus 2.66 times the mean difference between neighbours. An observation is marked outside the limits, in seven in a row the same way, two of three near the limit, or seven in a row on one side. The signal speaks of the last observation only, from 13 on. Where a shift lasts, two administrators may agree to calculate the limits anew from a period, with a reason; nothing is calculated across it, and until that was agreed the old limits held. The cases are the verdicts of the R package NHSRplotthedots 0.2.2.',
    zh: '变化是真实的还是噪声？控制限为平均值加减相邻差值均值的2.66倍。超出控制限、连续七个同向、三个中两个接近控制限或连续七个在同一侧的观测值会被标记。信号仅针对最近的观测值，且须满13个观测值。若变化持续，可由两位管理员商定自某一期起重新计算控制限并说明原因；计算不跨越该期，商定之前仍适用原控制限。案例为 R 软件包 NHSRplotthedots 0.2.2 的判定结果。',
  },
  'method.text.run': {
    da: 'Anhøjs regler ser kun på siden af medianen: en for lang serie på samme side eller for få krydsninger tyder på, at niveauet har flyttet sig. Tabellen siger, hvad tilfældet forklarer.',
    en: 'Anhøj’s rules look only at the side of the median: too long a run on one side, or too few crossings, suggest that the level has moved. The table says what chance explains.',
    zh: 'Anhøj 规则只看观测值在中位数的哪一侧：同侧连续过长或穿越次数过少，表明水平可能已变化。下表为随机所能解释的范围。',
  },
  'method.text.forecast': {
    da: 'Fra fem hele år på én opgørelse: en ret linje ved mindste kvadrater med et interval på 80 % (Students t). Det er en indikation, aldrig et resultat.',
    en: 'From five full years on one basis: a straight line by least squares with an 80% interval (Student’s t). It is an indication, never an outcome.',
    zh: '自同一口径的五个完整年度起：最小二乘直线及80%区间（学生 t 分布）。仅为指示，绝不作为实际结果。',
  },
  'method.text.multiple': {
    da: 'Udgangspunktet ganget op, nået i målåret. Før det: vejen vokser med samme procent hvert år, og det seneste hele år skal ligge på den.',
    en: 'The baseline multiplied, reached in the goal’s year. Before it the path grows by the same percentage each year, and the latest full year must lie on it.',
    zh: '基线乘以约定倍数，须在目标年实现。此前路径逐年按相同比例增长，最近的完整年度须达到路径。',
  },
  'method.text.parity': {
    da: 'Vores sum mod den andens over de år, begge har, på samme opgørelse. Endelig først med alle år; med under halvdelen kan det ikke vurderes.',
    en: 'Our sum against the peer’s over the years that both have, on one basis. Final only with every year; with fewer than half it cannot be judged.',
    zh: '以双方均有数据的年份、同一口径的合计进行比较。全部年份齐备方为最终结论；不足一半则无法评估。',
  },
  'method.text.turnaround': {
    da: 'Hældningen skal være over nul, hvor den før var nul eller under. Et klart ord kræver, at 80 %-intervallet ikke rummer nul, og at intet enkelt år afgør fortegnet; ellers er det usikkert.',
    en: 'The slope must be above zero where it was zero or below before. A clear word needs an 80% interval without zero, and no single year that decides the sign; else it is uncertain.',
    zh: '斜率须由此前的零或负转为正。只有80%区间不含零且不由任何单一年份决定正负时才作明确结论，否则为尚不确定。',
  },
  'method.text.threshold': {
    da: 'Mindst eller højst et tal i målåret; før det en lige linje fra udgangspunktet.',
    en: 'At least or at most a number in the goal’s year; before it a straight line from the baseline.',
    zh: '目标年不低于或不高于某值；此前为自基线起的直线。',
  },
  'method.text.milestones': {
    da: 'Daterede leverancer, udført eller ej; på vej, når alle forfaldne er udført.',
    en: 'Dated deliverables, done or not; on course when all that are due are done.',
    zh: '列明日期的成果，完成或未完成；到期者均已完成即为按计划推进。',
  },

  'method.attainment': { da: 'opfyldelse {percent} %', en: 'attainment {percent}%', zh: '完成率{percent}%' },
  'method.noAttainment': { da: 'ingen procent', en: 'no percentage', zh: '不计算百分比' },
  'method.kind.amount': { da: 'mængde', en: 'amount', zh: '数量' },
  'method.kind.count': { da: 'få hændelser', en: 'few events', zh: '少量事件' },
  'method.kind.points': { da: 'målt i point', en: 'measured in points', zh: '以百分点衡量' },
  'method.example.level': {
    da: '{value} mod {target}, {direction}: {level}, {attainment}.',
    en: '{value} against {target}, {direction}: {level}, {attainment}.',
    zh: '{value} 对 {target}，{direction}：{level}，{attainment}。',
  },
  'method.example.share': {
    da: 'Efter {done} af 4 kvartaler var der i gennemsnit af {years} år kommet {share} % af året, så af {target} er {required} aftalt.',
    en: 'After {done} of 4 quarters {share}% of the year had come, as a mean of {years} years, so of {target} the path asks for {required}.',
    zh: '{years} 年平均，4 个季度中前 {done} 个季度占全年的 {share}%，因此 {target} 的目标按路径应完成 {required}。',
  },
  'method.example.pace': {
    da: '{value} mod {path} efter planen ({kind}, {direction}): {pace}.',
    en: '{value} against {path} by the plan ({kind}, {direction}): {pace}.',
    zh: '{value}，按计划应为 {path}（{kind}，{direction}）：{pace}。',
  },
  'method.example.control': {
    da: '{name}: {count} målinger, gennemsnit {mean}, grænser {low} til {high}, markeret: {marked}.',
    en: '{name}: {count} observations, mean {mean}, limits {low} to {high}, marked: {marked}.',
    zh: '{name}：{count} 个观测值，平均值 {mean}，控制限 {low} 至 {high}，已标记：{marked}。',
  },
  'method.example.noLimits': {
    da: '{name}: antal målinger {count}, gennemsnit {mean}; ingen udsving, så ingen grænser.',
    en: '{name}: number of observations {count}, mean {mean}; no variation, so no limits.',
    zh: '{name}：观测值个数 {count}，平均值 {mean}；无波动，故无控制限。',
  },
  'method.example.run': {
    da: '{useful} målinger ved siden af medianen: serie på højst {most}, krydsninger mindst {fewest}.',
    en: '{useful} observations off the median: a run of at most {most}, at least {fewest} crossings.',
    zh: '{useful} 个不在中位数上的观测值：同侧连续至多 {most} 个，穿越至少 {fewest} 次。',
  },
  'method.example.forecast': {
    da: 'Årene {from} til {to} peger mod {value} i {at}, mellem {low} og {high}.',
    en: 'The years {from} to {to} point to {value} in {at}, between {low} and {high}.',
    zh: '{from} 至 {to} 年的数据指向 {at} 年的 {value}，介于 {low} 与 {high} 之间。',
  },
  'method.example.forecastChance': {
    da: 'Årene {from} til {to} peger mod {value} i {at}, mellem {low} og {high}; at {target} nås, er {chance}.',
    en: 'The years {from} to {to} point to {value} in {at}, between {low} and {high}; reaching {target} is {chance}.',
    zh: '{from} 至 {to} 年的数据指向 {at} 年的 {value}，介于 {low} 与 {high} 之间；达到 {target} 的{chance}。',
  },
  'method.example.noForecast': { da: 'For få år.', en: 'Too few years.', zh: '年份太少。' },
  'method.example.multiple': {
    da: '{baseline} i {start} skal blive {factor} gange så meget i {horizon}. I {latest} var der {value} mod {required} på vejen: {verdict}.',
    en: '{baseline} in {start} shall become {factor} times as much in {horizon}. In {latest} there were {value} against {required} on the path: {verdict}.',
    zh: '{start} 年为 {baseline}，{horizon} 年应达到 {factor} 倍。{latest} 年为 {value}，按路径应为 {required}：{verdict}。',
  },
  'method.example.parity': {
    da: '{own} mod {peer}, hvor {count} af {window} år har tal for begge: {verdict}.',
    en: '{own} against {peer}, with figures for both in {count} of {window} years: {verdict}.',
    zh: '{own} 对 {peer}，{window} 年中有 {count} 年双方均有数据：{verdict}。',
  },
  'method.example.turnaround': {
    da: 'Hældning {before} om året før og {after} i {from} til {to}, mellem {low} og {high}: {verdict}.',
    en: 'A slope of {before} a year before and {after} in {from} to {to}, between {low} and {high}: {verdict}.',
    zh: '此前每年斜率 {before}，{from} 至 {to} 年为 {after}，介于 {low} 与 {high} 之间：{verdict}。',
  },
} as const satisfies Words

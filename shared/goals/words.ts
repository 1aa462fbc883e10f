import type { Words } from '../say.ts'

/** How goals and their judgements are said; what stands around them on a page has words of its own. */
export const goalWords = {
  'verdict.achieved': { da: 'nået', en: 'achieved', zh: '已实现' },
  'verdict.missed': { da: 'ikke nået', en: 'missed', zh: '未实现' },
  'verdict.on_course': { da: 'på vej', en: 'on course', zh: '按计划推进' },
  'verdict.behind': { da: 'bagud', en: 'behind', zh: '落后' },
  'verdict.uncertain': { da: 'usikkert', en: 'uncertain', zh: '尚不确定' },
  'verdict.too_early': { da: 'for tidligt at vurdere', en: 'too early to judge', zh: '尚早' },
  'verdict.no_data': { da: 'kan ikke vurderes', en: 'cannot be judged', zh: '无法评估' },

  // The headline: all goals, or all parts of one goal, divided over the verdicts that occur.
  'headline.goals': {
    da: 'Af {count} mål er {parts}.',
    en: { one: 'Of 1 goal, {parts}.', other: 'Of {count} goals, {parts}.' },
    zh: '{count}项目标中，{parts}。',
  },
  'headline.measures': {
    da: 'Af {count} delmål er {parts}.',
    en: { one: 'Of 1 part, {parts}.', other: 'Of {count} parts, {parts}.' },
    zh: '{count}个分项中，{parts}。',
  },
  'headline.none': {
    da: 'Der er ingen mål på denne dag.',
    en: 'There are no goals on this day.',
    zh: '该日尚无目标。',
  },
  'headline.comma': { da: '{first}, {second}', en: '{first}, {second}', zh: '{first}，{second}' },
  'headline.and': { da: '{first} og {second}', en: '{first} and {second}', zh: '{first}，{second}' },
  'headline.achieved': {
    da: '{count} nået',
    en: { one: '{count} is achieved', other: '{count} are achieved' },
    zh: '{count}项已实现',
  },
  'headline.missed': {
    da: '{count} ikke nået',
    en: { one: '{count} is missed', other: '{count} are missed' },
    zh: '{count}项未实现',
  },
  'headline.on_course': {
    da: '{count} på vej',
    en: { one: '{count} is on course', other: '{count} are on course' },
    zh: '{count}项按计划推进',
  },
  'headline.behind': {
    da: '{count} bagud',
    en: { one: '{count} is behind', other: '{count} are behind' },
    zh: '{count}项落后',
  },
  'headline.uncertain': {
    da: { one: '{count} usikkert', other: '{count} usikre' },
    en: { one: '{count} is uncertain', other: '{count} are uncertain' },
    zh: '{count}项尚不确定',
  },
  'headline.too_early': {
    da: '{count} er det for tidligt at vurdere',
    en: { one: '{count} is too early to judge', other: '{count} are too early to judge' },
    zh: '{count}项尚早',
  },
  'headline.no_data': {
    da: '{count} kan ikke vurderes',
    en: '{count} cannot be judged',
    zh: '{count}项无法评估',
  },

  // What holds for every rule.
  'judgement.then': { da: '{first} {second}', en: '{first} {second}', zh: '{first}{second}' },
  'judgement.up_to': {
    da: '{year} er det seneste år, der tæller med. {statement}',
    en: '{year} is the latest year that counts. {statement}',
    zh: '计入的最近年份为{year}年。{statement}',
  },
  'judgement.years.one': { da: '{year}', en: '{year}', zh: '{year}年' },
  'judgement.years.list': { da: '{years}', en: '{years}', zh: '{years}年' },
  'judgement.years.span': { da: '{from}-{to}', en: '{from}-{to}', zh: '{from}至{to}年' },
  'judgement.value': { da: '{value}', en: '{value}', zh: '{value}' },
  'judgement.figure': { da: '{value} ({year})', en: '{value} ({year})', zh: '{value}（{year}年）' },
  'judgement.no_figures': {
    da: 'Der er ikke offentliggjort tal på denne opgørelse.',
    en: 'No figures have been published on this basis.',
    zh: '此口径尚无已公布数据。',
  },
  'judgement.never_published': {
    da: '{years} blev aldrig offentliggjort på denne opgørelse.',
    en: {
      one: '{years} was never published on this basis.',
      other: '{years} were never published on this basis.',
    },
    zh: '{years}的数据从未按此口径公布。',
  },
  'judgement.last_known': {
    da: 'Seneste kendte tal er {value} i {year}.',
    en: 'The last known figure is {value} in {year}.',
    zh: '最近的已知数据为{year}年的{value}。',
  },
  'judgement.shock.value': {
    da: 'Sidste år før »{title}« var {year}: {value}.',
    en: 'The last year before “{title}” was {year}: {value}.',
    zh: '“{title}”之前的最后一年为{year}年：{value}。',
  },
  'judgement.shock.year': {
    da: 'Sidste år før »{title}« var {year}.',
    en: 'The last year before “{title}” was {year}.',
    zh: '“{title}”之前的最后一年为{year}年。',
  },
  'judgement.shock.always': {
    da: 'Intet år med tal ligger før »{title}«.',
    en: 'No year with a figure lies before “{title}”.',
    zh: '“{title}”之前没有任何年份的数据。',
  },
  'judgement.quality.provisional': {
    da: 'Foreløbige tal: {years}.',
    en: 'Provisional figures: {years}.',
    zh: '初步数据：{years}。',
  },
  'judgement.quality.estimated': {
    da: 'Skønnede tal: {years}.',
    en: 'Estimated figures: {years}.',
    zh: '估算数据：{years}。',
  },
  'judgement.quality.derived': {
    da: 'Tal beregnet af os: {years}.',
    en: 'Figures derived by us: {years}.',
    zh: '推算数据：{years}。',
  },

  // A number at the horizon, and the path to it.
  'judgement.promise.at_least': { da: 'mindst {value}', en: 'at least {value}', zh: '不低于{value}' },
  'judgement.promise.at_most': { da: 'højst {value}', en: 'at most {value}', zh: '不高于{value}' },
  'judgement.promise.between': {
    da: 'mellem {low} og {high}',
    en: 'between {low} and {high}',
    zh: '介于{low}与{high}之间',
  },
  'judgement.horizon.achieved': {
    da: 'Løftet er holdt: {value} i {year}. Lovet var {promise}.',
    en: 'Kept: {value} in {year}. The promise was {promise}.',
    zh: '承诺已兑现：{year}年为{value}，承诺为{promise}。',
  },
  'judgement.horizon.missed': {
    da: 'Løftet blev ikke holdt: {value} i {year}. Lovet var {promise}.',
    en: 'Not kept: {value} in {year}. The promise was {promise}.',
    zh: '承诺未兑现：{year}年为{value}，承诺为{promise}。',
  },
  'judgement.horizon.open': {
    da: 'I {year} var tallet {value}; lovet er {promise}.',
    en: 'In {year} the figure was {value}; the promise is {promise}.',
    zh: '{year}年为{value}；承诺为{promise}。',
  },
  'judgement.reached_already': {
    da: 'I {year} var tallet {value}. Det holder allerede løftet for {horizon}: {promise}.',
    en: 'In {year} the figure was {value}. That already keeps the promise for {horizon}: {promise}.',
    zh: '{year}年为{value}，已达到对{horizon}年的承诺：{promise}。',
  },
  'judgement.promised': {
    da: 'I {year} var tallet {value}; lovet for {horizon} er {promise}.',
    en: 'In {year} the figure was {value}; the promise for {horizon} is {promise}.',
    zh: '{year}年为{value}；对{horizon}年的承诺为{promise}。',
  },
  'judgement.path.on_course': {
    da: 'I {year} var tallet {value}, og vejen til målet krævede {asked}.',
    en: 'In {year} the figure was {value}, and the path to the goal asked for {asked}.',
    zh: '{year}年为{value}，目标路径要求{asked}，已达到。',
  },
  'judgement.path.behind': {
    da: 'I {year} var tallet {value}, men vejen til målet krævede {asked}.',
    en: 'In {year} the figure was {value}, but the path to the goal asked for {asked}.',
    zh: '{year}年为{value}，目标路径要求{asked}，未达到。',
  },
  'judgement.growth': {
    da: 'Siden {since} har væksten været {growth} om året; herfra kræves {needed}.',
    en: 'Growth has been {growth} a year since {since}; from here {needed} is needed.',
    zh: '{since}年以来年均增长{growth}，今后每年需增长{needed}。',
  },
  'judgement.needed': {
    da: 'Herfra kræves en ændring på {needed} om året.',
    en: 'From here a change of {needed} a year is needed.',
    zh: '今后每年需变化{needed}。',
  },
  'judgement.multiple.no_baseline': {
    da: 'Udgangspunktet, {year}, er ikke offentliggjort på denne opgørelse.',
    en: 'The baseline, {year}, has not been published on this basis.',
    zh: '基线年{year}年的数据尚未按此口径公布。',
  },
  'judgement.multiple.baseline_bound': {
    da: 'For udgangspunktet, {year}, kendes kun en grænse, så der er intet at gange.',
    en: 'For the baseline, {year}, only a bound is known, so there is nothing to multiply.',
    zh: '基线年{year}年仅有界限值，无从计算倍数。',
  },
  'judgement.multiple.baseline_forecast': {
    da: 'For udgangspunktet, {year}, kendes kun en prognose, så der er intet at gange.',
    en: 'For the baseline, {year}, only a forecast is known, so there is nothing to multiply.',
    zh: '基线年{year}年仅有预测值，无从计算倍数。',
  },
  'judgement.multiple.baseline_not_positive': {
    da: 'Udgangspunktet i {year} er {value}, og det kan ikke ganges op til et mål.',
    en: 'The baseline in {year} is {value}, which cannot be multiplied into a goal.',
    zh: '{year}年的基线为{value}，无法按倍数设定目标。',
  },
  'judgement.multiple.no_path': {
    da: 'Fra udgangspunktet i {year} fører ingen vej til {horizon}, der kan måles mod.',
    en: 'No path that could be measured against leads from the baseline in {year} to {horizon}.',
    zh: '从{year}年的基线到{horizon}年没有可供对照的路径。',
  },
  'judgement.multiple.no_figure_yet': {
    da: 'Udgangspunktet er {value} i {year}; der er endnu ingen senere tal.',
    en: 'The baseline is {value} in {year}; there are no later figures yet.',
    zh: '{year}年的基线为{value}；尚无此后的数据。',
  },
  'judgement.threshold.no_target': {
    da: 'Løftet nævner intet tal at måle mod.',
    en: 'The promise names no number to measure against.',
    zh: '承诺未给出可供对照的数值。',
  },
  'judgement.threshold.no_figure_yet': {
    da: 'Der er endnu ingen tal for årene efter {baseline}.',
    en: 'There are no figures yet for the years after {baseline}.',
    zh: '尚无{baseline}年之后的数据。',
  },
  'judgement.threshold.no_path': {
    da: 'I {year} var tallet {value}, men udgangspunktet, {baseline}, kendes ikke, så der er ingen vej at måle mod.',
    en: 'In {year} the figure was {value}, but the baseline, {baseline}, is not known, so there is no path to measure against.',
    zh: '{year}年为{value}，但基线年{baseline}年的数据未知，没有可供对照的路径。',
  },
  'judgement.threshold.baseline_bound': {
    da: 'I {year} var tallet {value}, men for udgangspunktet, {baseline}, kendes kun en grænse.',
    en: 'In {year} the figure was {value}, but for the baseline, {baseline}, only a bound is known.',
    zh: '{year}年为{value}，但基线年{baseline}年仅有界限值。',
  },
  'judgement.threshold.baseline_forecast': {
    da: 'I {year} var tallet {value}, men for udgangspunktet, {baseline}, kendes kun en prognose.',
    en: 'In {year} the figure was {value}, but for the baseline, {baseline}, only a forecast is known.',
    zh: '{year}年为{value}，但基线年{baseline}年仅有预测值。',
  },

  // Ours and a peer's.
  'judgement.side.own': { da: 'vores side', en: 'our side', zh: '我方' },
  'judgement.side.peer': { da: 'den anden side', en: 'the other side', zh: '对方' },
  'judgement.parity.sums': {
    da: 'I {years} nåede {own} {ownSum} og {peer} {peerSum}.',
    en: 'In {years} {own} reached {ownSum} and {peer} {peerSum}.',
    zh: '{years}，{own}合计{ownSum}，{peer}合计{peerSum}。',
  },
  'judgement.parity.per_head': {
    da: 'Sammenlignet pr. indbygger i {years}.',
    en: 'Compared per head in {years}.',
    zh: '按{years}的人均值比较。',
  },
  'judgement.parity.ratio.settled': {
    da: 'Forholdet blev {ratio}; lovet var mindst {required}.',
    en: 'The ratio was {ratio}; the promise was at least {required}.',
    zh: '比值为{ratio}；承诺不低于{required}。',
  },
  'judgement.parity.ratio.open': {
    da: 'Forholdet er {ratio}; lovet er mindst {required}.',
    en: 'The ratio is {ratio}; the promise is at least {required}.',
    zh: '目前比值为{ratio}；承诺不低于{required}。',
  },
  'judgement.parity.no_ratio': {
    da: 'Et forhold kan ikke regnes ud; forskellen afgør det og er {gap}.',
    en: 'No ratio can be computed; the gap decides and is {gap}.',
    zh: '无法计算比值，以差额为准：{gap}。',
  },
  'judgement.parity.few_years': {
    da: 'Kun {count} af {of} år har tal for begge sider; der skal mindst halvdelen til.',
    en: {
      one: 'Only {count} of {of} years has figures for both sides; at least half are needed.',
      other: 'Only {count} of {of} years have figures for both sides; at least half are needed.',
    },
    zh: '{of}年中仅{count}年双方均有数据，至少需要一半。',
  },
  'judgement.parity.two_bases': {
    da: 'De to sider er opgjort forskelligt, så de afgør ikke målet.',
    en: 'The two sides are measured differently, so they do not decide the goal.',
    zh: '双方统计口径不同，因此不能据以评估目标。',
  },
  'judgement.parity.two_bases_apart': {
    da: 'De to sider er opgjort forskelligt, og intet år i {window} har tal for begge.',
    en: 'The two sides are measured differently, and no year in {window} has figures for both.',
    zh: '双方统计口径不同，且{window}没有一年双方均有数据。',
  },
  'judgement.parity.apart': {
    da: 'Intet år i {window} har tal for begge sider.',
    en: 'No year in {window} has figures for both sides.',
    zh: '{window}没有一年双方均有数据。',
  },
  'judgement.parity.neither': {
    da: 'Der er ingen tal for {window} på denne opgørelse.',
    en: 'There are no figures for {window} on this basis.',
    zh: '此口径没有{window}的数据。',
  },
  'judgement.parity.one_side': {
    da: 'Kun {side} har tal, senest {value} i {year}; der er intet at sammenligne med.',
    en: 'Only {side} has figures, most recently {value} in {year}; there is nothing to compare with.',
    zh: '仅{side}有数据，最近为{year}年的{value}；无从比较。',
  },

  // Two slopes.
  'judgement.decline': { da: 'tilbagegang', en: 'decline', zh: '下降' },
  'judgement.standstill': { da: 'stilstand', en: 'standstill', zh: '停滞' },
  'judgement.turnaround.no_reference': {
    da: 'Ingen år i {years} har tal, så der er intet tab at vende.',
    en: 'No year in {years} has a figure, so there is no loss to turn.',
    zh: '{years}没有任何年份的数据，无从判断是否存在需要扭转的下降。',
  },
  'judgement.turnaround.few_reference_years': {
    da: 'Kun {count} år i {years} har tal; der skal mindst 3 til for at vise et tab.',
    en: {
      one: 'Only {count} year in {years} has a figure; it takes at least 3 to show a loss.',
      other: 'Only {count} years in {years} have figures; it takes at least 3 to show a loss.',
    },
    zh: '{years}仅{count}年有数据，至少需要3年才能显示下降。',
  },
  'judgement.turnaround.rising_before': {
    da: 'Der var allerede fremgang i {years}, {slope} om året, så der er intet at vende.',
    en: 'There was growth already in {years}, {slope} a year, so there is nothing to turn.',
    zh: '{years}每年已上升{slope}，无需扭转。',
  },
  'judgement.turnaround.no_years': {
    da: 'Ingen år i {years} har tal endnu.',
    en: 'No year in {years} has a figure yet.',
    zh: '{years}尚无任何年份的数据。',
  },
  'judgement.turnaround.few_years.open': {
    da: 'Kun {years} kendes; der skal mindst 5 år til for at se en retning.',
    en: {
      one: 'Only {years} is known; it takes at least 5 years to see a direction.',
      other: 'Only {years} are known; it takes at least 5 years to see a direction.',
    },
    zh: '仅有{years}的数据；至少需要5年才能看出走向。',
  },
  'judgement.turnaround.few_years.over': {
    da: 'Kun {years} fik tal; der skulle mindst 5 år til for at se en retning.',
    en: {
      one: 'Only {years} got a figure; at least 5 years were needed to see a direction.',
      other: 'Only {years} got figures; at least 5 years were needed to see a direction.',
    },
    zh: '仅有{years}的数据；需要至少5年才能看出走向。',
  },
  'judgement.turnaround.interval_holds_zero': {
    da: 'Retningen er usikker: {slope} om året i {years}, med 80 % sikkerhed mellem {low} og {high}.',
    en: 'The direction is uncertain: {slope} a year in {years}, with 80% confidence between {low} and {high}.',
    zh: '走向尚不确定：{years}每年变化{slope}，80%置信区间为{low}至{high}。',
  },
  'judgement.turnaround.one_year_decides': {
    da: 'Retningen er usikker: {slope} om året i {years}, men uden {without} vender den.',
    en: 'The direction is uncertain: {slope} a year in {years}, but without {without} it turns.',
    zh: '走向尚不确定：{years}每年变化{slope}，但剔除{without}后方向相反。',
  },
  'judgement.turnaround.clear_rise': {
    da: 'Fremgang i {years}: {slope} om året, med 80 % sikkerhed mellem {low} og {high}. Før, i {reference}, var der {earlier}.',
    en: 'Growth in {years}: {slope} a year, with 80% confidence between {low} and {high}. Before, in {reference}, there was {earlier}.',
    zh: '{years}呈上升：每年{slope}，80%置信区间为{low}至{high}。此前{reference}为{earlier}。',
  },
  'judgement.turnaround.clear_fall': {
    da: 'Tilbagegang i {years}: {slope} om året, med 80 % sikkerhed mellem {low} og {high}. Før, i {reference}, var der {earlier}.',
    en: 'Decline in {years}: {slope} a year, with 80% confidence between {low} and {high}. Before, in {reference}, there was {earlier}.',
    zh: '{years}呈下降：每年{slope}，80%置信区间为{low}至{high}。此前{reference}为{earlier}。',
  },

  // Dated deliverables.
  'judgement.milestones.none': {
    da: 'Der er ikke aftalt nogen milepæle.',
    en: 'No milestones have been agreed.',
    zh: '尚未约定里程碑。',
  },
  'judgement.milestones.none_due': {
    da: 'Den første milepæl har frist {day}.',
    en: 'The first milestone is due on {day}.',
    zh: '首个里程碑的期限为{day}。',
  },
  'judgement.milestones.achieved': {
    da: { one: 'Den ene milepæl er nået.', other: 'Alle {total} milepæle er nået.' },
    en: { one: 'The one milestone is reached.', other: 'All {total} milestones are reached.' },
    zh: '{total}个里程碑全部完成。',
  },
  'judgement.milestones.missed': {
    da: {
      one: 'Ved udgangen af {horizon} var den ene milepæl ikke nået.',
      other: 'Ved udgangen af {horizon} var {done} af {total} milepæle nået.',
    },
    en: {
      one: 'At the end of {horizon} the one milestone was not reached.',
      other: 'At the end of {horizon} {done} of {total} milestones were reached.',
    },
    zh: '截至{horizon}年底，{total}个里程碑完成了{done}个。',
  },
  'judgement.milestones.on_course': {
    da: '{done} af {total} milepæle er nået, og ingen frist er overskredet.',
    en: '{done} of {total} milestones are reached, and no deadline has passed unmet.',
    zh: '{total}个里程碑已完成{done}个，无一逾期。',
  },
  'judgement.milestones.behind': {
    da: {
      one: '{done} af {total} milepæle er nået. 1 er overskredet: {late}.',
      other: '{done} af {total} milepæle er nået. {count} er overskredet: {late}.',
    },
    en: {
      one: '{done} of {total} milestones are reached. 1 is overdue: {late}.',
      other: '{done} of {total} milestones are reached. {count} are overdue: {late}.',
    },
    zh: '{total}个里程碑已完成{done}个，{count}个逾期：{late}。',
  },
  'judgement.without_largest': {
    da: '{ratio} uden {year}',
    en: '{ratio} without {year}',
    zh: '剔除{year}年为{ratio}',
  },

  // The chance that the promise is met, by the same model as the forecast.
  'judgement.chance.under_10': {
    da: 'usandsynligt (under 10 %)',
    en: 'unlikely (under 10%)',
    zh: '可能性很小（低于10%）',
  },
  'judgement.chance.10_33': {
    da: 'mindre sandsynligt (10-33 %)',
    en: 'less likely (10-33%)',
    zh: '可能性较小（10%至33%）',
  },
  'judgement.chance.33_66': {
    da: 'omtrent lige sandsynligt (33-66 %)',
    en: 'about even (33-66%)',
    zh: '可能性约各半（33%至66%）',
  },
  'judgement.chance.66_90': {
    da: 'sandsynligt (66-90 %)',
    en: 'likely (66-90%)',
    zh: '可能性较大（66%至90%）',
  },
  'judgement.chance.over_90': {
    da: 'meget sandsynligt (over 90 %)',
    en: 'very likely (over 90%)',
    zh: '可能性很大（高于90%）',
  },

  // Reasons and inputs, for 'why this judgement'.
  'judgement.reason.no_baseline': {
    da: 'Udgangspunktet er ikke offentliggjort.',
    en: 'The baseline has not been published.',
    zh: '基线数据尚未公布。',
  },
  'judgement.reason.baseline_bound': {
    da: 'Udgangspunktet er kun en grænse.',
    en: 'The baseline is only a bound.',
    zh: '基线仅为界限值。',
  },
  'judgement.reason.baseline_forecast': {
    da: 'Udgangspunktet er kun en prognose.',
    en: 'The baseline is only a forecast.',
    zh: '基线仅为预测值。',
  },
  'judgement.reason.baseline_not_positive': {
    da: 'Udgangspunktet er nul eller derunder.',
    en: 'The baseline is zero or less.',
    zh: '基线为零或负数。',
  },
  'judgement.reason.no_path': {
    da: 'Der er ingen vej at måle mod.',
    en: 'There is no path to measure against.',
    zh: '没有可供对照的路径。',
  },
  'judgement.reason.no_target': {
    da: 'Løftet nævner intet tal.',
    en: 'The promise names no number.',
    zh: '承诺未给出数值。',
  },
  'judgement.reason.no_figures': {
    da: 'Der er ingen tal på denne opgørelse.',
    en: 'There are no figures on this basis.',
    zh: '此口径没有数据。',
  },
  'judgement.reason.no_figure_yet': {
    da: 'Der er endnu ingen tal efter udgangspunktet.',
    en: 'There are no figures after the baseline yet.',
    zh: '尚无基线年之后的数据。',
  },
  'judgement.reason.few_years': {
    da: 'For få år har tal.',
    en: 'Too few years have figures.',
    zh: '有数据的年份太少。',
  },
  'judgement.reason.two_bases': {
    da: 'De to sider er opgjort forskelligt.',
    en: 'The two sides are measured differently.',
    zh: '双方统计口径不同。',
  },
  'judgement.reason.few_reference_years': {
    da: 'For få år før målet har tal.',
    en: 'Too few years before the goal have figures.',
    zh: '目标设定前有数据的年份太少。',
  },
  'judgement.reason.rising_before': {
    da: 'Der var ingen tilbagegang at vende.',
    en: 'There was no decline to turn.',
    zh: '此前并无需要扭转的下降。',
  },
  'judgement.reason.interval_holds_zero': {
    da: '80 %-intervallet om hældningen rummer nul.',
    en: 'The 80% interval of the slope holds zero.',
    zh: '斜率的80%置信区间包含零。',
  },
  'judgement.reason.one_year_decides': {
    da: 'Et enkelt år afgør retningen.',
    en: 'A single year decides the direction.',
    zh: '单个年份即可改变走向。',
  },
  'judgement.reason.clear_rise': {
    da: 'Hældningen er klart over nul, også uden et hvilket som helst år.',
    en: 'The slope is clearly above zero, whichever year is left out.',
    zh: '无论剔除哪一年，斜率均明显大于零。',
  },
  'judgement.reason.clear_fall': {
    da: 'Hældningen er klart under nul, også uden et hvilket som helst år.',
    en: 'The slope is clearly below zero, whichever year is left out.',
    zh: '无论剔除哪一年，斜率均明显小于零。',
  },
  'judgement.reason.no_milestones': {
    da: 'Der er ingen milepæle.',
    en: 'There are no milestones.',
    zh: '没有里程碑。',
  },
  'judgement.reason.none_due': {
    da: 'Ingen milepæl er forfalden endnu.',
    en: 'No milestone is due yet.',
    zh: '尚无里程碑到期。',
  },
  'judgement.reason.never_published': {
    da: 'Tallet for målets sidste år er mere end 12 måneder forsinket.',
    en: 'The figure for the last year of the goal is more than 12 months overdue.',
    zh: '目标最后一年的数据已逾期12个月以上。',
  },
  'goal.input.baseline': { da: 'Udgangspunkt', en: 'Baseline', zh: '基线' },
  'goal.input.factor': { da: 'Ganges med', en: 'Multiplied by', zh: '倍数' },
  'goal.input.horizon': { da: 'Målår', en: 'Horizon', zh: '目标年' },
  'goal.input.target': { da: 'Lovet', en: 'Promised', zh: '承诺值' },
  'goal.input.latest': { da: 'Seneste tal', en: 'Latest figure', zh: '最近数据' },
  'goal.input.required': { da: 'Vejen til målet kræver', en: 'The path asks for', zh: '路径要求' },
  'goal.input.growth': { da: 'Vækst om året hidtil', en: 'Growth a year so far', zh: '此前年均增长' },
  'goal.input.needed': {
    da: 'Kræves om året herfra',
    en: 'Needed a year from here',
    zh: '今后每年所需',
  },
  'goal.input.window': { da: 'Periode', en: 'Window', zh: '区间' },
  'goal.input.promisedRatio': {
    da: 'Lovet forhold, mindst',
    en: 'Promised ratio, at least',
    zh: '承诺比值（不低于）',
  },
  'goal.input.years': {
    da: 'År med tal for begge sider',
    en: 'Years with figures for both sides',
    zh: '双方均有数据的年份',
  },
  'goal.input.own': { da: 'Vores sum', en: 'Our sum', zh: '我方合计' },
  'goal.input.peer': { da: 'Den andens sum', en: 'The other side’s sum', zh: '对方合计' },
  'goal.input.ratio': { da: 'Forhold', en: 'Ratio', zh: '比值' },
  'goal.input.gap': { da: 'Forskel til løftet', en: 'Gap to the promise', zh: '与承诺的差额' },
  'goal.input.withoutLargest': {
    da: 'Uden det største år',
    en: 'Without the largest year',
    zh: '剔除最大年份',
  },
  'goal.input.reference': { da: 'Periode før', en: 'Window before', zh: '参照区间' },
  'goal.input.referenceSlope': {
    da: 'Hældning før, om året',
    en: 'Slope before, a year',
    zh: '参照区间斜率（每年）',
  },
  'goal.input.slope': { da: 'Hældning om året', en: 'Slope a year', zh: '斜率（每年）' },
  'goal.input.low': { da: '80 %-interval fra', en: '80% interval from', zh: '80%区间下限' },
  'goal.input.high': { da: '80 %-interval til', en: '80% interval to', zh: '80%区间上限' },
  'goal.input.before': { da: 'Seneste tal før', en: 'Latest figure before', zh: '参照区间最近数据' },
  'goal.input.change': {
    da: 'Ændring mellem perioderne',
    en: 'Change between the windows',
    zh: '两区间之间的变化',
  },
  'goal.input.milestones': { da: 'Milepæle', en: 'Milestones', zh: '里程碑' },
  'goal.input.due': { da: 'Heraf forfaldne', en: 'Of these due', zh: '其中已到期' },
  'goal.input.done': { da: 'Heraf nået', en: 'Of these reached', zh: '其中已完成' },
  'goal.differsInBasis': {
    da: 'De to sider er opgjort på hver sin måde og kan ikke afgøre målet.',
    en: 'The two sides are counted on different bases and cannot decide the goal.',
    zh: '双方的统计口径不同，不能据此判定目标。',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/**
 * The sentences of level, pace and signal. `note` is empty, or says that the figure is not final. No sentence ends
 * in an amount: 'mio. kr.' brings a full stop of its own.
 */
export const sentenceWords = {
  'level.sentence.reached': {
    da: 'Med {value} mod {target}{note} er måltallet for {period} nået.',
    en: 'The target for {period} was reached: {value} against {target}{note}.',
    zh: '{period}已达标：实际 {value}，目标值 {target}{note}。',
  },
  'level.sentence.not_reached': {
    da: 'Med {value} mod {target}{note} er måltallet for {period} ikke nået.',
    en: 'The target for {period} was not reached: {value} against {target}{note}.',
    zh: '{period}未达标：实际 {value}，目标值 {target}{note}。',
  },
  'level.sentence.reached_fall': {
    da: 'Med {value} mod højst {target}{note} er måltallet for {period} nået.',
    en: 'The target for {period} was reached: {value} against at most {target}{note}.',
    zh: '{period}已达标：实际 {value}，目标值为不超过 {target}{note}。',
  },
  'level.sentence.not_reached_fall': {
    da: 'Med {value} mod højst {target}{note} er måltallet for {period} ikke nået.',
    en: 'The target for {period} was not reached: {value} against at most {target}{note}.',
    zh: '{period}未达标：实际 {value}，目标值为不超过 {target}{note}。',
  },
  'level.sentence.reached_within': {
    da: '{value} ligger inden for {target}{note}: måltallet for {period} er nået.',
    en: 'The target for {period} was reached: {value} lies within {target}{note}.',
    zh: '{period}已达标：实际 {value}，在目标区间 {target} 之内{note}。',
  },
  'level.sentence.not_reached_within': {
    da: '{value} ligger uden for {target}{note}: måltallet for {period} er ikke nået.',
    en: 'The target for {period} was not reached: {value} lies outside {target}{note}.',
    zh: '{period}未达标：实际 {value}，在目标区间 {target} 之外{note}。',
  },
  'level.sentence.no_target': {
    da: 'Der er ikke aftalt noget måltal.',
    en: 'No target has been agreed.',
    zh: '未约定目标值。',
  },
  'level.sentence.not_due': {
    da: 'Måltallet for {period} er {target} og kan vurderes efter den {due}.',
    en: 'The target for {period} is {target} and can be judged after {due}.',
    zh: '{period}的目标值为 {target}，{due}之后方可评估。',
  },
  'level.sentence.awaits_figure': {
    da: 'Måltallet for {period} er {target} og kan vurderes, når tallet er offentliggjort.',
    en: 'The target for {period} is {target} and can be judged once the figure is published.',
    zh: '{period}的目标值为 {target}，数据发布后方可评估。',
  },
  'level.sentence.no_figure': {
    da: 'Der er intet tal for {period}. Det seneste kendte tal er {value} for {last}{note}.',
    en: 'There is no figure for {period}. The last known figure is {value} for {last}{note}.',
    zh: '{period}无数据。最近的已知数据为{last}的 {value}{note}。',
  },
  'level.sentence.no_figure_partial': {
    da: 'Tallet for {period} er ufuldstændigt: {count} af {of} perioder er kendt. Det seneste kendte tal er {value} for {last}{note}.',
    en: {
      one: 'The figure for {period} is incomplete: {count} of {of} periods is known. The last known figure is {value} for {last}{note}.',
      other:
        'The figure for {period} is incomplete: {count} of {of} periods are known. The last known figure is {value} for {last}{note}.',
    },
    zh: '{period}的数据不完整：{of} 期中已有 {count} 期。最近的已知数据为{last}的 {value}{note}。',
  },
  'level.sentence.no_figure_at_all': {
    da: 'Der er intet tal for {period} og ingen tidligere tal.',
    en: 'There is no figure for {period} and none before it.',
    zh: '{period}无数据，此前亦无数据。',
  },
  'pace.sentence.ahead_or_on': {
    da: 'Efter planen eller foran: {value} til og med {period} mod {path} efter planen{note}.',
    en: 'Ahead or on plan: {value} up to and including {period} against {path} planned{note}.',
    zh: '符合或超前：截至{period}为 {value}，计划为 {path}{note}。',
  },
  'pace.sentence.slightly_behind': {
    da: 'Lidt bagud: {value} til og med {period} mod {path} efter planen{note}.',
    en: 'Slightly behind: {value} up to and including {period} against {path} planned{note}.',
    zh: '略有落后：截至{period}为 {value}，计划为 {path}{note}。',
  },
  'pace.sentence.behind': {
    da: 'Bagud: {value} til og med {period} mod {path} efter planen{note}.',
    en: 'Behind: {value} up to and including {period} against {path} planned{note}.',
    zh: '落后：截至{period}为 {value}，计划为 {path}{note}。',
  },
  'pace.sentence.slightly_behind_within': {
    da: 'Lidt ved siden af planen: {value} til og med {period} mod {path} efter planen{note}.',
    en: 'Slightly off plan: {value} up to and including {period} against {path} planned{note}.',
    zh: '略微偏离计划：截至{period}为 {value}，计划为 {path}{note}。',
  },
  'pace.sentence.behind_within': {
    da: 'Ved siden af planen: {value} til og med {period} mod {path} efter planen{note}.',
    en: 'Off plan: {value} up to and including {period} against {path} planned{note}.',
    zh: '偏离计划：截至{period}为 {value}，计划为 {path}{note}。',
  },
  'pace.sentence.too_small': {
    da: 'For få til at vurdere: mangler {count} af {of} til og med {period}{note}.',
    en: {
      one: 'Too few to judge: {count} of {of} is missing up to and including {period}{note}.',
      other: 'Too few to judge: {count} of {of} are missing up to and including {period}{note}.',
    },
    zh: '数量过少，无法评估：截至{period}，目标 {of} 尚缺 {count}{note}。',
  },
  'pace.sentence.too_small_path': {
    da: 'For få til at vurdere: {value} til og med {period} mod {path} efter planen{note}.',
    en: 'Too few to judge: {value} up to and including {period} against {path} planned{note}.',
    zh: '数量过少，无法评估：截至{period}为 {value}，计划为 {path}{note}。',
  },
  'pace.sentence.no_figure': {
    da: 'Der er ingen tal at måle med.',
    en: 'There are no figures to measure with.',
    zh: '无数据可供衡量。',
  },
  'pace.sentence.no_target': {
    da: 'Der er intet måltal for den periode, som det seneste tal ligger i.',
    en: 'There is no target for the period of the latest figure.',
    zh: '最近数据所属期间未约定目标值。',
  },
  'pace.sentence.no_direction': {
    da: 'Det er ikke aftalt, om tallet skal stige eller falde.',
    en: 'It is not agreed whether the figure should rise or fall.',
    zh: '未约定该数值应上升还是下降。',
  },
  'pace.sentence.no_start': {
    da: 'Der er intet udgangspunkt, som planen kan begynde fra.',
    en: 'There is no baseline for the plan to start from.',
    zh: '没有可作为计划起点的基线。',
  },
  'pace.sentence.gap': {
    da: 'Der mangler tal fra periodens begyndelse, så der er ikke noget at holde op mod planen.',
    en: 'Figures from the beginning of the period are missing, so nothing can be held against the plan.',
    zh: '期初数据缺失，无法与计划比较。',
  },
  'pace.sentence.no_width': {
    da: 'Båndet har ingen bredde at måle i.',
    en: 'The band has no width to measure in.',
    zh: '目标区间没有宽度，无法衡量。',
  },
  'signal.sentence.better': {
    da: 'Udviklingen frem til {period} er en ændring til det bedre, som tilfældige udsving ikke forklarer{note}.',
    en: 'Up to {period} there is a change for the better that chance does not explain{note}.',
    zh: '截至{period}出现好转，无法用随机波动解释{note}。',
  },
  'signal.sentence.worse': {
    da: 'Udviklingen frem til {period} er en ændring til det værre, som tilfældige udsving ikke forklarer{note}.',
    en: 'Up to {period} there is a change for the worse that chance does not explain{note}.',
    zh: '截至{period}出现恶化，无法用随机波动解释{note}。',
  },
  'signal.sentence.changed': {
    da: 'Udviklingen frem til {period} er en ændring, som tilfældige udsving ikke forklarer{note}.',
    en: 'Up to {period} there is a change that chance does not explain{note}.',
    zh: '截至{period}出现变化，无法用随机波动解释{note}。',
  },
  'signal.sentence.none': {
    da: 'Udsvingene frem til {period} er ikke større, end tilfældigheder kan forklare{note}.',
    en: 'The variation up to {period} is no greater than chance explains{note}.',
    zh: '截至{period}的波动未超出随机波动的范围{note}。',
  },
  'signal.sentence.constant': {
    da: 'Tallene er ens, så der er ingen udsving at vurdere.',
    en: 'The figures are all the same, so there is no variation to judge.',
    zh: '各期数值相同，无波动可评估。',
  },
  'signal.sentence.no_points': {
    da: 'Der er ingen målinger endnu.',
    en: 'There are no observations yet.',
    zh: '尚无观测值。',
  },
  'signal.sentence.few_value': {
    da: {
      one: 'Der er {count} måling; der skal {needed} til for at skelne signal fra støj.',
      other: 'Der er {count} målinger; der skal {needed} til for at skelne signal fra støj.',
    },
    en: {
      one: 'There is {count} observation; it takes {needed} to tell signal from noise.',
      other: 'There are {count} observations; it takes {needed} to tell signal from noise.',
    },
    zh: '现有 {count} 个观测值；区分信号与噪声需要 {needed} 个。',
  },
  'signal.sentence.few_change': {
    da: {
      one: 'Der er {count} ændring mellem målinger; der skal {needed} til for at skelne signal fra støj.',
      other: 'Der er {count} ændringer mellem målinger; der skal {needed} til for at skelne signal fra støj.',
    },
    en: {
      one: 'There is {count} change between observations; it takes {needed} to tell signal from noise.',
      other: 'There are {count} changes between observations; it takes {needed} to tell signal from noise.',
    },
    zh: '现有 {count} 个环比变化值；区分信号与噪声需要 {needed} 个。',
  },
  'signal.sentence.few_year_on_year': {
    da: {
      one: 'Der er {count} sammenligning med året før; der skal {needed} til for at skelne signal fra støj.',
      other:
        'Der er {count} sammenligninger med året før; der skal {needed} til for at skelne signal fra støj.',
    },
    en: {
      one: 'There is {count} comparison with the year before; it takes {needed} to tell signal from noise.',
      other:
        'There are {count} comparisons with the year before; it takes {needed} to tell signal from noise.',
    },
    zh: '现有 {count} 个同比变化值；区分信号与噪声需要 {needed} 个。',
  },
  'signal.sentence.cumulative': {
    da: 'Tallene er lagt sammen år til dato, så udsving kan ikke vurderes.',
    en: 'The figures are cumulated over the year, so variation cannot be judged.',
    zh: '数据为本年累计数，无法评估波动。',
  },
  'signal.sentence.no_comparison': {
    da: 'Den seneste måling har ingen tidligere at blive sammenlignet med.',
    en: 'The latest observation has no earlier one to be compared with.',
    zh: '最近的观测值没有可比的前期数值。',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What stands with a statement where its reasons are given, and nowhere else. */
export const kpiNoteWords = {
  'level.note.agreed_after': {
    da: 'Måltallet {target} blev aftalt den {day}, efter periodens udløb.',
    en: 'The target {target} was agreed on {day}, after the end of the period.',
    zh: '目标值 {target} 于{day}约定，晚于期末。',
  },
  'level.note.agreed_after_former': {
    da: 'Måltallet {target} blev aftalt den {day}, efter periodens udløb. Ved udløbet var det {former}: {level}.',
    en: 'The target {target} was agreed on {day}, after the end of the period. At the end it was {former}: {level}.',
    zh: '目标值 {target} 于{day}约定，晚于期末。期末时的目标值为 {former}：{level}。',
  },
  'level.note.figures_known': {
    da: 'Tal for perioden var kendt, da måltallet blev aftalt.',
    en: 'Figures for the period were known when the target was agreed.',
    zh: '约定目标值时，该期数据已知。',
  },
  'pace.note.each': {
    da: {
      one: 'Måltallet for {period} kræver {change} i den periode, der er tilbage.',
      other: 'Måltallet for {period} kræver {change} i hver af de {count} perioder, der er tilbage.',
    },
    en: {
      one: 'The target for {period} needs {change} in the period that is left.',
      other: 'The target for {period} needs {change} in each of the {count} periods left.',
    },
    zh: '要达到{period}的目标值，余下 {count} 期每期需 {change}。',
  },
  'pace.note.budget': {
    da: {
      one: 'Måltallet for {period} levner {change} til den periode, der er tilbage.',
      other: 'Måltallet for {period} levner {change} til hver af de {count} perioder, der er tilbage.',
    },
    en: {
      one: 'The target for {period} leaves {change} for the period that is left.',
      other: 'The target for {period} leaves {change} for each of the {count} periods left.',
    },
    zh: '按{period}的目标值，余下 {count} 期每期至多 {change}。',
  },
  'pace.note.change': {
    da: {
      one: 'Måltallet for {period} kræver en ændring på {change} i den periode, der er tilbage.',
      other:
        'Måltallet for {period} kræver en ændring på {change} i hver af de {count} perioder, der er tilbage.',
    },
    en: {
      one: 'The target for {period} needs a change of {change} in the period that is left.',
      other: 'The target for {period} needs a change of {change} in each of the {count} periods left.',
    },
    zh: '要达到{period}的目标值，余下 {count} 期每期需变化 {change}。',
  },
  'pace.note.points': {
    da: {
      one: 'Måltallet for {period} kræver en ændring på {change} procentpoint i den periode, der er tilbage.',
      other:
        'Måltallet for {period} kræver en ændring på {change} procentpoint i hver af de {count} perioder, der er tilbage.',
    },
    en: {
      one: 'The target for {period} needs a change of {change} percentage points in the period that is left.',
      other:
        'The target for {period} needs a change of {change} percentage points in each of the {count} periods left.',
    },
    zh: '要达到{period}的目标值，余下 {count} 期每期需变化 {change} 个百分点。',
  },
  'pace.note.growth': {
    da: {
      one: 'Måltallet for {period} kræver en vækst på {change} i den periode, der er tilbage.',
      other:
        'Måltallet for {period} kræver en vækst på {change} i hver af de {count} perioder, der er tilbage.',
    },
    en: {
      one: 'The target for {period} needs growth of {change} in the period that is left.',
      other: 'The target for {period} needs growth of {change} in each of the {count} periods left.',
    },
    zh: '要达到{period}的目标值，余下 {count} 期每期需增长 {change}。',
  },
  'signal.note.new_limits': {
    da: 'Det er aftalt at regne grænserne på ny fra {period}; kun målingerne siden da tæller med.',
    en: 'It was agreed to calculate the limits anew from {period}; only the observations since then count.',
    zh: '已约定自{period}起重新计算控制限，仅计入此后的观测值。',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

export const reviewWords = {
  'review.notYours': {
    da: 'Kun en administrator kan godkende.',
    en: 'Only an administrator can decide.',
    zh: '只有管理员可以审核。',
  },
  'review.ownFigure': {
    da: 'Du har selv skrevet tallet. En anden skal godkende det.',
    en: 'You wrote this figure yourself. Somebody else has to decide on it.',
    zh: '该数据由您填报，须由他人审核。',
  },
  'review.ownUnit': {
    da: 'Du indberetter for enheden. En anden skal godkende tallet.',
    en: 'You report for the unit. Somebody else has to decide on the figure.',
    zh: '您负责该单位的填报，须由他人审核该数据。',
  },
  'review.is_published': {
    da: 'Tallet er allerede offentliggjort.',
    en: 'The figure is published already.',
    zh: '该数据已发布。',
  },
  'review.is_returned': {
    da: 'Tallet er allerede sendt tilbage.',
    en: 'The figure is returned already.',
    zh: '该数据已退回。',
  },
  'review.is_withdrawn': {
    da: 'Enheden har trukket tallet tilbage.',
    en: 'The unit has withdrawn the figure.',
    zh: '填报单位已撤回该数据。',
  },
  'review.noFigure': {
    da: 'Der er intet indsendt tal med nummer {number}.',
    en: 'There is no submitted figure number {number}.',
    zh: '没有编号为{number}的已提交数据。',
  },
  'review.refused': {
    da: {
      one: 'Ét tal kan ikke afgøres. Intet er ændret.',
      other: '{count} tal kan ikke afgøres. Intet er ændret.',
    },
    en: {
      one: 'One figure cannot be decided on. Nothing was changed.',
      other: '{count} figures cannot be decided on. Nothing was changed.',
    },
    zh: '有{count}个数据无法处理。未作任何更改。',
  },
  'review.reasonNeeded': {
    da: 'Skriv, hvorfor tallet sendes tilbage.',
    en: 'Say why the figure is returned.',
    zh: '请说明退回的原因。',
  },
  'review.unitHasActed': {
    da: 'Enheden har allerede handlet på det. Det kan ikke tages tilbage.',
    en: 'The unit has acted on it already. It cannot be taken back.',
    zh: '填报单位已作出处理，无法收回。',
  },
} as const satisfies Words

import type { Words } from '../say.ts'

/** What the numbers room says: why a text is not a number. */
export const numberWords = {
  'number.refusedEmpty': {
    da: 'Her mangler et tal.',
    en: 'A number is missing here.',
    zh: '此处缺少数字。',
  },
  'number.refusedText': {
    da: '»{input}« kan ikke læses som et tal.',
    en: '“{input}” cannot be read as a number.',
    zh: '无法将“{input}”识别为数字。',
  },
  'number.refusedMarks': {
    da: 'Tusindtals- og decimaltegn i »{input}« er ikke som ventet. Mente du {offer}?',
    en: 'The thousands and decimal marks in “{input}” are not the expected ones. Did you mean {offer}?',
    zh: '“{input}”中的千位分隔符或小数点与所用格式不符。您想输入的是 {offer} 吗？',
  },
  'number.refusedGroups': {
    da: 'I »{input}« skal hvert tusindtalstegn stå lige foran tre cifre.',
    en: 'In “{input}”, every thousands mark must be followed by exactly three digits.',
    zh: '“{input}”中的每个千位分隔符后必须正好是三位数字。',
  },
  'number.refusedDigits': {
    da: '»{input}« har flere end 15 betydende cifre og kan ikke gemmes nøjagtigt.',
    en: '“{input}” has more than 15 significant digits and cannot be stored exactly.',
    zh: '“{input}”的有效数字超过 15 位，无法精确保存。',
  },
  'number.refusedPercent': {
    da: '»{input}« er i procent, men det er tallet her ikke.',
    en: '“{input}” is a percentage, but the number here is not.',
    zh: '“{input}”是百分数，但此处的单位不是百分比。',
  },
  'number.refusedPermille': {
    da: '»{input}« er i promille, men det er tallet her ikke.',
    en: '“{input}” is per thousand (‰), but the number here is not.',
    zh: '“{input}”是千分数，但此处的单位不是千分比。',
  },
  'number.refusedKroner': {
    da: '»{input}« er i kroner, men det er tallet her ikke.',
    en: '“{input}” is in kroner, but the number here is not.',
    zh: '“{input}”以丹麦克朗计，但此处的单位不是丹麦克朗。',
  },
  'number.refusedBillion': {
    da: '»{input}« kan misforstås: en dansk billion er tusind engelske. Skriv mia., bio. eller hele tallet.',
    en: '“{input}” can be misread: a Danish billion is a thousand English ones. Write mia., bio. or the whole number.',
    zh: '“{input}”可能产生误解：丹麦语的 billion 是英语的一千倍。请写 mia.、bio. 或完整数字。',
  },
} as const satisfies Words

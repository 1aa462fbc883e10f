import type { Words } from '../say.ts'

/** What the reporting room says: the state of an obligation, alone, with its day, and as a sentence. */
export const reportingWords = {
  'reporting.not_due': { da: 'ikke forfaldent', en: 'not due', zh: '未到期' },
  'reporting.due': { da: 'afventer', en: 'due', zh: '待报' },
  'reporting.in_review': { da: 'til godkendelse', en: 'in review', zh: '审核中' },
  'reporting.on_time': { da: 'rettidigt', en: 'on time', zh: '按时' },
  'reporting.received_late': { da: 'modtaget for sent', en: 'received late', zh: '逾期报送' },
  'reporting.late': { da: 'forsinket', en: 'late', zh: '逾期' },
  'reporting.delayed': { da: 'udsat', en: 'delayed', zh: '延期' },
  'reporting.lapsed': { da: 'bortfaldet', en: 'lapsed', zh: '已失效' },
  'reporting.due.day': { da: 'frist den {day}', en: 'due {day}', zh: '待报，截止{day}' },
  'reporting.late.day': { da: 'forsinket siden {day}', en: 'late since {day}', zh: '自{day}起逾期' },
  'reporting.never': { da: 'aldrig modtaget', en: 'never received', zh: '始终未收到' },
  'reporting.delayed.day': { da: 'udsat til {day}', en: 'delayed until {day}', zh: '延期至{day}' },
  'reporting.sentence.not_due': {
    da: 'Tallet for {period} forfalder den {due}.',
    en: 'The figure for {period} falls due on {due}.',
    zh: '{period}的数据应于{due}前报送。',
  },
  'reporting.sentence.due': {
    da: 'Fristen for {period} er den {deadline}.',
    en: 'The deadline for {period} is {deadline}.',
    zh: '{period}的报送截止日为{deadline}。',
  },
  'reporting.sentence.due_again': {
    da: 'Tallet for {period} skal indsendes igen; fristen er den {deadline}.',
    en: 'The figure for {period} is to be submitted again by {deadline}.',
    zh: '{period}的数据须重新报送，截止日为{deadline}。',
  },
  'reporting.sentence.in_review': {
    da: 'Tallet for {period} er modtaget rettidigt den {received} og er til godkendelse.',
    en: 'The figure for {period} was received on time on {received} and is in review.',
    zh: '{period}的数据已于{received}按时报送，正在审核。',
  },
  'reporting.sentence.in_review_late': {
    da: 'Tallet for {period} er modtaget for sent, den {received}, og er til godkendelse.',
    en: 'The figure for {period} was received late, on {received}, and is in review.',
    zh: '{period}的数据于{received}逾期报送，正在审核。',
  },
  'reporting.sentence.on_time': {
    da: 'Tallet for {period} blev modtaget rettidigt den {received}; fristen var den {due}.',
    en: 'The figure for {period} was received on time on {received}; the deadline was {due}.',
    zh: '{period}的数据已于{received}按时报送，截止日为{due}。',
  },
  'reporting.sentence.on_time_missing': {
    da: 'Svaret for {period} kom rettidigt den {received}: {missing}.',
    en: 'The answer for {period} came on time on {received}: {missing}.',
    zh: '{period}已于{received}按时答复：{missing}。',
  },
  'reporting.sentence.received_late': {
    da: 'Tallet for {period} blev modtaget for sent, den {received}; fristen var den {deadline}.',
    en: 'The figure for {period} was received late, on {received}; the deadline was {deadline}.',
    zh: '{period}的数据于{received}逾期报送，截止日为{deadline}。',
  },
  'reporting.sentence.received_late_missing': {
    da: 'Svaret for {period} kom for sent, den {received}: {missing}.',
    en: 'The answer for {period} came late, on {received}: {missing}.',
    zh: '{period}于{received}逾期答复：{missing}。',
  },
  'reporting.sentence.late': {
    da: 'Tallet for {period} mangler; fristen var den {deadline}.',
    en: 'The figure for {period} is missing; the deadline was {deadline}.',
    zh: '{period}的数据尚未报送，截止日为{deadline}。',
  },
  'reporting.sentence.late_again': {
    da: 'Tallet for {period} er ikke indsendt igen; fristen var den {deadline}.',
    en: 'The figure for {period} has not been submitted again; the deadline was {deadline}.',
    zh: '{period}的数据尚未重新报送，截止日为{deadline}。',
  },
  'reporting.sentence.delayed': {
    da: 'Tallet for {period} er udsat til den {deadline}.',
    en: 'The figure for {period} is delayed until {deadline}.',
    zh: '{period}的数据延期至{deadline}报送。',
  },
  'reporting.sentence.lapsed': {
    da: 'Indberetningen for {period} er bortfaldet, fordi kontrakten er ophørt.',
    en: 'The report for {period} has lapsed because the contract has ended.',
    zh: '因合同终止，{period}的填报任务已失效。',
  },
} as const satisfies Words

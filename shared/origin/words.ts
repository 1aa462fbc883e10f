import type { Words } from '../say.ts'

/** What stands on the page of one figure: where it comes from. */
export const originWords = {
  'origin.kicker': { da: 'Tal nr. {number}', en: 'Figure no. {number}', zh: '数据第{number}号' },
  'origin.title': {
    da: 'Hvor kommer tallet fra?',
    en: 'Where does the figure come from?',
    zh: '数据从何而来？',
  },
  'origin.older': {
    da: 'Tallet er siden ændret: den nyeste version er nr. {number}.',
    en: 'The figure was changed since: the newest version is no. {number}.',
    zh: '该数据此后已变更：最新版本为第{number}号。',
  },
  'origin.who': { da: 'Hvem', en: 'Who', zh: '填报方' },
  'origin.byFile': {
    da: 'indlæst med programmets fil',
    en: "loaded with the programme's file",
    zh: '随专项计划文件载入',
  },
  'origin.byPerson': {
    da: 'indberettet her af en, der er logget ind',
    en: 'reported here by somebody signed in',
    zh: '由登录用户在此填报',
  },
  'origin.nobody': {
    da: 'Ingen indberetter tallet; det er offentliggjort af kilden',
    en: 'Nobody reports the figure; its source published it',
    zh: '无填报方；数据由来源公布',
  },
  'origin.when': { da: 'Hvornår', en: 'When', zh: '时间' },
  'origin.whenReported': {
    da: 'Indberettet {day}; optaget her {recorded}',
    en: 'Reported {day}; recorded here {recorded}',
    zh: '填报于{day}；于{recorded}记录在此',
  },
  'origin.whenKnown': {
    da: 'Kendt fra {day}; optaget her {recorded}',
    en: 'Known from {day}; recorded here {recorded}',
    zh: '自{day}起公开；于{recorded}记录在此',
  },
  'origin.how': { da: 'Hvordan', en: 'How', zh: '方式' },
  'origin.fromRow': {
    da: 'Fra filen {file}, række {row}',
    en: 'From the file {file}, row {row}',
    zh: '来自文件{file}第{row}行',
  },
  'origin.entered': { da: 'Udfyldt i arket', en: 'Filled in on the sheet', zh: '在填报表中填写' },
  'origin.evidence': { da: 'Dokumentation', en: 'Evidence', zh: '佐证材料' },
  'origin.noSource': {
    da: 'Der er ikke oplyst nogen kilde.',
    en: 'No source is given.',
    zh: '未注明来源。',
  },
  'origin.note': { da: 'Bemærkning', en: 'Note', zh: '备注' },
  'origin.published': { da: 'Offentliggjort', en: 'Published', zh: '公布' },
  'origin.publishedByPerson': {
    da: 'af en administrator hos {owner}; ingen offentliggør sit eget tal',
    en: 'by an administrator of {owner}; nobody publishes a figure of their own',
    zh: '由{owner}的管理员公布；任何人不得公布自己填报的数据',
  },
  'origin.chain': { da: 'Plads i kæden', en: 'Place in the chain', zh: '链中位置' },
  'origin.record': { da: 'Post nr. {number}', en: 'Record no. {number}', zh: '第{number}号记录' },
  'origin.publication': {
    da: 'Offentliggørelsen er post nr. {number}',
    en: 'Its publication is record no. {number}',
    zh: '其公布为第{number}号记录',
  },
  'origin.versions': {
    da: 'Alle versioner af tallet',
    en: 'All versions of the figure',
    zh: '该数据的所有版本',
  },
} as const satisfies Words

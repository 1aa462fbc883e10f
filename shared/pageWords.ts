import type { Words } from './say.ts'

/** What stands around every page. */
export const pageWords = {
  'page.skip': { da: 'Gå til indholdet', en: 'Skip to the content', zh: '跳到正文' },
  'page.languages': { da: 'Sprog', en: 'Language', zh: '语言' },
  'page.day': { da: '{day}', en: '{day}', zh: '{day}' },
  'page.number': { da: '{number}', en: '{number}', zh: '{number}' },
  'page.said': { da: '{text}', en: '{text}', zh: '{text}' },
  'page.foot': {
    da: 'Hvert tal fører til sin kilde, og alt kan ses, som det var kendt en bestemt dag.',
    en: 'Every figure leads to its source, and everything can be seen as it was known on any day.',
    zh: '每个数值都可追溯来源，所有内容均可按任一日期当时已知的情况查看。',
  },
  'account.signIn': { da: 'Log ind', en: 'Sign in', zh: '登录' },
  'account.own': { da: 'Min konto', en: 'My account', zh: '我的账户' },
  'account.reporting': { da: 'Indberetning', en: 'Reporting', zh: '填报' },
  'account.queue': { da: 'Godkendelse', en: 'Review', zh: '审核' },
  'account.proposals': { da: 'Ændringer', en: 'Changes', zh: '变更' },
  'account.owed': { da: 'Manglende', en: 'Owed reports', zh: '欠报' },
  'account.trail': { da: 'Revisionsspor', en: 'Audit trail', zh: '审计记录' },
  'page.chain': { da: 'Kontrollér kæden', en: 'Check the chain', zh: '核验链条' },
  'page.method': { da: 'Sådan vurderer vi', en: 'How we judge', zh: '评估方法' },
  'account.people': { da: 'Brugere', en: 'Users', zh: '用户' },
  'account.signOut': { da: 'Log ud', en: 'Sign out', zh: '登出' },
  'workplace.waiting': { da: 'Henter siden …', en: 'Fetching the page …', zh: '正在加载页面……' },
  'workplace.noScript': {
    da: 'Denne side kræver JavaScript. De offentlige sider kan læses uden.',
    en: 'This page needs JavaScript. The public pages can be read without it.',
    zh: '本页面需要 JavaScript。公开页面无需 JavaScript 即可阅读。',
  },
  'page.toOverview': { da: 'Til overblikket', en: 'To the overview', zh: '返回总览' },
  'problem.noPage': {
    da: 'Der er ingen side på denne adresse.',
    en: 'There is no page at this address.',
    zh: '此地址没有页面。',
  },
  'page.tryAgain': { da: 'Prøv igen', en: 'Try again', zh: '重试' },
  'page.broken': {
    da: 'Siden kunne ikke vises. Prøv igen; bliver det ved, så skriv til den, der driver siden.',
    en: 'The page could not be shown. Try again; if it goes on, write to whoever runs this site.',
    zh: '页面无法显示。请重试；如仍有问题，请联系网站管理者。',
  },
  'page.noLine': {
    da: 'Der er ingen forbindelse til serveren. Det, der allerede er hentet, kan stadig læses.',
    en: 'There is no connection to the server. What was already fetched can still be read.',
    zh: '无法连接服务器。已加载的内容仍可阅读。',
  },
  'page.noAnswer': {
    da: 'Serveren svarede ikke, som den skulle. Prøv igen om lidt.',
    en: 'The server did not answer as it should. Try again in a moment.',
    zh: '服务器未正常响应。请稍后再试。',
  },
  'page.download': { da: 'Hent tallene:', en: 'Download the figures:', zh: '下载数据：' },
  'page.csvExcel': { da: 'CSV til dansk Excel', en: 'CSV for Danish Excel', zh: 'CSV（丹麦版 Excel）' },
  'page.csvPlain': { da: 'CSV', en: 'CSV', zh: 'CSV' },
  'asOf.label': { da: 'Som kendt den', en: 'As known on', zh: '截至该日已知' },
  'asOf.show': { da: 'Vis', en: 'Show', zh: '查看' },
  'asOf.meetings': { da: 'Møder', en: 'Meetings', zh: '会议' },
  'asOf.chosen': { da: 'vist dag', en: 'day shown', zh: '当前日期' },
  'asOf.example': { da: 'Eksemplets ur:', en: "The example's clock:", zh: '示例时钟：' },
  'asOf.today': { da: 'i dag', en: 'today', zh: '今天' },
  'moment.past': {
    da: 'Siden viser, hvad der var kendt den {day}.',
    en: 'This page shows what was known on {day}.',
    zh: '本页显示截至{day}已知的情况。',
  },
  'moment.exampleDay': {
    da: 'Det er den dag, eksemplet åbner på.',
    en: 'That is the day on which the example opens.',
    zh: '这是示例默认打开的日期。',
  },
  'moment.closed': {
    da: 'Indsatsen sluttede den {day}; der forfalder ikke flere indberetninger.',
    en: 'The programme ended on {day}; no more reports fall due.',
    zh: '该专项计划已于{day}结束，不再有待报任务。',
  },
  'moment.number': {
    da: 'Kun det, der var optaget til og med nr. {number} af {head}.',
    en: 'Only what was recorded up to no. {number} of {head}.',
    zh: '仅包括账本第{number}号（共{head}号）及之前的记录。',
  },
  'moment.howSure': { da: 'Hvor sikkert er det?', en: 'How sure is that?', zh: '这有多确定？' },
  'moment.facts': {
    da: { one: 'Siden bygger på 1 oplysning.', other: 'Siden bygger på {count} oplysninger.' },
    en: { one: 'The page rests on 1 fact.', other: 'The page rests on {count} facts.' },
    zh: '本页依据{count}条记录。',
  },
  'moment.assumed': {
    da: {
      one: '1 tal har en antaget offentliggørelsesdag.',
      other: '{count} tal har en antaget offentliggørelsesdag.',
    },
    en: {
      one: '1 figure has an assumed publication day.',
      other: '{count} figures have an assumed publication day.',
    },
    zh: '{count}个数值的发布日期为推定。',
  },
  'moment.vintages': {
    da: {
      one: '1 tal er læst i en senere udgave af kilden end dagen.',
      other: '{count} tal er læst i en senere udgave af kilden end dagen.',
    },
    en: {
      one: '1 figure was read in a later vintage of its source than the day.',
      other: '{count} figures were read in a later vintage of their source than the day.',
    },
    zh: '{count}个数值取自晚于该日的来源版本。',
  },
  'moment.loadedLater': {
    da: {
      one: '1 oplysning er indlæst her senere end dagen, med den dag, den blev offentlig.',
      other: '{count} oplysninger er indlæst her senere end dagen, med den dag, de blev offentlige.',
    },
    en: {
      one: '1 fact was loaded here later than the day, with the day on which it became public.',
      other: '{count} facts were loaded here later than the day, with the day on which they became public.',
    },
    zh: '{count}条记录晚于该日载入本系统，并注明其公开日期。',
  },
  'moment.withoutLater': { da: 'Vis uden dem', en: 'Show without them', zh: '不含这些记录' },
  'moment.withAll': {
    da: 'Vis med alt, der er indlæst',
    en: 'Show with all that was loaded',
    zh: '显示全部已载入记录',
  },
  'moment.citation': {
    da: 'Henvis til siden som: kendt {day}, nr. {number}.',
    en: 'Cite the page as: known on {day}, no. {number}.',
    zh: '引用方式：截至 {day}，账本第{number}号。',
  },
  'moment.back': { da: 'Tilbage til sidens egen dag', en: "Back to the page's own day", zh: '返回默认日期' },
} as const satisfies Words

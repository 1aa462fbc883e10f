import type { Words } from '../say.ts'

/** What the site says of itself: how it is cited, whom it is accessible to, what it knows of its readers. */
export const noticeWords = {
  'about.title': { da: 'Data og henvisning', en: 'Data and citation', zh: '数据与引用' },
  'about.lead': {
    da: 'Alt, der er offentliggjort her, kan hentes, efterprøves og henvises til.',
    en: 'All that is published here can be downloaded, checked and cited.',
    zh: '此处发布的全部内容均可下载、核验和引用。',
  },
  'about.cite': { da: 'Sådan henviser du', en: 'How to cite', zh: '如何引用' },
  'about.citeText': {
    da: 'Nederst på overblikket og på siderne om mål, nøgletal og enheder står en henvisning, der kan kopieres. Adressen i den bærer dagen (asOf) og nummeret i hovedbogen (n): den viser altid det samme, også når tallene er revideret siden.',
    en: 'At the bottom of the overview and of the pages about goals, KPIs and units stands a citation that can be copied. Its address bears the day (asOf) and the number in the ledger (n): it always shows the same, also when the figures were revised since.',
    zh: '总览页以及目标、指标和单位页面的底部均有可复制的引用。其中的网址带有日期（asOf）和账本编号（n）：即使数据日后修订，该网址所示内容始终不变。',
  },
  'about.files': { da: 'Hver side som filer', en: 'Every page as files', zh: '每个页面的文件' },
  'about.filesText': {
    da: 'Overblikket, hvert mål og hvert nøgletal findes som CSV, regneark (XLSX), JSON-stat 2.0 og billede (SVG). En beskrivelse (.metadata.json) siger, hvad kolonnerne betyder, hvor tallene er fra, og hvad der er eksempler. Alle filer tager samme asOf og n som siderne.',
    en: 'The overview, each goal and each KPI can be had as CSV, workbook (XLSX), JSON-stat 2.0 and picture (SVG). A description (.metadata.json) says what the columns mean, where the figures come from, and what is an example. All files take the same asOf and n as the pages.',
    zh: '总览、各目标和各指标均提供 CSV、工作簿（XLSX）、JSON-stat 2.0 和图片（SVG）格式。说明文件（.metadata.json）注明各列含义、数据来源以及哪些为示例。所有文件均接受与页面相同的 asOf 和 n。',
  },
  'about.whole': { da: 'Hele programmet', en: 'The whole programme', zh: '整个专项计划' },
  'about.wholeText': {
    da: 'Alle tal med alle udgaver, definitioner, måltal, kontrakter, møder og begivenheder i åbne formater, med databeskrivelse, aftryk af hver fil og kædens hoved.',
    en: 'All figures with all versions, definitions, targets, contracts, meetings and events in open formats, with a data description, a digest of each file and the head of the chain.',
    zh: '以开放格式提供全部数值及其所有版本、定义、目标值、合同、会议和事件，附数据说明、各文件摘要和链首。',
  },
  'about.follow': { da: 'Følg med', en: 'Follow', zh: '订阅' },
  'about.followText': {
    da: 'Et feed (Atom) fortæller om hvert nyt, revideret og rettet tal og om nye måltal og definitioner.',
    en: 'A feed (Atom) tells of every new, revised and corrected figure, and of new targets and definitions.',
    zh: '订阅源（Atom）通报每个新的、修订的和更正的数值，以及新的目标值和定义。',
  },
  'about.programs': { da: 'For programmer', en: 'For programs', zh: '程序接口' },
  'about.programsText': {
    da: 'Siderne er lavet af et åbent API, der er beskrevet som OpenAPI.',
    en: 'The pages are made from an open API, described as OpenAPI.',
    zh: '页面由开放 API 生成，并以 OpenAPI 描述。',
  },
  'contact.text': {
    da: 'Skriv, hvis noget er forkert, uforståeligt eller utilgængeligt:',
    en: 'Write if anything is wrong, hard to understand or inaccessible:',
    zh: '如有错误、难以理解或无法访问之处，请联系：',
  },
  'contact.none': {
    da: 'Den, der driver siden, har ikke angivet en kontakt her. Skriv til {owner}.',
    en: 'Whoever runs this site has not stated a contact here. Write to {owner}.',
    zh: '网站管理者未在此注明联系方式。请联系{owner}。',
  },
  'access.title': { da: 'Tilgængelighed', en: 'Accessibility', zh: '无障碍' },
  'access.status': {
    da: 'Den, der driver siden, har ikke angivet adressen på sin tilgængelighedserklæring. Det følgende er en beskrivelse af programmet og træder ikke i erklæringens sted.',
    en: 'Whoever runs this site has not stated the address of their accessibility statement. What follows describes the program and does not take the place of the statement.',
    zh: '网站管理者未注明其无障碍声明的网址。以下为本程序的说明，不能代替该声明。',
  },
  'access.aim': { da: 'Hvad vi går efter', en: 'What we aim for', zh: '目标' },
  'access.aimText': {
    da: 'WCAG 2.2 på niveau AA og EN 301 549: hver side kan læses af en skærmlæser, betjenes med tastaturet alene, vises på 320 pixels bredde og med 200 % tekst, i lyst og mørkt, og hver graf har sin tabel.',
    en: 'WCAG 2.2 at level AA and EN 301 549: every page can be read by a screen reader, used by keyboard alone, shown 320 pixels wide and with text at 200 %, light and dark, and every chart has its table.',
    zh: 'WCAG 2.2 AA 级和 EN 301 549：每个页面均可由读屏软件朗读、仅用键盘操作、在320像素宽度和200%字号下显示，支持浅色和深色，每张图表均附表格。',
  },
  'access.how': { da: 'Hvordan det prøves', en: 'How it is tested', zh: '测试方式' },
  'access.howText': {
    da: 'Hver version prøves maskinelt (axe) på alle slags sider i tre sprog, bred og smal, lys og mørk, og de vigtigste forløb gennemføres med tastaturet. Maskinelle prøver finder ikke alt, og siden er ikke gennemgået af mennesker med handicap.',
    en: 'Every version is tested by machine (axe) on all kinds of pages in three languages, wide and narrow, light and dark, and the main journeys are made by keyboard. Tests by machine do not find everything, and the site was not reviewed by people with disabilities.',
    zh: '每个版本均由机器（axe）对各类页面以三种语言、宽窄屏幕、浅色和深色进行测试，并用键盘完成主要流程。机器测试不能发现所有问题，且尚未由残障人士评审。',
  },
  'access.wrong': { da: 'Er noget ikke tilgængeligt?', en: 'Is something not accessible?', zh: '遇到障碍？' },
  'access.supervision': {
    da: 'Hjælper svaret ikke, fører Digitaliseringsstyrelsen tilsyn med offentlige websteders tilgængelighed i Danmark.',
    en: 'If the answer does not help: the Danish Agency for Digital Government supervises the accessibility of public websites in Denmark.',
    zh: '如答复未能解决问题：丹麦数字政府署负责监督丹麦公共网站的无障碍。',
  },
  'privacy.title': { da: 'Privatliv', en: 'Privacy', zh: '隐私' },
  'privacy.readers': { da: 'Når du læser', en: 'When you read', zh: '浏览时' },
  'privacy.readersText': {
    da: 'De offentlige sider sætter ingen cookies, sporer ingen og henter intet fra andre. Sprog, dag og filtre står i adressen og ingen andre steder. Programmet fører ikke log over, hvem der læser hvad.',
    en: 'The public pages set no cookies, track nobody and fetch nothing from others. Language, day and filters stand in the address and nowhere else. The program keeps no log of who reads what.',
    zh: '公开页面不设 Cookie、不追踪任何人，也不从其他网站加载内容。语言、日期和筛选条件仅在网址中。本程序不记录谁阅读了什么。',
  },
  'privacy.screenText': {
    da: 'Kun storskærmen lægger noget i browseren: sig selv, som den er offentlig, så den kan vises uden net. Det er væk, når browserens data for siden slettes.',
    en: 'Only the big screen leaves anything in the browser: itself, as it is public, so that it can be shown without a network. It is gone when the browser’s data for this site are cleared.',
    zh: '只有大屏展示会在浏览器中留下内容：即其公开页面本身，以便无网络时也能展示。清除浏览器中本网站的数据后即被删除。',
  },
  'privacy.work': { da: 'Når du arbejder her', en: 'When you work here', zh: '在此工作时' },
  'privacy.workText': {
    da: 'For den, der har en konto, gemmes navn, e-mail, rolle, enhed og sprog, et aftryk af adgangskoden, hvilken slags enhed der er logget ind fra og hvornår, og hvad der er indberettet, besluttet og ændret. En nødvendig cookie holder dig logget ind i højst 12 timer. Tal, der endnu ikke er sendt, venter i din egen browser.',
    en: 'For whoever has an account we keep name, e-mail, role, unit and language, a digest of the password, what kind of device signed in and when, and what was reported, decided and changed. One necessary cookie keeps you signed in for at most 12 hours. Figures that were not sent yet wait in your own browser.',
    zh: '对于有账户者，我们保存姓名、电子邮件、角色、单位和语言、密码的摘要、登录设备类型和时间，以及填报、决定和更改的内容。一个必要的 Cookie 使您保持登录最多12小时。尚未发送的数据保存在您自己的浏览器中。',
  },
  'privacy.attempts': {
    da: 'Fejlslagne forsøg på at logge ind tælles pr. konto og netværksadresse, begge kun som nøglede aftryk.',
    en: 'Failed attempts to sign in are counted by account and network address, both as keyed digests only.',
    zh: '登录失败次数按账户和网络地址计数，两者均仅以带密钥的摘要保存。',
  },
  'privacy.erase': { da: 'Sletning', en: 'Erasure', zh: '删除' },
  'privacy.eraseText': {
    da: 'Mennesker holdes adskilt fra tallene: en konto kan slettes med navn og e-mail, og tallene og deres kæde består. Fritekst kan slettes uden at bryde kæden.',
    en: 'People are kept apart from the figures: an account can be erased with its name and e-mail, and the figures and their chain remain. Free text can be erased without breaking the chain.',
    zh: '个人信息与数据分开保存：账户及其姓名和电子邮件可以删除，而数据及其链条保留。自由文本可以删除而不破坏链条。',
  },
  'privacy.rights': {
    da: 'Dataansvarlig er {owner}. Du kan bede om indsigt, rettelse og sletning, og du kan klage til Datatilsynet.',
    en: 'The controller is {owner}. You can ask for access, rectification and erasure, and you can complain to the Danish Data Protection Agency.',
    zh: '数据控制者为{owner}。您可以要求查阅、更正和删除，也可以向丹麦数据保护局投诉。',
  },
  'privacy.operator': {
    da: 'Den, der driver serveren, kan have en log foran programmet, som det ikke ved noget om; spørg der.',
    en: 'Whoever runs the server may keep a log in front of the program, of which it knows nothing; ask there.',
    zh: '服务器运营者可能在本程序之前另设日志，本程序对此不知情；请向其查询。',
  },
} as const satisfies Words

import type { Words } from './say.ts'

export const problemWords = {
  'problem.noProgramme': {
    da: 'Der er ingen indsats med koden »{programme}«.',
    en: 'There is no programme with the code “{programme}”.',
    zh: '没有代码为“{programme}”的专项计划。',
  },
  'problem.noKpi': {
    da: 'Der er intet nøgletal med koden »{kpi}« på denne dag.',
    en: 'There is no KPI with the code “{kpi}” on this day.',
    zh: '该日没有代码为“{kpi}”的关键绩效指标。',
  },
  'problem.noFigure': {
    da: 'Der er intet offentliggjort tal med nr. {number} på denne dag.',
    en: 'There is no published figure with the number {number} on this day.',
    zh: '该日没有编号为{number}的已公布数据。',
  },
  'problem.noUnit': {
    da: 'Der er ingen enhed {unit}.',
    en: 'There is no unit {unit}.',
    zh: '没有单位{unit}。',
  },
  'problem.noGoal': {
    da: 'Der er intet mål med koden »{goal}« på denne dag.',
    en: 'There is no goal with the code “{goal}” on this day.',
    zh: '该日没有代码为“{goal}”的目标。',
  },
  'problem.noSecurityContact': {
    da: 'Den, der driver siden, har ikke angivet, hvor sårbarheder meldes (SECURITY_CONTACT og SECURITY_EXPIRES).',
    en: 'Whoever runs this site has not stated where weaknesses are reported (SECURITY_CONTACT and SECURITY_EXPIRES).',
    zh: '网站管理者未注明漏洞报告的联系方式（SECURITY_CONTACT 和 SECURITY_EXPIRES）。',
  },
  'problem.notADay': {
    da: '»{input}« er ikke en dag. Skriv dagen som 2017-03-07.',
    en: '“{input}” is not a day. Write the day as 2017-03-07.',
    zh: '“{input}”不是有效日期。请写成 2017-03-07 的形式。',
  },
  'problem.futureDay': {
    da: '{day} er ikke kommet endnu. Vælg en dag til og med {today}.',
    en: '{day} has not come yet. Choose a day up to {today}.',
    zh: '{day}尚未到来。请选择不晚于{today}的日期。',
  },
  'problem.beforeProgramme': {
    da: 'Indsatsen fandtes ikke {day}. Vælg en dag fra og med {first}.',
    en: 'The programme did not exist on {day}. Choose a day from {first} on.',
    zh: '{day}时该专项计划尚不存在。请选择{first}或之后的日期。',
  },
  'problem.notANumber': {
    da: '»{input}« er ikke et nummer i journalen. Det er et helt tal fra 1 til {head}.',
    en: '“{input}” is not a number in the ledger. It is a whole number from 1 to {head}.',
    zh: '“{input}”不是账本编号。编号是 1 至 {head} 的整数。',
  },
  'problem.input': {
    da: 'Forespørgslen kan ikke læses: {what}.',
    en: 'The request cannot be read: {what}.',
    zh: '无法读取请求：{what}。',
  },
  'problem.field.unknown': {
    da: '»{name}« kendes ikke',
    en: '“{name}” is not known',
    zh: '不认识“{name}”',
  },
  'problem.field.lacking': {
    da: '»{name}« mangler',
    en: '“{name}” is missing',
    zh: '缺少“{name}”',
  },
  'problem.field.invalid': {
    da: '»{name}« har ikke den rette form',
    en: '“{name}” does not have the right form',
    zh: '“{name}”的格式不正确',
  },
  'problem.wrongContent': {
    da: 'indholdet har ikke den rette form',
    en: 'the content does not have the right form',
    zh: '内容的格式不正确',
  },
  'problem.tooLarge': {
    da: 'den er for stor',
    en: 'it is too large',
    zh: '内容过大',
  },
  'problem.mediaType': {
    da: 'den skal være JSON',
    en: 'it must be JSON',
    zh: '必须是 JSON 格式',
  },
  'problem.notJson': {
    da: 'den er ikke gyldig JSON',
    en: 'it is not valid JSON',
    zh: '不是有效的 JSON',
  },
  'problem.address': {
    da: 'adressen er ikke gyldig',
    en: 'the address is not valid',
    zh: '地址无效',
  },
  'problem.diskFull': {
    da: 'Serverens disk er fuld. Intet er gemt. Prøv igen, når der er gjort plads.',
    en: 'The server’s disk is full. Nothing was saved. Try again when there is room.',
    zh: '服务器磁盘已满，未保存任何内容。请在腾出空间后重试。',
  },
  'problem.keyReused': {
    da: 'Navnet på forespørgslen (Idempotency-Key) er brugt til noget andet.',
    en: 'The name of the request (Idempotency-Key) was used for something else.',
    zh: '该请求标识（Idempotency-Key）已用于其他请求。',
  },
  'problem.key': {
    da: 'Navnet på forespørgslen (Idempotency-Key) skal være 8 til 80 bogstaver, tal, _ eller -.',
    en: 'The name of the request (Idempotency-Key) must be 8 to 80 letters, digits, _ or -.',
    zh: '请求标识（Idempotency-Key）须为 8 至 80 个字母、数字、_ 或 -。',
  },
  'problem.signInFirst': {
    da: 'Log ind først.',
    en: 'Sign in first.',
    zh: '请先登录。',
  },
  'problem.notYours': {
    da: 'Det har din rolle ikke adgang til.',
    en: 'Your role has no access to that.',
    zh: '您的角色无权执行此操作。',
  },
  'problem.otherSite': {
    da: 'Ændringer tages kun imod fra sidens egne sider.',
    en: "Changes are accepted from this site's own pages only.",
    zh: '仅接受来自本网站页面的更改。',
  },
  'problem.unexpected': {
    da: 'Noget gik galt hos os. Fejlen er noteret som {id}.',
    en: 'Something went wrong on our side. The error is noted as {id}.',
    zh: '我们这边出了问题。错误已记录为 {id}。',
  },
  'problem.busy': {
    da: 'Serveren har for travlt lige nu. Prøv igen om lidt.',
    en: 'The server is too busy right now. Try again in a moment.',
    zh: '服务器繁忙，请稍后再试。',
  },
} as const satisfies Words

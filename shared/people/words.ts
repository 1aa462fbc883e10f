import type { Words } from '../say.ts'

export const peopleWords = {
  'people.wrongSignIn': {
    da: 'E-mail, adgangskode eller kode passer ikke sammen.',
    en: 'E-mail, password or code do not match.',
    zh: '邮箱、密码或验证码不匹配。',
  },
  'people.tooSoon': {
    da: {
      one: 'For mange forsøg. Vent {count} sekund, og prøv igen.',
      other: 'For mange forsøg. Vent {count} sekunder, og prøv igen.',
    },
    en: {
      one: 'Too many attempts. Wait {count} second and try again.',
      other: 'Too many attempts. Wait {count} seconds and try again.',
    },
    zh: { other: '尝试次数过多。请等待 {count} 秒后重试。' },
  },
  'people.invitationGone': {
    da: 'Invitationen er brugt, erstattet eller udløbet. Bed en administrator om en ny.',
    en: 'The invitation has been used, replaced or has expired. Ask an administrator for a new one.',
    zh: '邀请已被使用、替换或已过期。请向管理员索取新的邀请。',
  },
  'people.firstGone': {
    da: 'Engangskoden passer ikke, er udløbet, eller der er allerede en administrator. Genstart serveren for at få en ny, hvis der ingen er.',
    en: 'The one-time token does not fit, has expired, or there is an administrator already. If there is none, restart the server to get a new one.',
    zh: '一次性令牌无效、已过期，或已存在管理员。如果尚无管理员，请重启服务器以获取新的令牌。',
  },
  'people.passwordRefused': {
    da: 'Vælg en anden adgangskode.',
    en: 'Choose another password.',
    zh: '请选择其他密码。',
  },
  'people.passwordShort': {
    da: 'Adgangskoden skal være på mindst {least} tegn. En sætning er god.',
    en: 'The password needs at least {least} characters. A sentence is good.',
    zh: '密码至少需要 {least} 个字符。建议使用一句话。',
  },
  'people.passwordLong': {
    da: 'Adgangskoden må højst være på {most} tegn.',
    en: 'The password may have at most {most} characters.',
    zh: '密码不得超过 {most} 个字符。',
  },
  'people.passwordOwn': {
    da: 'Adgangskoden må ikke indeholde dit navn eller din e-mail.',
    en: 'The password must not contain your name or e-mail.',
    zh: '密码不得包含您的姓名或邮箱。',
  },
  'people.passwordCommon': {
    da: 'Den adgangskode er en af de første, nogen ville gætte på.',
    en: 'That password is one of the first that anybody would guess.',
    zh: '该密码极易被猜中。',
  },
  'people.wrongPassword': {
    da: 'Din nuværende adgangskode passer ikke.',
    en: 'Your current password does not match.',
    zh: '当前密码不正确。',
  },
  'people.wrongCode': {
    da: 'Koden passer ikke. Vent på den næste i appen, og skriv den.',
    en: 'The code does not match. Wait for the next one in the app and type it.',
    zh: '验证码不正确。请等待应用中显示下一个验证码后再输入。',
  },
  'people.notBegun': {
    da: 'Begynd med at koble en app til kontoen.',
    en: 'Begin by connecting an app to the account.',
    zh: '请先将验证器应用与账户关联。',
  },
  'people.emailTaken': {
    da: 'Der er allerede en bruger med den e-mail.',
    en: 'There is already a user with that e-mail.',
    zh: '已有用户使用该邮箱。',
  },
  'people.noPerson': {
    da: 'Den bruger findes ikke.',
    en: 'There is no such user.',
    zh: '该用户不存在。',
  },
  'people.noSession': {
    da: 'Den session findes ikke mere.',
    en: 'That session is no longer there.',
    zh: '该会话已不存在。',
  },
  'people.noStandIn': {
    da: 'Det vikariat findes ikke mere.',
    en: 'That stand-in is no longer there.',
    zh: '该代理关系已不存在。',
  },
  'people.noUnit': {
    da: 'Der er ingen indberettende enhed med koden »{unit}«.',
    en: 'There is no reporting unit with the code “{unit}”.',
    zh: '没有代码为“{unit}”的填报单位。',
  },
  'people.unitNeeded': {
    da: 'En operatør hører til en enhed. Vælg den.',
    en: 'An operator belongs to a unit. Choose it.',
    zh: '执行人员必须隶属于某个单位，请选择。',
  },
  'people.unitNotForRole': {
    da: 'Kun den, der indberetter eller godkender, kan høre til en enhed.',
    en: 'Only those who report or approve can belong to a unit.',
    zh: '只有填报或审核人员才能隶属于单位。',
  },
  'people.standInBackwards': {
    da: 'Den sidste dag ligger før den første.',
    en: 'The last day is before the first.',
    zh: '结束日期早于开始日期。',
  },
  'people.standInOwnUnit': {
    da: 'Brugeren indberetter allerede for den enhed.',
    en: 'The user already reports for that unit.',
    zh: '该用户已为该单位填报。',
  },
  'people.standInRole': {
    da: 'Kun operatører og administratorer kan være vikar.',
    en: 'Only operators and administrators can stand in.',
    zh: '只有执行人员和管理员可以担任代理人。',
  },
  'people.notYourself': {
    da: 'Det kan du ikke gøre ved dig selv. En anden administrator kan.',
    en: 'You cannot do that to yourself. Another administrator can.',
    zh: '您不能对自己执行此操作，其他管理员可以。',
  },
  'people.lastAdministrator': {
    da: 'Der skal være mindst én administrator, som kan logge ind.',
    en: 'There must be at least one administrator who can sign in.',
    zh: '必须至少有一名可以登录的管理员。',
  },
  'people.isDisabled': {
    da: 'Brugeren er spærret. Åbn for brugeren først.',
    en: 'The user is disabled. Enable the user first.',
    zh: '该用户已停用，请先启用。',
  },
  'people.role.reader': { da: 'læser', en: 'reader', zh: '读者' },
  'people.role.operator': { da: 'operatør', en: 'operator', zh: '执行人员' },
  'people.role.administrator': { da: 'administrator', en: 'administrator', zh: '管理员' },
  'people.role.auditor': { da: 'revisor', en: 'auditor', zh: '审计员' },
  'people.state.invited': { da: 'inviteret', en: 'invited', zh: '已邀请' },
  'people.state.active': { da: 'aktiv', en: 'active', zh: '有效' },
  'people.state.disabled': { da: 'spærret', en: 'disabled', zh: '已停用' },
  'people.act.first_administrator': {
    da: 'oprettet som første administrator',
    en: 'made the first administrator',
    zh: '创建为首位管理员',
  },
  'people.act.invited': { da: 'inviteret', en: 'invited', zh: '已邀请' },
  'people.act.invited_again': { da: 'inviteret igen', en: 'invited again', zh: '重新邀请' },
  'people.act.second_factor_reset': {
    da: 'totrinsbekræftelse nulstillet',
    en: 'second factor reset',
    zh: '双因素验证已重置',
  },
  'people.act.recovery_codes_made': {
    da: 'nye gendannelseskoder lavet',
    en: 'new recovery codes made',
    zh: '已生成新的恢复代码',
  },
  'people.act.invitation_accepted': {
    da: 'invitation brugt',
    en: 'invitation accepted',
    zh: '已接受邀请',
  },
  'people.act.role_changed': { da: 'rolle ændret', en: 'role changed', zh: '角色已更改' },
  'people.act.disabled': { da: 'spærret', en: 'disabled', zh: '已停用' },
  'people.act.enabled': { da: 'åbnet igen', en: 'enabled again', zh: '已重新启用' },
  'people.act.sessions_ended': { da: 'logget ud overalt', en: 'signed out everywhere', zh: '已全部登出' },
  'people.act.erased': { da: 'slettet', en: 'erased', zh: '已删除' },
  'people.act.erased_again': {
    da: 'slettet igen efter en gendannelse',
    en: 'erased again after a restore',
    zh: '恢复后再次删除',
  },
  'people.act.stand_in_added': { da: 'gjort til vikar', en: 'made a stand-in', zh: '已设为代理人' },
  'people.act.stand_in_ended': { da: 'vikariat afsluttet', en: 'stand-in ended', zh: '代理已结束' },
} as const satisfies Words

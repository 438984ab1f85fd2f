import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about mandates tell a person. */
export const mandateMessages = {
  ...commonMessages,
  NOT_BY_MACHINE: {
    en: 'No machine does "{action}" for a person; the person does it themself.',
    'zh-Hans': '“{action}”不得由机器代为执行,须由本人亲自办理。',
  },
  FOR_ONESELF: {
    en: 'Nobody does "{action}" for themself. Another person has to.',
    'zh-Hans': '任何人不得为本人执行“{action}”,须由另一人办理。',
  },
  PERSON_SUSPENDED: {
    en: 'The person is suspended; reinstate them first.',
    'zh-Hans': '该人员已被中止;请先恢复。',
  },
  ROLE_NOT_YOURS: {
    en: 'As {role} you can grant and take back {yours}, not {wanted}.',
    'zh-Hans': '以 {role} 身份您可以授予和撤销 {yours},不包括 {wanted}。',
  },
  NOT_THE_HOLDER: {
    en: 'A deputy is given under a mandate that was granted in this register, by its holder who acts under it (acting-as); deputyOf has to name that mandate.',
    'zh-Hans': '代理授权须由本登记系统所授授权的持有人在该授权下(acting-as)给出;deputyOf 须指明该授权。',
  },
  DEPUTY_OF_DEPUTY: {
    en: 'You are a deputy yourself; only {number}, whose holder you stand in for, can have deputies.',
    'zh-Hans': '您本人即为代理人;只有您所代理的 {number} 可以委托代理人。',
  },
  MANDATE_NOT_IN_FORCE: {
    en: 'The mandate {number} is not in force.',
    'zh-Hans': '授权 {number} 未生效。',
  },
  ORGANIZATION_NOT_ACTIVE: {
    en: 'The organisation is {status}; nobody can be given a mandate for it.',
    'zh-Hans': '该机构为 {status};不能授予其授权。',
  },
  MANDATE_OVERLAPS: {
    en: 'The person holds {number} for the same role and place, from {from} to {to}. Take it back first, or choose days outside.',
    'zh-Hans': '该人员已持有相同角色与范围的授权 {number}({from} 至 {to})。请先撤销,或选择其他日期。',
  },
  TOO_MANY_MANDATES: {
    en: 'The person holds {most} mandates that are not past, and nobody holds more; take one back first.',
    'zh-Hans': '该人员已持有 {most} 项未到期授权,已达上限;请先撤销其中一项。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type MandateCode = keyof typeof mandateMessages;

import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about persons tell a person. */
export const personMessages = {
  ...commonMessages,
  PERSON_EXISTS: {
    en: 'This person is registered already, as {id}.',
    'zh-Hans': '该人员已登记,编号为 {id}。',
  },
  NOT_BY_MACHINE: {
    en: 'No machine does "{action}" for a person; the person does it themself.',
    'zh-Hans': '“{action}”不得由机器代为执行,须由本人亲自办理。',
  },
  FOR_ONESELF: {
    en: 'Nobody does "{action}" for themself. Another person has to.',
    'zh-Hans': '任何人不得为本人执行“{action}”,须由另一人办理。',
  },
  ADMIN_REQUIRED: {
    en: 'This person is staff of the centre, or was suspended under every mandate; only an administrator does "{action}".',
    'zh-Hans': '该人员是中心工作人员,或其全部授权已被中止;“{action}”只能由管理员执行。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type PersonCode = keyof typeof personMessages;

import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about persons tell a person. */
export const personMessages = {
  ...commonMessages,
  PERSON_EXISTS: {
    en: 'This person is registered already, as {id}.',
    'zh-Hans': '该人员已登记,编号为 {id}。',
  },
  FOR_ONESELF: {
    en: 'Nobody does "{action}" for themself. Another person has to.',
    'zh-Hans': '任何人不得为本人执行“{action}”,须由另一人办理。',
  },
  ADMIN_REQUIRED: {
    en: 'This person is staff of the centre; only an administrator does "{action}".',
    'zh-Hans': '该人员是中心工作人员,“{action}”只能由管理员执行。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type PersonCode = keyof typeof personMessages;

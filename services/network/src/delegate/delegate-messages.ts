import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about delegates tell a person. */
export const delegateMessages = {
  ...commonMessages,
  NOT_OWN_ORGANIZATION: {
    en: 'Only {organization} itself does "{action}".',
    'zh-Hans': '“{action}”只能由 {organization} 自行办理。',
  },
  FORUM_NOT_OPEN: {
    en: '"{action}" is not possible while the forum {id} is {state}. It is possible in: {allowed}.',
    'zh-Hans': '论坛 {id} 处于 {state} 状态,不能执行“{action}”。可执行的状态:{allowed}。',
  },
  NOT_A_MEMBER: {
    en: '{id} is no member in good standing: its membership is {state}.',
    'zh-Hans': '{id} 不是资格有效的成员:其成员资格状态为 {state}。',
  },
  ORGANIZATION_LIMIT: {
    en: 'An organisation sends at most {limit} delegates to this forum; yours has {count}.',
    'zh-Hans': '每个机构最多可派 {limit} 名代表参加本论坛;贵机构已有 {count} 名。',
  },
  ALREADY_REGISTERED: {
    en: 'Somebody with this e-mail address is registered already.',
    'zh-Hans': '使用该电子邮箱的代表已经报名。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type DelegateCode = keyof typeof delegateMessages;

import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about positions tell a person. */
export const positionMessages = {
  ...commonMessages,
  NOT_OWN_ORGANIZATION: {
    en: 'Your mandate is for another organisation; "{action}" takes a mandate for {organization}.',
    'zh-Hans': '您的授权属于其他机构;“{action}”需要 {organization} 的授权。',
  },
  HOST_NOT_ACTIVE: {
    en: 'Only an active member of the network offers positions; {organization} is none. After an approval or a reinstatement, try again in a moment.',
    'zh-Hans': '只有合作网络的有效成员才能提供岗位;{organization} 不是有效成员。若刚获批准或恢复资格,请稍后重试。',
  },
  APPLY_BY_PASSED: {
    en: 'The last day for applications, {applyBy}, is over. Set a later one, or none, then open the position.',
    'zh-Hans': '申请截止日期 {applyBy} 已过。请设定更晚的日期或不设截止日期,然后再开放岗位。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type PositionCode = keyof typeof positionMessages;

import type { Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';
import { mechanismMessages } from '../mechanism/mechanism-messages.ts';

/** What refusals about action items tell a person. */
export const actionItemMessages = {
  ...mechanismMessages,
  GROUP_NOT_MEETING: {
    en: 'The working group {number} is {state}: it agrees nothing new.',
    'zh-Hans': '工作组 {number} 的状态为 {state}:目前不作出新的安排。',
  },
  NO_SUCH_DECISION: {
    en: 'The meeting has no decision {decision}: what it decided is told with draftMeetingMinutes first.',
    'zh-Hans': '该会议没有第 {decision} 项决定:须先用 draftMeetingMinutes 登记所作决定。',
  },
  OWNER_OF_OTHER_SIDE: {
    en: 'This organisation is in {country}; what {side} does is done by an organisation of {expected}.',
    'zh-Hans': '该机构位于 {country};由 {side} 负责的事项须由 {expected} 的机构办理。',
  },
  NOT_OWN_ORGANIZATION: {
    en: 'You act for another organisation than the one that does this; "{action}" is not yours to do.',
    'zh-Hans': '您代表的机构并非该事项的负责机构,不能执行“{action}”。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type ActionItemCode = keyof typeof actionItemMessages;

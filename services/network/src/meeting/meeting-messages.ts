import type { Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';
import { mechanismMessages } from '../mechanism/mechanism-messages.ts';

/** What refusals about meetings tell a person. */
export const meetingMessages = {
  ...mechanismMessages,
  GROUP_NOT_MEETING: {
    en: 'The working group {number} is {state}: it does not meet.',
    'zh-Hans': '工作组 {number} 的状态为 {state}:目前不召开会议。',
  },
  MEETING_NOT_BEGUN: {
    en: 'The meeting begins at {startsAt}; that it was held is recorded from then on.',
    'zh-Hans': '会议于 {startsAt} 开始;届时方可登记会议已召开。',
  },
  NO_MINUTES: {
    en: 'Nobody has drafted minutes yet: draftMeetingMinutes comes first.',
    'zh-Hans': '尚无会议纪要:须先执行 draftMeetingMinutes。',
  },
  AGREED_ALREADY: {
    en: 'Your side ({side}) has agreed the minutes as they are; the other side has not yet.',
    'zh-Hans': '您所代表的一方({side})已确认现有纪要;另一方尚未确认。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type MeetingCode = keyof typeof meetingMessages;

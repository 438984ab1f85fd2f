import { commonMessages, type Messages } from '@cattc/decisions';
import { delegateMessages } from '../delegate/delegate-messages.ts';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about sessions tell a person. */
export const forumSessionMessages = {
  ...commonMessages,
  FORUM_NOT_OPEN: delegateMessages.FORUM_NOT_OPEN,
  ROOM_TAKEN: {
    en: '{room} is taken by {id} from {from} to {to}. Choose another room or time.',
    'zh-Hans': '{room} 自 {from} 至 {to} 已安排 {id}。请另选会场或时间。',
  },
  SPEAKER_TAKEN: {
    en: 'Speaker {number} speaks in {id} from {from} to {to}. Choose another time or speaker.',
    'zh-Hans': '第 {number} 位主讲人自 {from} 至 {to} 在 {id} 发言。请另选时间或主讲人。',
  },
  OUTSIDE_FORUM: {
    en: 'The session is not within the days of the forum, {from} to {to} in {timeZone}.',
    'zh-Hans': '该议程不在论坛会期内({timeZone} {from} 至 {to})。',
  },
  SESSION_LIMIT: {
    en: 'A forum has at most {limit} sessions that take place; this one has them.',
    'zh-Hans': '每届论坛最多安排 {limit} 场议程;本届已满。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type ForumSessionCode = keyof typeof forumSessionMessages;

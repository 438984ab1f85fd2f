import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about forums tell a person. */
export const forumMessages = {
  ...commonMessages,
  FORUM_EXISTS: {
    en: 'There is a forum of {year} already: {id}.',
    'zh-Hans': '{year} 年的论坛已存在:{id}。',
  },
  REGISTRATION_NOT_PLANNED: {
    en: 'Registration needs a capacity, and a last day that is not over; this forum has {capacity} and {day}.',
    'zh-Hans': '开放报名须设定名额以及尚未截止的日期;本论坛目前为 {capacity} 和 {day}。',
  },
  FORUM_NOT_YET: {
    en: '"{action}" is possible from {day} on.',
    'zh-Hans': '自 {day} 起方可执行“{action}”。',
  },
  SESSIONS_OUTSIDE: {
    en: 'Sessions are planned from {from} to {to}: keep these days, or move or cancel the sessions first.',
    'zh-Hans': '议程已安排在 {from} 至 {to}:请保留这些日期,或先调整、取消有关议程。',
  },
  CAPACITY_TAKEN: {
    en: '{registered} delegates have a place already; a capacity of {capacity} would take places away.',
    'zh-Hans': '已有 {registered} 名代表获得名额;名额不能减至 {capacity}。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type ForumCode = keyof typeof forumMessages;

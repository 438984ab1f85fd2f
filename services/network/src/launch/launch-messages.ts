import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

export const notHeld = {
  FORUM_NOT_HELD: {
    en: 'Launches and signings are of a forum that is open or closed; this one is {state}.',
    'zh-Hans': '发布与签约须属于正在进行或已闭幕的论坛;本论坛状态为 {state}。',
  },
} as const;

/** What refusals about launches tell a person. */
export const launchMessages = { ...commonMessages, ...notHeld } as const satisfies Partial<Messages<RefusalCode>>;
export type LaunchCode = keyof typeof launchMessages;

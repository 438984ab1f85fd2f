import type { Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';
import { mechanismMessages } from '../mechanism/mechanism-messages.ts';

/** What refusals about working groups tell a person. */
export const workingGroupMessages = {
  ...mechanismMessages,
  MECHANISM_NOT_SIGNED: {
    en: 'The mechanism {number} is {state}: working groups are established under one that was signed and has not ended.',
    'zh-Hans': '机制 {number} 的状态为 {state}:工作组只能在已签署且未终止的机制下设立。',
  },
  SEAT_OF_OTHER_SIDE: {
    en: 'This organisation is in {country}; whoever sits for {side} comes from {expected}.',
    'zh-Hans': '该机构位于 {country};代表 {side} 的人员须来自 {expected}。',
  },
  CO_CHAIR_TAKEN: {
    en: 'Your side has a co-chair from {from} to {to} (place {seat}). End that term first with endWorkingGroupTerm, or begin after it.',
    'zh-Hans': '您所代表的一方在 {from} 至 {to} 已有联合主席(席位 {seat})。请先用 endWorkingGroupTerm 结束其任期,或在其后开始。',
  },
  TERMS_OVERLAP: {
    en: 'The same person has the place {seat} for your side from {from} to {to}. Choose days outside, or end that term first.',
    'zh-Hans': '该人员在 {from} 至 {to} 已占有席位 {seat}。请选择其他日期,或先结束该任期。',
  },
  NO_SUCH_SEAT: {
    en: 'The working group has no place {seat} whose term could end on {to}.',
    'zh-Hans': '工作组没有可于 {to} 结束任期的席位 {seat}。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type WorkingGroupCode = keyof typeof workingGroupMessages;

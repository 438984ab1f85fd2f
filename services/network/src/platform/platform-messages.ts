import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about platforms tell a person. */
export const platformMessages = {
  ...commonMessages,
  NOT_YOUR_COUNTRY: {
    en: 'Your agency acts for {own}; this platform is in {country}.',
    'zh-Hans': '您的部门代表 {own};该平台位于 {country}。',
  },
  NOT_YOUR_AGENCY: {
    en: 'Your mandate is for {agency}, which does not answer for {country} today.',
    'zh-Hans': '您的授权属于 {agency},该机构目前不是 {country} 的主管部门。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type PlatformCode = keyof typeof platformMessages;

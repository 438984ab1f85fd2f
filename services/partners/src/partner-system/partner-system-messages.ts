import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about partners' systems tell a person. */
export const partnerSystemMessages = {
  ...commonMessages,
  SUBJECT_TAKEN: {
    en: 'The active system {number} has this subject already. Suspend it first, or give this one another subject.',
    'zh-Hans': '有效系统 {number} 已使用该主体标识。请先中止该系统,或为此系统使用其他主体标识。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type PartnerSystemCode = keyof typeof partnerSystemMessages;

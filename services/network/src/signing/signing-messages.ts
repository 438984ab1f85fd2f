import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';
import { notHeld } from '../launch/launch-messages.ts';

/** What refusals about signings tell a person. */
export const signingMessages = {
  ...commonMessages,
  ...notHeld,
  ONE_SIDED: {
    en: 'The parties are of {countries}; who signs is of China and of another country. Say `oneSided` where it is not so.',
    'zh-Hans': '签约方来自 {countries};签约方应分属中国与另一国家。如确非如此,请注明 `oneSided`。',
  },
  CONTRACT_ATTACHED: {
    en: 'The contract {contractRef} is attached already, and stays.',
    'zh-Hans': '已关联合同 {contractRef},不可更改。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type SigningCode = keyof typeof signingMessages;

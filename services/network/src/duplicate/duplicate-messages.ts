import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about possible duplicates tell a person. */
export const duplicateMessages = { ...commonMessages } as const satisfies Partial<Messages<RefusalCode>>;
export type DuplicateCode = keyof typeof duplicateMessages;

import type { Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';
import { membershipMessages } from '../membership/membership-messages.ts';

/** What refusals about recordings of existing memberships tell a person: also what is told of each membership. */
export const recordingMessages = {
  ...membershipMessages,
  NOTHING_TO_RECORD: {
    en: 'None of these memberships can be recorded; the details or results say why of each.',
    'zh-Hans': '这些成员资格均无法登记;各项说明或结果中列有原因。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type RecordingCode = keyof typeof recordingMessages;

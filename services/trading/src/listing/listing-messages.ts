import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about listings tell a person. */
export const listingMessages = {
  ...commonMessages,
  NOT_OWN_ORGANIZATION: {
    en: 'Your mandate is for another organisation; "{action}" takes a mandate for {organization}.',
    'zh-Hans': '您的授权属于其他机构;“{action}”需要 {organization} 的授权。',
  },
  OWNER_NOT_ACTIVE: {
    en: '"{action}" takes an active member of the network; {organization} is none (its membership: {state}). After an approval, a renewal or a reinstatement, try again in a moment.',
    'zh-Hans': '“{action}”需要合作网络的有效成员;{organization} 不是有效成员(成员资格:{state})。若刚获批准、续期或恢复,请稍后重试。',
  },
  LISTING_INCOMPLETE: {
    en: 'The listing cannot go on as it is: {missing}. Change that with "updateListing", then try again.',
    'zh-Hans': '该信息尚不能继续办理:{missing}。请先用“updateListing”修改后再试。',
  },
  LISTING_UNDER_REVIEW: {
    en: 'The listing is under review and is not edited meanwhile. Ask the secretariat to request changes; then edit it and resubmit it.',
    'zh-Hans': '该信息正在审核,期间不能修改。请联系秘书处退回修改,修改后再重新提交。',
  },
  LISTING_PUBLISHED: {
    en: 'The listing was published as it is (now {state}) and is not edited. Draft a new listing with the changes, and pause this one.',
    'zh-Hans': '该信息已按现有内容发布(当前状态 {state}),不能修改。请起草新的信息,并暂停此条。',
  },
  LISTING_BLOCKED: {
    en: 'The listing is blocked ({causes}) and is not edited. MEMBERSHIP ends when the membership is active again, COMPLIANCE when compliance lifts it.',
    'zh-Hans': '该信息已被冻结({causes}),不能修改。MEMBERSHIP 在成员资格恢复后解除,COMPLIANCE 由合规部门解除。',
  },
  BLOCK_CAUSE_PRESENT: {
    en: 'The listing is blocked for the cause {cause} already.',
    'zh-Hans': '该信息已因 {cause} 冻结。',
  },
  BLOCK_CAUSE_ABSENT: {
    en: 'The listing is not blocked for the cause {cause}, but for: {causes}.',
    'zh-Hans': '该信息并非因 {cause} 冻结,而是因:{causes}。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type ListingCode = keyof typeof listingMessages;

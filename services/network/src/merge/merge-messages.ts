import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';
import { organizationMessages } from '../organization/organization-messages.ts';

/** What refusals about merging tell a person. */
export const mergeMessages = {
  ...commonMessages,
  CIRCULAR_PARENTS: organizationMessages.CIRCULAR_PARENTS,
  MERGE_INTO_ITSELF: {
    en: 'Both ids mean the record {survivor}; name two different ones.',
    'zh-Hans': '两个编号指向同一条记录 {survivor};请填写两条不同的记录。',
  },
  ALREADY_MERGED: {
    en: '{id} was merged before; its id answers {survivor}. Merge that one, if it is not the right one.',
    'zh-Hans': '{id} 此前已被合并,其编号现指向 {survivor}。如仍不正确,请合并后者。',
  },
  BOTH_HAVE_MEMBERSHIP: {
    en: 'Both have a live membership: {number} ({state}) and {numberInto} ({stateInto}). One of them has to end first: its member withdraws it.',
    'zh-Hans': '双方均有有效的成员资格:{number}({state})和 {numberInto}({stateInto})。须先由成员退出其中一个。',
  },
  DIFFERENT_COUNTRIES: {
    en: 'One is in {country}, the other in {countryInto}. Across a border merge with acrossCountries; an agency, and who has a live membership, stays in its country.',
    'zh-Hans': '双方分别位于 {country} 和 {countryInto}。跨国合并须设置 acrossCountries;主管部门及持有有效成员资格的机构不得跨国合并。',
  },
  ORGANIZATION_NOT_ACTIVE: {
    en: 'The record that would stay is {status}: nothing is merged into a withdrawn one, and no membership goes to one that has ended.',
    'zh-Hans': '拟保留的记录状态为 {status}:不能并入已撤回的记录,成员资格也不能转给已终止的机构。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type MergeCode = keyof typeof mergeMessages;

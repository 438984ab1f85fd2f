import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

export const organizationMessages = {
  ...commonMessages,
  NOT_OWN_ORGANIZATION: {
    en: 'Your mandate is for another organisation; "{action}" takes a mandate for {organization}.',
    'zh-Hans': '您的授权属于其他机构;“{action}”需要 {organization} 的授权。',
  },
  FACTS_OF_REGISTER: {
    en: 'Members change descriptive facts of their organisation; {facts} is changed by the secretariat. Ask it to.',
    'zh-Hans': '成员可更改本机构的描述性信息;{facts} 由秘书处更改,请与其联系。',
  },
  CIRCULAR_PARENTS: {
    en: 'An organisation cannot belong to itself, nor stand more than {deepest} levels below another one; the details name the way.',
    'zh-Hans': '机构不能隶属于其自身,上级层级也不能超过 {deepest} 级;路径见详情。',
  },
  NATIONAL_ID_TAKEN: {
    en: 'The national id {value} is that of {organization} in this register. If both are one organisation, merge them; else one of the ids is wrong.',
    'zh-Hans': '国家标识号 {value} 在本登记库中属于 {organization}。如为同一机构请合并,否则其中一个标识号有误。',
  },
  MEMBERSHIP_UNDER_WAY: {
    en: 'A membership of this organisation is under way ({state}); its country stays until that has ended.',
    'zh-Hans': '该机构的成员资格在办或有效({state});结束之前不能更改国家。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type OrganizationCode = keyof typeof organizationMessages;

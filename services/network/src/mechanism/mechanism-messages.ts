import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about mechanisms tell a person. */
export const mechanismMessages = {
  ...commonMessages,
  NOT_YOUR_COUNTRY: {
    en: 'Your agency acts for {own}; this mechanism is between China and {country}.',
    'zh-Hans': '您的部门代表 {own};该机制为中国与 {country} 之间的机制。',
  },
  NOT_YOUR_AGENCY: {
    en: 'Your mandate is for another institution than {agency}, and for none that answers for {country} today.',
    'zh-Hans': '您的授权不属于 {agency},也不属于目前代表 {country} 的主管部门。',
  },
  AGENCY_WITHOUT_MANDATE: {
    en: 'On {day}, {organization} answered for nothing in {country}: the secretariat records with recordAgencyMandate what an agency answers for, and since when.',
    'zh-Hans': '{organization} 在 {day} 不是 {country} 的主管部门:由秘书处通过 recordAgencyMandate 登记主管部门的职责及起始日期。',
  },
  MECHANISM_EXISTS: {
    en: 'These two agencies have the mechanism {number} already, and it has not ended.',
    'zh-Hans': '这两个部门之间已有机制 {number},且尚未终止。',
  },
  OTHER_SIDE: {
    en: '"{action}" is for the other side to do: you act for {side}.',
    'zh-Hans': '“{action}”须由另一方办理:您代表 {side}。',
  },
  BOTH_SIDES: {
    en: 'You also hold a mandate for the other side\'s agency, and cannot do "{action}". Another person has to.',
    'zh-Hans': '您同时持有另一方主管部门的授权,不能执行“{action}”,须由另一人办理。',
  },
  NO_SIGNING: {
    en: 'Neither side has recorded a signature yet: signMechanism comes first.',
    'zh-Hans': '双方均未登记签署:须先执行 signMechanism。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type MechanismCode = keyof typeof mechanismMessages;

import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about profiles tell a person. */
export const talentProfileMessages = {
  ...commonMessages,
  NOT_OWN_PROFILE: {
    en: 'This profile is another talent\'s; only they can do "{action}".',
    'zh-Hans': '该档案属于其他人才,只有其本人可以执行“{action}”。',
  },
  PROFILE_EXISTS: {
    en: 'You have the profile {id} already; change that one.',
    'zh-Hans': '您已有档案 {id},请修改该档案。',
  },
  PROFILE_INCOMPLETE: {
    en: 'A published profile needs at least one name, field and language, and a stage; each that is missing is named in the details.',
    'zh-Hans': '已发布的档案至少需要一个姓名、一个领域、一门语言以及职业阶段,缺少的各项见说明。',
  },
  ORCID_TAKEN: {
    en: 'This ORCID iD stands in another profile. If it is yours, turn to the secretariat.',
    'zh-Hans': '该 ORCID 已登记在另一份档案中。若为您本人所有,请联系秘书处。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type TalentProfileCode = keyof typeof talentProfileMessages;

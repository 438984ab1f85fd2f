import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about memberships tell a person. */
export const membershipMessages = {
  ...commonMessages,
  NOT_OWN_ORGANIZATION: {
    en: 'Your mandate is for another organisation; "{action}" takes a mandate for {organization}.',
    'zh-Hans': '您的授权属于其他机构;“{action}”需要 {organization} 的授权。',
  },
  ORGANIZATION_NOT_ACTIVE: {
    en: 'The organisation is {status} in the register of its source; only an active one can become a member.',
    'zh-Hans': '该机构在来源登记中为 {status};只有活跃机构才能成为成员。',
  },
  MEMBERSHIP_EXISTS: {
    en: 'The organisation has the membership {number} already, in the state {state}.',
    'zh-Hans': '该机构已有成员资格 {number},状态为 {state}。',
  },
  AGENCY_REQUIRED: {
    en: '{country} has an agency that answers for memberships; only that agency can do "{action}".',
    'zh-Hans': '{country} 设有负责成员资格的主管部门,“{action}”只能由该部门执行。',
  },
  NOT_YOUR_COUNTRY: {
    en: 'Your agency acts for {own}; this organisation is in {country}.',
    'zh-Hans': '您的部门代表 {own};该机构位于 {country}。',
  },
  SPONSOR_NOT_AGENCY: {
    en: 'This organisation is no agency that answers for memberships in {country} today; leave the sponsor away, or name one that does.',
    'zh-Hans': '该机构目前不是 {country} 负责成员资格的主管部门;请不填推荐部门,或填写负责的部门。',
  },
  OPERATOR_ALONE: {
    en: "The centre's own operator never recommends alone; another agency of {country} has to, under a mandate that names it.",
    'zh-Hans': '中心的运营方不得单独推荐,须由 {country} 的其他主管部门以载明该部门的授权办理。',
  },
  DOCUMENT_MISSING: {
    en: 'Before "{action}" an organisation without a ROR id brings {kinds}: stageDocument with the owner {organization}, send the bytes to the address that it answers, then storeDocument.',
    'zh-Hans':
      '执行“{action}”之前,没有 ROR 编号的机构须提交 {kinds}:以 {organization} 为所有者执行 stageDocument,将文件发送到返回的地址,然后执行 storeDocument。',
  },
  QUORUM_MISSED: {
    en: '{present} of the council voted or abstained; a decision takes {quorum} who are not recused.',
    'zh-Hans': '理事会有 {present} 人表决或弃权;作出决定需要 {quorum} 名未回避的成员。',
  },
  VOTE_SAYS_OTHERWISE: {
    en: 'With {for} for and {against} against, the vote of the council does not say "{action}".',
    'zh-Hans': '赞成 {for} 票、反对 {against} 票,理事会的表决结果不支持“{action}”。',
  },
  MUST_RECUSE: {
    en: '{count} of the voters have an interest in the case and must be recused; each is named in the details.',
    'zh-Hans': '有 {count} 名表决者与本案有利害关系,须回避;详见各项说明。',
  },
  NOT_A_VOTER: {
    en: 'Whoever records a decision of the council has voted or abstained in it: "{action}" takes your own vote among the others.',
    'zh-Hans': '登记理事会决定的人须参加该项表决或弃权:“{action}”须包含您本人的表决。',
  },
  NOTICE_REQUIRED: {
    en: 'A suspension for {reason} takes a notice for that reason first: giveSuspensionNotice. At once are suspended: {urgent}.',
    'zh-Hans': '以 {reason} 为由中止须先就该理由发出通知(giveSuspensionNotice)。可立即中止的理由:{urgent}。',
  },
  NOTICE_RUNNING: {
    en: 'The member may answer the notice until {until}; suspend it then.',
    'zh-Hans': '成员可在 {until} 之前答复通知;期满后方可中止。',
  },
  NOTICE_GIVEN: {
    en: 'A notice was given already; the member may answer until {until}. Lift it first to give another one.',
    'zh-Hans': '已发出通知,成员可在 {until} 之前答复。如需另发通知,请先撤回。',
  },
  NO_NOTICE: {
    en: 'No notice of a suspension was given.',
    'zh-Hans': '未发出中止通知。',
  },
  APPEAL_TOO_LATE: {
    en: 'An appeal was possible until {until}.',
    'zh-Hans': '申诉期限已于 {until} 届满。',
  },
  APPEALED_ALREADY: {
    en: 'The member appealed against this suspension on {at}; there is one appeal.',
    'zh-Hans': '成员已于 {at} 对该中止提出申诉;申诉仅限一次。',
  },
  NO_APPEAL: {
    en: 'No appeal waits for a decision of the council.',
    'zh-Hans': '没有待理事会决定的申诉。',
  },
  TIER_UNCHANGED: {
    en: 'The membership has the tier {tier} already.',
    'zh-Hans': '该成员资格的类别已是 {tier}。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type MembershipCode = keyof typeof membershipMessages;

import type { Deadline } from '@cattc/deadlines';
import { holds, presentRefusal } from '@cattc/decisions';
import { parseCountry } from '@cattc/formats';
import {
  type Connection,
  countLimit,
  type MutationInput,
  presentActions,
  presentDecision,
  readAlternatives,
  readCaseNumber,
  readCodes,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { MembershipDeadlineKind, Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import { type Membership, type MembershipAction, type MembershipInput, mutationOf } from './membership.ts';
import { isParty, publicTransitions } from './membership-access.ts';
import { type BulkOutcome, decideMemberships } from './membership-bulk-store.ts';
import { carries, count } from './membership-council.ts';
import { waitsFor } from './membership-deadlines.ts';
import { countMemberships, listMemberships, type MembershipListing } from './membership-list.ts';
import { membershipMessages } from './membership-messages.ts';
import { refuseAction } from './membership-rights.ts';
import { applyForMembership, changeMembership } from './membership-store.ts';

/** A deadline as the SDL tells it; what is stored of a membership are kinds of the enum. */
const presentDeadline = ({ kind, dueAt, counted, pausedAt, isProvisional }: Deadline) => ({
  kind: kind as MembershipDeadlineKind,
  due: dueAt,
  unit: counted?.unit ?? null,
  length: counted?.length ?? null,
  calendar: counted?.calendar ?? null,
  pausedSince: pausedAt,
  isProvisional,
});

export type MembershipPage = Connection<Membership>;

/** The resolver of a mutation that runs one action on one membership; the action may follow from the input. */
function action<const Typename extends string>(
  of: MembershipAction | ((input: MembershipInput) => MembershipAction),
  __typename: Typename,
) {
  return async (_: unknown, { input }: { input: MembershipInput & MutationInput & { id: string } }, context: Context) => {
    const name = typeof of === 'string' ? of : of(input);
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeMembership(manager, context, name, input));
    return presentDecision(decision, context, membershipMessages, (membership) => ({ __typename, membership }));
  };
}

export const membershipResolvers = {
  Query: {
    membership: (_, { id }, context) => context.load.membership.load(id),
    async memberships(_, { filter, orderBy, ...page }, context) {
      const listing: MembershipListing = {
        number: readCaseNumber('filter.number', 'MEM', filter?.number),
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        tiers: readAlternatives('filter.tiers', filter?.tiers),
        organizationId: filter?.organizationId ?? null,
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'memberships', listing, page);
      const rows = await listMemberships(context.reader, listing, context, limit, after === null ? null : String(after[0]));
      return toConnection(
        rows,
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countMemberships(context.reader, listing, context, countLimit),
      );
    },
  },
  Membership: {
    async organization({ organizationId }, _, context) {
      const organization = await context.load.organization.load(organizationId);
      if (organization === null) throw new Error(`${organizationId} is missing`);
      return organization;
    },
    waitsFor: async (membership, _, context) => waitsFor(membership, await context.load.membershipFacts.load(membership)),
    suspensionNotice: ({ notice }) => notice,
    async deadlines({ id }, _, context) {
      return (await context.load.deadlines.load(id)).map(presentDeadline);
    },
    councilDecisions: ({ id }, _, context) => context.load.councilDecisions.load(id),
    sponsorAgency: ({ sponsorAgencyId }, _, context) => (sponsorAgencyId === null ? null : context.load.organization.load(sponsorAgencyId)),
    async actions(membership, _, context) {
      const facts = await context.load.membershipFacts.load(membership);
      const actions = Object.keys(mutationOf) as MembershipAction[];
      const refusals = actions.map((name) => [mutationOf[name], refuseAction(name, membership, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), membershipMessages, context.acceptLanguage);
    },
    async history(membership, { last }, context) {
      const transitions = await context.load.history.load(membership.id);
      const told = isParty(membership, context.caller);
      return tellHistory(told ? transitions : transitions.filter((transition) => holds(publicTransitions, transition)), last, told);
    },
    __resolveReference: ({ id }, context) => context.load.membership.load(id),
  },
  CouncilDecision: {
    votesFor: ({ votes }) => count(votes, 'FOR'),
    votesAgainst: ({ votes }) => count(votes, 'AGAINST'),
    abstentions: ({ votes }) => count(votes, 'ABSTAIN'),
    recusals: ({ votes }) => count(votes, 'RECUSED'),
  },
  Mutation: {
    async applyForMembership(_, { input }, context) {
      const decision = await context.mutate('applyForMembership', input, (manager) => applyForMembership(manager, context, input));
      return presentDecision(decision, context, membershipMessages, (membership) => ({
        __typename: 'ApplyForMembershipPayload' as const,
        membership,
      }));
    },
    submitMembership: action('submit', 'SubmitMembershipPayload'),
    screenMembership: action('screen', 'ScreenMembershipPayload'),
    declineMembership: action('decline', 'DeclineMembershipPayload'),
    requestMembershipInfo: action('requestInfo', 'RequestMembershipInfoPayload'),
    resubmitMembership: action('resubmit', 'ResubmitMembershipPayload'),
    recommendMembership: action('recommend', 'RecommendMembershipPayload'),
    declineRecommendation: action('declineRecommendation', 'DeclineRecommendationPayload'),
    approveMembership: action('approve', 'ApproveMembershipPayload'),
    rejectMembership: action('reject', 'RejectMembershipPayload'),
    suspendMembership: action('suspend', 'SuspendMembershipPayload'),
    reinstateMembership: action('reinstate', 'ReinstateMembershipPayload'),
    withdrawMembership: action('withdraw', 'WithdrawMembershipPayload'),
    expelMembership: action('expel', 'ExpelMembershipPayload'),
    async decideMemberships(_, { input }, context) {
      const decision = await context.mutate('decideMemberships', input, (manager) => decideMemberships(manager, context, input));
      return presentDecision(decision, context, membershipMessages, (outcomes) => ({
        __typename: 'DecideMembershipsPayload' as const,
        results: outcomes.map((outcome, index) => presentOutcome(outcome, index, context)),
      }));
    },
    renewMembership: action('renew', 'RenewMembershipPayload'),
    changeMembershipTier: action('changeTier', 'ChangeMembershipTierPayload'),
    giveSuspensionNotice: action('giveNotice', 'GiveSuspensionNoticePayload'),
    answerSuspensionNotice: action('answerNotice', 'AnswerSuspensionNoticePayload'),
    liftSuspensionNotice: action('liftNotice', 'LiftSuspensionNoticePayload'),
    appealSuspension: action('appeal', 'AppealSuspensionPayload'),
    decideAppeal: action((input) => (carries(input.council ?? { votes: [] }) ? 'grantAppeal' : 'dismissAppeal'), 'DecideAppealPayload'),
  },
} satisfies Resolvers;

function presentOutcome({ id, decision }: BulkOutcome, index: number, context: Context): ResolversTypes['MembershipDecisionResult'] {
  if (decision.kind === 'accepted') return { index, id, accepted: true, membership: decision.change, refusal: null };
  return {
    index,
    id,
    accepted: false,
    membership: null,
    refusal: presentRefusal(decision.refusal, membershipMessages, context.acceptLanguage),
  };
}

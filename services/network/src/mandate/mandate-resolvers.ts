import { isStaff } from '@cattc/decisions';
import { parseCountry } from '@cattc/formats';
import {
  type Connection,
  countLimit,
  presentActions,
  presentDecision,
  readAlternatives,
  readCaseNumber,
  readCodes,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { dayOf, isInForce, type Mandate, mutationOf, refuseAction } from './mandate.ts';
import { mandateMessages } from './mandate-messages.ts';
import { countMandates, grantMandate, listMandates, type MandateListing, revokeMandate } from './mandate-store.ts';

export type MandatePage = Connection<Mandate>;

export const mandateResolvers = {
  Query: {
    mandate: (_, { id }, context) => context.load.mandate.load(id),
    async mandates(_, { filter, orderBy, ...page }, context) {
      const listing: MandateListing = {
        number: readCaseNumber('filter.number', 'MND', filter?.number),
        roles: readAlternatives('filter.roles', filter?.roles),
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        personId: filter?.personId ?? null,
        organizationId: filter?.organizationId ?? null,
        deputyOf: filter?.deputyOf ?? null,
        inForceOn: filter?.inForceOn ?? null,
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'mandates', listing, page);
      return toConnection(
        await listMandates(context.reader, listing, context, limit, after === null ? null : String(after[0])),
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countMandates(context.reader, listing, context, countLimit),
      );
    },
  },
  Mandate: {
    person: ({ personId }, _, context) => context.load.person.load(personId),
    organization: ({ organizationId }, _, context) => (organizationId === null ? null : context.load.organization.load(organizationId)),
    country: ({ country }) => (country === null ? null : { code: country }),
    scopes: ({ scopes }) => [...scopes],
    deputyOf: ({ deputyOf }, _, context) => (deputyOf === null ? null : context.load.mandate.load(deputyOf)),
    inForce: (mandate, _, { now }) => isInForce(mandate, dayOf(now)),
    actions: (mandate, _, { caller, acceptLanguage }) =>
      presentActions({ [mutationOf.revoke]: refuseAction('revoke', mandate, caller) }, mandateMessages, acceptLanguage),
    async history(mandate, { last }, context) {
      const isParty = isStaff(context.caller) || mandate.grantedBy === context.caller.person;
      return tellHistory(await context.load.history.load(mandate.id), last, isParty);
    },
    __resolveReference: ({ id }, context) => context.load.mandate.load(id),
  },
  Mutation: {
    async grantMandate(_, { input }, context) {
      const decision = await context.mutate('grantMandate', input, (manager) => grantMandate(manager, context, input));
      return presentDecision(decision, context, mandateMessages, (mandate) => ({ __typename: 'GrantMandatePayload' as const, mandate }));
    },
    async revokeMandate(_, { input }, context) {
      const decision = await context.mutate('revokeMandate', input, (manager) => revokeMandate(manager, context, input));
      return presentDecision(decision, context, mandateMessages, (mandate) => ({ __typename: 'RevokeMandatePayload' as const, mandate }));
    },
  },
} satisfies Resolvers;

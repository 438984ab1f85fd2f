import { holds } from '@cattc/decisions';
import { parseCountry, parseInitiative } from '@cattc/formats';
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
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage } from '../language/localized-text.ts';
import { type Mechanism, type MechanismAction, mutationOf } from './mechanism.ts';
import { isParty, publicTransitions } from './mechanism-access.ts';
import type { MechanismInput } from './mechanism-decisions.ts';
import { countMechanisms, countWaiting, listMechanisms, listWaiting, type MechanismListing, placeOf } from './mechanism-list.ts';
import { mechanismMessages } from './mechanism-messages.ts';
import { refuseAction } from './mechanism-rights.ts';
import { changeMechanism, proposeMechanism } from './mechanism-store.ts';

export type MechanismPage = Connection<Mechanism>;

/** The resolver of a mutation that runs one action on one mechanism; the action may follow from the input. */
function action<const Typename extends string>(of: MechanismAction | ((input: MechanismInput) => MechanismAction), __typename: Typename) {
  return async (_: unknown, { input }: { input: MechanismInput & MutationInput & { id: string } }, context: Context) => {
    const name = typeof of === 'string' ? of : of(input);
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeMechanism(manager, context, name, input));
    return presentDecision(decision, context, mechanismMessages, (mechanism) => ({ __typename, mechanism }));
  };
}

async function agency(id: string, context: Context) {
  const organization = await context.load.organization.load(id);
  if (organization === null) throw new Error(`${id} is missing`);
  return organization;
}

export const mechanismResolvers = {
  Query: {
    mechanism: (_, { id }, context) => context.load.mechanism.load(id),
    async mechanisms(_, { filter, orderBy, ...page }, context) {
      const listing: MechanismListing = {
        number: readCaseNumber('filter.number', 'MEC', filter?.number),
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        group: filter?.group ?? null,
        agencyId: filter?.agencyId ?? null,
        reviewUntil: filter?.reviewUntil ?? null,
        initiatives: readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative),
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'mechanisms', listing, page);
      return toConnection(
        await listMechanisms(context.reader, listing, context, limit, after === null ? null : String(after[0])),
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countMechanisms(context.reader, listing, context, countLimit),
      );
    },
  },
  Country: {
    mechanisms: async ({ code }, _, context) => [...(await context.load.mechanismsWith.load(code))],
  },
  Desk: {
    async mechanisms(_, page, context) {
      const { limit, after, ...rest } = readPage(context.cursors, 'desk.mechanisms', {}, page);
      const rows = await listWaiting(context.reader, context, limit, after);
      return toConnection(rows, { limit, after, ...rest }, placeOf, () => countWaiting(context.reader, context, countLimit));
    },
  },
  Mechanism: {
    country: ({ country }) => ({ code: country }),
    cnAgency: ({ cnAgencyId }, _, context) => agency(cnAgencyId, context),
    partnerAgency: ({ partnerAgencyId }, _, context) => agency(partnerAgencyId, context),
    initiatives: ({ initiatives }) => initiatives.map((code) => ({ code })),
    waitsFor: ({ waitsFor }) => [...waitsFor],
    async actions(mechanism, _, context) {
      const facts = await context.load.mechanismFacts.load(mechanism);
      const actions = Object.keys(mutationOf) as MechanismAction[];
      const refusals = actions.map((name) => [mutationOf[name], refuseAction(name, mechanism, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), mechanismMessages, context.acceptLanguage);
    },
    async history(mechanism, { last }, context) {
      const transitions = await context.load.history.load(mechanism.id);
      const told = isParty(mechanism, context.caller);
      return tellHistory(told ? transitions : transitions.filter((transition) => holds(publicTransitions, transition)), last, told);
    },
    __resolveReference: ({ id }, context) => context.load.mechanism.load(id),
  },
  MechanismInstrument: {
    title({ title }, { lang }, context) {
      const text = chosenText(title, lang ?? context.acceptLanguage);
      if (text === null) throw new Error('an instrument has no title');
      return text;
    },
    titles: ({ title }) => title.map(inItsLanguage),
    async documents({ documentIds }, _, context) {
      const found = await Promise.all(documentIds.map((id) => context.load.document.load(id)));
      return found.flatMap((document) => (document?.state === 'STORED' ? [document] : []));
    },
  },
  Mutation: {
    async proposeMechanism(_, { input }, context) {
      const decision = await context.mutate('proposeMechanism', input, (manager) => proposeMechanism(manager, context, input));
      return presentDecision(
        decision,
        context,
        mechanismMessages,
        (mechanism) => ({ __typename: 'ProposeMechanismPayload', mechanism }) as const,
      );
    },
    updateMechanism: action('update', 'UpdateMechanismPayload'),
    negotiateMechanism: action('negotiate', 'NegotiateMechanismPayload'),
    signMechanism: action('sign', 'SignMechanismPayload'),
    confirmMechanismSigning: action('confirmSigning', 'ConfirmMechanismSigningPayload'),
    enterMechanismIntoForce: action('enterIntoForce', 'EnterMechanismIntoForcePayload'),
    markMechanismDormant: action('markDormant', 'MarkMechanismDormantPayload'),
    reviveMechanism: action('revive', 'ReviveMechanismPayload'),
    recordMechanismReview: action(({ outcome }) => (outcome === 'LET_LAPSE' ? 'letLapse' : 'review'), 'RecordMechanismReviewPayload'),
    terminateMechanism: action('terminate', 'TerminateMechanismPayload'),
  },
} satisfies Resolvers;

import { isStaff } from '@cattc/decisions';
import {
  type Connection,
  countLimit,
  invalidArgument,
  type MutationInput,
  presentActions,
  presentDecision,
  readAlternatives,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { dayOf, isInForce } from '../mandate/mandate.ts';
import { mutationOf, type Person, type PersonAction, type PersonInput, personTable, refuseAction } from './person.ts';
import { personMessages } from './person-messages.ts';
import { changePerson, countPersons, listPersons, type PersonListing, storePerson } from './person-store.ts';

export type PersonPage = Connection<Person>;

/** The resolver of a mutation that runs one action on one person. */
function action<const Typename extends string>(name: PersonAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: PersonInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changePerson(manager, context, name, input));
    return presentDecision(decision, context, personMessages, (person) => ({ __typename, person }));
  };
}

export const personResolvers = {
  Query: {
    async person(_, { id, subject }, context) {
      if ((id == null) === (subject == null))
        throw invalidArgument('id', 'the person is named twice, or not at all; expected one of id and subject');
      return id != null ? context.load.person.load(id) : context.load.personOf.load(subject ?? '');
    },
    async persons(_, { filter, orderBy, ...page }, context) {
      const listing: PersonListing = { states: readAlternatives('filter.states', filter?.states), order: orderBy ?? 'CREATED_DESC' };
      const { limit, after, ...rest } = readPage(context.cursors, 'persons', listing, page);
      return toConnection(
        await listPersons(context.reader, listing, context, limit, after === null ? null : String(after[0])),
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countPersons(context.reader, listing, context, countLimit),
      );
    },
  },
  Person: {
    async mandates({ id }, { inForce }, context) {
      const mandates = await context.load.mandatesOf.load(id);
      return inForce === true ? mandates.filter((mandate) => isInForce(mandate, dayOf(context.now))) : [...mandates];
    },
    async actions(person, _, context) {
      const facts = await context.load.personFacts.load(person);
      const names = Object.keys(personTable) as PersonAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, person, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), personMessages, context.acceptLanguage);
    },
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, isStaff(context.caller)),
    __resolveReference: ({ id }, context) => context.load.person.load(id),
  },
  Mutation: {
    async registerPerson(_, { input }, context) {
      const decision = await context.mutate('registerPerson', input, (manager) => storePerson(manager, context, input));
      return presentDecision(decision, context, personMessages, (person) => ({ __typename: 'RegisterPersonPayload' as const, person }));
    },
    updatePerson: action('update', 'UpdatePersonPayload'),
    suspendPerson: action('suspend', 'SuspendPersonPayload'),
    reinstatePerson: action('reinstate', 'ReinstatePersonPayload'),
  },
} satisfies Resolvers;

import { presentRefusal } from '@cattc/decisions';
import { parseCountry, parseRorId } from '@cattc/formats';
import {
  type Connection,
  invalidArgument,
  presentDecision,
  readAlternatives,
  readCodes,
  readPage,
  readSearchText,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { OrganizationFilter, OrganizationOrder, RegistrationResult, Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import { displayName, type Organization, organizationMessages } from './organization.ts';
import { type OrganizationListing, placeOf } from './organization-list.ts';
import {
  changeOrganization,
  countOrganizations,
  listOrganizations,
  type RegistrationDecision,
  registerOrganizations,
} from './organization-store.ts';

export type OrganizationPage = Connection<Organization>;

export const organizationResolvers = {
  Query: {
    async organizations(_, { search, filter, orderBy, ...arguments_ }, context) {
      const listing = readListing(search, filter, orderBy);
      const page = readPage(context.cursors, 'organizations', listing, arguments_);
      const rows = await listOrganizations(context.reader, listing, context.caller, page.limit, page.after);
      const places = new Map(rows.map((row) => [row.organization, placeOf(listing.order, row)]));
      return toConnection(
        rows.map(({ organization }) => organization),
        page,
        (organization) => places.get(organization) ?? [],
        () => countOrganizations(context.reader, listing, context.caller),
      );
    },
    organization(_, { id, rorId }, context) {
      if (id != null && rorId == null) return context.load.organization.load(id);
      if (id != null || rorId == null) throw invalidArgument('id', 'give either id or rorId');
      const parsed = parseRorId(rorId);
      if (!parsed.ok) throw invalidArgument('rorId', `${parsed.problem}; expected ${parsed.expected}`);
      return context.load.organizationByRorId.load(parsed.value);
    },
  },
  Organization: {
    displayName: (organization, { lang }, { acceptLanguage }) => displayName(organization, lang ?? firstLanguage(acceptLanguage)),
    country: ({ country }) => ({ code: country }),
    relations({ relations }, { first }) {
      if (first == null || first < 1 || first > 100) throw invalidArgument('first', `is ${first}; expected 1 to 100`);
      return relations.slice(0, first);
    },
    parent: ({ relations }, _, context) => {
      const parent = relations.find(({ kind }) => kind === 'PARENT');
      return parent === undefined ? null : context.load.organizationByRorId.load(parent.rorId);
    },
    duplicates: async ({ id }, _, context) => [...(await context.load.duplicates.load(id))],
    membership: ({ membershipId }, _, context) => (membershipId === null ? null : context.load.membership.load(membershipId)),
    __resolveReference: ({ id }, context) => context.load.organization.load(id),
  },
  OrganizationRelation: {
    organization: ({ rorId }, _, context) => context.load.organizationByRorId.load(rorId),
  },
  DuplicateCandidate: {
    async organization({ id }, _, context) {
      const organization = await context.load.organization.load(id);
      if (organization === null) throw new Error(`${id} is missing`);
      return organization;
    },
  },
  Mutation: {
    async registerOrganizations(_, { input }, context) {
      const decision = await context.mutate('registerOrganizations', input, (manager) =>
        registerOrganizations(manager, context, input.organizations),
      );
      return presentDecision(decision, context, organizationMessages, (decisions) => ({
        __typename: 'RegisterOrganizationsPayload' as const,
        results: decisions.map((each, index) => presentRegistration(each, index, context)),
      }));
    },
    async updateOrganization(_, { input }, context) {
      const decision = await context.mutate('updateOrganization', input, (manager) => changeOrganization(manager, context, input));
      return presentDecision(decision, context, organizationMessages, (organization) => ({
        __typename: 'UpdateOrganizationPayload' as const,
        organization,
      }));
    },
  },
} satisfies Resolvers;

function presentRegistration(decision: RegistrationDecision, index: number, context: Context): ResolversTypes['RegistrationResult'] {
  if (decision.kind === 'refused') {
    const refusal = presentRefusal(decision.refusal, organizationMessages, context.acceptLanguage);
    return { index, outcome: 'REFUSED', organization: null, refusal };
  }
  const { change } = decision;
  const organization = 'change' in change ? change.change.organization : change.organization;
  return { index, outcome: change.outcome satisfies RegistrationResult['outcome'], organization, refusal: null };
}

function readListing(
  search: string | null | undefined,
  filter: OrganizationFilter | null | undefined,
  order: OrganizationOrder | null | undefined,
): OrganizationListing {
  const text = readSearchText('search', search);
  if (order === 'RELEVANCE' && text === null) {
    throw invalidArgument('orderBy', 'RELEVANCE needs a search; expected NAME or REGISTERED without one');
  }
  return {
    search: text,
    countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
    types: readAlternatives('filter.types', filter?.types),
    states: readAlternatives('filter.membershipStates', filter?.membershipStates),
    order: order ?? (text === null ? 'NAME' : 'RELEVANCE'),
  };
}

function firstLanguage(acceptLanguage: string | undefined): string | null {
  const first = acceptLanguage?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  return first === '' || first === '*' ? null : first;
}

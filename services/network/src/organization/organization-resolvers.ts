import { presentRefusal } from '@cattc/decisions';
import { parseRorId } from '@cattc/formats';
import { invalidArgument, presentDecision } from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { RegistrationResult, Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import { displayName, organizationMessages } from './organization.ts';
import { changeOrganization, type RegistrationDecision, registerOrganizations } from './organization-store.ts';

export const organizationResolvers = {
  Query: {
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

export function firstLanguage(acceptLanguage: string | undefined): string | null {
  const first = acceptLanguage?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  return first === '' || first === '*' ? null : first;
}

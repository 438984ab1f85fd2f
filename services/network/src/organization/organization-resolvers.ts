import { presentRefusal } from '@cattc/decisions';
import { type Parsed, parseRorId } from '@cattc/formats';
import { invalidArgument, presentDecision, tellHistory } from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { RegistrationResult, Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import { attentionOf, conflictsOf, type Organization } from './organization.ts';
import { changeOrganization, type RegistrationDecision, registerOrganizations } from './organization-change-store.ts';
import { nationalIdKey, parseNationalIdInput } from './organization-input.ts';
import { organizationMessages } from './organization-messages.ts';
import { localizedName } from './organization-name.ts';
import type { Kinship } from './organization-relation-store.ts';
import { findChangedSources, findRegisteredSources } from './organization-source-store.ts';

/** Registered organisations that stand in a relation to one. */
function kin(kinship: Kinship) {
  return async ({ id }: Organization, { first }: { first?: number | null }, context: Context): Promise<Organization[]> => {
    const most = readFirst(first);
    const found = await Promise.all((await context.load.kin.load({ of: id, kinship })).map((each) => context.load.organization.load(each)));
    // Several records may have been merged into one, also into this one.
    const others = new Map(found.flatMap((each) => (each === null || each.id === id ? [] : [[each.id, each]])));
    return [...others.values()].slice(0, most);
  };
}

const parents = kin('PARENT');

export const organizationResolvers = {
  Query: {
    organization(_, { id, rorId, nationalId }, context) {
      if ([id, rorId, nationalId].filter((given) => given != null).length !== 1) {
        throw invalidArgument('id', 'give one of id, rorId and nationalId');
      }
      if (id != null) return context.load.organization.load(id);
      if (rorId != null) return context.load.organizationByRorId.load(parsedArgument('rorId', parseRorId(rorId)));
      if (nationalId == null) return null;
      const parsed = parsedArgument('nationalId', parseNationalIdInput(nationalId, nationalId.country ?? ''));
      return context.load.organizationByNationalId.load(nationalIdKey(parsed));
    },
    changedSources(_, { sources }, context) {
      const { length } = sources;
      if (length < 1 || length > 1_000) throw invalidArgument('sources', `has ${length} items; expected 1 to 1000`);
      return findChangedSources(context.reader, sources);
    },
    registeredSources(_, { after, first }, context) {
      if (first == null || first < 1 || first > 10_000) throw invalidArgument('first', `is ${first}; expected 1 to 10000`);
      return findRegisteredSources(context.reader, after ?? null, first);
    },
  },
  Organization: {
    displayName: (organization, { lang }, { acceptLanguage }) => localizedName(organization, lang ?? acceptLanguage).value,
    localizedName: (organization, { lang }, { acceptLanguage }) => localizedName(organization, lang ?? acceptLanguage),
    country: ({ country }) => ({ code: country }),
    initiatives: ({ initiatives }) => initiatives.map((code) => ({ code })),
    relations: ({ relations }, { first }) => relations.slice(0, readFirst(first)),
    parent: async (organization, _, context) => (await parents(organization, { first: 1 }, context))[0] ?? null,
    parents,
    children: kin('CHILD'),
    successors: kin('SUCCESSOR'),
    predecessors: kin('PREDECESSOR'),
    needsAttention: (organization) => attentionOf(organization),
    sourceConflicts: (organization) => conflictsOf(organization),
    async history({ id }, { last }, context) {
      const transitions = tellHistory(await context.load.history.load(id), last, true);
      const changes = new Map((await context.load.organizationChanges.load(id)).map((each) => [each.version, each.changes]));
      return transitions.map((transition) => ({
        version: transition.version,
        transition,
        changes: [...(changes.get(transition.version) ?? [])],
      }));
    },
    membership: ({ membershipId }, _, context) => (membershipId === null ? null : context.load.membership.load(membershipId)),
    __resolveReference: ({ id }, context) => context.load.organization.load(id),
  },
  FactChange: {
    before: ({ before }) => JSON.stringify(before),
    after: ({ after }) => JSON.stringify(after),
  },
  SourceConflict: {
    ours: ({ ours }) => JSON.stringify(ours),
    theirs: ({ theirs }) => JSON.stringify(theirs),
  },
  NationalId: {
    country: ({ country }) => ({ code: country }),
  },
  OrganizationRelation: {
    organization: ({ rorId }, _, context) => context.load.organizationByRorId.load(rorId),
  },
  Mutation: {
    async registerOrganizations(_, { input }, context) {
      const decision = await context.mutate('registerOrganizations', input, (manager) => registerOrganizations(manager, context, input));
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
    return { index, outcome: 'REFUSED', organization: null, changes: [], conflicts: [], refusal };
  }
  const { outcome, organization, changes, conflicts } = decision.change;
  return {
    index,
    outcome: outcome satisfies RegistrationResult['outcome'],
    organization,
    changes: [...changes],
    conflicts: [...conflicts],
    refusal: null,
  };
}

function readFirst(first: number | null | undefined): number {
  if (first == null || first < 1 || first > 100) throw invalidArgument('first', `is ${first}; expected 1 to 100`);
  return first;
}

function parsedArgument<T>(name: string, result: Parsed<T>): T {
  if (result.ok) return result.value;
  throw invalidArgument(name, `${result.problem}; expected ${result.expected}`);
}

export function firstLanguage(acceptLanguage: string | undefined): string | null {
  const first = acceptLanguage?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  return first === '' || first === '*' ? null : first;
}

import { parseCountry, parseFord, parseId, parseLanguage } from '@cattc/formats';
import {
  type Connection,
  invalidArgument,
  presentActions,
  presentDecision,
  readAlternatives,
  readCodes,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Resolvers, TalentProfileFilter, TalentProfileOrder } from '../generated/resolvers.ts';
import {
  displayName,
  mutationOf,
  refuseAction,
  type TalentProfile,
  type TalentProfileAction,
  talentProfileTable,
} from './talent-profile.ts';
import { placeOf, type TalentProfileListing } from './talent-profile-list.ts';
import { talentProfileMessages } from './talent-profile-messages.ts';
import {
  countTalentProfiles,
  createTalentProfile,
  listTalentProfiles,
  publishTalentProfile,
  updateTalentProfile,
} from './talent-profile-store.ts';

export type TalentProfilePage = Connection<TalentProfile>;

export const talentProfileResolvers = {
  Query: {
    talentProfile: (_, { id }, context) => context.load.talentProfile.load(id),
    async talentProfiles(_, { filter, orderBy, ...arguments_ }, context) {
      const listing = readListing(filter, orderBy);
      const page = readPage(context.cursors, 'talentProfiles', listing, arguments_);
      const rows = await listTalentProfiles(context.reader, listing, context.caller, page.limit, page.after);
      return toConnection(rows, page, placeOf, () => countTalentProfiles(context.reader, listing, context.caller));
    },
  },
  TalentProfile: {
    displayName: ({ names }, { lang }, { acceptLanguage }) => displayName(names, lang ?? acceptLanguage),
    names: ({ names }) => [...names],
    nationality: ({ nationality }) => keyOf(nationality),
    country: ({ country }) => keyOf(country),
    languages: ({ languages }) => [...languages],
    fields: ({ fields }) => [...fields],
    ipc: ({ ipc }) => [...ipc],
    skills: ({ skills }) => [...skills],
    affiliations: ({ affiliations }) => [...affiliations],
    actions(profile, _, { caller, acceptLanguage }) {
      const actions = Object.keys(talentProfileTable) as TalentProfileAction[];
      const refusals = actions.map((name) => [mutationOf[name], refuseAction(name, profile, caller)] as const);
      return presentActions(Object.fromEntries(refusals), talentProfileMessages, acceptLanguage);
    },
    // Only those who belong to it get here: the field's rule is stricter than the profile's.
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, true),
    __resolveReference: ({ id }, context) => context.load.talentProfile.load(id),
  },
  TalentAffiliation: {
    organization: async ({ organizationId }, _, context) => ({ id: await context.load.survivor.load(organizationId) }),
  },
  Mutation: {
    async createTalentProfile(_, { input }, context) {
      const decision = await context.mutate('createTalentProfile', input, (manager) => createTalentProfile(manager, context, input));
      return presentDecision(decision, context, talentProfileMessages, payload('CreateTalentProfilePayload'));
    },
    async updateTalentProfile(_, { input }, context) {
      const decision = await context.mutate('updateTalentProfile', input, (manager) => updateTalentProfile(manager, context, input));
      return presentDecision(decision, context, talentProfileMessages, payload('UpdateTalentProfilePayload'));
    },
    async publishTalentProfile(_, { input }, context) {
      const decision = await context.mutate('publishTalentProfile', input, (manager) => publishTalentProfile(manager, context, input));
      return presentDecision(decision, context, talentProfileMessages, payload('PublishTalentProfilePayload'));
    },
  },
} satisfies Resolvers;

function keyOf(code: string | null): { code: string } | null {
  return code === null ? null : { code };
}

function payload<const Typename extends string>(__typename: Typename) {
  return (talentProfile: TalentProfile) => ({ __typename, talentProfile });
}

function readListing(filter: TalentProfileFilter | null | undefined, order: TalentProfileOrder | null | undefined): TalentProfileListing {
  return {
    own: filter?.own ?? false,
    states: readAlternatives('filter.states', filter?.states),
    countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
    stages: readAlternatives('filter.stages', filter?.stages),
    fields: readCodes('filter.fields', filter?.fields, 20, parseFord),
    skills: readSkillNames(filter?.skills),
    languages: readCodes('filter.languages', filter?.languages, 20, parseLanguage),
    organizationId: readOrganization(filter?.organizationId),
    order: order ?? 'PUBLISHED_DESC',
  };
}

function readSkillNames(skills: readonly string[] | null | undefined): readonly string[] | null {
  const names = readAlternatives('filter.skills', skills, 20);
  const long = names?.findIndex((name) => name.length > 200) ?? -1;
  if (long >= 0) throw invalidArgument(`filter.skills[${long}]`, 'is longer than 200 characters; expected at most 100');
  return names;
}

function readOrganization(id: string | null | undefined): string | null {
  if (id == null) return null;
  const parsed = parseId('org', id);
  if (parsed.ok) return parsed.value;
  throw invalidArgument('filter.organizationId', `${parsed.problem}; expected ${parsed.expected}`);
}

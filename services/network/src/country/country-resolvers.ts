import { countryCodes, countryName, negotiateLanguage, parseCountry } from '@cattc/formats';
import { invalidArgument, presentDecision, readAlternatives } from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { type CountryGroup, countryMessages, isOn } from './country.ts';
import { storeAgencyMandate, storeCountryGroup } from './country-store.ts';

export const countryResolvers = {
  Query: {
    async countries(_, { codes, group, on }, context) {
      const wanted = codes == null ? null : new Set(codes.map(readCode));
      const members = group == null ? null : membersOf(await context.load.countryGroups(), group, on ?? dayOf(context.now));
      return countryCodes
        .filter((code) => (wanted === null || wanted.has(code)) && (members === null || members.has(code)))
        .map((code) => ({ code }));
    },
    countryGroups: async (_, __, context) => [...(await context.load.countryGroups())],
  },
  Country: {
    name: ({ code }, { lang }, { acceptLanguage }) => countryName(readCode(code), lang ?? firstLanguage(acceptLanguage)),
    async groups({ code }, { on }, context) {
      const day = on ?? dayOf(context.now);
      const groups = await context.load.countryGroups();
      return groups.filter(({ members }) => members.some((member) => member.country === code && isOn(member, day)));
    },
    async agencies({ code }, { on }, context) {
      const day = on ?? dayOf(context.now);
      return (await context.load.agencyMandates()).filter((mandate) => mandate.country === code && isOn(mandate, day));
    },
    __resolveReference: ({ code }) => (parseCountry(code).ok ? { code } : null),
  },
  CountryGroup: {
    name: ({ names }, { lang }, { acceptLanguage }) => {
      const chosen = negotiateLanguage(
        lang ?? acceptLanguage,
        names.map((name) => name.lang),
      );
      return names.find((name) => name.lang === chosen)?.value ?? names[0]?.value ?? '';
    },
    __resolveReference: async ({ id }, context) => (await context.load.countryGroups()).find((group) => group.id === id) ?? null,
  },
  CountryGroupMember: {
    country: ({ country }) => ({ code: country }),
  },
  AgencyMandate: {
    organization: ({ organizationId }, _, context) => context.load.organization.load(organizationId),
    country: ({ country }) => ({ code: country }),
    __resolveReference: async ({ id }, context) => (await context.load.agencyMandates()).find((mandate) => mandate.id === id) ?? null,
  },
  Mutation: {
    async recordCountryGroup(_, { input }, context) {
      const decision = await context.mutate('recordCountryGroup', input, (manager) => storeCountryGroup(manager, context, input));
      return presentDecision(decision, context, countryMessages, (countryGroup) => ({
        __typename: 'RecordCountryGroupPayload' as const,
        countryGroup,
      }));
    },
    async recordAgencyMandate(_, { input }, context) {
      const decision = await context.mutate('recordAgencyMandate', input, (manager) => storeAgencyMandate(manager, context, input));
      return presentDecision(decision, context, countryMessages, (agencyMandate) => ({
        __typename: 'RecordAgencyMandatePayload' as const,
        agencyMandate,
      }));
    },
  },
} satisfies Resolvers;

function readCode(text: string): (typeof countryCodes)[number] {
  const parsed = parseCountry(text);
  if (parsed.ok) return parsed.value;
  throw invalidArgument('codes', `${parsed.problem}; expected ${parsed.expected}`);
}

function membersOf(groups: readonly CountryGroup[], code: string, day: string): ReadonlySet<string> {
  const group = groups.find((each) => each.code === code);
  return new Set(group?.members.filter((member) => isOn(member, day)).map((member) => member.country));
}

const mostGroups = 20;

/** The groups that the argument `filter.groups` names by their codes. */
export async function readGroups(codes: readonly string[] | null | undefined, { load }: Context): Promise<readonly CountryGroup[]> {
  const wanted = readAlternatives('filter.groups', codes, mostGroups);
  if (wanted === null) return [];
  const known = await load.countryGroups();
  return wanted.map((code, index) => {
    const found = known.find((group) => group.code === code);
    if (found !== undefined) return found;
    const expected = known.map((group) => group.code).join(', ');
    throw invalidArgument(
      `filter.groups[${index}]`,
      `no group has the code ${JSON.stringify(code.slice(0, 40))}; expected one of ${expected}`,
    );
  });
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function firstLanguage(acceptLanguage: string | undefined): string {
  return acceptLanguage?.split(',')[0]?.split(';')[0]?.trim() || 'en';
}

import {
  type CountryCode,
  countryName,
  foldName,
  fordLabel,
  fordWithin,
  negotiateLanguage,
  parseCountry,
  parseFord,
  parseInitiative,
} from '@cattc/formats';
import {
  type Connection,
  countLimit,
  invalidArgument,
  readAlternatives,
  readCodes,
  readPage,
  readSearchText,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { OrganizationFilter, OrganizationOrder, Resolvers } from '../generated/resolvers.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import type { Organization } from './organization.ts';
import type { Facet, OrganizationConditions, OrganizationListing } from './organization-list.ts';
import {
  countNearby,
  countOrganizations,
  countValues,
  listNearby,
  listOrganizations,
  type ValueCount,
} from './organization-listing-store.ts';
import { matchesOf } from './organization-matches.ts';
import { circleProblems } from './organization-near.ts';
import { firstLanguage } from './organization-resolvers.ts';
import { isMember, type ListLanguage, listLanguages, type OrganizationSearch } from './organization-search.ts';
import { planSearch } from './organization-search-store.ts';

export interface FoundEdge {
  readonly node: Organization;
  cursor(): string;
  readonly search: OrganizationSearch | null;
}

export type OrganizationPage = Omit<Connection<Organization>, 'edges'> & {
  readonly edges: FoundEdge[];
  readonly facets: Faceted;
};

export interface Faceted {
  readonly listing: OrganizationListing;
}

export interface CountedValue extends ValueCount {
  readonly facet: Facet;
}

export type NearbyPage = Omit<Connection<Organization>, 'edges'> & {
  readonly edges: { readonly node: Organization; cursor(): string; readonly distanceKm: number }[];
};

const mostAlternatives = 20;

export const organizationListResolvers = {
  Query: {
    async organizations(_, { search, filter, orderBy, lang, ...arguments_ }, context) {
      const text = readSearchText('search', search);
      const asked = { conditions: readConditions(filter), order: readOrder(orderBy, text), language: readLanguage(lang, context) };
      const page = readPage(context.cursors, 'organizations', { text, ...asked }, arguments_);
      const listing = { ...asked, search: text === null ? null : await planSearch(context.reader, text) };
      const rows = await listOrganizations(context.reader, listing, context.caller, page.limit, page.after);
      const places = new Map(rows.map(({ organization, place }) => [organization, place]));
      const connection = toConnection(
        rows.map(({ organization }) => organization),
        page,
        (organization) => places.get(organization) ?? [],
        () => countOrganizations(context.reader, listing, context.caller),
      );
      return { ...connection, edges: connection.edges.map((edge) => ({ ...edge, search: listing.search })), facets: { listing } };
    },
    async organizationsNear(_, { lat, lng, km, filter, ...arguments_ }, context) {
      const circle = { lat, lng, km };
      for (const { argument, problem } of circleProblems(circle)) throw invalidArgument(argument, problem);
      const conditions = readConditions(filter);
      const page = readPage(context.cursors, 'organizationsNear', { circle, conditions }, arguments_);
      const rows = await listNearby(context.reader, circle, conditions, context.caller, page.limit, page.after);
      const found = new Map(rows.map((row) => [row.organization, row]));
      const connection = toConnection(
        rows.map(({ organization }) => organization),
        page,
        (organization) => found.get(organization)?.place ?? [],
        () => countNearby(context.reader, circle, conditions, context.caller),
      );
      return {
        ...connection,
        edges: connection.edges.map((edge) => ({ ...edge, distanceKm: Number((found.get(edge.node)?.distanceKm ?? 0).toFixed(3)) })),
      };
    },
  },
  OrganizationEdge: {
    async matches({ node, search }, _, context) {
      if (search === null) return [];
      const membership = node.membershipId === null ? null : await context.load.membership.load(node.membershipId);
      return matchesOf(node, membership !== null && isMember(membership.state) ? membership.fields : [], search);
    },
  },
  OrganizationFacets: {
    countries: facetResolver('countries'),
    types: facetResolver('types'),
    tiers: facetResolver('tiers'),
    states: facetResolver('states'),
    fields: facetResolver('fields'),
  },
  FacetCount: {
    count: ({ count }) => Math.min(count, countLimit),
    countIsExact: ({ count, cut }) => !cut && count <= countLimit,
    label: ({ facet, value }, { lang }, { acceptLanguage }) => labelOf(facet, value, lang ?? acceptLanguage),
  },
} satisfies Resolvers;

function facetResolver(facet: Facet) {
  return async ({ listing }: Faceted, _: object, { reader, caller }: Context): Promise<CountedValue[]> =>
    (await countValues(reader, listing, facet, caller)).map((counted) => ({ ...counted, facet }));
}

const vocabularies = { types: 'OrganizationType', tiers: 'MembershipTier', states: 'MembershipState' } as const;

function labelOf(facet: Facet, value: string, languages: string | undefined): string {
  if (facet === 'countries') return countryName(value as CountryCode, firstLanguage(languages) ?? 'en');
  if (facet === 'fields') return fordLabel(value, languages);
  const labels = vocabulary[vocabularies[facet]]?.find(({ code }) => code === value)?.labels ?? {};
  return labels[negotiateLanguage(languages, Object.keys(labels))] ?? value;
}

function readOrder(order: OrganizationOrder | null | undefined, text: string | null): OrganizationOrder {
  if (order === 'RELEVANCE' && text === null) {
    throw invalidArgument('orderBy', 'RELEVANCE needs a search; expected NAME, DISPLAY_NAME or REGISTERED without one');
  }
  return order ?? (text === null ? 'NAME' : 'RELEVANCE');
}

/** The language of the list: English where there is no index for the one that is asked for. */
function readLanguage(lang: string | null | undefined, { acceptLanguage }: Context): ListLanguage {
  const asked = negotiateLanguage(lang ?? acceptLanguage, listLanguages);
  return listLanguages.find((language) => language === asked) ?? 'en';
}

function readConditions(filter: OrganizationFilter | null | undefined): OrganizationConditions {
  const texts = (name: string, values: readonly string[] | null | undefined) =>
    readAlternatives(name, values, mostAlternatives)?.map((value, index) => readText(`${name}[${index}]`, value)) ?? null;
  const fields = readCodes('filter.fields', filter?.fields, mostAlternatives, parseFord);
  return {
    countries: readCodes('filter.countries', filter?.countries, mostAlternatives, parseCountry),
    subdivisions: texts('filter.subdivisions', filter?.subdivisions),
    cities: texts('filter.cities', filter?.cities)?.map(foldName) ?? null,
    types: readAlternatives('filter.types', filter?.types),
    statuses: readAlternatives('filter.statuses', filter?.statuses),
    states: readAlternatives('filter.membershipStates', filter?.membershipStates),
    tiers: readAlternatives('filter.tiers', filter?.tiers),
    fields: fields === null ? null : [...new Set(fields.flatMap(fordWithin))],
    hasMembership: filter?.hasMembership ?? null,
    initiatives: readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative),
    attention: readAlternatives('filter.needsAttention', filter?.needsAttention),
  };
}

function readText(argument: string, value: string): string {
  const text = value.trim();
  if (text === '' || text.length > 200) throw invalidArgument(argument, `has ${text.length} characters; expected 1 to 200`);
  return text;
}

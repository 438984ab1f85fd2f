import { createReadStream } from 'node:fs';
import { createApi } from '../api.ts';
import { importRor } from '../import/import-ror.ts';
import type { ReadyPlaces } from '../issuer/index.ts';
import { secretariat } from './actors.ts';
import { grantCouncil } from './council.ts';
import { loadDocuments } from './documents.ts';
import { loadDuplicates } from './duplicates.ts';
import { loadForums } from './forums.ts';
import { type Illustrative, organizationsFile, readIllustrative, type SampleFirm, type SampleState } from './illustrative.ts';
import { loadMechanisms } from './mechanisms.ts';
import { bringToState } from './membership-path.ts';
import { loadListings, loadPartnerSystems, loadPositions, loadProfiles } from './offers.ts';
import { loadOfficers } from './officers.ts';
import { readReadyPlaces as readPlaces } from './ready-places.ts';
import { loadRecorded } from './recorded.ts';
import { loadWorkingGroups } from './working-groups.ts';
import type { SampleWorld } from './world.ts';

/** Which records of the sample the issuer's ready-made people act for; public ones, so that nobody has to be asked for a token. */
export const readReadyPlaces = (gatewayUrl: string): Promise<ReadyPlaces> =>
  readPlaces(createApi(gatewayUrl, { issuerUrl: '', clientSecret: '' }));

export interface SampleOptions {
  readonly gatewayUrl: string;
  readonly issuer: { readonly url: string; readonly clientSecret: string };
  say(text: string): void;
  readonly signal: AbortSignal;
}

/** Loads the sample through the public API, as its users would; running it again after an interruption completes it. */
export async function loadSample({ gatewayUrl, issuer, say, signal }: SampleOptions): Promise<void> {
  const api = createApi(gatewayUrl, { issuerUrl: issuer.url, clientSecret: issuer.clientSecret }, signal);
  const sample = await readIllustrative();
  await loadPartnerSystems(api, sample.partnerSystems);
  const result = await importRor({
    source: createReadStream(organizationsFile),
    url: gatewayUrl,
    token: () => api.token(secretariat),
    signal,
  });
  if (result.fault !== undefined) throw new Error(result.fault);
  const world: SampleWorld = { api, organizations: await readOrganizations(api, sample) };
  await loadFirms(api, sample.firms);
  await loadDuplicates(api, sample.duplicates);
  for (const group of sample.countryGroups) await api.accepted(secretariat, 'recordCountryGroup', group, 'countryGroup { id }');
  for (const { rorId, ...mandate } of sample.agencies) {
    const input = { ...mandate, organizationId: world.organizations.get(rorId)?.id };
    await api.accepted(secretariat, 'recordAgencyMandate', input, 'agencyMandate { id }');
  }
  await loadOfficers(world, sample);
  await loadMechanisms(world, sample);
  await loadWorkingGroups(world, sample);
  await grantCouncil(api);
  await loadRecorded(api, sample.recorded);
  // Whoever is suspended was a member before, with listings and positions.
  await loadMembers(world, sample, (state) => (state === 'SUSPENDED' || state === 'APPEALED' ? 'ACTIVE' : state));
  await Promise.all([
    loadDocuments(world, sample.documents),
    loadListings(world, sample.listings),
    loadPositions(world, sample.positions),
    loadProfiles(world, sample.profiles),
  ]);
  await loadForums(world, sample);
  await loadMembers(world, sample, (state) => state);
  const { firms, duplicates, documents, listings, positions } = sample;
  const members = sample.members.length + sample.recorded.length;
  say(
    `sample: ${result.counts.registered + result.counts.unchanged + result.counts.withdrawn + firms.length + 2 * duplicates.length} organisations, ${members} memberships, ${listings.length} listings, ${positions.length} positions, ${documents.length} documents`,
  );
}

/** Registers the firms one after the other, as they name each other. They are known by their national ids. */
async function loadFirms(api: SampleWorld['api'], firms: readonly SampleFirm[]): Promise<void> {
  const ids = new Map<string, string>();
  for (const { key, parent, successor, input } of firms) {
    const organization = {
      ...input,
      ...(parent === undefined ? {} : { parentId: ids.get(parent) }),
      ...(successor === undefined ? {} : { successorIds: [ids.get(successor)] }),
    };
    const selection = 'results { organization { id } refusal { message details { path problem } } }';
    const { results } = await api.accepted<{ results: { organization: { id: string } | null; refusal: object | null }[] }>(
      secretariat,
      'registerOrganizations',
      { organizations: [organization] },
      selection,
    );
    const id = results[0]?.organization?.id;
    if (id === undefined) throw new Error(`the firm ${key} of the sample was refused: ${JSON.stringify(results[0]?.refusal)}`);
    ids.set(key, id);
  }
}

async function loadMembers(
  { api, organizations }: SampleWorld,
  { members, agencies }: Illustrative,
  stateOf: (state: SampleState) => SampleState,
): Promise<void> {
  const agencyOf = new Map(
    agencies
      .filter(({ operator, subject }) => !operator && subject === undefined)
      .map(({ country, rorId }) => [country, organizations.get(rorId)?.id]),
  );
  await Promise.all(
    members.map(async (member) => {
      const organization = organizations.get(member.rorId);
      if (organization === undefined) throw new Error(`the sample has no organisation ${member.rorId}`);
      await bringToState(api, member, stateOf(member.state), organization, agencyOf.get(organization.country));
    }),
  );
}

async function readOrganizations(api: SampleWorld['api'], { members, agencies }: Illustrative): Promise<SampleWorld['organizations']> {
  const rorIds = [...new Set([...members, ...agencies].map(({ rorId }) => rorId))];
  const fields = rorIds.map((rorId, index) => `o${index}: organization(rorId: "${rorId}") { id rorId country { code } }`);
  const found = await api.query<Record<string, { id: string; rorId: string; country: { code: string } } | null>>(
    secretariat,
    `{ ${fields.join('\n')} }`,
  );
  return new Map(
    Object.values(found).flatMap((organization) =>
      organization === null ? [] : [[organization.rorId, { id: organization.id, country: organization.country.code }]],
    ),
  );
}

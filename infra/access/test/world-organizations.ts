import { personOf } from './cast.ts';
import type { System } from './system.ts';
import { desk, type Make, note } from './world-maker.ts';

/** Organisations by what becomes of them, and their countries. */
export const organizations = {
  a: 'TH',
  ministry: 'TH',
  b: 'TH',
  c: 'VN',
  suspended: 'TH',
  appealed: 'TH',
  dismissed: 'TH',
  drafting: 'CN',
  draftingTh: 'TH',
  asked: 'TH',
  due: 'VN',
  former: 'TH',
  newcomer: 'LA',
  newcomerTh: 'TH',
  submitted: 'TH',
  vetted: 'TH',
  vettedLa: 'LA',
  recommended: 'TH',
  rejected: 'VN',
  merged: 'TH',
  recorded: 'TH',
  proposed: 'LA',
  agencyTh: 'TH',
  agencyVn: 'VN',
  agencyCn: 'CN',
} as const;
export type OrganizationName = keyof typeof organizations;

const rorIds = [
  'https://ror.org/03cqd2v24',
  'https://ror.org/028wp3y58',
  'https://ror.org/04vy95b61',
  'https://ror.org/02hmjzt55',
] as const;

export async function registerOrganizations(make: Make): Promise<Record<OrganizationName, string>> {
  const names = Object.keys(organizations) as OrganizationName[];
  const { results } = await make(
    'network',
    desk,
    'registerOrganizations',
    {
      organizations: names.map((name) => ({
        // The two that share a name are candidates for one organisation; what is stated to be related is none.
        names: [{ value: name === 'appealed' ? 'Institute a' : `Institute ${name}`, lang: 'en', kind: 'LABEL' }],
        types: ['EDUCATION'],
        country: organizations[name],
        location: { lat: 13.75, lng: 100.5 },
        ...(name === 'ministry' ? { rorId: rorIds[0] } : {}),
        ...(name === 'a' ? wholeOrganization : {}),
        // Each of two merged records had a ROR id of its own.
        ...(name === 'merged' ? { rorId: rorIds[2] } : name === 'newcomerTh' ? { rorId: rorIds[3] } : {}),
        ...(name === 'newcomerTh' || name === 'former' ? { domains: ['shared.example.org'] } : {}),
      })),
    },
    'results { organization { id } }',
  );
  const ids = Object.fromEntries(names.map((name, index) => [name, results[index].organization.id])) as Record<OrganizationName, string>;
  const years = { from: '2020-01-01', to: '2099-12-31' };
  await make('network', desk, 'recordCountryGroup', {
    code: 'ASEAN',
    names: [{ value: 'Association of Southeast Asian Nations', lang: 'en' }],
    members: ['LA', 'TH', 'VN'].map((country) => ({ country, ...years })),
  });
  const agency = (organizationId: string, country: string, facts: object) =>
    make('network', desk, 'recordAgencyMandate', { organizationId, country, ...years, ...facts });
  await agency(ids.agencyTh, 'TH', { subject: 'MEMBERSHIP' });
  await agency(ids.agencyTh, 'TH', { subject: 'TALENT', subdivision: 'TH-10' });
  await agency(ids.agencyVn, 'VN', { subject: 'MEMBERSHIP' });
  // Those that mechanisms are between, and could be.
  for (const name of ['agencyCn', 'drafting', 'ministry', 'b', 'c'] as const)
    await agency(ids[name], organizations[name], { subject: 'TALENT' });
  await make('network', desk, 'mergeOrganizations', { id: ids.merged, into: ids.newcomerTh, reason: 'DUPLICATE', note });
  await editOrganizations(make, ids);
  return ids;
}

/** What is stated in the register, and a source that says otherwise than what was edited: something in each field of a and its ministry. */
async function editOrganizations(make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const edit = (id: string, facts: object) => make('network', desk, 'updateOrganization', { id, ...facts });
  await edit(ids.a, { successorIds: [ids.b], city: 'Krung Thep' });
  await edit(ids.former, { successorIds: [ids.a] });
  await edit(ids.c, { parentId: ids.a });
  const names = [{ value: 'Institute a', lang: 'en', kind: 'LABEL' }];
  const newer = { ...wholeOrganization, names, types: ['EDUCATION'], country: organizations.a, city: 'Pathum Wan' };
  await make('network', desk, 'registerOrganizations', { organizations: [newer] });
}

/** Of the possible duplicates one that somebody has dismissed: the two that share a domain. */
export async function dismissDuplicate(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const [pair] = await system.databases.query<{ id: string }>(
    'network',
    `SELECT id FROM duplicate WHERE first_id = ANY($1) AND second_id = ANY($1) AND reasons @> '{SAME_DOMAIN}'`,
    [[ids.former, ids.newcomerTh]],
  );
  const author = { ...desk, country: 'CN', organization: ids.ministry, via: personOf('a machine') };
  await make('network', author, 'dismissDuplicate', { id: pair?.id, reason: 'PART_OF_THE_OTHER', note });
}

export const wholeOrganization = {
  modifiedOn: '2026-05-01',
  rorId: rorIds[1],
  nationalIds: [{ scheme: 'TH_JURISTIC_PERSON', value: '0994000617721' }],
  subdivision: 'TH-10',
  city: 'Bangkok',
  location: { lat: 13.7, lng: 100.5 },
  website: 'https://a.example.org',
  domains: ['a.example.org'],
  established: 1917,
  initiatives: ['TECHNOLOGY_TRANSFER'],
  externalIds: [{ scheme: 'isni', value: '0000000121885934' }],
  relations: [{ kind: 'PARENT', rorId: rorIds[0], label: 'Institute ministry' }],
};

import { createHash } from 'node:crypto';
import type { Caller } from '@cattc/decisions';
import { callerOf, until } from '@cattc/testing';
import { type CastMember, cast, machineScopes, type PartName, partNames, partOf, personOf, visitor } from './cast.ts';
import { readRecords, type StoredRecord } from './records.ts';
import type { Answer, Data, Service, System } from './system.ts';

/** What there is to see: of each type of records some in each relation to each caller, and in each field a value. */
export interface World {
  readonly cast: readonly CastMember[];
  /** Type → key → record. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>;
  /** What the source says of an organisation whose city was edited. */
  readonly edited: object;
  /** Organisations and profiles by the names of this file. */
  readonly organizations: Readonly<Record<OrganizationName, string>>;
  /** The country of an organisation's last membership. */
  homeOf(organization: string): string | null;
}

const organizations = {
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
} as const;
export type OrganizationName = keyof typeof organizations;

const profiles = { a: 'NETWORK', b: 'PRIVATE', c: 'PUBLIC', draft: 'PUBLIC' } as const;

/** The staff who make the world; those of the cast come later and did none of it. */
const desk = callerOf('SECRETARIAT', { person: personOf('desk'), mandate: 'desk' });
const secondDesk = callerOf('SECRETARIAT', { person: personOf('second desk'), mandate: 'desk-2' });
const head = callerOf('ADMIN', { person: personOf('head'), mandate: 'head' });
const board = callerOf('COUNCIL', { person: personOf('board'), mandate: 'board' });

/** How the council voted, the caller among it. */
export const votesOf = ({ person }: Caller, vote: 'FOR' | 'AGAINST') => ({
  votes: [person ?? personOf('nobody'), personOf('board two'), personOf('board three')].map((voter) => ({
    person: voter,
    vote,
    reason: 'Said in the meeting.',
  })),
});

const officer = callerOf('COMPLIANCE', { person: personOf('officer'), mandate: 'officer' });

const note = 'What somebody wrote with it.';
const text = (value: string) => [
  { value, lang: 'en' },
  { value: `${value} (中文)`, lang: 'zh-Hans' },
];
const rorIds = [
  'https://ror.org/03cqd2v24',
  'https://ror.org/028wp3y58',
  'https://ror.org/04vy95b61',
  'https://ror.org/02hmjzt55',
] as const;

export async function buildWorld(system: System): Promise<World> {
  const make = maker(system);
  const organizationIds = await registerOrganizations(make);
  await dismissDuplicate(system, make, organizationIds);
  const profileIds = await createProfiles(make, organizationIds);
  const members = await admitMembers(system, make, organizationIds, profileIds);
  await offer(system, make, organizationIds, members);
  await bringDocuments(system, make, organizationIds);
  await registerSystems(make, organizationIds);
  await refuseSomething(system);
  const records = new Map(await readRecords(system.databases));
  records.set('Country', new Map(['CN', 'LA', 'TH', 'VN'].map((code) => [code, { code }])));
  const homes = new Map([...(records.get('Membership')?.values() ?? [])].map(({ organizationId, country }) => [organizationId, country]));
  const everybody = [
    visitor,
    ...partNames.map((name) => ({ name, caller: members[name], changesOnly: partOf(name).changesOnly ?? false })),
  ];
  await gatewayKnows(system, everybody);
  return {
    cast: everybody,
    records,
    edited: { ...wholeOrganization, country: organizations.a },
    organizations: organizationIds,
    homeOf: (organization) => homes.get(organization) ?? null,
  };
}

/** Waits until the gateway has followed who holds which mandate and who is suspended. */
async function gatewayKnows(system: System, everybody: readonly CastMember[]): Promise<void> {
  for (const { name, caller } of everybody) {
    const { person, via, role, organization, profile, country, suspended } = caller;
    const expected = {
      person,
      via,
      role,
      organization: organization && { id: organization },
      profileId: profile,
      country: country && { code: country },
      suspended,
    };
    let last = '';
    const ask = async () => {
      const answer = await system.ask(
        'gateway',
        caller,
        '{ viewer { person via role organization { id } profileId country { code } suspended } }',
      );
      last = answer.text;
      return JSON.stringify(answer.data?.viewer) === JSON.stringify(expected);
    };
    await until(`the gateway knows ${name}`, ask, 15_000, async () => `: ${last}`);
  }
}

/** A refusal that names a value, for each audit. */
async function refuseSomething(system: System): Promise<void> {
  const input = { id: '-', idempotencyKey: '-' };
  const wrong = [
    ['network', desk, 'screenMembership', input],
    ['talent', callerOf('MEMBER', { person: personOf('an author') }), 'openPosition', input],
    ['trading', callerOf('MEMBER', { person: personOf('an author') }), 'submitListing', input],
    ['partners', desk, 'reinstatePartnerSystem', input],
  ] as const;
  for (const [service, caller, mutation, given] of wrong) await maker(system)(service, caller, mutation, given).catch(() => undefined);
}

/** Documents: whose, of what kind, brought how far. */
const documents: readonly (readonly [owner: OrganizationName, kind: string, of: 'organization' | 'membership', path: readonly string[]])[] =
  [
    ['a', 'LOGO', 'organization', ['sent', 'storeDocument']],
    ['a', 'LEGAL_STATUS', 'organization', ['sent', 'storeDocument']],
    ['a', 'EVIDENCE', 'membership', ['sent', 'storeDocument']],
    ['a', 'STATUTE', 'organization', ['sent']],
    ['a', 'LOGO', 'organization', ['sent']],
    ['a', 'MINUTES', 'organization', ['sent', 'storeDocument', 'removeDocument']],
    ['a', 'OTHER', 'organization', ['removeDocument']],
    ['c', 'LEGAL_STATUS', 'organization', ['sent', 'storeDocument']],
    ['c', 'LOGO', 'organization', ['sent', 'storeDocument']],
    ['suspended', 'EVIDENCE', 'membership', ['sent', 'storeDocument']],
    ['suspended', 'EVIDENCE', 'membership', ['sent']],
    ['draftingTh', 'EVIDENCE', 'membership', ['sent', 'storeDocument']],
  ];

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

async function bringDocuments(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  for (const [name, kind, of, path] of documents) {
    const bringer = callerOf('MEMBER', { person: personOf('an author'), organization: ids[name], via: personOf('a machine') });
    const [membership] = await system.databases.query<{ id: string }>('network', 'SELECT id FROM membership WHERE organization_id = $1', [
      ids[name],
    ]);
    const owner = of === 'organization' ? ids[name] : (membership?.id ?? '');
    await bringDocument(system, make, bringer, { owner, kind, title: `A document of ${name}` }, path);
  }
}

async function bringDocument(
  system: System,
  make: Make,
  bringer: Caller,
  facts: { readonly owner: string; readonly kind: string; readonly title: string },
  path: readonly string[],
): Promise<void> {
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const input = { ...facts, mediaType: 'image/png', size: picture.length, sha256 };
  const { document, upload } = await make(
    'network',
    bringer,
    'stageDocument',
    input,
    'document { id } upload { url headers { name value } }',
  );
  for (const step of path) {
    if (step === 'sent') {
      const headers = upload.headers.map(({ name, value }: { name: string; value: string }) => [name, value]);
      const status = await system.put(upload.url, Object.fromEntries(headers), picture);
      if (status !== 200) throw new Error(`the world has no bytes of ${document.id}: HTTP ${status}`);
    } else await make('network', bringer, step, { id: document.id, ...(step === 'removeDocument' ? { reason: 'REPLACED', note } : {}) });
  }
}

/** Runs a mutation at its subgraph; answers the selected part of its payload. */
type Make = (service: Service, caller: Caller, mutation: string, input: object, selection?: string) => Promise<Data>;

function maker(system: System): Make {
  return async (service, caller, mutation, input, selection = '__typename') => {
    const stem = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const query = `mutation ($input: ${stem}Input!) { ${mutation}(input: $input) { ... on ${stem}Payload { ${selection} } ... on Refusal { code message details { path problem } } } }`;
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const answer: Answer = await system.ask(service, caller, query, { input }, { traceparent });
    const made = answer.data?.[mutation];
    if (made == null || made.code !== undefined) throw new Error(`the world has no ${mutation} ${JSON.stringify(input)}: ${answer.text}`);
    return made;
  };
}

async function registerOrganizations(make: Make): Promise<Record<OrganizationName, string>> {
  const names = Object.keys(organizations) as OrganizationName[];
  const { results } = await make(
    'network',
    desk,
    'registerOrganizations',
    {
      organizations: names.map((name) => ({
        // The two that share a name are candidates for one organisation.
        names: [{ value: name === 'b' ? 'Institute a' : `Institute ${name}`, lang: 'en', kind: 'LABEL' }],
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
async function dismissDuplicate(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const [pair] = await system.databases.query<{ id: string }>(
    'network',
    `SELECT id FROM duplicate WHERE first_id = ANY($1) AND second_id = ANY($1) AND reasons @> '{SAME_DOMAIN}'`,
    [[ids.former, ids.newcomerTh]],
  );
  const author = { ...desk, country: 'CN', organization: ids.ministry, via: personOf('a machine') };
  await make('network', author, 'dismissDuplicate', { id: pair?.id, reason: 'PART_OF_THE_OTHER', note });
}

const wholeOrganization = {
  rorId: rorIds[1],
  nationalIds: [{ scheme: 'TH_JURISTIC_PERSON', value: '0994000617721' }],
  subdivision: 'TH-10',
  city: 'Bangkok',
  location: { lat: 13.7, lng: 100.5 },
  website: 'https://a.example.org',
  domains: ['a.example.org'],
  established: 1917,
  externalIds: [{ scheme: 'isni', value: '0000000121885934' }],
  relations: [{ kind: 'PARENT', rorId: rorIds[0], label: 'Institute ministry' }],
};

/** One profile for each visibility, all of it filled in, and one that is not published. */
async function createProfiles(make: Make, ids: Record<OrganizationName, string>): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [index, [name, visibility]] of Object.entries(profiles).entries()) {
    const caller = callerOf('TALENT', { person: personOf(`talent ${name}`), mandate: `talent-${name}`, country: 'TH' });
    const fields = {
      names: [{ value: `Dr ${name}`, lang: 'en' }],
      orcid: ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X', '0000-0003-1415-9269'][index],
      nationality: 'VN',
      country: 'TH',
      languages: [{ lang: 'th', level: 'C1' }],
      stage: 'R2',
      highestDegree: 'DOCTORATE',
      yearsOfResearch: 7,
      fields: ['2.11'],
      ipc: ['G01N 33/569'],
      skills: ['Immunoassays'],
      affiliations: [{ organizationId: ids.a, from: '2015-01-01', to: '2019-12-31' }],
    };
    const shown = Object.fromEntries(Object.keys(fields).map((field) => [field, visibility]));
    const { talentProfile } = await make(
      'talent',
      { ...caller, via: personOf('a machine') },
      'createTalentProfile',
      { ...fields, visibility: shown },
      'talentProfile { id }',
    );
    made[name] = talentProfile.id;
    if (name !== 'draft') await make('talent', caller, 'publishTalentProfile', { id: talentProfile.id });
  }
  return made;
}

type Members = Record<PartName, Caller>;

/** Persons with their mandates, and a membership in each state. */
async function admitMembers(
  system: System,
  make: Make,
  ids: Record<OrganizationName, string>,
  profileIds: Record<string, string>,
): Promise<Members> {
  const members = {} as Members;
  for (const name of partNames) {
    const part = partOf(name);
    const organization = part.organization === undefined ? null : ids[part.organization as OrganizationName];
    const profile = part.profile === undefined ? null : (profileIds[part.profile] ?? null);
    members[name] = cast(name, `mandate-of-${name.replaceAll(' ', '-')}`, { organization, profile });
    if (part.registered !== true) continue;
    await make('network', desk, 'registerPerson', { subject: personOf(name), name: `A person: ${name}`, note });
    const giver = ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'].includes(part.role) ? head : { ...desk, country: 'CN' };
    const { mandate } = await make(
      'network',
      giver,
      'grantMandate',
      {
        subject: personOf(name),
        role: part.role,
        organizationId: organization,
        profileId: profile,
        country: part.country ?? null,
        may: 'SIGN',
        scopes: part.role === 'PARTNER_SYSTEM' ? machineScopes : [],
        to: '2099-12-31',
        note,
      },
      'mandate { id }',
    );
    members[name] = cast(name, mandate.id, { organization, profile });
  }
  for (const [name, role] of [
    ['member of a', 'MEMBER'],
    ['agency of TH', 'AGENCY'],
  ] as const) {
    const input = { subject: personOf(`deputy of ${name}`), role, deputyOf: members[name].mandate, note };
    await make('network', members[name], 'grantMandate', input);
    const { mandate } = await make(
      'network',
      members[name],
      'grantMandate',
      { ...input, subject: personOf(`former deputy of ${name}`) },
      'mandate { id }',
    );
    await make('network', members[name], 'revokeMandate', { id: mandate.id, reason: 'LEFT', note });
  }
  const { person } = await make(
    'network',
    desk,
    'registerPerson',
    { subject: personOf('somebody suspended'), name: 'Somebody' },
    'person { id }',
  );
  await make('network', { ...desk, country: 'CN' }, 'suspendPerson', { id: person.id, reason: 'LEFT', note });
  const recordings = await proposeRecordings(make, ids);
  await applyForAll(system, make, ids);
  await make('network', secondDesk, 'confirmMembershipRecording', { id: recordings[0], note });
  return members;
}

/** Memberships that exist already: some that are to be recorded, one of them in vain, and one that waits. */
async function proposeRecordings(make: Make, ids: Record<OrganizationName, string>): Promise<readonly string[]> {
  const proposed: string[] = [];
  for (const names of [['recorded', 'vetted'], ['proposed']] as const) {
    const memberships = names.map((name) => ({
      organizationId: ids[name],
      fields: ['2.11'],
      validFrom: '2020-01-01',
      validTo: '2029-12-31',
      reference: `No. ${name}`,
    }));
    const machine = { ...desk, via: personOf('a machine'), country: 'CN' };
    const { recording } = await make(
      'network',
      machine,
      'recordExistingMemberships',
      { memberships, evidence: 'A list.' },
      'recording { id }',
    );
    proposed.push(recording.id);
  }
  return proposed;
}

type Step = readonly [by: Caller | 'applicant' | 'agency', mutation: string, input?: object];
const submit: Step = ['applicant', 'submitMembership'];
const screen: Step = [desk, 'screenMembership'];
const recommended: readonly Step[] = [submit, screen, ['agency', 'recommendMembership']];
const admitted: readonly Step[] = [...recommended, [board, 'approveMembership', { council: votesOf(board, 'FOR') }]];

/** How each membership comes to its state. */
const paths: Readonly<Partial<Record<OrganizationName, readonly Step[]>>> = {
  a: admitted,
  b: admitted,
  c: admitted,
  suspended: admitted,
  appealed: admitted,
  dismissed: admitted,
  drafting: [],
  draftingTh: [],
  asked: [submit, screen, [desk, 'requestMembershipInfo', { reason: 'INCOMPLETE_DATA' }]],
  due: admitted,
  former: admitted,
  submitted: [submit],
  vetted: [submit, screen],
  vettedLa: [submit, screen],
  recommended,
  rejected: [submit, [desk, 'declineMembership', { reason: 'OUT_OF_SCOPE' }]],
};

async function applyForAll(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  for (const [key, path] of Object.entries(paths)) {
    const name = key as OrganizationName;
    const country = organizations[name];
    const agencyId = country === 'TH' ? ids.agencyTh : country === 'VN' ? ids.agencyVn : null;
    const agency = callerOf('AGENCY', { person: personOf('an officer'), country, organization: agencyId, via: personOf('a machine') });
    const applicant = callerOf('MEMBER', { person: personOf('an applicant'), organization: ids[name] });
    const input = { organizationId: ids[name], fields: ['2.11'], sponsorAgencyId: agencyId, note };
    const { membership } = await make('network', applicant, 'applyForMembership', input, 'membership { id }');
    // One of those that draft has brought what it takes to hand in.
    if (path.length > 0 || name === 'drafting')
      await bringDocument(system, make, applicant, { owner: ids[name], kind: 'LEGAL_STATUS', title: `Proof of ${name}` }, [
        'sent',
        'storeDocument',
      ]);
    for (const [by, mutation, more = {}] of path) {
      const caller = by === 'applicant' ? applicant : by === 'agency' ? agency : by;
      await make('network', caller, mutation, { id: membership.id, note, ...more });
    }
  }
  for (const service of ['trading', 'talent'] as const) {
    await until(`${service} knows the members`, async () => {
      const rows = await system.databases.query(service, `SELECT 1 FROM member WHERE state = 'ACTIVE'`);
      return rows.length >= 8;
    });
  }
}

const wholeListing = {
  kind: 'TECHNOLOGY_OFFER',
  title: text('Rapid test for shrimp disease'),
  summary: text('A paper strip that shows early mortality syndrome at the pond.'),
  description: text('Antibodies on nitrocellulose.'),
  advantages: text('Ten minutes, no laboratory.'),
  stage: 'PROTOTYPE',
  trl: 7,
  ipStatus: 'PATENT_PENDING',
  ipc: ['G01N 33/569'],
  sdg: [14],
  transferModes: ['LICENSE'],
  indicativePrice: { amount: '25000000', currency: 'THB' },
  countriesOffered: ['LA'],
  countriesExcluded: ['MM'],
  deadline: '2099-12-31',
  note,
};

const handedIn: readonly Step[] = [['applicant', 'submitListing']];
const published: readonly Step[] = [...handedIn, [desk, 'publishListing']];
const block: Step = [officer, 'blockListing', { reason: 'EXPORT_CONTROL' }];

/** Listings: whose, with what beside the whole content, brought how far. */
const listings: readonly (readonly [owner: OrganizationName, content: object, path: readonly Step[]])[] = [
  ['a', {}, published],
  ['a', { countriesExcluded: [] }, published],
  ['a', { countriesExcluded: ['CN', 'TH', 'VN'] }, published],
  ['a', { sdg: [] }, []],
  ['a', { title: [] }, []],
  ['a', {}, handedIn],
  ['a', {}, [...handedIn, [desk, 'requestListingChanges', { reason: 'UNCLEAR' }]]],
  ['a', {}, [...published, ['applicant', 'pauseListing']]],
  ['a', {}, [...published, block]],
  ['a', {}, [block]],
  ['c', {}, published],
  ['c', {}, []],
  ['c', {}, handedIn],
  ['suspended', {}, published],
  ['suspended', {}, []],
  ['former', {}, published],
];

const wholePosition = {
  title: text('Two years at the shrimp laboratory'),
  summary: text('Assays for the field.'),
  fields: ['2.11'],
  skills: ['Immunoassays'],
  languages: [{ lang: 'en', level: 'B2' }],
  stages: ['R2'],
  months: 24,
  places: 2,
  monthlyGrant: { amount: '4500000', currency: 'THB' },
  applyBy: '2099-12-31',
};
const open: Step = ['applicant', 'openPosition'];
const positions: readonly (readonly [host: OrganizationName, path: readonly Step[]])[] = [
  ['a', [open]],
  ['a', []],
  ['a', [open, ['applicant', 'closePosition', { reason: 'FUNDING_ENDED' }]]],
  ['c', [open]],
  ['c', []],
  ['suspended', [open]],
  ['former', [open]],
  ['former', []],
];

/** Listings and positions, before those who offer them are suspended or leave. */
async function offer(system: System, make: Make, ids: Record<OrganizationName, string>, members: Members): Promise<void> {
  const authorOf = (name: OrganizationName) =>
    callerOf('MEMBER', { person: personOf('an author'), organization: ids[name], country: 'TH', via: personOf('a machine') });
  let draft = '';
  for (const [owner, content, path] of listings) {
    const author = authorOf(owner);
    const { listing } = await make(
      'trading',
      { ...author, country: null },
      'createListing',
      { ...wholeListing, ...content },
      'listing { id }',
    );
    for (const [by, mutation, more = {}] of path) {
      await make('trading', typeof by === 'string' ? author : by, mutation, { id: listing.id, note, ...more });
    }
    if (owner === 'a' && path.length === 0) draft = listing.id;
  }
  for (const [host, path] of positions) {
    const author = authorOf(host);
    const { position } = await make('talent', author, 'createPosition', { ...wholePosition, listingId: draft }, 'position { id }');
    for (const [, mutation, more = {}] of path) await make('talent', author, mutation, { id: position.id, note, ...more });
  }
  await endMemberships(system, make, ids, members);
}

async function endMemberships(system: System, make: Make, ids: Record<OrganizationName, string>, members: Members): Promise<void> {
  const membershipOf = async (organization: string) => {
    const [row] = await system.databases.query<{ id: string }>('network', 'SELECT id FROM membership WHERE organization_id = $1', [
      organization,
    ]);
    return row?.id;
  };
  for (const name of ['suspended', 'appealed', 'dismissed'] as const) {
    const id = await membershipOf(ids[name]);
    await make('network', secondDesk, 'suspendMembership', { id, reason: 'BREACH_OF_RULES', note });
    if (name === 'suspended') continue;
    const applicant = callerOf('MEMBER', { person: personOf('an applicant'), organization: ids[name] });
    await make('network', applicant, 'appealSuspension', { id, note });
    if (name === 'dismissed') await make('network', board, 'decideAppeal', { id, council: votesOf(board, 'AGAINST') });
  }
  const warned = await membershipOf(ids.a);
  await make('network', secondDesk, 'giveSuspensionNotice', { id: warned, reason: 'INACTIVITY', note });
  const answering = callerOf('MEMBER', { person: personOf('an applicant'), organization: ids.a });
  await make('network', answering, 'answerSuspensionNotice', { id: warned, note });
  await make('network', secondDesk, 'giveSuspensionNotice', { id: await membershipOf(ids.b), reason: 'OTHER', note });
  await make('network', { ...members['member of a former'], suspended: false }, 'withdrawMembership', {
    id: await membershipOf(ids.former),
    reason: 'OWN_WISH',
    note,
  });
  const ended = [ids.suspended, ids.former];
  await until('listings and positions of those who left are blocked', async () => {
    const listed = await system.databases.query('trading', `SELECT 1 FROM listing WHERE owner_id = ANY($1) AND state <> 'BLOCKED'`, [
      ended,
    ]);
    const offered = await system.databases.query('talent', `SELECT 1 FROM position WHERE host_id = ANY($1) AND state <> 'BLOCKED'`, [
      ended,
    ]);
    return listed.length === 0 && offered.length === 0;
  });
  // The clock is not here to bring a term to its end.
  await system.databases.query(
    'network',
    `UPDATE membership SET state = 'RENEWAL_DUE', valid_to = current_date + 30 WHERE organization_id = $1`,
    [ids.due],
  );
}

async function registerSystems(make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const by = { ...desk, country: 'CN', organization: ids.ministry, via: personOf('a machine') };
  const register = (subject: string, country: string) =>
    make(
      'partners',
      by,
      'registerPartnerSystem',
      {
        name: `System of ${country}`,
        country,
        organizationId: ids.agencyTh,
        subject: personOf(subject),
        scopes: machineScopes,
        contact: { name: 'Somebody', email: 'somebody@example.org' },
        note,
      },
      'partnerSystem { id }',
    );
  for (const [subject, country] of [
    ['partner of TH', 'TH'],
    ['partner of VN', 'VN'],
  ] as const) {
    const { partnerSystem } = await register(subject, country);
    // Each has been through everything, so that its history has a reason.
    await make('partners', by, 'suspendPartnerSystem', { id: partnerSystem.id, reason: 'TECHNICAL_FAULT', note });
    await make('partners', by, 'reinstatePartnerSystem', { id: partnerSystem.id, note });
  }
  const { partnerSystem } = await register('a suspended system', 'LA');
  await make('partners', by, 'suspendPartnerSystem', { id: partnerSystem.id, reason: 'MISUSE', note });
}

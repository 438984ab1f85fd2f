import { createHash } from 'node:crypto';
import type { Caller } from '@cattc/decisions';
import { callerOf, until } from '@cattc/testing';
import type { Somebody } from './issuer.ts';
import {
  administrator,
  carried,
  complianceOfficer,
  councillor,
  councillors,
  machineOf,
  memberOf,
  officerOf,
  secondSecretary,
  secretary,
  talent,
} from './people.ts';
import { type Answer, type Service, type System, startSystem } from './system.ts';

export { services } from './system.ts';

/** Words that stand in what is hidden, and nowhere else: no answer to a stranger may hold one. */
export const secrets = {
  applicantNote: 'Phangan',
  declineNote: 'Lanta',
  suspensionNote: 'Similan',
  noticeNote: 'Adang',
  mergeNote: 'Khanom',
  draftTitle: 'Tarutao',
  exclusiveTitle: 'Yaowarat',
  reviewNote: 'Ranong',
  blockNote: 'Chumphon',
  draftPosition: 'Surin',
  researcher: 'Kanya Wongsuwan',
  researcherSub: 'researcher-kanya',
  orcid: '0000-0002-1825-0097',
  hiddenSkill: 'neutron spectrometry',
  shySub: 'researcher-shy',
  draftResearcher: 'Niran Chaiyaphum',
  personName: 'Ratchanee Boonmee',
  personSub: 'employee-ratchanee',
  certificateTitle: 'Pattani',
  certificateBytes: 'Yala Betong',
  platformContact: 'desk@andaman.example',
  platformNote: 'Phatthalung',
  mechanismTitle: 'Songkhla',
  mechanismNote: 'Satun',
  groupNote: 'Sukhothai',
  seatName: 'Wichai Thongdee',
  seatEmail: 'wichai@nstda.example',
  minutesText: 'Narathiwat',
  decisionText: 'Trang',
  attendeeName: 'Malee Srisuk',
  actionTitle: 'Krabi',
  actionOwner: 'Anong Chaiya',
  contactName: 'Somchai Phakdee',
  contactEmail: 'desk@nstda.example',
} as const;

export const offeredPrice = { amount: '987654321', currency: 'THB' };

export interface Refusal {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly details: readonly { readonly path: string; readonly problem: string }[];
}

/** Two countries' members, what they have published and what not, and people of every role. */
export interface World extends System {
  /** One mutation; the payload's fields, or the refusal. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  mutate(who: Somebody | null, name: string, input: object, selection: string, headers?: Readonly<Record<string, string>>): Promise<any>;
  /** One mutation that has to be accepted; asked again while what it needs has not arrived. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  done(who: Somebody, name: string, input: object, selection: string): Promise<any>;
  /** The data of a query that must have no errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  read(who: Somebody | null, query: string, variables?: object): Promise<any>;
  /** The record of a type as its subgraph resolves it from a reference, for a caller that the gateway vouches for. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  entity(service: Service, caller: Caller, reference: object, selection: string): Promise<any>;
  readonly organizations: Readonly<
    Record<'agencyTh' | 'agencyVn' | 'owner' | 'firm' | 'applicant' | 'drafting' | 'declined' | 'resting', string>
  >;
  readonly memberships: Readonly<Record<'owner' | 'firm' | 'applicant' | 'drafting' | 'declined' | 'resting', string>>;
  readonly listings: Readonly<
    Record<'offer' | 'priceless' | 'draft' | 'exclusive' | 'inReview' | 'revised' | 'blocked' | 'resting' | 'paused', string>
  >;
  readonly positions: Readonly<Record<'opened' | 'draft' | 'resting', string>>;
  readonly profiles: Readonly<Record<'shown' | 'shy' | 'draft', string>>;
  readonly systems: Readonly<Record<'th' | 'vn' | 'restricted', string>>;
  readonly documents: Readonly<Record<'logo' | 'certificate' | 'awaited' | 'ofDraft', string>>;
  readonly mechanisms: Readonly<Record<'negotiated' | 'inForce', string>>;
  readonly platform: string;
  /** Under the mechanism in force; its meeting's minutes are agreed by China alone, its action item is the owner's to do. */
  readonly workingGroup: Readonly<Record<'id' | 'meeting' | 'actionItem', string>>;
  readonly person: { readonly id: string; readonly mandate: string };
  readonly people: Readonly<
    Record<
      'owner' | 'firm' | 'applicant' | 'drafting' | 'declined' | 'resting' | 'officerTh' | 'officerVn' | 'shown' | 'shy' | 'draftTalent',
      Somebody
    >
  >;
}

/** The world, once it has been made. */
export type Given = () => World;

export const refusal = '__typename ... on Refusal { code message retryable details { path problem } }';

export async function startWorld(): Promise<World> {
  const system = await startSystem();
  try {
    return await settle(system);
  } catch (error) {
    await system.stop();
    throw error;
  }
}

function speaking(system: System) {
  const mutate = async (who: Somebody | null, name: string, input: object, selection: string, headers = {}) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { ${selection} } ${refusal} } }`;
    const answer = await system.ask(who, query, { input }, headers);
    if (answer.errors !== undefined) throw new Error(`${name} ${JSON.stringify(input)}: ${answer.text}`);
    return answer.data[name];
  };
  const done = async (who: Somebody, name: string, input: object, selection: string) => {
    let last = '';
    return until(
      `${name} is accepted`,
      async () => {
        const answer = await mutate(who, name, input, selection);
        last = JSON.stringify(answer);
        if (answer.__typename !== 'Refusal') return answer;
        if (answer.retryable) return null;
        throw new Error(`${name} ${JSON.stringify(input)}: ${last}`);
      },
      15_000,
      async () => last,
    );
  };
  const read = async (who: Somebody | null, query: string, variables: object = {}) => {
    const { data, errors, text } = await system.ask(who, query, variables);
    if (errors !== undefined || data == null) throw new Error(`${query}: ${text}`);
    return data;
  };
  const entity = async (service: Service, caller: Caller, reference: object, selection: string) => {
    const { __typename: type } = reference as { __typename: string };
    const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type} { ${selection} } } }`;
    const { data, errors, text } = await system.askSubgraph(service, caller, query, { references: [reference] });
    if (errors !== undefined) throw new Error(`${query}: ${text}`);
    return data._entities[0];
  };
  return { mutate, done, read, entity };
}

async function settle(system: System): Promise<World> {
  const spoken = speaking(system);
  const { done } = spoken;
  const systems = {
    th: await registerSystem(done, 'TH', ['events:read'], 'machine-th', {
      contact: { name: secrets.contactName, email: secrets.contactEmail },
    }),
    vn: await registerSystem(done, 'VN', ['events:read'], 'machine-vn'),
    restricted: await registerSystem(done, 'TH', ['events:read', 'events:restricted'], 'machine-th-restricted'),
  };
  const organizations = await registerOrganizations(done);
  const { agencyTh, agencyVn } = organizations;
  for (const [country, organizationId] of [
    ['TH', agencyTh],
    ['VN', agencyVn],
  ]) {
    await done(secretary, 'recordAgencyMandate', { country, organizationId, from: '2020-01-01' }, 'agencyMandate { id }');
  }
  const people = {
    owner: memberOf(organizations.owner, 'member-owner'),
    firm: memberOf(organizations.firm, 'member-firm'),
    applicant: memberOf(organizations.applicant, 'member-applicant'),
    drafting: memberOf(organizations.drafting, 'member-drafting'),
    declined: memberOf(organizations.declined, 'member-declined'),
    resting: memberOf(organizations.resting, 'member-resting'),
    officerTh: officerOf('TH', agencyTh),
    officerVn: officerOf('VN', agencyVn),
    shown: talent(secrets.researcherSub),
    shy: talent(secrets.shySub),
    draftTalent: talent('researcher-niran'),
  };
  const apply = async (name: keyof typeof organizations & keyof typeof people, note?: string): Promise<string> => {
    const input = { organizationId: organizations[name], fields: ['2.11'], ...(note !== undefined && { note }) };
    return (await done(people[name], 'applyForMembership', input, 'membership { id }')).membership.id;
  };
  const step = (who: Somebody, mutation: string, id: string, input: object = {}) =>
    done(who, mutation, { id, ...input }, 'membership { id state }');
  const memberships = {
    owner: await apply('owner'),
    firm: await apply('firm'),
    applicant: await apply('applicant', secrets.applicantNote),
    drafting: await apply('drafting', secrets.applicantNote),
    declined: await apply('declined'),
    resting: await apply('resting'),
  };
  for (const name of ['owner', 'firm', 'applicant', 'declined', 'resting'] as const) {
    await storedDocument(done, people[name], organizations[name], 'LEGAL_STATUS', 'Certificate of registration');
    await step(people[name], 'submitMembership', memberships[name]);
  }
  await step(secretary, 'declineMembership', memberships.declined, { reason: 'FALSE_INFORMATION', note: secrets.declineNote });
  for (const name of ['owner', 'firm', 'applicant', 'resting'] as const) await step(secretary, 'screenMembership', memberships[name]);
  for (const subject of councillors.slice(1))
    await done(administrator, 'grantMandate', { subject, role: 'COUNCIL', may: 'SIGN' }, 'mandate { id }');
  for (const name of ['owner', 'firm', 'resting'] as const) {
    await step(name === 'firm' ? people.officerVn : people.officerTh, 'recommendMembership', memberships[name]);
    await step(councillor, 'approveMembership', memberships[name], { council: carried });
  }
  const documents = await bringDocuments(done, people, organizations.owner, memberships.drafting);
  const listings = await makeListings(done, people);
  const positions = await makePositions(done, people, listings.draft);
  const profiles = await makeProfiles(done, people, organizations.owner);
  await step(secretary, 'suspendMembership', memberships.resting, { reason: 'BREACH_OF_RULES', note: secrets.suspensionNote });
  await step(secretary, 'giveSuspensionNotice', memberships.firm, { reason: 'INACTIVITY', note: secrets.noticeNote });
  const mechanisms = await agreeMechanisms(done, people, organizations);
  const platform = await announcePlatform(done, organizations.owner);
  const workingGroup = await meet(done, people, organizations, mechanisms);
  const person = await registerPerson(done, organizations.owner);
  const world: World = {
    ...system,
    ...spoken,
    organizations,
    memberships,
    documents,
    mechanisms,
    platform,
    workingGroup,
    listings,
    positions,
    profiles,
    systems,
    person,
    people,
  };
  await until('the suspension has reached listings and positions', async () => {
    const { listing, position } = await world.read(
      secretary,
      `{ listing(id: "${listings.resting}") { state } position(id: "${positions.resting}") { state } }`,
    );
    return listing.state === 'BLOCKED' && position.state === 'BLOCKED';
  });
  return world;
}

type Done = World['done'];

async function registerSystem(done: Done, country: string, scopes: readonly string[], sub: string, more: object = {}): Promise<string> {
  const input = { name: `System of ${country}`, country, subject: `centre:${sub}`, scopes, ...more };
  return (await done(secretary, 'registerPartnerSystem', input, 'partnerSystem { id }')).partnerSystem.id;
}

async function registerOrganizations(done: Done): Promise<World['organizations']> {
  const wanted = {
    agencyTh: ['TH', 'National agency of Thailand'],
    agencyVn: ['VN', 'National agency of Vietnam'],
    owner: ['TH', 'University of the Andaman Sea'],
    firm: ['VN', 'Red River Machine Works'],
    applicant: ['TH', 'Institute of Tides'],
    drafting: ['VN', 'Mekong Seeds'],
    declined: ['VN', 'Delta Instruments'],
    resting: ['TH', 'Isan Robotics'],
  } as const;
  const organizations = Object.values(wanted).map(([country, value]) => ({
    country,
    names: [{ value, lang: 'en', kind: 'LABEL' }],
    types: ['EDUCATION'],
  }));
  const { results } = await done(secretary, 'registerOrganizations', { organizations }, 'results { organization { id } }');
  return Object.fromEntries(Object.keys(wanted).map((name, at) => [name, results[at].organization.id])) as World['organizations'];
}

/** Files that only the kind of their first bytes is true of. */
export const files = {
  'image/png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'application/pdf': Buffer.from(`%PDF-1.7 ${secrets.certificateBytes}`),
} as const;

export const announced = (mediaType: keyof typeof files) => ({
  mediaType,
  size: files[mediaType].length,
  sha256: createHash('sha256').update(files[mediaType]).digest('hex'),
});

/** Announces a document and sends its bytes to the address that was given for them. */
export async function sendDocument(done: Done, who: Somebody, owner: string, kind: string, title: string): Promise<string> {
  const mediaType = kind === 'LOGO' ? 'image/png' : 'application/pdf';
  const input = { owner, kind, title, ...announced(mediaType) };
  const { document, upload } = await done(who, 'stageDocument', input, 'document { id } upload { url }');
  const { status } = await fetch(upload.url, {
    method: 'PUT',
    headers: { 'content-type': mediaType },
    body: new Uint8Array(files[mediaType]),
  });
  if (status !== 200) throw new Error(`the bytes of ${kind} were not taken: HTTP ${status}`);
  return document.id;
}

/** The same, checked and kept. */
export async function storedDocument(done: Done, who: Somebody, owner: string, kind: string, title: string): Promise<string> {
  const id = await sendDocument(done, who, owner, kind, title);
  return (await done(who, 'storeDocument', { id }, 'document { id }')).document.id;
}

async function bringDocuments(
  done: Done,
  { owner, drafting }: Pick<World['people'], 'owner' | 'drafting'>,
  organization: string,
  draft: string,
): Promise<World['documents']> {
  return {
    logo: await storedDocument(done, owner, organization, 'LOGO', 'Waves'),
    certificate: await storedDocument(done, owner, organization, 'LEGAL_STATUS', secrets.certificateTitle),
    awaited: await sendDocument(done, owner, organization, 'LOGO', secrets.certificateTitle),
    ofDraft: await storedDocument(done, drafting, draft, 'EVIDENCE', secrets.certificateTitle),
  };
}

const text = (value: string) => [{ value, lang: 'en' }];

async function makeListings(done: Done, { owner, resting }: Pick<World['people'], 'owner' | 'resting'>): Promise<World['listings']> {
  const draft = async (title: string, more: object = {}, author = owner): Promise<string> => {
    const content = { kind: 'TECHNOLOGY_OFFER', title: text(title), summary: text(`All about ${title}.`), ipc: ['H01M 10/0525'], ...more };
    return (await done(author, 'createListing', content, 'listing { id }')).listing.id;
  };
  const step = async (who: Somebody, mutation: string, id: string, input: object = {}): Promise<string> =>
    (await done(who, mutation, { id, ...input }, 'listing { id }')).listing.id;
  const published = async (title: string, more: object = {}, author = owner): Promise<string> =>
    step(secretary, 'publishListing', await step(author, 'submitListing', await draft(title, more, author)));
  const toRevise = await step(owner, 'submitListing', await draft('Tidal turbine'));
  await step(secretary, 'requestListingChanges', toRevise, { reason: 'CONFIDENTIAL_CONTENT', note: secrets.reviewNote });
  const blocked = await published('Thermal camera');
  await step(complianceOfficer, 'blockListing', blocked, { reason: 'EXPORT_CONTROL', note: secrets.blockNote });
  return {
    offer: await published('Battery of sea salt', { indicativePrice: offeredPrice }),
    priceless: await published('Battery of sand'),
    draft: await draft(secrets.draftTitle),
    exclusive: await published(secrets.exclusiveTitle, { countriesExcluded: ['VN'], indicativePrice: offeredPrice }),
    inReview: await step(owner, 'submitListing', await draft(`${secrets.draftTitle} handed in`)),
    revised: await step(secretary, 'publishListing', await step(owner, 'resubmitListing', toRevise)),
    blocked,
    resting: await published('Weeding robot', {}, resting),
    paused: await step(owner, 'pauseListing', await published('Desalination by wind')),
  };
}

async function makePositions(
  done: Done,
  { owner, resting }: Pick<World['people'], 'owner' | 'resting'>,
  listingId: string,
): Promise<World['positions']> {
  const draft = async (title: string, author: Somebody, more: object = {}): Promise<string> => {
    const input = { title: text(title), fields: ['2.11'], stages: ['R2'], months: 12, ...more };
    return (await done(author, 'createPosition', input, 'position { id }')).position.id;
  };
  const opened = async (id: string, author: Somebody): Promise<string> =>
    (await done(author, 'openPosition', { id }, 'position { id }')).position.id;
  return {
    opened: await opened(await draft('Researcher of salts', owner, { listingId }), owner),
    draft: await draft(secrets.draftPosition, owner),
    resting: await opened(await draft('Researcher of robots', resting), resting),
  };
}

async function makeProfiles(
  done: Done,
  { shown, shy, draftTalent }: Pick<World['people'], 'shown' | 'shy' | 'draftTalent'>,
  organizationId: string,
): Promise<World['profiles']> {
  const facts = { fields: ['2.11'], stage: 'R3', languages: [{ lang: 'th', level: 'C2' }] };
  const draft = async (who: Somebody, input: object): Promise<string> =>
    (await done(who, 'createTalentProfile', { ...facts, ...input }, 'talentProfile { id }')).talentProfile.id;
  const published = async (who: Somebody, input: object): Promise<string> =>
    (await done(who, 'publishTalentProfile', { id: await draft(who, input) }, 'talentProfile { id }')).talentProfile.id;
  const all = [
    'names',
    'orcid',
    'nationality',
    'country',
    'languages',
    'stage',
    'highestDegree',
    'yearsOfResearch',
    'fields',
    'ipc',
    'skills',
  ];
  return {
    shown: await published(shown, {
      names: [{ value: secrets.researcher, lang: 'en' }],
      orcid: secrets.orcid,
      nationality: 'TH',
      country: 'TH',
      yearsOfResearch: 17,
      affiliations: [{ organizationId, from: '2015-01-01' }],
    }),
    shy: await published(shy, {
      names: [{ value: secrets.draftResearcher, lang: 'en' }],
      nationality: 'TH',
      country: 'TH',
      skills: [secrets.hiddenSkill],
      affiliations: [{ organizationId, from: '2015-01-01' }],
      visibility: Object.fromEntries([...all, 'affiliations'].map((field) => [field, 'PRIVATE'])),
    }),
    draft: await draft(draftTalent, { names: [{ value: secrets.draftResearcher, lang: 'en' }], skills: [secrets.hiddenSkill] }),
  };
}

/** A working group that has met, and agreed that something is to be done. */
async function meet(
  done: Done,
  { officerTh }: Pick<World['people'], 'officerTh'>,
  { owner }: World['organizations'],
  { inForce: mechanismId }: World['mechanisms'],
): Promise<World['workingGroup']> {
  const note = secrets.groupNote;
  const { workingGroup } = await done(
    secretary,
    'establishWorkingGroup',
    { mechanismId, title: text('Joint working group'), note },
    'workingGroup { id }',
  );
  const { id } = workingGroup;
  const chair = { id, role: 'CO_CHAIR', from: '2020-01-01', note };
  await done(secretary, 'nameToWorkingGroup', { ...chair, name: 'A director' }, 'workingGroup { id }');
  const own = { ...chair, name: secrets.seatName, email: secrets.seatEmail };
  await done(officerTh, 'nameToWorkingGroup', own, 'workingGroup { id }');
  const venue = { startsAt: '2026-01-12T02:00:00Z', endsAt: '2026-01-12T05:00:00Z', timeZone: 'Asia/Bangkok', place: 'Bangkok' };
  const { meeting } = await done(secretary, 'planMeeting', { workingGroupId: id, ...venue, note }, 'meeting { id }');
  const attendance = [{ name: secrets.attendeeName, side: 'PARTNER' }];
  await done(officerTh, 'holdMeeting', { id: meeting.id, attendance, note }, 'meeting { id }');
  const draft = {
    minutes: text(`They met about ${secrets.minutesText}`),
    decisions: [{ text: text(`A fair in ${secrets.decisionText}`) }],
  };
  await done(officerTh, 'draftMeetingMinutes', { id: meeting.id, ...draft, note }, 'meeting { id }');
  await done(secretary, 'agreeMeetingMinutes', { id: meeting.id, note }, 'meeting { id }');
  const item = {
    ...{ workingGroupId: id, title: text(`Go to ${secrets.actionTitle}`), side: 'PARTNER', ownerOrganizationId: owner },
    ...{ ownerName: secrets.actionOwner, dueOn: '2098-12-31', note },
  };
  const { actionItem } = await done(officerTh, 'openActionItem', item, 'actionItem { id }');
  return { id, meeting: meeting.id, actionItem: actionItem.id };
}

/** One that both sides have agreed, and one of which China says that it was signed. */
async function agreeMechanisms(
  done: Done,
  { officerTh }: Pick<World['people'], 'officerTh'>,
  { agencyTh, agencyVn }: World['organizations'],
): Promise<World['mechanisms']> {
  const ministry = { country: 'CN', names: [{ value: 'Ministry of the Pearl River', lang: 'en', kind: 'LABEL' }], types: ['GOVERNMENT'] };
  const { results } = await done(secretary, 'registerOrganizations', { organizations: [ministry] }, 'results { organization { id } }');
  const cnAgencyId: string = results[0].organization.id;
  const answers = { country: 'CN', organizationId: cnAgencyId, from: '2020-01-01' };
  await done(secretary, 'recordAgencyMandate', answers, 'agencyMandate { id }');
  const signedOn = '2020-03-01';
  const recorded = async (country: string, partnerAgencyId: string, title: string): Promise<string> => {
    const proposal = { country, cnAgencyId, partnerAgencyId, effectiveAt: '2020-02-01T00:00:00Z', note: secrets.mechanismNote };
    const { id } = (await done(secretary, 'proposeMechanism', proposal, 'mechanism { id }')).mechanism;
    await done(secretary, 'negotiateMechanism', { id, effectiveAt: '2020-02-01T00:00:00Z' }, 'mechanism { id }');
    await done(secretary, 'signMechanism', { id, signedOn, instrument: { kind: 'MOU', title: text(title) } }, 'mechanism { id }');
    return id;
  };
  const inForce = await recorded('TH', agencyTh, 'Memorandum of the Andaman Sea');
  await done(officerTh, 'confirmMechanismSigning', { id: inForce, note: secrets.mechanismNote }, 'mechanism { id }');
  await done(officerTh, 'enterMechanismIntoForce', { id: inForce }, 'mechanism { id }');
  return { inForce, negotiated: await recorded('VN', agencyVn, `Memorandum of ${secrets.mechanismTitle}`) };
}

async function announcePlatform(done: Done, hostId: string): Promise<string> {
  const facts = {
    kind: 'JOINT_LAB',
    country: 'TH',
    names: text('Laboratory of the Andaman Sea'),
    hostIds: [hostId],
    note: secrets.platformNote,
  };
  const input = { ...facts, contact: { email: secrets.platformContact } };
  return (await done(secretary, 'announceInnovationPlatform', input, 'innovationPlatform { id }')).innovationPlatform.id;
}

async function registerPerson(done: Done, organizationId: string): Promise<World['person']> {
  const subject = `centre:${secrets.personSub}`;
  const { person } = await done(secretary, 'registerPerson', { subject, name: secrets.personName }, 'person { id }');
  const grant = { personId: person.id, role: 'MEMBER', organizationId, may: 'SIGN' };
  const { mandate } = await done(secondSecretary, 'grantMandate', grant, 'mandate { id }');
  return { id: person.id, mandate: mandate.id };
}

/** Callers as the gateway would tell a subgraph of them, for calls that go round it. */
export const callers = {
  public: callerOf('PUBLIC'),
  machineTh: callerOf('PARTNER_SYSTEM', { person: 'centre:machine-th', country: 'TH', scopes: ['events:read'] }),
  officerVn: callerOf('AGENCY', { person: 'centre:officer-vn', country: 'VN' }),
  officerTh: callerOf('AGENCY', { person: 'centre:officer-th', country: 'TH' }),
  administrator: callerOf('ADMIN', { person: `centre:${administrator.sub}` }),
  member: (organization: string, suspended = false) => callerOf('MEMBER', { person: 'centre:somebody', organization, suspended }),
};

export const machines = {
  th: machineOf('TH'),
  vn: machineOf('VN'),
  restricted: machineOf('TH', 'events:read events:restricted', 'machine-th-restricted'),
};

/** Whether a text holds any of the words that only hidden things have. */
export function secretsIn(
  answer: Pick<Answer, 'text'>,
  words: readonly (keyof typeof secrets)[] = Object.keys(secrets) as (keyof typeof secrets)[],
) {
  return words.filter((word) => answer.text.includes(secrets[word]));
}

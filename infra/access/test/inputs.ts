import type { Caller, Role } from '@cattc/decisions';
import { dayIn } from '@cattc/formats';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { World } from './world.ts';
import { votesOf } from './world-maker.ts';

/** For whom an input is made. */
export interface InputFor {
  readonly caller: Caller;
  readonly world: World;
}

type Value = unknown | ((about: InputFor) => unknown);

/** A valid value for each field of an input that the type alone does not give; `Input.field` goes before the field's name. */
const values: Readonly<Record<string, Value>> = {
  code: 'MATRIX',
  'DecideMembershipsInput.items': [],
  'DismissDuplicatesInput.items': [],
  'ChangeMembershipTierInput.council': ({ caller }: InputFor) => votesOf(caller, 'FOR'),
  'ChangeMembershipTierInput.tier': 'CORE',
  'DecideAppealInput.council': ({ caller }: InputFor) => votesOf(caller, 'FOR'),
  'SuspendMembershipInput.reason': 'SANCTIONS',
  'ApproveMembershipInput.council': ({ caller }: InputFor) => votesOf(caller, 'FOR'),
  'ExpelMembershipInput.council': ({ caller }: InputFor) => votesOf(caller, 'FOR'),
  'RejectMembershipInput.council': ({ caller }: InputFor) => votesOf(caller, 'AGAINST'),
  country: 'TH',
  dataConfirmed: true,
  email: 'somebody@example.org',
  fields: ['2.11'],
  from: '2027-01-01',
  lang: 'en',
  months: 6,
  name: 'A name',
  note: 'What somebody wrote with it.',
  scopes: ['events:read'],
  subject: 'test:somebody-new',
  validFrom: '2020-01-01',
  validTo: '2029-12-31',
  value: 'A text',
  evidence: 'What proves it.',
  organizationId: ({ caller, world }: InputFor) => caller.organization ?? world.organizations.b,
  'AnnounceInnovationPlatformInput.country': ({ caller }: InputFor) => caller.country ?? 'TH',
  'AnnounceInnovationPlatformInput.hostIds': ({ world }: InputFor) => [world.organizations.b],
  'ProposeMechanismInput.country': ({ caller }: InputFor) => caller.country ?? 'TH',
  'ProposeMechanismInput.cnAgencyId': ({ world }: InputFor) => world.organizations.agencyCn,
  'ProposeMechanismInput.partnerAgencyId': ({ caller, world }: InputFor) => world.organizations[caller.country === 'VN' ? 'c' : 'b'],
  'SignMechanismInput.signedOn': () => dayIn(new Date(), 'Asia/Shanghai'),
  'BlockListingInput.reason': 'EXPORT_CONTROL',
  'MergeOrganizationsInput.into': ({ world }: InputFor) => world.organizations.agencyTh,
  'RequestListingChangesInput.reason': 'UNCLEAR',
  'StageDocumentInput.kind': 'LOGO',
  'StageDocumentInput.mediaType': 'image/png',
  'StageDocumentInput.owner': ({ caller, world }: InputFor) => caller.organization ?? world.organizations.b,
  'StageDocumentInput.sha256': 'ab'.repeat(32),
  'StageDocumentInput.size': 1_000,
  'StageDocumentInput.title': 'A title',
  'UnblockListingInput.reason': 'CLEARED',
  'EstablishWorkingGroupInput.mechanismId': (about: InputFor) => ofOwnCountry('Mechanism', ['SIGNED', 'IN_FORCE', 'DORMANT'], about),
  'NameToWorkingGroupInput.role': 'MEMBER',
  'EndWorkingGroupTermInput.seat': ({ caller }: InputFor) => (caller.role === 'AGENCY' ? 2 : 1),
  'EndWorkingGroupTermInput.to': '2090-12-31',
  'MarkWorkingGroupDormantInput.reason': 'NO_ACTIVITY',
  'DissolveWorkingGroupInput.reason': 'PURPOSE_FULFILLED',
  'PlanMeetingInput.workingGroupId': (about: InputFor) => ofOwnCountry('WorkingGroup', ['ACTIVE'], about),
  'OpenActionItemInput.workingGroupId': (about: InputFor) => ofOwnCountry('WorkingGroup', ['ACTIVE'], about),
  year: 2091,
  city: 'Nanning',
  startsOn: '2091-09-16',
  endsOn: '2091-09-20',
  'RegisterDelegateInput.forumId': (about: InputFor) => ofOwnCountry('Forum', ['REGISTRATION'], about),
  'RegisterDelegateInput.languages': ['en'],
  'PlanForumSessionInput.forumId': (about: InputFor) => ofOwnCountry('Forum', ['ANNOUNCED'], about),
  'PlanForumSessionInput.kind': 'EXHIBITION',
  'PlanForumSessionInput.room': 'Room of the matrix',
  'PlanForumSessionInput.startsAt': '2093-09-16T02:00:00Z',
  'PlanForumSessionInput.endsAt': '2093-09-16T03:00:00Z',
  'CancelForumSessionInput.reason': 'NO_ROOM',
  'RecordLaunchInput.forumId': (about: InputFor) => heldForum(about).id,
  'RecordLaunchInput.organizationIds': ({ world }: InputFor) => [world.organizations.b],
  'RecordLaunchInput.launchedOn': (about: InputFor) => heldForum(about).day,
  'RecordSigningInput.forumId': (about: InputFor) => heldForum(about).id,
  'RecordSigningInput.partyIds': ({ world }: InputFor) => [world.organizations.b, world.organizations.agencyCn],
  'RecordSigningInput.signedOn': (about: InputFor) => heldForum(about).day,
  contractRef: 'CON-2026-00001',
  'CancelForumInput.reason': 'FORCE_MAJEURE',
  'WithdrawDelegateInput.reason': 'CANNOT_TRAVEL',
  startsAt: '2090-05-11T02:00:00Z',
  endsAt: '2090-05-11T05:00:00Z',
  timeZone: 'Asia/Bangkok',
  dueOn: '2090-12-31',
  'CompleteActionItemInput.outcome': 'What came of it.',
};

function heldForum({ world }: InputFor): { readonly id: string; readonly day: string } {
  const found = [...(world.records.get('Forum')?.values() ?? [])].find(({ state }) => state === 'CLOSED');
  if (found === undefined) throw new Error('the world has no forum that was held');
  // A day is read as the instant at which it begins in UTC.
  return { id: found.id, day: dayIn(found.startsOn, 'UTC') };
}

/** A record in one of these states of the caller's country, or of any. */
function ofOwnCountry(type: string, states: readonly string[], { caller, world }: InputFor): string {
  const records = [...(world.records.get(type)?.values() ?? [])].filter(({ state }) => states.includes(state));
  const own = records.find(({ country }) => country === caller.country) ?? records[0];
  if (own === undefined) throw new Error(`the world has no ${type} in ${states.join(' or ')}`);
  return own.id;
}

const bulkActionOf: Readonly<Partial<Record<Role, string>>> = { AGENCY: 'RECOMMEND', COUNCIL: 'APPROVE' };

/** What an input says beside what it has to; by mutation. */
const further: Readonly<Record<string, (about: InputFor) => object>> = {
  // Somewhere, and by somebody: none of which has to be said alone.
  planMeeting: () => ({ place: 'Bangkok' }),
  rescheduleMeeting: () => ({ place: 'Bangkok' }),
  openActionItem: () => ({ ownerName: 'Somebody' }),
  reassignActionItem: () => ({ ownerName: 'Somebody' }),
  // Each of those who grant may grant other roles; a deputy is given under one's own mandate.
  grantMandate: ({ caller, world }) => {
    const subject = 'test:somebody-new';
    switch (caller.role) {
      case 'ADMIN':
        return { subject, role: 'COUNCIL' };
      case 'MEMBER':
      case 'AGENCY':
        return { subject, role: caller.role, deputyOf: caller.mandate };
      default:
        return { subject, role: 'MEMBER', organizationId: world.organizations.b };
    }
  },
  // Those that are there, of which some are taken and some not.
  decideMemberships: ({ caller, world }) => ({
    action: bulkActionOf[caller.role] ?? 'SCREEN',
    items: [...(world.records.get('Membership')?.keys() ?? [])].slice(0, 40).map((id) => ({ id })),
    council: votesOf(caller, 'FOR'),
  }),
  // Those that are there, of which some are open and some not.
  dismissDuplicates: ({ world }) => ({ items: [...(world.records.get('Duplicate')?.keys() ?? [])].slice(0, 40).map((id) => ({ id })) }),
  // One that is taken, and one that is not.
  recordExistingMemberships: ({ world }) => ({
    memberships: [world.organizations.newcomer, world.organizations.a].map((organizationId) => ({
      organizationId,
      validFrom: '2020-01-01',
      validTo: '2029-12-31',
    })),
  }),
  // One that is taken, one that is not, and one of which the source says otherwise.
  registerOrganizations: ({ world }) => {
    const organization = { names: [{ value: 'A new institute', lang: 'en', kind: 'LABEL' }], types: ['EDUCATION'] };
    return {
      organizations: [
        { ...organization, country: 'TH' },
        { ...organization, country: 'Siam' },
        { ...organization, ...world.edited, city: 'Trang', established: 1918 },
      ],
    };
  },
};

/** A valid input of a mutation, which changes nothing. */
export function inputOf(mutation: string, type: GraphQLInputObjectType, about: InputFor, id: string | null): object {
  return { ...objectOf(type, about, id), ...further[mutation]?.(about), dryRun: true };
}

function objectOf(type: GraphQLInputObjectType, about: InputFor, id: string | null): object {
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(
    fields.map(({ name, type: of }) => [name, name === 'id' && id !== null ? id : validValue(of, type.name, name, about)]),
  );
}

function validValue(type: GraphQLInputType, input: string, name: string, about: InputFor): unknown {
  if (isNonNullType(type)) return validValue(type.ofType, input, name, about);
  const known = values[`${input}.${name}`] ?? (isInputObjectType(isListType(type) ? type.ofType : type) ? undefined : values[name]);
  if (known !== undefined) return typeof known === 'function' ? known(about) : known;
  if (isListType(type)) return [validValue(type.ofType, input, name, about)];
  if (isInputObjectType(type)) return objectOf(type, about, null);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  throw new Error(`${input}.${name}: say a valid value in infra/access/test/inputs.ts`);
}

import { type Static, Type } from '@sinclair/typebox';
import { defineConcept, defineEvents } from './define-event.ts';
import { code, country, date, id, initiatives, instant, localizedText, nullable } from './schemas.ts';

export const organization = defineConcept({
  subgraph: 'network',
  name: 'organization',
  view: Type.Object({
    id: id('org', 'The organisation.'),
    rorId: nullable(Type.String({ pattern: '^0[a-hj-km-np-tv-z0-9]{6}\\d{2}$', description: 'ROR id without the address.' })),
    mergedInto: Type.Optional(
      nullable(id('org', 'The organisation whose record this one went up in; absent or null for one that stands for itself.')),
    ),
    status: code('ACTIVE, INACTIVE or WITHDRAWN.'),
    displayName: Type.String(),
    names: Type.Array(Type.Object({ value: Type.String(), lang: nullable(Type.String()), kind: code('LABEL, ALIAS or ACRONYM.') })),
    types: Type.Array(code('Type of organisation.')),
    country,
    subdivision: nullable(Type.String()),
    city: nullable(Type.String()),
    location: nullable(Type.Object({ lat: Type.Number(), lng: Type.Number() })),
    website: nullable(Type.String()),
    domains: Type.Array(Type.String()),
    established: nullable(Type.Integer()),
    externalIds: Type.Array(Type.Object({ scheme: Type.String(), value: Type.String() })),
    relations: Type.Array(
      Type.Object({ kind: code('PARENT, CHILD, RELATED, PREDECESSOR or SUCCESSOR.'), rorId: Type.String(), label: Type.String() }),
    ),
    nationalIds: Type.Optional(
      Type.Array(Type.Object({ country, scheme: code('Kind of national id.'), value: Type.String() }), {
        description: 'Ids that countries gave it.',
      }),
    ),
    parentId: Type.Optional(nullable(id('org', 'The registered organisation that it belongs to, as stated in the register.'))),
    successorIds: Type.Optional(Type.Array(id('org', 'A registered organisation that came after it, as stated in the register.'))),
    initiatives,
  }),
  classification: () => 'PUBLIC',
  countries: (view) => [view.country],
});
export type OrganizationView = Static<typeof organization.view>;
export const organizationEvents = defineEvents(organization, {
  registered: 'An organisation was entered into the register.',
  updated: 'Facts about an organisation changed.',
  merged: 'The record of an organisation went up in another one, which its id means from now on.',
});

/** States in which only the countries concerned learn of a membership. */
const membershipCase = ['SUBMITTED', 'VETTING', 'INFO_REQUESTED', 'RECOMMENDED', 'NOT_RECOMMENDED', 'REJECTED', 'SUSPENDED'];

/** What nobody else learns, as long as nothing came of it. */
const membershipNotices = ['suspension_notified', 'suspension_notice_answered', 'suspension_notice_lifted'];

export const membership = defineConcept({
  subgraph: 'network',
  name: 'membership',
  view: Type.Object({
    id: id('mem', 'The membership.'),
    number: Type.String({ pattern: '^MEM-\\d{4}-\\d{5,}$', description: 'Number of the case.' }),
    organizationId: id('org', 'The organisation whose membership it is.'),
    country,
    tier: code('CORE or ORDINARY.'),
    state: code('State of the membership.'),
    fields: Type.Array(Type.String({ description: 'OECD FORD code.' })),
    sponsorAgencyId: nullable(id('org', 'The agency that sponsors the application.')),
    validFrom: nullable(date),
    validTo: nullable(date),
  }),
  classification: (view, before, event) => {
    if (view.state === 'DRAFT') return 'RESTRICTED';
    if (event !== undefined && membershipNotices.includes(event)) return 'PARTNER';
    // The end of a suspension tells of it.
    if (before?.state === 'SUSPENDED') return 'PARTNER';
    return membershipCase.includes(view.state) || view.validFrom === null ? 'PARTNER' : 'PUBLIC';
  },
  countries: (view) => [view.country],
});
export type MembershipView = Static<typeof membership.view>;
export const membershipEvents = defineEvents(membership, {
  applied: 'An organisation began an application for membership.',
  recorded: 'A membership that existed already was recorded.',
  submitted: 'The application was handed in.',
  screened: 'The secretariat took the application into vetting.',
  declined: 'The secretariat declined the application.',
  info_requested: 'The secretariat asked the applicant for more information.',
  resubmitted: 'The applicant answered, and vetting goes on.',
  recommended: 'The agency of the country recommended the application.',
  not_recommended: 'The agency of the country advised against the application.',
  approved: 'The council admitted the organisation as a member.',
  rejected: 'The council rejected the application.',
  expired: 'The applicant did not answer in time.',
  renewal_due: 'The term ends soon: the member has to renew.',
  lapsed: 'The term ended without renewal.',
  renewed: 'The member confirmed its data and stays a member for another term.',
  tier_changed: 'The council gave the membership another tier.',
  suspension_notified: 'The secretariat told the member that a suspension is considered.',
  suspension_notice_answered: 'The member answered the notice.',
  suspension_notice_lifted: 'The secretariat took the notice back.',
  suspended: 'The secretariat suspended the membership.',
  suspension_appealed: 'The member appealed against the suspension.',
  appeal_dismissed: 'The council dismissed the appeal: the suspension stays.',
  reinstated: 'The secretariat lifted the suspension, or the council granted the appeal.',
  withdrawn: 'The organisation withdrew its application or left the network.',
  expelled: 'The council expelled the member.',
  transferred: 'The membership went over to the record into which that of its organisation was merged.',
});

export const countryGroup = defineConcept({
  subgraph: 'network',
  name: 'country_group',
  view: Type.Object({
    id: id('grp', 'The group.'),
    code: Type.String({ pattern: '^[A-Z][A-Z0-9-]{1,19}$' }),
    names: Type.Array(Type.Object({ value: Type.String(), lang: Type.String() })),
    members: Type.Array(Type.Object({ country, from: date, to: nullable(date) })),
  }),
  classification: () => 'PUBLIC',
  countries: (view) => [...new Set(view.members.map((member) => member.country))],
});
export type CountryGroupView = Static<typeof countryGroup.view>;
export const countryGroupEvents = defineEvents(countryGroup, { recorded: "A group's dated members were recorded or changed." });

export const agencyMandate = defineConcept({
  subgraph: 'network',
  name: 'agency_mandate',
  view: Type.Object({
    id: id('agm', 'The mandate.'),
    organizationId: id('org', 'The agency.'),
    country,
    subdivision: nullable(Type.String({ description: 'ISO 3166-2 subdivision, where the mandate is limited to one.' })),
    subject: code('What the agency answers for.'),
    operator: Type.Boolean({ description: "True for the centre's own operator, which never recommends alone." }),
    from: date,
    to: nullable(date),
  }),
  classification: () => 'PUBLIC',
  countries: (view) => [view.country],
});
export type AgencyMandateView = Static<typeof agencyMandate.view>;
export const agencyMandateEvents = defineEvents(agencyMandate, {
  recorded: "An agency's responsibility for a country was recorded, changed or ended.",
});

const subjectHash = Type.String({ pattern: '^[\\w-]{43}$', description: 'SHA-256 of the person as `<issuer>:<sub>`, base64url.' });

export const person = defineConcept({
  subgraph: 'network',
  name: 'person',
  view: Type.Object({
    id: id('per', 'The person.'),
    subjectHash,
    state: code('ACTIVE or SUSPENDED.'),
    suspensionReach: Type.Optional(
      code('Of who is SUSPENDED: EVERY_MANDATE, or NOT_OF_STAFF, where they go on under mandates of the staff. Absent: every mandate.'),
    ),
  }),
  classification: () => 'RESTRICTED',
  // Of no country: it never leaves the system.
  countries: () => [],
});
export type PersonView = Static<typeof person.view>;
export const personEvents = defineEvents(person, {
  registered: 'A person was registered.',
  updated: 'What is known of a person changed.',
  suspended: 'A person is let in no more.',
  reinstated: 'A suspended person is let in again.',
});

export const mandate = defineConcept({
  subgraph: 'network',
  name: 'mandate',
  view: Type.Object({
    id: id('mnd', 'The mandate.'),
    number: Type.String({ pattern: '^MND-\\d{4}-\\d{5,}$', description: 'Number of the mandate.' }),
    personId: id('per', 'Who holds it.'),
    subjectHash,
    role: code('What the person acts as.'),
    organizationId: nullable(id('org', 'The organisation that it is for.')),
    profileId: nullable(id('tal', 'The talent profile that it is for.')),
    country: nullable(country),
    may: code('EDIT or SIGN.'),
    scopes: Type.Array(Type.String()),
    from: date,
    to: nullable(date),
    deputyOf: nullable(id('mnd', 'The mandate whose holder this one stands in for.')),
    state: code('ACTIVE or REVOKED.'),
  }),
  classification: () => 'RESTRICTED',
  // Of no country: it never leaves the system.
  countries: () => [],
});
export type MandateView = Static<typeof mandate.view>;
export const mandateEvents = defineEvents(mandate, {
  granted: 'A mandate was granted.',
  revoked: 'A mandate was taken back.',
});

export const document = defineConcept({
  subgraph: 'network',
  name: 'document',
  view: Type.Object({
    id: id('doc', 'The document.'),
    organizationId: id('org', 'The organisation that it belongs to, itself or by its membership.'),
    membershipId: nullable(id('mem', 'The membership that it belongs to.')),
    country,
    kind: code('LOGO, LEGAL_STATUS, EVIDENCE, STATUTE, MINUTES or OTHER.'),
    audience: code('PUBLIC or PARTIES.'),
    state: code('STAGED, STORED or REMOVED.'),
    mediaType: Type.String(),
    size: Type.Integer(),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the bytes.' }),
  }),
  classification: (view, before) => {
    const wasThere = view.state === 'STORED' || before?.state === 'STORED';
    // Whether a case was handed in, and concerns its country, is not known here.
    if (!wasThere || view.membershipId !== null) return 'RESTRICTED';
    return view.audience === 'PUBLIC' ? 'PUBLIC' : 'PARTNER';
  },
  countries: (view) => [view.country],
});
export type DocumentView = Static<typeof document.view>;
export const documentEvents = defineEvents(document, {
  staged: 'A document was announced; its bytes are awaited.',
  stored: 'The bytes of a document came as they were announced, and are kept.',
  removed: 'A document was removed, with its bytes.',
  expired: 'No bytes were taken for a document that had been announced.',
});

export const recording = defineConcept({
  subgraph: 'network',
  name: 'recording',
  graphType: 'MembershipRecording',
  view: Type.Object({
    id: id('rec', 'The recording.'),
    number: Type.String({ pattern: '^REC-\\d{4}-\\d{5,}$', description: 'Number of the recording.' }),
    state: code('PROPOSED, CONFIRMED or DISCARDED.'),
    rows: Type.Integer({ description: 'How many memberships it holds.' }),
    recorded: Type.Integer({ description: 'How many of them were recorded.' }),
  }),
  classification: () => 'RESTRICTED',
  // Of no country: it never leaves the system.
  countries: () => [],
});
export type RecordingView = Static<typeof recording.view>;
export const recordingEvents = defineEvents(recording, {
  proposed: 'Memberships that exist already were proposed to be recorded.',
  confirmed: 'A second person had them recorded.',
  discarded: 'They were not taken.',
});

export const duplicate = defineConcept({
  subgraph: 'network',
  name: 'duplicate',
  view: Type.Object({
    id: id('dup', "Two records that may be one organisation's."),
    organizationIds: Type.Array(id('org', 'One of the two.')),
    reasons: Type.Array(code('What spoke for it.')),
    score: Type.Integer(),
    state: code('DISMISSED.'),
  }),
  classification: () => 'RESTRICTED',
  // Of no country: what the desk thinks of records never leaves the system.
  countries: () => [],
});
export type DuplicateView = Static<typeof duplicate.view>;
export const duplicateEvents = defineEvents(duplicate, { dismissed: "Somebody saw that two records are not one organisation's." });

export const mechanism = defineConcept({
  subgraph: 'network',
  name: 'mechanism',
  view: Type.Object({
    id: id('mec', 'The mechanism.'),
    number: Type.String({ pattern: '^MEC-\\d{4}-\\d{5,}$', description: 'Number of the mechanism.' }),
    country,
    cnAgencyId: id('org', 'The agency that answers for it in China.'),
    partnerAgencyId: id('org', "The agency that answers for it in the partner's country."),
    state: code('PROPOSED, NEGOTIATING, SIGNED, IN_FORCE, DORMANT or TERMINATED.'),
    instrument: nullable(
      Type.Object(
        { kind: code('MOU, AGREEMENT, PROTOCOL or JOINT_STATEMENT.'), title: Type.Array(localizedText) },
        { description: 'What was signed.' },
      ),
    ),
    signedOn: nullable(date),
    inForceOn: nullable(date),
    reviewEveryYears: Type.Integer({ minimum: 1, maximum: 10 }),
    nextReviewOn: nullable(date),
    initiatives,
  }),
  // What was never signed is both sides' affair.
  classification: (view) => (view.signedOn === null ? 'PARTNER' : 'PUBLIC'),
  countries: (view) => ['CN', view.country],
});
export type MechanismView = Static<typeof mechanism.view>;
export const mechanismEvents = defineEvents(mechanism, {
  proposed: 'A mechanism was proposed.',
  updated: 'A side named another agency, or the time between reviews changed.',
  negotiation_opened: 'Negotiations about a mechanism began.',
  signing_recorded: 'One side recorded that the mechanism was signed; the other side has to confirm it.',
  signed: 'Both sides have said that the mechanism was signed.',
  entered_into_force: 'A mechanism entered into force.',
  review_due: 'A mechanism is to be reviewed by both sides.',
  reviewed: 'Both sides reviewed a mechanism, and it goes on.',
  dormant: 'Nothing comes of a mechanism at present.',
  revived: 'A dormant mechanism was taken up again.',
  terminated: 'A mechanism ended, or was never agreed.',
});

export const platform = defineConcept({
  subgraph: 'network',
  name: 'platform',
  graphType: 'InnovationPlatform',
  view: Type.Object({
    id: id('plt', 'The platform.'),
    number: Type.String({ pattern: '^PLT-\\d{4}-\\d{5,}$', description: 'Number of the platform.' }),
    names: Type.Array(localizedText),
    kind: code('INNOVATION_CENTER, JOINT_LAB, SCIENCE_PARK or TRANSFER_CENTER.'),
    state: code('ANNOUNCED, OPEN or CLOSED.'),
    hostIds: Type.Array(id('org', 'An organisation that hosts it.')),
    country,
    city: nullable(Type.String()),
    mechanismId: nullable(id('mec', 'The mechanism under which it stands.')),
    website: nullable(Type.String()),
    programmes: Type.Array(Type.String({ description: 'Something that runs there, by name.' })),
    openedOn: nullable(date),
    closedOn: nullable(date),
    initiatives,
  }),
  classification: () => 'PUBLIC',
  countries: (view) => [...new Set(['CN', view.country])],
});
export type PlatformView = Static<typeof platform.view>;
export const platformEvents = defineEvents(platform, {
  announced: 'An innovation platform was announced.',
  updated: 'What is said of an innovation platform changed.',
  opened: 'An innovation platform opened.',
  closed: 'An innovation platform was closed, or given up.',
});

const side = code("CHINA, or PARTNER: the other country's.");

export const workingGroup = defineConcept({
  subgraph: 'network',
  name: 'working_group',
  view: Type.Object({
    id: id('wgr', 'The working group.'),
    number: Type.String({ pattern: '^WGR-\\d{4}-\\d{5,}$', description: 'Number of the working group.' }),
    mechanismId: id('mec', 'The mechanism under which it works.'),
    country,
    title: Type.Array(localizedText),
    state: code('ESTABLISHED, ACTIVE, DORMANT or DISSOLVED.'),
    seats: Type.Array(
      Type.Object({
        number: Type.Integer(),
        side,
        role: code('CO_CHAIR or MEMBER.'),
        organizationId: nullable(id('org', 'Where they come from.')),
        from: date,
        to: nullable(date),
      }),
      { description: 'Who sits in it, without their names.' },
    ),
  }),
  classification: () => 'PUBLIC',
  countries: (view) => ['CN', view.country],
});
export type WorkingGroupView = Static<typeof workingGroup.view>;
export const workingGroupEvents = defineEvents(workingGroup, {
  established: 'A working group was established under a mechanism.',
  updated: 'A working group was given another name.',
  seat_named: 'A side named a co-chair or a member.',
  term_ended: 'A side said when the term of a co-chair or a member ends.',
  dormant: 'A working group does not meet at present.',
  revived: 'A working group meets again.',
  dissolved: 'A working group is over.',
});

export const meeting = defineConcept({
  subgraph: 'network',
  name: 'meeting',
  view: Type.Object({
    id: id('mtg', 'The meeting.'),
    workingGroupId: id('wgr', 'The working group that meets.'),
    number: Type.Integer({ minimum: 1, description: 'Its number among the meetings of the group.' }),
    country,
    state: code('PLANNED, HELD, MINUTES_AGREED or CANCELLED.'),
    startsAt: instant,
    endsAt: instant,
    timeZone: Type.String({ description: 'IANA time zone of the place.' }),
    place: nullable(Type.String()),
    sequence: Type.Integer({ minimum: 0, description: 'How often it was moved.' }),
    agenda: Type.Array(Type.Array(localizedText)),
    decisions: Type.Array(Type.Array(localizedText)),
    present: Type.Object({ CHINA: Type.Integer(), PARTNER: Type.Integer() }, { description: 'How many came for each side.' }),
    minutesAgreedBy: Type.Array(side),
    initiatives,
  }),
  // Both sides' affair: what they speak about is told to nobody else.
  classification: () => 'PARTNER',
  countries: (view) => ['CN', view.country],
});
export type MeetingView = Static<typeof meeting.view>;
export const meetingEvents = defineEvents(meeting, {
  planned: 'A meeting of a working group was planned.',
  rescheduled: 'A planned meeting was moved.',
  agenda_set: 'A side said what a meeting is to speak about.',
  held: 'A meeting was held.',
  minutes_drafted: 'The minutes of a meeting were drafted or changed; nobody agrees them yet.',
  minutes_agreed: 'A side agreed the minutes of a meeting; the state says whether both have.',
  cancelled: 'A planned meeting will not be held.',
});

export const actionItem = defineConcept({
  subgraph: 'network',
  name: 'action_item',
  view: Type.Object({
    id: id('act', 'The action item.'),
    number: Type.String({ pattern: '^ACT-\\d{4}-\\d{5,}$', description: 'Number of the action item.' }),
    workingGroupId: id('wgr', 'The working group that agreed it.'),
    meetingId: nullable(id('mtg', 'The meeting that agreed it.')),
    decision: nullable(Type.Integer({ description: 'Number of the decision of that meeting.' })),
    country,
    title: Type.Array(localizedText),
    side,
    ownerOrganizationId: nullable(id('org', 'The organisation that does it.')),
    dueOn: date,
    state: code('OPEN, OVERDUE, DONE or DROPPED.'),
  }),
  classification: () => 'PARTNER',
  countries: (view) => ['CN', view.country],
});
export type ActionItemView = Static<typeof actionItem.view>;
export const actionItemEvents = defineEvents(actionItem, {
  opened: 'A working group agreed that something is to be done.',
  reassigned: 'An action item was given to somebody else of the same side.',
  postponed: 'An action item was given another day.',
  overdue: 'The day of an action item is over, and it was not done.',
  done: 'An action item was done.',
  dropped: 'An action item will not be done.',
});

export const forum = defineConcept({
  subgraph: 'network',
  name: 'forum',
  view: Type.Object({
    id: id('frm', 'The forum.'),
    year: Type.Integer({ description: 'The year in which it is held.' }),
    number: nullable(Type.Integer({ description: 'Its number in the series.' })),
    state: code('ANNOUNCED, REGISTRATION, PREPARING, OPEN, CLOSED or CANCELLED.'),
    names: Type.Array(localizedText),
    themes: Type.Array(localizedText),
    country,
    city: Type.String(),
    venue: nullable(Type.String()),
    timeZone: Type.String({ description: 'IANA time zone of the place.' }),
    startsOn: date,
    endsOn: date,
    capacity: nullable(Type.Integer({ description: 'How many delegates have a place.' })),
    perOrganization: Type.Integer({ description: 'How many delegates one organisation may send.' }),
    registrationClosesOn: nullable(date),
  }),
  classification: () => 'PUBLIC',
  countries: (view) => [...new Set(['CN', view.country])],
});
export type ForumView = Static<typeof forum.view>;
export const forumEvents = defineEvents(forum, {
  announced: 'The forum of a year was announced.',
  updated: 'What is said of a forum changed.',
  registration_opened: 'Members register their delegates for a forum.',
  registration_closed: 'Registration for a forum ended.',
  opened: 'A forum was opened.',
  closed: 'A forum was closed.',
  cancelled: 'A forum will not be held.',
});

export const delegate = defineConcept({
  subgraph: 'network',
  name: 'delegate',
  view: Type.Object({
    id: id('dlg', 'The delegate.'),
    forumId: id('frm', 'The forum.'),
    organizationId: id('org', 'The organisation that sends them.'),
    country,
    state: code('REGISTERED, WAITING, SUSPENDED, WITHDRAWN, ATTENDED or NO_SHOW.'),
    languages: Type.Array(Type.String({ description: 'BCP 47 tag of a language in which they can talk.' })),
  }),
  // Who travels where is the affair of those who send them.
  classification: () => 'PARTNER',
  countries: (view) => [...new Set(['CN', view.country])],
});
export type DelegateView = Static<typeof delegate.view>;
export const delegateEvents = defineEvents(delegate, {
  registered: 'A delegate was registered for a forum; the state says whether they have a place.',
  updated: 'What is said of a delegate changed.',
  promoted: 'A delegate who waited has a place.',
  suspended: 'A delegate lost the place, since the organisation is no member in good standing at present.',
  reinstated: 'The organisation of a delegate is a member again; the state says whether they have a place.',
  withdrawn: 'A delegate will not come.',
  attended: 'A delegate came.',
  missed: 'A delegate had a place, and did not come.',
});

export const forumSession = defineConcept({
  subgraph: 'network',
  name: 'forum_session',
  view: Type.Object({
    id: id('ses', 'The session.'),
    forumId: id('frm', 'The forum.'),
    country,
    kind: code('PLENARY, PARALLEL, MATCHMAKING, EXHIBITION, LAUNCH or SIGNING.'),
    state: code('PLANNED or CANCELLED.'),
    titles: Type.Array(localizedText),
    track: nullable(Type.String()),
    room: Type.String(),
    roomCapacity: nullable(Type.Integer({ description: 'How many the room holds.' })),
    startsAt: instant,
    endsAt: instant,
    speakers: Type.Array(nullable(id('org', 'Whom they speak for.')), { description: 'Who speaks, without their names.' }),
  }),
  classification: () => 'PUBLIC',
  countries: (view) => [...new Set(['CN', view.country])],
});
export type ForumSessionView = Static<typeof forumSession.view>;
export const forumSessionEvents = defineEvents(forumSession, {
  planned: 'A session was entered into the programme of a forum.',
  updated: 'What is said of a session of a forum changed.',
  cancelled: 'A session of a forum does not take place.',
});

export const launch = defineConcept({
  subgraph: 'network',
  name: 'launch',
  view: Type.Object({
    id: id('lch', 'The launch.'),
    forumId: id('frm', 'The forum.'),
    country,
    kind: code('TECHNOLOGY, PLATFORM, PROGRAMME, PUBLICATION or OTHER.'),
    state: code('LAUNCHED or WITHDRAWN.'),
    titles: Type.Array(localizedText),
    abouts: Type.Array(localizedText),
    organizationIds: Type.Array(id('org', 'An organisation whose it is.')),
    listingId: nullable(id('lst', 'The listing that offers it.')),
    platformId: nullable(id('plt', 'The platform that was launched.')),
    mechanismId: nullable(id('mec', 'The mechanism that it came of.')),
    initiatives,
    launchedOn: date,
  }),
  classification: () => 'PUBLIC',
  countries: (view) => [...new Set(['CN', view.country])],
});
export type LaunchView = Static<typeof launch.view>;
export const launchEvents = defineEvents(launch, {
  recorded: 'Something was launched at a forum.',
  updated: 'What is said of a launch changed.',
  withdrawn: 'A launch was taken back.',
});

export const signing = defineConcept({
  subgraph: 'network',
  name: 'signing',
  view: Type.Object({
    id: id('sgn', 'The signing.'),
    forumId: id('frm', 'The forum.'),
    countries: Type.Array(country, { description: "The parties' countries." }),
    kind: code('MOU, COOPERATION_AGREEMENT, LICENCE, JOINT_LABORATORY or OTHER.'),
    state: code('SIGNED or WITHDRAWN.'),
    titles: Type.Array(localizedText),
    partyIds: Type.Array(id('org', 'A party.')),
    signedOn: date,
    contractRef: nullable(Type.String({ description: 'The contract that it led to, as its service names it.' })),
  }),
  classification: () => 'PUBLIC',
  countries: (view) => view.countries,
});
export type SigningView = Static<typeof signing.view>;
export const signingEvents = defineEvents(signing, {
  recorded: 'Something was signed at a forum.',
  contract_attached: 'The contract that a signing led to was named.',
  withdrawn: 'A signing was taken back.',
});

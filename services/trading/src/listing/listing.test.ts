import { type Caller, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, listingEvents, makeEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import type { ListingState } from '../generated/resolvers.ts';
import type { Member } from '../member/member.ts';
import { eventView, type Listing, type ListingAction, listingStates, listingTable, mutationOf } from './listing.ts';
import { create, decide, type ListingFacts, type ListingInput, refuseAction } from './listing-decisions.ts';
import { listingMessages } from './listing-messages.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const ownerId = newId('org');
const actions = Object.keys(listingTable) as ListingAction[];

const owner: Member = { organizationId: ownerId, membershipId: newId('mem'), version: 9, country: 'TH', state: 'ACTIVE' };
const facts: ListingFacts = { owner, now };

const listingIn = (state: ListingState, values: Partial<Listing> = {}): Listing => ({
  id: newId('lst'),
  version: 4,
  number: 'LST-2026-00001',
  ownerId,
  country: 'TH',
  kind: 'TECHNOLOGY_OFFER',
  state,
  stateBeforeBlock: state === 'BLOCKED' ? 'PUBLISHED' : null,
  blocks: state === 'BLOCKED' ? [{ cause: 'COMPLIANCE', reason: 'SANCTIONS', since: now.toISOString() }] : [],
  title: [
    { value: 'Rapid test for shrimp disease', lang: 'en', provenance: 'HUMAN' },
    { value: 'ชุดตรวจโรคกุ้งแบบเร็ว', lang: 'th', provenance: 'HUMAN' },
  ],
  summary: [{ value: '对虾病害快速检测试剂', lang: 'zh-Hans', provenance: 'REVIEWED' }],
  description: [],
  advantages: [],
  stage: 'PILOT',
  trl: 7,
  ipStatus: 'PATENT_PENDING',
  ipc: ['G01N 33/569'],
  sdg: [14],
  initiatives: ['TECHNOLOGY_TRANSFER'],
  transferModes: ['LICENSE'],
  indicativePrice: { amount: '25000000', currency: 'THB' },
  countriesOffered: ['CN'],
  countriesExcluded: ['SG'],
  deadline: '2028-12-31',
  completeness: 55,
  createdBy: 'author',
  submittedBy: 'author',
  editors: ['editor'],
  submittedAt: state === 'DRAFT' ? null : now.toISOString(),
  publishedAt: state === 'PUBLISHED' || state === 'PAUSED' || state === 'BLOCKED' ? now.toISOString() : null,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ...values,
});

const actorFor = (role: Role): Caller =>
  callerOf(role, {
    person: `${role}-person`,
    organization: role === 'MEMBER' ? ownerId : null,
    country: role === 'AGENCY' || role === 'PARTNER_SYSTEM' ? 'TH' : null,
  });

const reasons = { requestChanges: 'UNCLEAR', block: 'EXPORT_CONTROL', unblock: 'CLEARED' } as const;
const inputFor = (action: ListingAction): ListingInput => ({
  note: 'A note.',
  reason: action in reasons ? reasons[action as keyof typeof reasons] : null,
});

/** The refusal that the rules name for a caller of the right role in a state that the action does not leave. */
const refusedIn = (action: ListingAction, state: ListingState): string => {
  if (action === 'block') return 'BLOCK_CAUSE_PRESENT';
  if (action !== 'update') return 'WRONG_STATE';
  return state === 'IN_REVIEW' ? 'LISTING_UNDER_REVIEW' : state === 'BLOCKED' ? 'LISTING_BLOCKED' : 'LISTING_PUBLISHED';
};

function codeOf(decision: ReturnType<typeof decide>): string {
  return decision.kind === 'accepted' ? 'accepted' : decision.refusal.code;
}

function accepted(decision: ReturnType<typeof decide>) {
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
  return decision.change;
}

describe('listing: every action in every state by every role', () => {
  for (const action of actions) {
    const transition = listingTable[action];
    for (const state of listingStates) {
      // A listing that compliance blocks already is not blocked again.
      const possible = (transition.from as readonly ListingState[]).includes(state) && !(action === 'block' && state === 'BLOCKED');
      for (const role of roles) {
        const allowed = (transition.by as readonly Role[]).includes(role);
        const expected = allowed ? (possible ? 'accepted' : refusedIn(action, state)) : role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        it(`${mutationOf[action]} of a ${state} listing by ${role}: ${expected}`, () => {
          const listing = listingIn(state);
          const decision = decide(action, listing, inputFor(action), facts, actorFor(role));
          expect(codeOf(decision)).to.equal(expected);
          const shown = refuseAction(action, listing, facts, actorFor(role));
          expect(shown?.refusal.code ?? 'accepted').to.equal(expected);
        });
      }
    }
  }
});

describe('listing: what an accepted action leaves behind', () => {
  for (const action of actions) {
    const transition = listingTable[action];
    it(`${mutationOf[action]} raises the version by one, lands in the state of the table and is told by its event`, () => {
      const before = listingIn(transition.from[0]);
      const change = accepted(decide(action, before, inputFor(action), facts, actorFor(transition.by[0])));
      expect(change.listing.version).to.equal(5);
      expect(change.event).to.equal(transition.event);
      const landed = action === 'update' ? before.state : action === 'unblock' ? 'PUBLISHED' : transition.to;
      expect(change.listing.state).to.equal(landed);
    });
  }

  it('is told by exactly one event type of the catalogue, whose data fits its schema', () => {
    const own = catalogue.filter(({ topic }) => topic === 'trading.listing').map(({ type }) => type.split('.').at(-2));
    const told = new Set(['created', ...actions.map((action) => listingTable[action].event)]);
    expect([...told].sort()).to.deep.equal([...own].sort());
    for (const event of told) {
      const envelope = makeEvent(
        listingEvents[event as keyof typeof listingEvents],
        {
          id: newId('evt'),
          subject: newId('lst'),
          sequence: 1,
          time: now,
          effectiveAt: now,
          before: eventView(listingIn('DRAFT')),
          after: eventView(listingIn('BLOCKED')),
          reason: 'EXPORT_CONTROL',
          excludedCountries: ['SG'],
        },
        {
          deploymentUrl: 'http://x',
          causationId: 'a',
          correlationId: 'a',
          traceparent: null,
          actor: { role: 'COMPLIANCE', country: null },
        },
      );
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
    }
  });

  it('tells events neither price nor exclusions, and what was never published to nobody outside', () => {
    const text = JSON.stringify(eventView(listingIn('PUBLISHED')));
    expect(text).not.to.match(/25000000|THB|"SG"|countriesExcluded|indicativePrice/);
    const { classification } = listingEvents.blocked.concept;
    expect(classification(eventView(listingIn('BLOCKED', { publishedAt: null })), null)).to.equal('RESTRICTED');
    expect(classification(eventView(listingIn('BLOCKED')), null)).to.equal('PUBLIC');
  });

  it('keeps the first publication and the first submission through pauses and resubmissions', () => {
    const paused = listingIn('PAUSED', { publishedAt: '2025-01-01T00:00:00.000Z' });
    expect(accepted(decide('resume', paused, {}, facts, actorFor('MEMBER'))).listing.publishedAt).to.equal('2025-01-01T00:00:00.000Z');
    const again = listingIn('CHANGES_REQUESTED', { submittedAt: '2025-01-01T00:00:00.000Z' });
    const { listing } = accepted(decide('resubmit', again, {}, facts, actorFor('MEMBER')));
    expect(listing.submittedAt).to.equal('2025-01-01T00:00:00.000Z');
    expect(listing.submittedBy).to.equal('MEMBER-person');
  });
});

describe('listing: whose it is, and who reviews it', () => {
  const secretariat = (person: string, organizations: readonly string[] = []) => callerOf('SECRETARIAT', { person, organizations });

  it("refuses a member of another organisation every action of a listing's owner", () => {
    const stranger = callerOf('MEMBER', { organization: newId('org') });
    for (const action of actions.filter((name) => (listingTable[name].by as readonly Role[]).includes('MEMBER'))) {
      const decision = decide(action, listingIn(listingTable[action].from[0]), {}, facts, stranger);
      expect(codeOf(decision), action).to.equal('NOT_OWN_ORGANIZATION');
    }
  });

  it('lets neither who drafted, nor who edited, nor who handed it in review it', () => {
    for (const action of ['publish', 'requestChanges'] as const) {
      for (const person of ['author', 'editor']) {
        expect(codeOf(decide(action, listingIn('IN_REVIEW'), inputFor(action), facts, secretariat(person))), person).to.equal(
          'SAME_PERSON',
        );
      }
      const handedIn = listingIn('IN_REVIEW', { createdBy: 'another', submittedBy: 'submitter' });
      expect(codeOf(decide(action, handedIn, inputFor(action), facts, secretariat('submitter')))).to.equal('SAME_PERSON');
      expect(codeOf(decide(action, listingIn('IN_REVIEW'), inputFor(action), facts, secretariat('reviewer')))).to.equal('accepted');
    }
  });

  it('remembers every editor once', () => {
    const first = accepted(decide('update', listingIn('DRAFT'), { trl: 3 }, facts, actorFor('MEMBER'))).listing;
    const second = accepted(decide('update', first, { trl: 4 }, facts, actorFor('MEMBER'))).listing;
    expect(second.editors).to.deep.equal(['editor', 'MEMBER-person']);
  });

  it('lets nobody of the staff decide on a listing of an organisation that they act for elsewhere', () => {
    for (const action of ['publish', 'requestChanges', 'block', 'unblock'] as const) {
      const caller = callerOf(listingTable[action].by[0], { person: 'somebody', organizations: [ownerId] });
      const decision = decide(action, listingIn(listingTable[action].from[0]), inputFor(action), facts, caller);
      expect(codeOf(decision), action).to.equal('OWN_ORGANIZATION');
    }
  });

  it('takes an active member for what brings a listing before the network', () => {
    for (const state of ['SUSPENDED', 'LAPSED', 'WITHDRAWN', 'EXPELLED', 'DRAFT', 'VETTING']) {
      const resting: ListingFacts = { owner: { ...owner, state }, now };
      for (const action of ['update', 'submit', 'resubmit', 'publish', 'resume'] as const) {
        const decision = decide(action, listingIn(listingTable[action].from[0]), {}, resting, actorFor(listingTable[action].by[0]));
        expect(codeOf(decision), `${action} ${state}`).to.equal('OWNER_NOT_ACTIVE');
      }
      expect(codeOf(decide('pause', listingIn('PUBLISHED'), {}, resting, actorFor('MEMBER')))).to.equal('accepted');
    }
    const due: ListingFacts = { owner: { ...owner, state: 'RENEWAL_DUE' }, now };
    expect(codeOf(decide('submit', listingIn('DRAFT'), {}, due, actorFor('MEMBER')))).to.equal('accepted');
    expect(codeOf(decide('submit', listingIn('DRAFT'), {}, { owner: null, now }, actorFor('MEMBER')))).to.equal('OWNER_NOT_ACTIVE');
  });
});

describe('listing: what it needs to be handed in', () => {
  const submit = (values: Partial<Listing>) => decide('submit', listingIn('DRAFT', values), {}, facts, actorFor('MEMBER'));
  const missing = (values: Partial<Listing>): string[] => {
    const decision = submit(values);
    return decision.kind === 'accepted' ? [] : decision.refusal.details.map(({ path }) => path);
  };

  it('names title, summary, classification and deadline, each where it is missing', () => {
    expect(missing({ title: [], summary: [], ipc: [], deadline: '2026-02-28' })).to.deep.equal(['title', 'summary', 'ipc', 'deadline']);
    expect(missing({ deadline: '2026-03-01' })).to.deep.equal([]);
  });

  it('asks for a classification only where a technology is traded', () => {
    expect(missing({ kind: 'TECHNOLOGY_REQUEST', ipc: [] })).to.deep.equal(['ipc']);
    for (const kind of ['BUSINESS_OFFER', 'BUSINESS_REQUEST', 'RESEARCH_REQUEST'] as const)
      expect(missing({ kind, ipc: [] })).to.deep.equal([]);
  });
});

describe('listing: drafting', () => {
  const member = actorFor('MEMBER');
  const draft = (input: Partial<Parameters<typeof create>[0]>, caller = member, holder: Member | null = owner) =>
    create({ kind: 'TECHNOLOGY_OFFER', ...input }, { id: newId('lst'), number: 'LST-2026-00002' }, { owner: holder, now }, caller);

  it('takes its owner and country from the membership, and everything else later', () => {
    const { listing, event } = accepted(draft({}));
    expect(event).to.equal('created');
    expect(listing).to.deep.include({ ownerId, country: 'TH', state: 'DRAFT', version: 1, createdBy: 'MEMBER-person', completeness: 0 });
  });

  it('is for active members', () => {
    expect(codeOf(draft({}, callerOf('SECRETARIAT')))).to.equal('FORBIDDEN');
    expect(codeOf(draft({}, callerOf('PUBLIC')))).to.equal('UNAUTHENTICATED');
    expect(codeOf(draft({}, member, null))).to.equal('OWNER_NOT_ACTIVE');
    const refused = draft({}, member, { ...owner, state: 'SUSPENDED' });
    if (refused.kind === 'accepted') throw new Error('was accepted');
    expect(refused.refusal).to.deep.include({ code: 'OWNER_NOT_ACTIVE', retryable: true });
  });

  it('has a message in English and Chinese for every code', () => {
    for (const message of Object.values(listingMessages)) expect(message).to.include.keys('en', 'zh-Hans');
  });
});

import { knownCalendars } from '@cattc/deadlines';
import { type Caller, holds, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, membershipEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import {
  actions,
  actorFor,
  agency,
  agencyId,
  clockActions,
  factsWith,
  inputFor,
  membershipIn,
  notice,
  now,
  organizationId,
  present,
  presentAt,
  readyFor,
  states,
} from '../../test/membership-cases.ts';
import type { AgencyMandate } from '../country/country.ts';
import type { MembershipState } from '../generated/resolvers.ts';
import { eventView, type Membership, type MembershipAction, membershipTable } from './membership.ts';
import { isParty, viewMemberships } from './membership-access.ts';
import { apply } from './membership-application.ts';
import { clockActionsOf, clockWork, deadlinesOf, stateByDate, steps, waitsFor } from './membership-deadlines.ts';
import { decide, decideByClock, lastDayOfTerm } from './membership-decisions.ts';
import { membershipMessages } from './membership-messages.ts';
import { refuseAction } from './membership-rights.ts';

describe('membership: what an accepted action leaves behind', () => {
  it('raises the version by one and lands in the state of the table', () => {
    for (const action of actions) {
      const transition = membershipTable[action];
      const before = readyFor(action, transition.from[0] as MembershipState);
      const role = transition.by[0] as Role;
      const decision = decide(action, before, inputFor(action), factsWith(), actorFor(role));
      if (decision.kind === 'refused') throw new Error(`${action}: ${decision.refusal.code}`);
      expect(decision.change.membership.version, action).to.equal(5);
      const end = transition.to === 'unchanged' ? before.state : transition.to;
      if (end !== 'computed') expect(decision.change.membership.state, action).to.equal(end);
    }
  });

  it('is told by exactly one event of the catalogue, whose data fits its schema', () => {
    const own = catalogue.filter(({ topic }) => topic === 'network.membership').map(({ type }) => type.split('.').at(-2));
    const told = new Set(['applied', 'recorded', ...Object.values(membershipTable).map(({ event }) => event)]);
    expect([...told].sort()).to.deep.equal([...own].sort());
    for (const event of told) {
      const envelope = makeEvent(
        membershipEvents[event as keyof typeof membershipEvents],
        {
          id: newId('evt'),
          subject: organizationId,
          sequence: 1,
          time: now,
          effectiveAt: now,
          after: eventView(membershipIn('ACTIVE')),
          before: null,
          reason: 'OTHER',
        },
        {
          deploymentUrl: 'http://127.0.0.1:4000',
          causationId: 'r1',
          correlationId: 'r1',
          traceparent: null,
          actor: { role: 'SECRETARIAT', country: null },
        },
      );
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
    }
  });

  it('sets a term of three years on approval', () => {
    const decision = decide(
      'approve',
      membershipIn('RECOMMENDED', { validFrom: null, validTo: null }),
      inputFor('approve'),
      factsWith(),
      actorFor('COUNCIL'),
    );
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.change.membership).to.include({ validFrom: '2026-03-01', validTo: '2029-02-28' });
  });

  for (const [first, last] of [
    ['2026-03-01', '2029-02-28'],
    ['2025-03-01', '2028-02-29'],
    ['2028-02-29', '2031-02-28'],
    ['2028-03-01', '2031-02-28'],
    ['2026-01-01', '2028-12-31'],
  ] as const) {
    it(`is for three years: from ${first} to ${last}`, () => expect(lastDayOfTerm(first)).to.equal(last));
  }

  it('adds a renewal to the term that runs, and begins one today where it has lapsed', () => {
    for (const [state, validTo, expected] of [
      ['RENEWAL_DUE', '2026-04-15', '2029-04-15'],
      ['RENEWAL_DUE', '2026-02-28', '2029-02-28'],
      ['RENEWAL_DUE', '2026-03-01', '2029-03-01'],
      ['LAPSED', '2025-12-31', '2029-02-28'],
    ] as const) {
      const decision = decide('renew', membershipIn(state, { validTo }), { dataConfirmed: true }, factsWith(), actorFor('MEMBER'));
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      expect(decision.change.membership.validTo).to.equal(expected);
    }
  });

  for (const [validTo, state] of [
    ['2027-01-01', 'ACTIVE'],
    ['2026-05-31', 'ACTIVE'],
    ['2026-05-30', 'RENEWAL_DUE'],
    ['2026-03-01', 'RENEWAL_DUE'],
    ['2026-02-28', 'LAPSED'],
  ] as const) {
    it(`reinstates into ${state} where the term ends on ${validTo}`, () => {
      expect(stateByDate({ validTo }, now)).to.equal(state);
      const decision = decide('reinstate', membershipIn('SUSPENDED', { validTo }), {}, factsWith(), actorFor('SECRETARIAT'));
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      expect(decision.change.membership.state).to.equal(state);
    });
  }
});

describe('membership: what the clock does', () => {
  for (const action of clockActions) {
    for (const state of states) {
      const may = (membershipTable[action].from as readonly MembershipState[]).includes(state);
      it(`${action} of a ${state} membership ${may ? 'is done' : 'is left'} when it is due`, () => {
        const before = membershipIn(state, { validTo: '2026-02-20', stateSince: '2025-01-01T00:00:00.000Z' });
        const change = decideByClock(action, before, present);
        expect(change?.membership.state ?? null).to.equal(may ? membershipTable[action].to : null);
        if (change !== null) expect(change.membership.version).to.equal(5);
      });
    }
  }

  for (const [state, facts, due] of [
    ['ACTIVE', { validTo: '2026-05-30' }, '2026-02-28T16:00:00.000Z'],
    ['RENEWAL_DUE', { validTo: '2026-02-28' }, '2026-02-28T16:00:00.000Z'],
    // A leap day is a day.
    ['ACTIVE', { validTo: '2028-05-29' }, '2028-02-28T16:00:00.000Z'],
    ['INFO_REQUESTED', { stateSince: '2026-02-20T15:59:59.999Z' }, '2026-05-21T16:00:00.000Z'],
    // A year that has no leap day.
    ['LAPSED', { stateSince: '2026-02-20T09:00:00.000Z' }, '2027-02-20T16:00:00.000Z'],
    // In Shanghai the next day has begun.
    ['INFO_REQUESTED', { stateSince: '2026-02-20T16:00:00.000Z' }, '2026-05-22T16:00:00.000Z'],
  ] as const) {
    it(`comes to a ${state} membership at ${due}, not a moment before`, () => {
      const membership = membershipIn(state, facts);
      const work = clockWork(membership, knownCalendars);
      expect(work?.at.toISOString()).to.equal(due);
      if (work === null) throw new Error('nothing to do');
      expect(decideByClock(work.action, membership, presentAt(new Date(work.at.getTime() - 1)))).to.equal(null);
      expect(decideByClock(work.action, membership, presentAt(work.at))?.membership.state).to.equal(membershipTable[work.action].to);
    });
  }

  it('is so since the deadline, however late the clock comes, and one step after the other', () => {
    const late = new Date('2028-01-01T00:00:00Z');
    const first = decideByClock('fallDue', membershipIn('ACTIVE', { validTo: '2027-01-01' }), presentAt(late));
    expect(first?.effectiveAt.toISOString()).to.equal('2026-10-02T16:00:00.000Z');
    expect(first?.membership).to.include({ state: 'RENEWAL_DUE', stateSince: '2026-10-02T16:00:00.000Z', waitsFor: 'MEMBER' });
    if (first == null) throw new Error('was left');
    const second = decideByClock('lapse', first.membership, presentAt(late));
    expect(second?.effectiveAt.toISOString()).to.equal('2027-01-01T16:00:00.000Z');
    expect(second?.membership).to.include({ state: 'LAPSED', dueAt: '2028-01-02T16:00:00.000Z' });
    if (second == null) throw new Error('was left');
    expect(decideByClock('expire', second.membership, presentAt(late))).to.equal(null);
    const third = decideByClock('expire', second.membership, presentAt(new Date('2028-06-01T00:00:00Z')));
    expect(third?.effectiveAt.toISOString()).to.equal('2028-01-02T16:00:00.000Z');
    expect(third?.membership).to.include({ state: 'EXPIRED', waitsFor: null, dueAt: null });
    expect([first, second, third].map((change) => change?.reason)).to.deep.equal([null, 'NOT_RENEWED', 'NOT_RENEWED']);
  });

  it('ends a notice with the membership, and tells why an application has expired', () => {
    const lapsed = membershipIn('LAPSED', { notice, stateSince: '2025-01-01T00:00:00.000Z' });
    expect(decideByClock('expire', lapsed, present)?.membership).to.include({ state: 'EXPIRED', notice: null });
    const asked = membershipIn('INFO_REQUESTED', { stateSince: '2025-01-01T00:00:00.000Z' });
    expect(decideByClock('expire', asked, present)?.reason).to.equal('NO_ANSWER');
  });

  it('is never so before the last change', () => {
    const recorded = membershipIn('RENEWAL_DUE', { validTo: '2025-12-31', effectiveAt: '2026-02-20T09:00:00.000Z' });
    expect(decideByClock('lapse', recorded, present)?.effectiveAt.toISOString()).to.equal('2026-02-20T09:00:00.000Z');
  });

  it('leaves a member alone whose term was renewed meanwhile', () => {
    expect(decideByClock('lapse', membershipIn('RENEWAL_DUE', { validTo: '2029-01-01' }), present)).to.equal(null);
  });
});

describe('membership: whose move it is, and until when', () => {
  it('is said of every state', () => {
    expect(Object.keys(steps)).to.include.members([...states]);
    for (const action of clockActions) {
      for (const state of membershipTable[action].from) expect(steps[state].clock, state).to.equal(action);
    }
  });

  it('has one action of the clock for each kind that fires, and a kind and a date for each that the clock does', () => {
    const { INFO_REQUESTED: answer, LAPSED: lapsed } = steps;
    expect([...clockActionsOf({ answer, lapsed })]).to.deep.equal([
      ['ANSWER', 'expire'],
      ['LAPSE_END', 'expire'],
    ]);
    expect(() => clockActionsOf({ answer, lapsed: { ...lapsed, kind: 'ANSWER', clock: 'lapse' } })).to.throw(
      'lapsed: ANSWER is expire of another step',
    );
    expect(() => clockActionsOf({ lapsed: { ...lapsed, kind: null } })).to.throw('lapsed: expire by the clock takes');
    expect(() => clockActionsOf({ lapsed: { ...lapsed, due: null } })).to.throw('lapsed: expire by the clock takes');
  });

  for (const [state, facts, party, due] of [
    ['DRAFT', {}, 'MEMBER', null],
    // Ten working days after Friday, 20 February, are over with Friday, 6 March.
    ['SUBMITTED', {}, 'SECRETARIAT', '2026-03-06T16:00:00.000Z'],
    ['VETTING', {}, 'AGENCY', '2026-03-22T16:00:00.000Z'],
    ['INFO_REQUESTED', {}, 'MEMBER', '2026-05-21T16:00:00.000Z'],
    ['RECOMMENDED', {}, 'COUNCIL', '2026-04-21T16:00:00.000Z'],
    ['NOT_RECOMMENDED', {}, 'COUNCIL', '2026-04-21T16:00:00.000Z'],
    ['ACTIVE', { validTo: null }, null, null],
    ['LAPSED', {}, 'MEMBER', '2027-02-20T16:00:00.000Z'],
    ['REJECTED', {}, null, null],
  ] as const) {
    it(`${state}: ${party ?? 'nobody'}, ${due ?? 'whenever'}`, () => {
      expect(membershipIn(state, facts)).to.include({ waitsFor: party, dueAt: due });
    });
  }

  describe('while the applicant answers', () => {
    const by = (role: Role, action: MembershipAction, membership: Membership, at: string): Membership => {
      const decision = decide(action, membership, inputFor(action), { ...factsWith(), now: new Date(at) }, actorFor(role));
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      return decision.change.membership;
    };
    const recommendation = (membership: Membership) => deadlinesOf(membership).find(({ kind }) => kind === 'RECOMMENDATION');

    it("the agency's 30 days stand still, and go on with what was left, however often it is asked", () => {
      // 9 of the 30 days are over, then 5 more.
      const asked = by('SECRETARIAT', 'requestInfo', membershipIn('VETTING'), '2026-03-01T09:00:00.000Z');
      expect(asked.agencyTime).to.deep.equal({ daysLeft: 21 });
      expect(recommendation(asked)).to.deep.include({ pausedAt: new Date('2026-03-01T09:00:00.000Z'), fires: false });
      const answered = by('MEMBER', 'resubmit', asked, '2026-04-10T09:00:00.000Z');
      expect(answered).to.include({ waitsFor: 'AGENCY', dueAt: '2026-05-01T16:00:00.000Z' });
      expect(recommendation(answered)).to.include({ pausedAt: undefined });
      const again = by('SECRETARIAT', 'requestInfo', answered, '2026-04-15T09:00:00.000Z');
      expect(again.agencyTime).to.deep.equal({ daysLeft: 16 });
      expect(by('MEMBER', 'resubmit', again, '2026-06-01T09:00:00.000Z').dueAt).to.equal('2026-06-17T16:00:00.000Z');
    });

    it('a time of which the last day has begun ends with the day of the answer', () => {
      const asked = by('SECRETARIAT', 'requestInfo', membershipIn('VETTING'), '2026-03-22T15:59:59.999Z');
      expect(asked.agencyTime).to.deep.equal({ daysLeft: 0 });
      expect(by('MEMBER', 'resubmit', asked, '2026-04-10T09:00:00.000Z').dueAt).to.equal('2026-04-10T16:00:00.000Z');
    });

    it('a time that was over stays over: the case is back with the secretariat at once', () => {
      const asked = by('SECRETARIAT', 'requestInfo', membershipIn('VETTING'), '2026-03-22T16:00:00.000Z');
      expect(asked.agencyTime).to.deep.equal({ overSince: '2026-03-22T16:00:00.000Z' });
      expect(recommendation(asked)).to.equal(undefined);
      const answered = by('MEMBER', 'resubmit', asked, '2026-04-10T09:00:00.000Z');
      expect(answered.dueAt).to.equal('2026-03-22T16:00:00.000Z');
      expect(waitsFor(answered, { ...factsWith(), now: new Date('2026-04-10T09:00:00.000Z') })).to.equal('SECRETARIAT');
      const askedAgain = by('SECRETARIAT', 'requestInfo', answered, '2026-04-11T09:00:00.000Z');
      expect(askedAgain.agencyTime).to.deep.equal(asked.agencyTime);
    });
  });

  it("is the secretariat's where the agency was silent for 30 days, or the country has none", () => {
    const membership = membershipIn('VETTING');
    const last = new Date('2026-03-22T15:59:59.999Z');
    const over = new Date('2026-03-22T16:00:00.000Z');
    expect(waitsFor(membership, { ...factsWith(), now: last })).to.equal('AGENCY');
    expect(waitsFor(membership, { ...factsWith(), now: over })).to.equal('SECRETARIAT');
    expect(waitsFor(membership, factsWith([]))).to.equal('SECRETARIAT');
    const second = (at: Date) => refuseAction('recommend', membership, { ...factsWith(), now: at }, actorFor('SECRETARIAT'))?.refusal.code;
    expect(second(last)).to.equal('AGENCY_REQUIRED');
    expect(second(over)).to.equal(undefined);
    expect(
      refuseAction('recommend', membership, { ...factsWith(), now: over }, callerOf('SECRETARIAT', { person: 'screener' }))?.refusal.code,
    ).to.equal('SAME_PERSON');
    expect(refuseAction('recommend', membership, { ...factsWith(), now: over }, actorFor('AGENCY'))).to.equal(null);
  });
});

describe('membership: since when something is so', () => {
  const effective = (effectiveAt: string | null, at = now) => {
    const input = { effectiveAt: effectiveAt === null ? null : new Date(effectiveAt) };
    const decision = decide('screen', membershipIn('SUBMITTED'), input, { ...factsWith(), now: at }, actorFor('SECRETARIAT'));
    return decision.kind === 'accepted' ? decision.change.membership.stateSince : decision.refusal.details.map(({ path }) => path);
  };

  it('is now, or an instant between the last change and now', () => {
    expect(effective(null)).to.equal(now.toISOString());
    expect(effective('2026-02-25T00:00:00.000Z')).to.equal('2026-02-25T00:00:00.000Z');
    expect(effective('2026-02-20T09:00:00.000Z')).to.equal('2026-02-20T09:00:00.000Z');
    expect(effective('2026-02-20T08:59:59.999Z')).to.deep.equal(['effectiveAt']);
    expect(effective('2026-03-01T09:00:00.001Z')).to.deep.equal(['effectiveAt']);
  });

  it('is never before the last change, even where the clock was put back', () => {
    expect(effective(null, new Date('2026-02-01T00:00:00Z'))).to.equal('2026-02-20T09:00:00.000Z');
  });

  it('is the first day of a term that is recorded afterwards, as it was in Shanghai', () => {
    const input = { ...inputFor('approve'), effectiveAt: new Date('2026-02-24T16:00:00.000Z') };
    const decision = decide('approve', membershipIn('RECOMMENDED'), input, factsWith(), actorFor('COUNCIL'));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    expect(decision.change.membership).to.include({ validFrom: '2026-02-25', validTo: '2029-02-24' });
  });
});

describe('membership: rules beyond the table', () => {
  const refusalOf = (action: MembershipAction, membership: Membership, caller: Caller, facts = factsWith()) =>
    refuseAction(action, membership, facts, caller)?.refusal.code ?? null;

  it('refuses a member that acts for another organisation', () => {
    expect(refusalOf('submit', membershipIn('DRAFT'), callerOf('MEMBER', { organization: newId('org') }))).to.equal('NOT_OWN_ORGANIZATION');
  });

  it('refuses staff who hold a mandate for the organisation, whatever they act as', () => {
    const caller = callerOf('SECRETARIAT', { organizations: [organizationId] });
    expect(refusalOf('screen', membershipIn('SUBMITTED'), caller)).to.equal('OWN_ORGANIZATION');
  });

  it('refuses an agency of another country', () => {
    const caller = callerOf('AGENCY', { country: 'VN', organization: newId('org') });
    expect(refusalOf('recommend', membershipIn('VETTING'), caller)).to.equal('NOT_YOUR_COUNTRY');
  });

  it('refuses the secretariat where the country has an agency, and lets a second person of it recommend where there is none', () => {
    expect(refusalOf('recommend', membershipIn('VETTING'), actorFor('SECRETARIAT'))).to.equal('AGENCY_REQUIRED');
    expect(refusalOf('recommend', membershipIn('VETTING'), actorFor('SECRETARIAT'), factsWith([]))).to.equal(null);
    const screener = callerOf('SECRETARIAT', { person: 'screener' });
    expect(refusalOf('recommend', membershipIn('VETTING'), screener, factsWith([]))).to.equal('SAME_PERSON');
  });

  it("refuses the centre's own operator and an agency of another subdivision", () => {
    const operator = { ...agency, operator: true };
    const elsewhere = { ...agency, subdivision: 'TH-50' };
    expect(refusalOf('recommend', membershipIn('VETTING'), actorFor('AGENCY'), factsWith([operator]))).to.equal('OPERATOR_ALONE');
    expect(refusalOf('recommend', membershipIn('VETTING'), actorFor('AGENCY'), factsWith([elsewhere]))).to.equal('NOT_YOUR_COUNTRY');
  });

  it('takes an officer without an organisation for the national agency, but not where that could be the operator, and no other organisation', () => {
    const unnamed = callerOf('AGENCY', { country: 'TH' });
    const stranger = callerOf('AGENCY', { country: 'TH', organization: newId('org') });
    expect(refusalOf('recommend', membershipIn('VETTING'), unnamed)).to.equal(null);
    expect(refusalOf('recommend', membershipIn('VETTING'), unnamed, factsWith([agency, { ...agency, operator: true }]))).to.equal(
      'OPERATOR_ALONE',
    );
    expect(refusalOf('recommend', membershipIn('VETTING'), stranger)).to.equal('AGENCY_REQUIRED');
  });

  it('refuses approval to who applied, who recommended, and who may only edit', () => {
    const recommended = membershipIn('RECOMMENDED', { recommendedBy: 'officer' });
    expect(refusalOf('approve', recommended, callerOf('COUNCIL', { person: 'applicant' }))).to.equal('SAME_PERSON');
    expect(refusalOf('approve', recommended, callerOf('COUNCIL', { person: 'officer' }))).to.equal('SAME_PERSON');
    expect(refusalOf('approve', recommended, callerOf('COUNCIL', { may: 'EDIT' }))).to.equal('MAY_NOT_SIGN');
  });

  it('names every value that does not fit in one refusal', () => {
    const input = { fields: ['2.11', '9.9', 'x'], note: `a\u0000b`, effectiveAt: new Date('2030-01-01T00:00:00Z') };
    const decision = decide('resubmit', membershipIn('INFO_REQUESTED'), input, factsWith(), actorFor('MEMBER'));
    if (decision.kind === 'accepted') throw new Error('was accepted');
    expect(decision.refusal.code).to.equal('INVALID_INPUT');
    expect(decision.refusal.details.map(({ path }) => path)).to.deep.equal(['fields[1]', 'fields[2]', 'note', 'effectiveAt']);
  });

  it('renews only with the data confirmed, and asks for information only with a note', () => {
    const renewal = decide('renew', membershipIn('RENEWAL_DUE'), { dataConfirmed: false }, factsWith(), actorFor('MEMBER'));
    const request = decide(
      'requestInfo',
      membershipIn('VETTING'),
      { reason: 'INCOMPLETE_DATA', note: ' ' },
      factsWith(),
      actorFor('SECRETARIAT'),
    );
    for (const [decision, path] of [
      [renewal, 'dataConfirmed'],
      [request, 'note'],
    ] as const) {
      if (decision.kind === 'accepted') throw new Error('was accepted');
      expect(decision.refusal.details.map((detail) => detail.path)).to.deep.equal([path]);
    }
  });

  it('lets an active organisation without a live membership apply, and nobody else', () => {
    const organization = {
      id: organizationId,
      version: 1,
      rorId: null,
      status: 'ACTIVE' as const,
      names: [{ value: 'A', lang: 'en', kind: 'LABEL' as const }],
      types: ['EDUCATION' as const],
      country: 'TH',
      subdivision: null,
      city: null,
      location: null,
      website: null,
      domains: [],
      established: null,
      externalIds: [],
      relations: [],
      nationalIds: [],
      parentId: null,
      successorIds: [],
      initiatives: [],
      sourceFacts: {},
      sourceConflicts: [],
      sourceModifiedOn: null,
      membershipId: null,
      membershipState: null,
      mergedInto: null,
      survivorId: 'org_1',
      registeredAt: now.toISOString(),
      updatedAt: now.toISOString(),
    };
    const input = { tier: 'ORDINARY' as const, fields: ['2.11'], sponsorAgencyId: null, note: null };
    const identity = { id: newId('mem'), number: 'MEM-2026-00001' };
    const codeOf = (...[status, live, caller]: [typeof organization.status | 'WITHDRAWN' | 'INACTIVE', Membership | null, Caller]) => {
      const decision = apply(input, { ...organization, status }, live, [], identity, caller, present);
      return decision.kind === 'accepted' ? decision.change.membership.state : decision.refusal.code;
    };
    expect(codeOf('ACTIVE', null, actorFor('MEMBER'))).to.equal('DRAFT');
    expect(codeOf('WITHDRAWN', null, actorFor('MEMBER'))).to.equal('ORGANIZATION_NOT_ACTIVE');
    expect(codeOf('INACTIVE', null, actorFor('MEMBER'))).to.equal('ORGANIZATION_NOT_ACTIVE');
    expect(codeOf('ACTIVE', membershipIn('VETTING'), actorFor('MEMBER'))).to.equal('MEMBERSHIP_EXISTS');
    expect(codeOf('ACTIVE', null, callerOf('MEMBER', { organization: newId('org') }))).to.equal('NOT_OWN_ORGANIZATION');
    expect(codeOf('ACTIVE', null, actorFor('COUNCIL'))).to.equal('FORBIDDEN');

    const sponsoredBy = (sponsorAgencyId: string, agencies: readonly AgencyMandate[]) => {
      const decision = apply({ ...input, sponsorAgencyId }, organization, null, agencies, identity, actorFor('MEMBER'), present);
      return decision.kind === 'accepted' ? decision.change.membership.sponsorAgencyId : decision.refusal.code;
    };
    expect(sponsoredBy(agencyId, [agency])).to.equal(agencyId);
    expect(sponsoredBy(agencyId, [])).to.equal('SPONSOR_NOT_AGENCY');
    expect(sponsoredBy(agencyId, [{ ...agency, country: 'VN' }])).to.equal('SPONSOR_NOT_AGENCY');
    expect(sponsoredBy(organizationId, [agency])).to.equal('SPONSOR_NOT_AGENCY');
  });
});

describe('membership: who sees what', () => {
  const sees = (caller: Caller, membership: Membership) => holds(viewMemberships(caller), membership);

  it('shows members to everybody', () => {
    for (const role of roles) expect(sees(callerOf(role, { country: 'VN' }), membershipIn('ACTIVE')), role).to.equal(true);
  });

  it('shows a case to its applicant, the agency of its country and the staff alone', () => {
    const vetting = membershipIn('VETTING');
    const may = roles.filter((role) => sees(actorFor(role), vetting));
    expect(may).to.deep.equal(['MEMBER', 'AGENCY', 'SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'PARTNER_SYSTEM', 'ADMIN']);
    expect(sees(callerOf('AGENCY', { country: 'VN' }), vetting)).to.equal(false);
    expect(sees(callerOf('MEMBER', { organization: newId('org') }), vetting)).to.equal(false);
  });

  it('keeps a draft from the agency', () => {
    expect(sees(actorFor('AGENCY'), membershipIn('DRAFT'))).to.equal(false);
    expect(sees(actorFor('MEMBER'), membershipIn('DRAFT'))).to.equal(true);
  });

  it('gives notes to the parties and the staff', () => {
    expect(isParty(membershipIn('ACTIVE'), actorFor('MEMBER'))).to.equal(true);
    expect(isParty(membershipIn('ACTIVE'), callerOf('AGENCY', { country: 'VN' }))).to.equal(false);
    expect(isParty(membershipIn('ACTIVE'), callerOf('PUBLIC'))).to.equal(false);
  });

  it('has a message in English and Chinese for every refusal', () => {
    for (const message of Object.values(membershipMessages)) expect(message).to.have.all.keys('en', 'zh-Hans');
  });
});

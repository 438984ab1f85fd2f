import { knownCalendars } from '@cattc/deadlines';
import type { Caller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { openDatabase, requestOf } from '@cattc/subgraph';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { CouncilDecisionEntity } from '../src/membership/membership-council-store.ts';
import { MembershipEntity, transferMembership } from '../src/membership/membership-store.ts';
import {
  accepted,
  admitted,
  council,
  membershipFields,
  mutate,
  nobody,
  outboxOf,
  registered,
  secretariat,
  startNetwork,
  votesOf,
} from './network-under-test.ts';

describe('a member', () => {
  let network: SubgraphUnderTest;
  let now = new Date('2026-03-02T02:00:00.000Z');
  before(async () => {
    network = await startNetwork(() => now);
  });
  after(() => network?.stop());
  beforeEach(() => {
    now = new Date('2026-03-02T02:00:00.000Z');
  });

  const admit = async () => {
    const organizationId = await registered(network, { country: 'KH' });
    const id = await admitted(network, organizationId);
    const member = callerOf('MEMBER', { organization: organizationId });
    const step = (caller: Caller, name: string, input: object = {}) => mutate(network, caller, name, { id, ...input }, membershipFields);
    return { id, organizationId, member, step };
  };
  const eventsOf = async (id: string) =>
    (await outboxOf(network))
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), data: JSON.parse(data) }))
      .filter(({ subject }) => subject === id)
      .map(({ type, dataclassification, data }) => [type.split('.').at(-2), dataclassification, data.reason]);
  const query = `query ($id: ID!) { membership(id: $id) { state tier suspensionNotice { reason givenAt answerBy answeredAt }
    suspension { reason since appealBy appealedAt dismissedAt } history { action actorPerson actorMandate effectiveAt recordedAt reason note } } }`;

  it('is told before it is suspended, answers, appeals and comes back; nobody else learns of it', async () => {
    const { id, member, step } = await admit();
    const seen = async (caller: Caller) => (await network.ask(caller, query, { id })).data.membership;
    const why = { reason: 'INACTIVITY', note: 'No project for three years.' };
    expect((await step(secretariat, 'suspendMembership', why)).code).to.equal('NOTICE_REQUIRED');
    expect((await step(secretariat, 'giveSuspensionNotice', why)).membership.state).to.equal('ACTIVE');
    const told = { reason: 'INACTIVITY', givenAt: '2026-03-02T02:00:00.000Z', answerBy: '2026-03-23T16:00:00.000Z', answeredAt: null };
    expect((await seen(member)).suspensionNotice).to.deep.equal(told);
    const asPublic = await seen(nobody);
    expect(asPublic).to.deep.include({ state: 'ACTIVE', suspensionNotice: null, suspension: null });
    expect(asPublic.history.map(({ action }: { action: string }) => action)).to.deep.equal(['approveMembership']);
    expect((await step(secretariat, 'suspendMembership', why)).code).to.equal('NOTICE_RUNNING');
    await step(member, 'answerSuspensionNotice', { note: 'A project begins in May.' });
    expect((await seen(member)).suspensionNotice.answeredAt).to.equal('2026-03-02T02:00:00.000Z');

    now = new Date('2026-03-23T16:00:00.000Z');
    expect((await step(secretariat, 'suspendMembership', why)).membership.state).to.equal('SUSPENDED');
    now = new Date('2026-04-01T00:00:00.000Z');
    const suspended = { ...member, suspended: true };
    expect((await step(suspended, 'appealSuspension', { note: 'The project has begun.' })).membership.state).to.equal('SUSPENDED');
    expect((await step(suspended, 'appealSuspension', { note: 'Again.' })).code).to.equal('APPEALED_ALREADY');
    // Whoever has to decide is known, and votes; the same mutation dismisses or grants.
    const dismissal = { council: votesOf(council, 'FOR', 'AGAINST', 'ABSTAIN'), dryRun: true };
    expect((await step(council, 'decideAppeal', dismissal)).membership.state).to.equal('SUSPENDED');
    expect((await step(council, 'decideAppeal', { council: votesOf(council) })).membership.state).to.equal('ACTIVE');
    expect((await step(council, 'decideAppeal', { council: votesOf(council) })).code).to.equal('WRONG_STATE');
    const after = await seen(secretariat);
    expect(after).to.deep.include({ suspensionNotice: null, suspension: null });
    expect(after.history.slice(-5).map(({ action }: { action: string }) => action)).to.deep.equal([
      'giveSuspensionNotice',
      'answerSuspensionNotice',
      'suspendMembership',
      'appealSuspension',
      'decideAppeal',
    ]);
    expect(after.history.at(-5)).to.deep.include({ actorPerson: 'secretariat-1', actorMandate: 'mandate-of-secretariat', ...why });
    expect((await seen(member)).history.at(-5)).to.deep.include({ actorPerson: null, actorMandate: null, ...why });
    expect((await eventsOf(id)).slice(-5)).to.deep.equal([
      ['suspension_notified', 'PARTNER', 'INACTIVITY'],
      ['suspension_notice_answered', 'PARTNER', null],
      ['suspended', 'PARTNER', 'INACTIVITY'],
      ['suspension_appealed', 'PARTNER', null],
      ['reinstated', 'PARTNER', null],
    ]);
  });

  it('stays suspended where the council dismisses the appeal', async () => {
    const { id, member, step } = await admit();
    await step(secretariat, 'suspendMembership', { reason: 'SANCTIONS', note: 'Listed.' });
    await step({ ...member, suspended: true }, 'appealSuspension', { note: 'Another of the same name.' });
    const answer = await step(council, 'decideAppeal', { council: votesOf(council, 'AGAINST', 'AGAINST', 'FOR') });
    expect(answer.membership.state).to.equal('SUSPENDED');
    expect((await eventsOf(id)).at(-1)).to.deep.equal(['appeal_dismissed', 'PARTNER', null]);
    const decisions = '{ councilDecisions { action carried votesFor votesAgainst } }';
    const { data } = await network.ask(secretariat, `query ($id: ID!) { membership(id: $id) ${decisions} }`, { id });
    expect(data.membership.councilDecisions.at(-1)).to.deep.equal({ action: 'decideAppeal', carried: false, votesFor: 1, votesAgainst: 2 });
    expect((await step(secretariat, 'reinstateMembership')).membership.state).to.equal('ACTIVE');
  });

  it('gets another tier, which everybody learns', async () => {
    const { id, step } = await admit();
    const votes = { tier: 'CORE', council: votesOf(council) };
    expect((await step(council, 'changeMembershipTier', votes)).membership.state).to.equal('ACTIVE');
    expect((await network.ask(nobody, query, { id })).data.membership).to.deep.include({ tier: 'CORE' });
    expect((await step(council, 'changeMembershipTier', votes)).code).to.equal('TIER_UNCHANGED');
    expect((await eventsOf(id)).at(-1)).to.deep.equal(['tier_changed', 'PUBLIC', null]);
  });

  it('is decided about by whoever held a mandate for it before, and not by whoever holds one now', async () => {
    const { organizationId, step } = await admit();
    const grant = (sub: string, to: string) =>
      accepted(
        network,
        secretariat,
        'grantMandate',
        { subject: `local:${sub}`, role: 'MEMBER', organizationId, from: '2026-03-02', to },
        'mandate { id }',
      );
    await grant('council-11', '2026-03-03');
    const votes = { tier: 'CORE', council: votesOf(council) };
    expect((await step(council, 'changeMembershipTier', votes)).code).to.equal('MUST_RECUSE');
    // In Shanghai it is still the last day of the mandate.
    now = new Date('2026-03-03T15:59:59.999Z');
    expect((await step(council, 'changeMembershipTier', votes)).code).to.equal('MUST_RECUSE');
    now = new Date('2026-03-03T16:00:00.000Z');
    const meeting = { ...votes, council: { ...votes.council, heldOn: '2026-03-03' } };
    expect((await step(council, 'changeMembershipTier', meeting)).code).to.equal('MUST_RECUSE');
    expect((await step(council, 'changeMembershipTier', votes)).membership.state).to.equal('ACTIVE');
  });

  it('comes back lapsed where its term ended meanwhile', async () => {
    const { step } = await admit();
    await step(secretariat, 'suspendMembership', { reason: 'SANCTIONS', note: 'Listed.' });
    now = new Date('2029-03-02T16:00:00.000Z');
    expect((await step(secretariat, 'reinstateMembership')).membership.state).to.equal('LAPSED');
  });

  describe('whose organisation was merged', () => {
    let writer: DataSource;
    before(async () => {
      writer = await openDatabase({
        url: network.config.databaseWriterUrl,
        name: 'test',
        poolSize: 2,
        entities: [MembershipEntity, CouncilDecisionEntity],
      });
    });
    after(() => writer?.destroy());

    const transfer = (caller: Caller, id: string, to: { id: string; country: string }) => {
      const request = requestOf({
        caller,
        acceptLanguage: undefined,
        trace: {
          requestId: 'r1',
          traceId: '0af7651916cd43dd8448eb211c80319c',
          traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        },
        logger: createLogger({ name: 'test', level: 'error' }),
        now,
        calendars: knownCalendars,
        deploymentUrl: 'http://127.0.0.1:4000',
      });
      return writer.transaction((manager) => transferMembership(manager, request, id, to));
    };
    const standings = async (...ids: string[]) => {
      const rows = await network.databases.query<{ id: string; state: string | null }>(
        'network',
        `SELECT id, membership_state AS state FROM organization WHERE id = ANY('{${ids.join(',')}}')`,
      );
      return ids.map((id) => rows.find((row) => row.id === id)?.state);
    };

    it('goes on under the other record, in whatever state its case is', async () => {
      const { id, organizationId, member } = await admit();
      const survivor = await registered(network, { country: 'KH' });
      expect(await transfer(member, id, { id: survivor, country: 'KH' })).to.have.nested.property('refusal.code', 'FORBIDDEN');
      expect(await transfer(secretariat, id, { id: survivor, country: 'KH' })).to.have.nested.property('change.organizationId', survivor);
      expect(await standings(organizationId, survivor)).to.deep.equal([null, 'ACTIVE']);
      expect((await eventsOf(id)).at(-1)).to.deep.equal(['transferred', 'PUBLIC', 'DUPLICATE']);
      const heir = callerOf('MEMBER', { organization: survivor });
      const left = await accepted(network, heir, 'withdrawMembership', { id, reason: 'OWN_WISH' }, membershipFields);
      expect(left.membership.state).to.equal('WITHDRAWN');
      expect(await transfer(secretariat, id, { id: organizationId, country: 'KH' })).to.have.nested.property('refusal.code', 'WRONG_STATE');
    });
  });
});

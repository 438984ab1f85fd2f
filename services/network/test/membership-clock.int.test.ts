import { createLogger } from '@cattc/server';
import { clockTick, openDatabase } from '@cattc/subgraph';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import type { ClockAction } from '../src/membership/membership.ts';
import { changeMembershipByClock, findMemberships, MembershipEntity } from '../src/membership/membership-store.ts';
import { admitted, membershipFields, mutate, nobody, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

describe('a membership and the clock', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let now = new Date('2026-03-01T09:00:00.000Z');
  before(async () => {
    network = await startNetwork(() => now);
    writer = await openDatabase({ url: network.config.databaseWriterUrl, name: 'test', poolSize: 4, entities: [MembershipEntity] });
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  const tick = (action: ClockAction, id: string) => {
    const request = clockTick(`${action} ${id}`, {
      logger: createLogger({ name: 'test', level: 'error' }),
      now,
      deploymentUrl: 'http://127.0.0.1:4000',
    });
    return writer.transaction((manager) => changeMembershipByClock(manager, request, action, id));
  };
  const eventsOf = async (id: string) =>
    (await outboxOf(network))
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), data: JSON.parse(data) }))
      .filter(({ subject }) => subject === id);

  it('falls due, lapses and is renewed; each happens once, is in the history of the organisation and is told as public', async () => {
    now = new Date('2026-03-01T09:00:00.000Z');
    const organizationId = await registered(network, { country: 'KH' });
    const id = await admitted(network, organizationId);
    const member = callerOf('MEMBER', { organization: organizationId });
    const query = `query ($id: ID!) { membership(id: $id) { state stateSince dueAt waitsFor actions { name }
      history { action actorRole actorPerson effectiveAt recordedAt } } }`;
    const seen = async (caller = member) => (await network.ask(caller, query, { id })).data.membership;
    expect(await seen()).to.deep.include({ state: 'ACTIVE', waitsFor: null, dueAt: '2028-11-30T16:00:00.000Z' });
    expect(await seen(nobody)).to.deep.include({ state: 'ACTIVE', waitsFor: null, dueAt: null, stateSince: null });

    expect(await tick('fallDue', id)).to.equal(null);
    now = new Date('2028-12-15T00:00:00.000Z');
    expect((await Promise.all([1, 2, 3, 4].map(() => tick('fallDue', id)))).filter((each) => each !== null)).to.have.length(1);
    expect(await seen()).to.deep.include({
      state: 'RENEWAL_DUE',
      waitsFor: 'MEMBER',
      stateSince: '2028-11-30T16:00:00.000Z',
      dueAt: '2029-03-01T16:00:00.000Z',
    });
    now = new Date('2029-03-02T00:00:00.000Z');
    expect((await tick('lapse', id))?.state).to.equal('LAPSED');
    expect(await tick('lapse', id)).to.equal(null);
    const [standing] = await network.databases.query<{ state: string }>(
      'network',
      `SELECT membership_state AS state FROM organization WHERE membership_id = '${id}'`,
    );
    expect(standing?.state).to.equal('LAPSED');
    const { history, actions } = await seen();
    expect(actions.map(({ name }: { name: string }) => name)).not.to.include.members(['fallDue', 'lapse', 'expire']);
    expect(history.slice(-2)).to.deep.equal([
      {
        action: 'fallDue',
        actorRole: 'CLOCK',
        actorPerson: null,
        effectiveAt: '2028-11-30T16:00:00.000Z',
        recordedAt: '2028-12-15T00:00:00.000Z',
      },
      {
        action: 'lapse',
        actorRole: 'CLOCK',
        actorPerson: null,
        effectiveAt: '2029-03-01T16:00:00.000Z',
        recordedAt: '2029-03-02T00:00:00.000Z',
      },
    ]);
    const renewed = await mutate(network, member, 'renewMembership', { id, dataConfirmed: true }, membershipFields);
    expect(renewed.membership).to.include({ state: 'ACTIVE', validTo: '2032-03-02' });
    const told = (await eventsOf(id)).slice(-3);
    expect(told.map(({ type, dataclassification }) => [type.split('.').at(-2), dataclassification])).to.deep.equal([
      ['renewal_due', 'PUBLIC'],
      ['lapsed', 'PUBLIC'],
      ['renewed', 'PUBLIC'],
    ]);
    expect(told[1].data.actor).to.deep.equal({ role: 'CLOCK', country: null });
    expect(told[1]).to.include({ causationid: `lapse ${id}`, effectiveat: '2029-03-01T16:00:00.000Z' });
  });

  it('expires an application that nobody answered for, tells it to its country alone, and lets the organisation apply again', async () => {
    now = new Date('2026-03-01T09:00:00.000Z');
    const organizationId = await registered(network, { country: 'KH' });
    const member = callerOf('MEMBER', { organization: organizationId });
    const application = { organizationId, fields: ['2.11'] };
    const { membership } = await mutate(network, member, 'applyForMembership', application, membershipFields);
    const { id } = membership;
    await mutate(network, member, 'submitMembership', { id }, membershipFields);
    await mutate(network, secretariat, 'screenMembership', { id }, membershipFields);
    const asked = { id, reason: 'INCOMPLETE_DATA', note: 'Which laboratories?' };
    await mutate(network, secretariat, 'requestMembershipInfo', asked, membershipFields);
    now = new Date('2026-05-30T15:59:59.999Z');
    expect(await tick('expire', id)).to.equal(null);
    now = new Date('2026-05-30T16:00:00.000Z');
    expect(await tick('expire', id)).to.include({ state: 'EXPIRED', waitsFor: null, dueAt: null });
    expect((await eventsOf(id)).at(-1)).to.include({ dataclassification: 'PARTNER', countries: 'KH' });
    const late = await mutate(network, member, 'resubmitMembership', { id }, membershipFields);
    expect(late.code).to.equal('WRONG_STATE');
    expect((await mutate(network, member, 'applyForMembership', application, membershipFields)).membership.state).to.equal('DRAFT');
  });

  it('does nothing for a membership that is not there', async () => {
    expect(await tick('lapse', 'mem_00000000-0000-7000-8000-000000000000')).to.equal(null);
    expect(await findMemberships(writer.manager, [])).to.deep.equal([]);
  });
});

import { findDeadlines, knownCalendars } from '@cattc/deadlines';
import type { Caller } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { clockTick, openDatabase } from '@cattc/subgraph';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { changeMembershipsByClock, MembershipEntity, moveDueDates } from '../src/membership/membership-store.ts';
import {
  accepted,
  admitted,
  membershipFields,
  mutate,
  nobody,
  outboxOf,
  registered,
  secretariat,
  startNetwork,
} from './network-under-test.ts';

describe('a membership and the clock', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let now = new Date('2026-03-01T09:00:00.000Z');
  before(async () => {
    network = await startNetwork(() => now);
    writer = await openDatabase({ url: network.config.databaseWriterUrl, name: 'test', poolSize: 4, entities: [MembershipEntity] });
  });
  beforeEach(() => {
    now = new Date('2026-03-01T09:00:00.000Z');
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  const query = `query ($id: ID!) { membership(id: $id) { state stateSince dueAt waitsFor version actions { name }
    deadlines { kind due unit length calendar pausedSince isProvisional }
    history { action actorRole actorPerson effectiveAt recordedAt reason } } }`;
  const seen = async (id: string, caller = secretariat) => (await network.ask(caller, query, { id })).data.membership;
  const untilIn = (id: string, state: string) =>
    network.until(`${id} is ${state}`, async () => {
      const found = await seen(id);
      return found.state === state && found;
    });
  const eventsOf = async (id: string) =>
    (await outboxOf(network))
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), data: JSON.parse(data) }))
      .filter(({ subject }) => subject === id);
  const member = async () => {
    const organizationId = await registered(network, { country: 'KH' });
    const id = await admitted(network, organizationId);
    return { organizationId, id, caller: callerOf('MEMBER', { organization: organizationId }) };
  };
  const atInstant = { unit: null, length: null, calendar: null, pausedSince: null, isProvisional: false };
  const renewal = { ...atInstant, kind: 'RENEWAL', due: '2028-11-29T16:00:00.000Z' };
  const lateRenewal = {
    ...{ kind: 'LAPSE_END', unit: 'DAYS', length: 365, calendar: 'CN', pausedSince: null, isProvisional: false },
    due: '2030-03-01T16:00:00.000Z',
  };
  const termEnd = { ...atInstant, kind: 'TERM_END', due: '2029-02-28T16:00:00.000Z' };

  it('falls due, lapses and is renewed; each happens once, is in the history of the organisation and is told as public', async () => {
    const { id, caller } = await member();
    expect(await seen(id, caller)).to.deep.include({ state: 'ACTIVE', waitsFor: null, dueAt: renewal.due, deadlines: [renewal] });
    expect(await seen(id, nobody)).to.deep.include({ state: 'ACTIVE', waitsFor: null, dueAt: null, stateSince: null, deadlines: [] });

    now = new Date('2028-12-15T00:00:00.000Z');
    const due = await untilIn(id, 'RENEWAL_DUE');
    expect(due).to.deep.include({ waitsFor: 'MEMBER', stateSince: renewal.due, dueAt: termEnd.due, deadlines: [termEnd] });
    now = new Date('2029-03-02T00:00:00.000Z');
    const { history, actions, deadlines } = await untilIn(id, 'LAPSED');
    expect(deadlines).to.deep.equal([lateRenewal]);
    const [standing] = await network.databases.query<{ state: string }>(
      'network',
      `SELECT membership_state AS state FROM organization WHERE membership_id = '${id}'`,
    );
    expect(standing?.state).to.equal('LAPSED');
    expect(actions.map(({ name }: { name: string }) => name)).not.to.include.members(['fallDue', 'lapse', 'expire']);
    const clock = { actorRole: 'CLOCK', actorPerson: null };
    expect(history.slice(-2)).to.deep.equal([
      { ...clock, action: 'fallDue', effectiveAt: renewal.due, recordedAt: '2028-12-15T00:00:00.000Z', reason: null },
      { ...clock, action: 'lapse', effectiveAt: termEnd.due, recordedAt: '2029-03-02T00:00:00.000Z', reason: 'NOT_RENEWED' },
    ]);
    const renewed = await mutate(network, caller, 'renewMembership', { id, dataConfirmed: true }, membershipFields);
    expect(renewed.membership).to.include({ state: 'ACTIVE', validTo: '2032-03-01' });
    expect((await seen(id)).deadlines).to.deep.equal([{ ...renewal, due: '2031-12-01T16:00:00.000Z' }]);
    const told = (await eventsOf(id)).slice(-3);
    expect(told.map(({ type, dataclassification }) => [type.split('.').at(-2), dataclassification])).to.deep.equal([
      ['renewal_due', 'PUBLIC'],
      ['lapsed', 'PUBLIC'],
      ['renewed', 'PUBLIC'],
    ]);
    expect(told[1].data.actor).to.deep.equal({ role: 'CLOCK', country: null });
    expect(told[1]).to.include({ causationid: `lapse ${id}`, correlationid: `lapse ${id}`, effectiveat: termEnd.due });
  });

  it('catches up with all that was due while nothing ran, in order, each since its own day; in the end it is over', async () => {
    const { id, organizationId, caller } = await member();
    now = new Date('2030-06-01T00:00:00.000Z');
    const { history, version } = await untilIn(id, 'EXPIRED');
    expect(
      history
        .slice(-3)
        .map(({ action, effectiveAt, reason }: { action: string; effectiveAt: string; reason: string }) => [action, effectiveAt, reason]),
    ).to.deep.equal([
      ['fallDue', renewal.due, null],
      ['lapse', termEnd.due, 'NOT_RENEWED'],
      ['expire', lateRenewal.due, 'NOT_RENEWED'],
    ]);
    expect(version).to.equal(8);
    expect((await eventsOf(id)).at(-1)).to.include({ dataclassification: 'PUBLIC', countries: 'KH' });
    const late = await mutate(network, caller, 'renewMembership', { id, dataConfirmed: true }, membershipFields);
    expect(late.code).to.equal('WRONG_STATE');
    const again = await mutate(network, caller, 'applyForMembership', { organizationId, fields: ['2.11'] }, membershipFields);
    expect(again.membership.state).to.equal('DRAFT');
  });

  it('is withdrawn by its member after it has lapsed, and does not end once more', async () => {
    const { id, caller } = await member();
    now = new Date('2029-03-02T00:00:00.000Z');
    await untilIn(id, 'LAPSED');
    await accepted(network, caller, 'withdrawMembership', { id, reason: 'OWN_WISH' }, membershipFields);
    expect(await seen(id)).to.deep.include({ state: 'WITHDRAWN', waitsFor: null, dueAt: null, deadlines: [] });
  });

  it('expires an application that nobody answered for, tells it to its country alone, and lets the organisation apply again', async () => {
    const organizationId = await registered(network, { country: 'KH' });
    const caller = callerOf('MEMBER', { organization: organizationId });
    const application = { organizationId, fields: ['2.11'] };
    const { membership } = await mutate(network, caller, 'applyForMembership', application, membershipFields);
    const { id } = membership;
    const counted = { calendar: 'CN', pausedSince: null, isProvisional: false };
    expect((await seen(id, caller)).deadlines).to.deep.equal([]);
    await mutate(network, caller, 'submitMembership', { id }, membershipFields);
    // From Sunday 1 March: ten working days are over with Friday the 13th.
    expect((await seen(id)).deadlines).to.deep.equal([
      { ...counted, kind: 'SCREENING', due: '2026-03-13T16:00:00.000Z', unit: 'WORKING_DAYS', length: 10 },
    ]);
    await mutate(network, secretariat, 'screenMembership', { id }, membershipFields);
    const recommendation = { ...counted, kind: 'RECOMMENDATION', due: '2026-03-31T16:00:00.000Z', unit: 'DAYS', length: 30 };
    expect((await seen(id)).deadlines).to.deep.equal([recommendation]);
    const asked = { id, reason: 'INCOMPLETE_DATA', note: 'Which laboratories?' };
    await mutate(network, secretariat, 'requestMembershipInfo', asked, membershipFields);
    expect((await seen(id)).deadlines).to.deep.equal([
      { ...recommendation, pausedSince: now.toISOString() },
      { ...counted, kind: 'ANSWER', due: '2026-05-30T16:00:00.000Z', unit: 'DAYS', length: 90 },
    ]);
    now = new Date('2026-05-30T15:59:59.999Z');
    // What is due a moment earlier is fired, and this is not.
    const other = await member();
    await network.databases.query('network', 'UPDATE deadline SET due_at = $2 WHERE subject = $1', [other.id, now]);
    await network.until('the other one is looked at', async () => (await findDeadlines(writer, [other.id])).get(other.id)?.length === 0);
    expect((await seen(id)).state).to.equal('INFO_REQUESTED');
    now = new Date('2026-05-30T16:00:00.000Z');
    expect(await untilIn(id, 'EXPIRED')).to.deep.include({ waitsFor: null, dueAt: null, deadlines: [] });
    expect((await eventsOf(id)).at(-1)).to.include({ dataclassification: 'PARTNER', countries: 'KH' });
    const late = await mutate(network, caller, 'resubmitMembership', { id }, membershipFields);
    expect(late.code).to.equal('WRONG_STATE');
    expect((await mutate(network, caller, 'applyForMembership', application, membershipFields)).membership.state).to.equal('DRAFT');
  });

  it('does nothing while a membership is suspended, shows what stands still, and goes on by date', async () => {
    const { id, caller } = await member();
    await accepted(network, secretariat, 'suspendMembership', { id, reason: 'SANCTIONS' }, membershipFields);
    const since = now.toISOString();
    expect((await seen(id, caller)).deadlines).to.deep.equal([
      {
        kind: 'APPEAL',
        due: '2026-03-31T16:00:00.000Z',
        unit: 'DAYS',
        length: 30,
        calendar: 'CN',
        pausedSince: null,
        isProvisional: false,
      },
      { ...renewal, pausedSince: since },
    ]);
    const { id: other } = await member();
    now = new Date('2028-12-15T00:00:00.000Z');
    await untilIn(other, 'RENEWAL_DUE');
    expect((await seen(id)).state).to.equal('SUSPENDED');
    await accepted(network, secretariat, 'reinstateMembership', { id }, membershipFields);
    expect(await seen(id)).to.deep.include({ state: 'RENEWAL_DUE', deadlines: [termEnd] });
    now = new Date(termEnd.due);
    await untilIn(id, 'LAPSED');
  });

  it('goes on beside the notice of a suspension, which is counted in working days', async () => {
    now = new Date('2026-02-10T09:00:00.000Z');
    const { id } = await member();
    await accepted(network, secretariat, 'giveSuspensionNotice', { id, reason: 'INACTIVITY', note: 'Nothing heard.' }, membershipFields);
    const notice = { kind: 'NOTICE', unit: 'WORKING_DAYS', length: 15, calendar: 'CN', pausedSince: null, isProvisional: false };
    // Over the Spring Festival: 11 to 14 February, the 24th to the 28th, 2 to 6 March, Monday the 9th.
    expect((await seen(id)).deadlines).to.deep.equal([
      { ...notice, due: '2026-03-09T16:00:00.000Z' },
      { ...renewal, due: '2028-11-10T16:00:00.000Z' },
    ]);
    // Another calendar moves both dates that the record keeps.
    const [deadline] = (await findDeadlines(writer, [id])).get(id) ?? [];
    if (deadline === undefined) throw new Error('no deadline');
    await moveDueDates(writer.manager, [{ ...deadline, dueAt: new Date('2026-03-10T16:00:00.000Z') }]);
    const { data } = await network.ask(secretariat, `query { membership(id: "${id}") { dueAt suspensionNotice { answerBy } } }`);
    expect(data.membership).to.deep.equal({
      dueAt: '2026-03-10T16:00:00.000Z',
      suspensionNotice: { answerBy: '2026-03-10T16:00:00.000Z' },
    });
    now = new Date('2028-11-12T00:00:00.000Z');
    // Whoever has to renew has to, whatever notice was given.
    const due = await untilIn(id, 'RENEWAL_DUE');
    expect(due.deadlines).to.deep.equal([
      { ...notice, due: '2026-03-09T16:00:00.000Z' },
      { ...termEnd, due: '2029-02-09T16:00:00.000Z' },
    ]);
    expect(due.dueAt).to.equal('2029-02-09T16:00:00.000Z');
  });

  it("leaves a notice that was given before the renewal fell due on the secretariat's desk, and the renewal on the member's", async () => {
    now = new Date('2026-02-10T09:00:00.000Z');
    const { id, caller } = await member();
    await accepted(network, secretariat, 'giveSuspensionNotice', { id, reason: 'INACTIVITY', note: 'Nothing heard.' }, membershipFields);
    now = new Date('2028-11-12T00:00:00.000Z');
    await untilIn(id, 'RENEWAL_DUE');
    const atDesk = async (reader: Caller, filter: object, state = 'RENEWAL_DUE') => {
      const answer = await network.ask(
        reader,
        `query ($filter: DeskFilter) { desk { cases(filter: $filter, first: 100) { nodes { id } totalCount } } }`,
        { filter: { ...filter, states: [state] } },
      );
      const { nodes, totalCount } = answer.data.desk.cases;
      expect(totalCount).to.equal(nodes.length);
      return nodes.filter((node: { id: string }) => node.id === id).length;
    };
    for (const waitsFor of [['SECRETARIAT'], ['MEMBER'], ['MEMBER', 'SECRETARIAT']])
      expect(await atDesk(secretariat, { waitsFor })).to.equal(1);
    expect(await atDesk(secretariat, { waitsFor: ['COUNCIL', 'AGENCY'] })).to.equal(0);
    expect(await atDesk(secretariat, { overdue: true })).to.equal(1);
    expect(await atDesk(secretariat, { overdue: false })).to.equal(0);
    for (const orderBy of ['DUE', 'WAITING_LONGEST']) {
      const seenIds: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await network.ask(
          secretariat,
          `query ($after: String) { desk { cases(filter: { waitsFor: SECRETARIAT }, orderBy: ${orderBy}, first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        );
        seenIds.push(...data.desk.cases.nodes.map((node: { id: string }) => node.id));
        if (!data.desk.cases.pageInfo.hasNextPage) break;
        after = data.desk.cases.pageInfo.endCursor;
      }
      expect(new Set(seenIds).size).to.equal(seenIds.length);
      expect(seenIds).to.include(id);
    }
    const waiting = await network.ask(secretariat, '{ desk { waiting { waitsFor count overdue } } }');
    const parties = waiting.data.desk.waiting
      .filter(({ overdue }: { overdue: number }) => overdue > 0)
      .map((row: { waitsFor: string }) => row.waitsFor);
    expect(parties).to.include('SECRETARIAT');
    const taskOf = async (reader: Caller) => {
      const { data } = await network.ask(reader, '{ tasks(first: 100) { nodes { id kind since dueAt overdue actions } } }');
      return data.tasks.nodes.find((task: { id: string }) => task.id === id);
    };
    const settle = await taskOf(secretariat);
    expect(settle).to.deep.include({
      kind: 'SETTLE_NOTICE',
      since: '2026-02-10T09:00:00.000Z',
      dueAt: '2026-03-09T16:00:00.000Z',
      overdue: true,
    });
    expect(settle.actions).to.include.members(['suspendMembership', 'liftSuspensionNotice']);
    expect(await taskOf(caller)).to.deep.include({ kind: 'RENEW', dueAt: '2029-02-09T16:00:00.000Z', overdue: false });
    // A membership that lapses under notice can still be renewed: until then the notice is there to be taken back.
    now = new Date('2029-02-11T00:00:00.000Z');
    await untilIn(id, 'LAPSED');
    for (const waitsFor of [['SECRETARIAT'], ['MEMBER'], ['MEMBER', 'SECRETARIAT']])
      expect(await atDesk(secretariat, { waitsFor }, 'LAPSED'), `lapsed, for ${waitsFor}`).to.equal(1);
    const lapsed = await taskOf(secretariat);
    expect(lapsed).to.include({ kind: 'SETTLE_NOTICE', overdue: true });
    expect(lapsed.actions).to.include('liftSuspensionNotice').and.not.include('suspendMembership');
    await accepted(network, secretariat, 'liftSuspensionNotice', { id, note: 'Heard.' }, membershipFields);
    expect(await atDesk(secretariat, { waitsFor: ['SECRETARIAT'] }, 'LAPSED')).to.equal(0);
    expect(await taskOf(caller)).to.include({ kind: 'RENEW' });
  });

  it('is changed once, whoever else does the same at the same time, and not at all before it is due', async () => {
    const { id } = await member();
    const tick = (action: 'fallDue' | 'lapse', subject = id) => {
      const logger = createLogger({ name: 'test', level: 'error' });
      const request = clockTick('tick', { logger, now, calendars: knownCalendars, deploymentUrl: 'http://127.0.0.1:4000' });
      return writer.transaction((manager) => changeMembershipsByClock(manager, request, action, [{ subject }]));
    };
    expect(await tick('fallDue')).to.deep.equal([]);
    now = new Date('2028-12-15T00:00:00.000Z');
    await Promise.all([1, 2, 3, 4].map(() => tick('fallDue')));
    const { history, version } = await untilIn(id, 'RENEWAL_DUE');
    expect(history.filter(({ action }: { action: string }) => action === 'fallDue')).to.have.length(1);
    expect(version).to.equal(6);
    expect(await tick('lapse', 'mem_00000000-0000-7000-8000-000000000000')).to.deep.equal([]);
  });
});

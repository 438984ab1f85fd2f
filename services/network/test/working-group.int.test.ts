import { type Caller, holds, type Predicate } from '@cattc/decisions';
import { addDays, newId, startOfDay } from '@cattc/formats';
import { openDatabase, Parameters, predicateSql } from '@cattc/subgraph';
import { type Complete, callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import ICAL from 'ical.js';
import type { DataSource } from 'typeorm';
import type { ActionItem } from '../src/action-item/action-item.ts';
import { viewActionItems, viewDesk, viewWaiting as viewWaitingActionItems } from '../src/action-item/action-item-access.ts';
import { ActionItemEntity, ActionItemRecordEntity, findActionItems } from '../src/action-item/action-item-store.ts';
import type { Meeting } from '../src/meeting/meeting.ts';
import { viewMeetings, viewWaiting as viewWaitingMeetings } from '../src/meeting/meeting-access.ts';
import { findMeetings, MeetingEntity } from '../src/meeting/meeting-store.ts';
import type { WorkingGroup } from '../src/working-group/working-group.ts';
import { viewWorkingGroups } from '../src/working-group/working-group-access.ts';
import { findWorkingGroups, WorkingGroupEntity } from '../src/working-group/working-group-store.ts';
import { accepted, mutate, nobody, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const groupFields = 'workingGroup { id number state version sidesWithoutCoChair seats { number side role name } }';
const meetingFields = 'meeting { id number state version sequence startsAt endsAt minutes { draftedBy agreedBy } decisions { number } }';
const actionFields = 'actionItem { id number state version dueOn dueAt outcome }';
const text = (value: string) => [
  { value, lang: 'en' },
  { value: `${value} (中文)`, lang: 'zh-Hans' },
];

describe('working groups, their meetings and what they agreed', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let now = new Date('2026-03-02T02:00:00.000Z');
  const agencies: Record<string, string> = {};
  const mechanisms: Record<string, string> = {};
  const desk = callerOf('SECRETARIAT', { person: 'local:secretary' });
  const officer = (country: string): Caller =>
    callerOf('AGENCY', { person: `${country.toLowerCase()}:officer`, country, organization: agencies[country] ?? null });

  before(async () => {
    network = await startNetwork(() => now);
    const entities = [WorkingGroupEntity, MeetingEntity, ActionItemEntity, ActionItemRecordEntity];
    writer = await openDatabase({ url: network.config.databaseWriterUrl, name: 'test', poolSize: 1, entities });
    for (const country of ['CN', 'TH', 'VN']) {
      const organizationId = await registered(network, {
        country,
        names: [{ value: `Ministry of ${country}`, lang: 'en', kind: 'LABEL' }],
      });
      const mandate = { organizationId, country, from: '2010-01-01', subject: 'TALENT' };
      await accepted(network, secretariat, 'recordAgencyMandate', mandate, 'agencyMandate { id }');
      agencies[country] = organizationId;
    }
    for (const country of ['TH', 'VN']) mechanisms[country] = await signed(country);
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  async function signed(country: string): Promise<string> {
    const proposal = { country, cnAgencyId: agencies.CN, partnerAgencyId: agencies[country], effectiveAt: '2014-01-15T04:00:00Z' };
    const { mechanism } = await accepted(network, desk, 'proposeMechanism', proposal, 'mechanism { id }');
    const { id } = mechanism;
    await accepted(network, desk, 'negotiateMechanism', { id, effectiveAt: '2014-02-01T04:00:00Z' }, 'mechanism { id }');
    const instrument = { kind: 'MOU', title: text('Memorandum') };
    await accepted(network, desk, 'signMechanism', { id, instrument, signedOn: '2014-08-18' }, 'mechanism { id }');
    await accepted(network, officer(country), 'confirmMechanismSigning', { id }, 'mechanism { state }');
    return id;
  }

  /** A group whose sides have named their co-chairs. */
  async function active(country: string): Promise<string> {
    const input = { mechanismId: mechanisms[country], title: text('Joint working group') };
    const { workingGroup } = await accepted(network, desk, 'establishWorkingGroup', input, groupFields);
    const chair = { id: workingGroup.id, role: 'CO_CHAIR', from: '2026-01-01' };
    await accepted(network, desk, 'nameToWorkingGroup', { ...chair, name: '颂猜', email: 'events@example.org' }, groupFields);
    await accepted(network, officer(country), 'nameToWorkingGroup', { ...chair, name: 'Somchai Jaidee' }, groupFields);
    return workingGroup.id;
  }
  const venue = (startsAt: string, endsAt: string) => ({ startsAt, endsAt, timeZone: 'Asia/Bangkok', place: 'Bangkok' });
  const planned = async (workingGroupId: string, startsAt: string, endsAt: string, caller: Caller = desk) =>
    (
      await accepted(
        network,
        caller,
        'planMeeting',
        { workingGroupId, ...venue(startsAt, endsAt), agenda: [{ title: text('First') }] },
        meetingFields,
      )
    ).meeting;
  const step = async (caller: Caller, mutation: string, id: string, input: object = {}) =>
    (await accepted(network, caller, mutation, { id, ...input }, meetingFields)).meeting;
  const agree = async (country: string, id: string, decisions: readonly string[]) => {
    const draft = { minutes: text('They met.'), decisions: decisions.map((each) => ({ text: text(each) })) };
    await step(officer(country), 'draftMeetingMinutes', id, draft);
    await step(officer(country), 'agreeMeetingMinutes', id);
    return step(desk, 'agreeMeetingMinutes', id);
  };
  const attendance = [{ name: 'Somchai Jaidee', side: 'PARTNER', present: true }];
  const opened = async (workingGroupId: string, input: object, caller: Caller = desk) => {
    const stated = {
      workingGroupId,
      title: text('Write a plan'),
      side: 'PARTNER',
      ownerName: 'Somchai Jaidee',
      dueOn: '2026-03-10',
      ...input,
    };
    return (await accepted(network, caller, 'openActionItem', stated, actionFields)).actionItem;
  };
  const change = async (caller: Caller, mutation: string, id: string, input: object) =>
    (await accepted(network, caller, mutation, { id, ...input }, actionFields)).actionItem;
  const ask = async (caller: Caller, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const answer = await network.ask(caller, query, variables);
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data;
  };
  const eventsOf = async (...ids: readonly string[]) =>
    (await outboxOf(network))
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), data: JSON.parse(data), text: data }))
      .filter(({ subject }) => ids.includes(subject));

  it('a group lives from its establishment to its end: each side names its own, each step once in the history, and one event', async () => {
    const input = { mechanismId: mechanisms.TH, title: text('Joint working group'), note: 'a note of both sides' };
    const { workingGroup } = await accepted(network, officer('TH'), 'establishWorkingGroup', input, groupFields);
    const { id } = workingGroup;
    expect(workingGroup.number).to.match(/^WGR-2026-\d{5}$/);
    expect(workingGroup).to.deep.include({ state: 'ESTABLISHED', version: 1, sidesWithoutCoChair: ['CHINA', 'PARTNER'], seats: [] });
    const chair = { id, role: 'CO_CHAIR', from: '2026-01-01', name: 'Somchai Jaidee' };
    await accepted(
      network,
      officer('TH'),
      'nameToWorkingGroup',
      { ...chair, organizationId: agencies.TH, expectedVersion: 1 },
      groupFields,
    );
    expect((await mutate(network, officer('TH'), 'nameToWorkingGroup', { ...chair, name: 'Another' }, groupFields)).code).to.equal(
      'CO_CHAIR_TAKEN',
    );
    expect((await mutate(network, desk, 'nameToWorkingGroup', { ...chair, expectedVersion: 1 }, groupFields)).code).to.equal(
      'STALE_VERSION',
    );
    const wrong = { ...chair, organizationId: agencies.TH };
    expect((await mutate(network, desk, 'nameToWorkingGroup', wrong, groupFields)).code).to.equal('SEAT_OF_OTHER_SIDE');
    expect((await mutate(network, desk, 'nameToWorkingGroup', { ...chair, organizationId: newId('org') }, groupFields)).code).to.equal(
      'NOT_FOUND',
    );
    expect((await mutate(network, officer('VN'), 'nameToWorkingGroup', chair, groupFields)).code).to.equal('NOT_YOUR_COUNTRY');
    const both = await accepted(network, officer('CN'), 'nameToWorkingGroup', { ...chair, name: '颂猜' }, groupFields);
    expect(both.workingGroup).to.deep.include({ state: 'ACTIVE', version: 3, sidesWithoutCoChair: [] });
    const end = { id, seat: 1, to: '2026-03-01', reason: 'REPLACED' };
    expect((await mutate(network, desk, 'endWorkingGroupTerm', end, groupFields)).code).to.equal('OTHER_SIDE');
    const ended = await accepted(network, officer('TH'), 'endWorkingGroupTerm', end, groupFields);
    expect(ended.workingGroup.sidesWithoutCoChair).to.deep.equal(['PARTNER']);
    await accepted(network, desk, 'updateWorkingGroup', { id, title: text('Another name') }, groupFields);
    await accepted(network, desk, 'markWorkingGroupDormant', { id, reason: 'NO_ACTIVITY' }, groupFields);
    expect(
      (
        await mutate(
          network,
          desk,
          'planMeeting',
          { workingGroupId: id, ...venue('2026-05-11T02:00:00Z', '2026-05-11T05:00:00Z') },
          meetingFields,
        )
      ).code,
    ).to.equal('GROUP_NOT_MEETING');
    await accepted(network, officer('TH'), 'reviveWorkingGroup', { id }, groupFields);
    await accepted(network, desk, 'dissolveWorkingGroup', { id, reason: 'MERGED', note: 'into the other one' }, groupFields);
    const query = `query ($id: ID!, $on: Date) { workingGroup(id: $id) { title(lang: "zh") { value isFallback } mechanism { id workingGroups { id } } seats(on: $on) { name organization { id } }
      history { action toState note reason } actions { allowed } } workingGroups(filter: { mechanismId: "${mechanisms.TH}", states: [DISSOLVED] }) { totalCount nodes { id } } }`;
    const seen = await ask(officer('TH'), query, { id, on: '2026-02-01' });
    expect(seen.workingGroup).to.deep.include({ title: { value: 'Another name (中文)', isFallback: false } });
    expect(seen.workingGroup.seats).to.deep.equal([
      { name: 'Somchai Jaidee', organization: { id: agencies.TH } },
      { name: '颂猜', organization: null },
    ]);
    expect(seen.workingGroup.mechanism.workingGroups.map((each: { id: string }) => each.id)).to.include(id);
    expect(seen.workingGroups).to.deep.equal({ totalCount: 1, nodes: [{ id }] });
    const told = seen.workingGroup.history.map(({ action }: { action: string }) => action);
    expect(told).to.deep.equal([
      ...['establishWorkingGroup', 'nameToWorkingGroup', 'nameToWorkingGroup', 'endWorkingGroupTerm', 'updateWorkingGroup'],
      ...['markWorkingGroupDormant', 'reviveWorkingGroup', 'dissolveWorkingGroup'],
    ]);
    const stranger = (await ask(nobody, query, { id, on: '2026-02-01' })).workingGroup;
    expect(stranger.seats).to.deep.equal([]);
    expect(JSON.stringify(stranger)).to.not.match(/note of both|into the other|MERGED/);
    const events = await eventsOf(id);
    expect(events.map(({ sequence }) => Number(sequence))).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(JSON.stringify(events)).to.not.match(/Somchai|颂猜|note of both|MERGED/);
  });

  it('a meeting is planned, moved, held, and ends with minutes that both sides agree; its invitation follows', async () => {
    const group = await active('TH');
    const meeting = await planned(group, '2026-03-02T05:00:00Z', '2026-03-02T08:00:00Z', officer('TH'));
    const { id } = meeting;
    expect(meeting).to.deep.include({ number: 1, state: 'PLANNED', sequence: 0 });
    const moved = { ...venue('2026-03-02T16:30:00Z', '2026-03-02T18:30:00Z'), reason: 'TRAVEL' };
    expect(await step(desk, 'rescheduleMeeting', id, moved)).to.include({ sequence: 1, startsAt: '2026-03-02T16:30:00.000Z' });
    await step(officer('TH'), 'setMeetingAgenda', id, { agenda: [{ title: text('Second') }] });
    const query = `query ($id: ID!) { meeting(id: $id) { workingGroup { id } agenda { number title { value } } attendance { name present } localTimes { timeZone startsAt endsAt }
      invitation { text method fileName } decisions { text { value } } minutes { text { value } agreedBy } history { action } } }`;
    const invited = (await ask(officer('TH'), query, { id })).meeting;
    expect(invited.agenda).to.deep.equal([{ number: 1, title: { value: 'Second' } }]);
    expect(invited.localTimes).to.deep.equal([
      { timeZone: 'Asia/Shanghai', startsAt: '2026-03-03T00:30:00', endsAt: '2026-03-03T02:30:00' },
      { timeZone: 'Asia/Bangkok', startsAt: '2026-03-02T23:30:00', endsAt: '2026-03-03T01:30:00' },
    ]);
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(invited.invitation.text)).getFirstSubcomponent('vevent') as ICAL.Component);
    expect([event.sequence, event.startDate.toJSDate().toISOString()]).to.deep.equal([1, '2026-03-02T16:30:00.000Z']);
    expect(event.uid).to.match(new RegExp(`^${id}@`));
    expect(event.attendees.map((each) => each.getFirstValue())).to.deep.equal(['MAILTO:events@example.org']);
    expect((await mutate(network, desk, 'holdMeeting', { id, attendance }, meetingFields)).code).to.equal('MEETING_NOT_BEGUN');
    now = new Date('2026-03-03T02:00:00.000Z');
    const tasksOf = async (caller: Caller) =>
      (await ask(caller, '{ tasks(first: 100) { nodes { kind meeting { id } actions } } }')).tasks.nodes.filter(
        (task: { meeting: { id: string } | null }) => task.meeting?.id === id,
      );
    expect(await tasksOf(officer('TH'))).to.deep.equal([
      { kind: 'RECORD_MEETING', meeting: { id }, actions: ['rescheduleMeeting', 'setMeetingAgenda', 'holdMeeting', 'cancelMeeting'] },
    ]);
    await step(officer('TH'), 'holdMeeting', id, { attendance });
    expect((await tasksOf(desk)).map(({ kind }: { kind: string }) => kind)).to.deep.equal(['DRAFT_MINUTES']);
    await step(officer('TH'), 'draftMeetingMinutes', id, { minutes: text('They met.'), decisions: [{ text: text('A fair') }] });
    await step(officer('TH'), 'agreeMeetingMinutes', id);
    expect(await tasksOf(officer('TH'))).to.deep.equal([]);
    expect((await mutate(network, officer('TH'), 'agreeMeetingMinutes', { id }, meetingFields)).code).to.equal('AGREED_ALREADY');
    expect(await tasksOf(desk)).to.deep.equal([
      { kind: 'AGREE_MINUTES', meeting: { id }, actions: ['draftMeetingMinutes', 'agreeMeetingMinutes'] },
    ]);
    const both = callerOf('SECRETARIAT', { person: 'th:officer' });
    expect((await mutate(network, both, 'agreeMeetingMinutes', { id }, meetingFields)).code).to.equal('SAME_PERSON');
    await step(desk, 'draftMeetingMinutes', id, { minutes: text('They met in Bangkok.'), decisions: [{ text: text('A fair') }] });
    await step(desk, 'agreeMeetingMinutes', id);
    expect(await step(officer('TH'), 'agreeMeetingMinutes', id)).to.deep.include({ state: 'MINUTES_AGREED', decisions: [{ number: 1 }] });
    const whole = (await ask(desk, query, { id })).meeting;
    expect(whole).to.deep.include({
      decisions: [{ text: { value: 'A fair' } }],
      minutes: { text: { value: 'They met in Bangkok.' }, agreedBy: ['CHINA', 'PARTNER'] },
    });
    for (const caller of [nobody, officer('VN'), callerOf('MEMBER')]) {
      const { data } = await network.ask(caller, 'query ($id: ID!) { meeting(id: $id) { id } }', { id });
      expect(data.meeting).to.equal(null);
    }
    const events = await eventsOf(id);
    expect(events.map(({ sequence }) => Number(sequence))).to.deep.equal(events.map((_, index) => index + 1));
    expect(JSON.stringify(events)).to.not.match(/Somchai|They met/);
    const second = await planned(group, '2026-04-01T02:00:00Z', '2026-04-01T03:00:00Z');
    expect(second.number).to.equal(2);
    await step(desk, 'cancelMeeting', second.id, { reason: 'SETTLED' });
    const cancelled = (await ask(desk, query, { id: second.id })).meeting.invitation;
    expect(cancelled.method).to.equal('CANCEL');
    const list = await ask(
      desk,
      'query ($g: ID) { meetings(filter: { workingGroupId: $g }, orderBy: STARTS, first: 1) { totalCount nodes { id } pageInfo { endCursor } } }',
      { g: group },
    );
    expect(list.meetings).to.deep.include({ totalCount: 2, nodes: [{ id }] });
    const rest = await ask(
      desk,
      'query ($g: ID, $a: String) { meetings(filter: { workingGroupId: $g }, orderBy: STARTS, after: $a) { nodes { id } } }',
      {
        g: group,
        a: list.meetings.pageInfo.endCursor,
      },
    );
    expect(rest.meetings.nodes).to.deep.equal([{ id: second.id }]);
  });

  it('meetings of one group are numbered without gaps, however many are planned at once', async () => {
    const group = await active('VN');
    const all = await Promise.all(Array.from({ length: 5 }, () => planned(group, '2026-06-01T02:00:00Z', '2026-06-01T03:00:00Z')));
    expect(all.map(({ number }) => number).sort()).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('an action item becomes overdue when its day is over, once, is put off, done, and shows at desks and among tasks', async () => {
    const group = await active('TH');
    const owner = await registered(network, { names: [{ value: 'An institute that does', lang: 'en', kind: 'LABEL' }] });
    const item = await opened(group, { ownerOrganizationId: owner });
    expect(item).to.include({ state: 'OPEN', dueAt: '2026-03-10T16:00:00.000Z' });
    const query =
      'query ($id: ID!) { actionItem(id: $id) { state stateSince version ownerName ownerOrganization { id } meeting { id } history { action actorRole effectiveAt } } }';
    const read = async (caller: Caller) => (await ask(caller, query, { id: item.id })).actionItem;
    const doer = callerOf('MEMBER', { organization: owner });
    expect(await read(doer)).to.deep.include({ state: 'OPEN', ownerName: null, ownerOrganization: { id: owner } });
    expect(await read(callerOf('MEMBER'))).to.equal(null);
    now = new Date('2026-03-12T02:00:00.000Z');
    await network.until('the action item is overdue', async () => (await read(desk)).state === 'OVERDUE');
    expect((await read(desk)).history.at(-1)).to.deep.equal({
      action: 'fallDue',
      actorRole: 'CLOCK',
      effectiveAt: '2026-03-10T16:00:00.000Z',
    });
    const taskQuery =
      '{ tasks(first: 100) { nodes { kind overdue actions actionItem { id } } } desk { actionItems(first: 100) { totalCount nodes { id } } } }';
    const waiting = async (caller: Caller) => {
      const { tasks, desk: own } = await ask(caller, taskQuery);
      const mine = tasks.nodes.filter(({ actionItem }: { actionItem: { id: string } | null }) => actionItem?.id === item.id);
      return [mine, own.actionItems.nodes.some(({ id }: { id: string }) => id === item.id)];
    };
    const task = (actions: readonly string[]) => ({ kind: 'DO_ACTION_ITEM', overdue: true, actions, actionItem: { id: item.id } });
    expect(await waiting(doer)).to.deep.equal([[task(['completeActionItem'])], true]);
    expect(await waiting(officer('TH'))).to.deep.equal([
      [task(['reassignActionItem', 'postponeActionItem', 'completeActionItem', 'dropActionItem'])],
      true,
    ]);
    expect(await waiting(desk)).to.deep.equal([[], false]);
    expect(await waiting(callerOf('COUNCIL'))).to.deep.equal([[], true]);
    expect(
      (await mutate(network, desk, 'postponeActionItem', { id: item.id, dueOn: '2026-04-01', reason: 'TAKES_LONGER' }, actionFields)).code,
    ).to.equal('OTHER_SIDE');
    expect(await change(officer('TH'), 'postponeActionItem', item.id, { dueOn: '2026-04-01', reason: 'TAKES_LONGER' })).to.include({
      state: 'OPEN',
    });
    expect(await change(doer, 'completeActionItem', item.id, { outcome: 'Written.' })).to.include({ state: 'DONE', outcome: 'Written.' });
    now = new Date('2026-04-03T02:00:00.000Z');
    const other = await opened(group, { side: 'CHINA', ownerName: '颂猜', dueOn: '2026-04-10' });
    await change(desk, 'dropActionItem', other.id, { reason: 'REPLACED' });
    await network.until('no deadline is left', async () => {
      const left = await network.databases.query('network', "SELECT 1 FROM deadline WHERE kind = 'ACTION_ITEM' AND subject = ANY($1)", [
        [item.id, other.id],
      ]);
      return left.length === 0;
    });
    expect((await read(desk)).state).to.equal('DONE');
    const types = (await eventsOf(item.id)).map(({ type }) => type.split('.').at(-2));
    expect(types).to.deep.equal(['opened', 'overdue', 'postponed', 'done']);
  });

  it('an action item follows its owner into the record that it was merged into', async () => {
    const group = await active('TH');
    const names = (value: string) => ({ names: [{ value, lang: 'en', kind: 'LABEL' }] });
    const [from, into] = [
      await registered(network, names('First institute of merging')),
      await registered(network, names('Second institute of merging')),
    ];
    const item = await opened(group, { ownerOrganizationId: from, dueOn: '2026-05-01' });
    await accepted(network, secretariat, 'mergeOrganizations', { id: from, into, reason: 'DUPLICATE' }, 'organization { id }');
    const query =
      'query ($o: ID) { actionItems(filter: { ownerOrganizationId: $o }) { totalCount nodes { id ownerOrganization { id } } } }';
    for (const asked of [from, into]) {
      const own = (await ask(callerOf('MEMBER', { organization: into }), query, { o: asked })).actionItems;
      expect(own).to.deep.equal({ totalCount: 1, nodes: [{ id: item.id, ownerOrganization: { id: into } }] });
    }
    expect((await ask(callerOf('MEMBER', { organization: from }), query, { o: from })).actionItems.totalCount).to.equal(0);
    expect(await change(callerOf('MEMBER', { organization: into }), 'completeActionItem', item.id, { outcome: 'Done.' })).to.include({
      state: 'DONE',
    });
  });

  it('counts what each group has done until any day, as its events tell', async () => {
    now = new Date('2026-07-01T02:00:00.000Z');
    const group = await active('VN');
    for (const [day, decisions] of [
      ['2026-05-04', ['One', 'Two']],
      ['2026-06-01', ['Three']],
      ['2026-06-20', null],
    ] as const) {
      const planning = { workingGroupId: group, ...venue(`${day}T02:00:00Z`, `${day}T04:00:00Z`), effectiveAt: `${day}T00:00:00Z` };
      const { meeting } = await accepted(network, desk, 'planMeeting', planning, meetingFields);
      await step(desk, 'holdMeeting', meeting.id, { attendance });
      if (decisions !== null) await agree('VN', meeting.id, decisions);
    }
    await planned(group, '2026-08-01T02:00:00Z', '2026-08-01T04:00:00Z');
    const late = await opened(group, { dueOn: '2026-05-20', effectiveAt: '2026-05-05T00:00:00Z' });
    const done = await opened(group, { dueOn: '2026-06-10', effectiveAt: '2026-06-02T00:00:00Z' });
    await opened(group, { dueOn: '2026-12-01' });
    const dropped = await opened(group, { dueOn: '2026-12-01', side: 'CHINA', effectiveAt: '2026-06-03T00:00:00Z' });
    const stateOf = async (id: string) => (await ask(desk, 'query ($id: ID!) { actionItem(id: $id) { state } }', { id })).actionItem.state;
    await network.until(
      'what is late is overdue',
      async () => (await stateOf(late.id)) === 'OVERDUE' && (await stateOf(done.id)) === 'OVERDUE',
    );
    await change(officer('VN'), 'completeActionItem', done.id, { outcome: 'Done.', effectiveAt: '2026-06-15T00:00:00Z' });
    await change(desk, 'dropActionItem', dropped.id, { reason: 'REPLACED' });
    const events = (await outboxOf(network)).map((row) => ({ attributes: JSON.parse(row.attributes), data: row.data }));
    const fields = 'meetings decisions openActions overdueActions doneActions droppedActions';
    for (let day = '2026-05-01'; day <= '2026-07-01'; day = addDays(day, 3)) {
      const { statistics } = (
        await ask(desk, `query ($id: ID!, $on: Date) { workingGroup(id: $id) { statistics(on: $on) { ${fields} } } }`, {
          id: group,
          on: day,
        })
      ).workingGroup;
      expect(statistics, day).to.deep.equal(fold(events, group, startOfDay(addDays(day, 1), 'Asia/Shanghai')));
    }
    const today = (await ask(desk, `query ($id: ID!) { workingGroup(id: $id) { statistics { on ${fields} } } }`, { id: group }))
      .workingGroup.statistics;
    expect(today).to.deep.equal({
      on: '2026-07-01',
      meetings: 3,
      decisions: 3,
      openActions: 2,
      overdueActions: 1,
      doneActions: 1,
      droppedActions: 1,
    });
    const answer = await network.ask(desk, 'query ($id: ID!) { workingGroup(id: $id) { statistics(on: "2027-01-01") { meetings } } }', {
      id: group,
    });
    expect(answer.errors?.[0]?.extensions?.code).to.equal('BAD_USER_INPUT');
  });

  it('judges in SQL and in memory alike who sees what', async () => {
    const callers = [nobody, desk, callerOf('COUNCIL'), callerOf('TALENT'), ...['CN', 'TH', 'VN', 'LA'].map(officer)];
    const members = (await writer.manager.find(ActionItemRecordEntity)).map(({ ownerOrganizationId }) =>
      callerOf('MEMBER', { organization: ownerOrganizationId ?? newId('org') }),
    );
    const systems = ['TH', 'VN'].map((country) => callerOf('PARTNER_SYSTEM', { country }));
    for (const caller of [...callers, ...members, ...systems]) {
      for (const [table, entity, views] of [
        ['working_group', WorkingGroupEntity, [viewWorkingGroups]],
        ['meeting', MeetingEntity, [viewMeetings, viewWaitingMeetings]],
        ['action_item_record', ActionItemRecordEntity, [viewActionItems, viewWaitingActionItems, viewDesk]],
      ] as const) {
        const rows = await writer.manager.find<{ id: string }>(entity as never);
        for (const view of views) {
          const predicate = view(caller) as Predicate<{ id: string }>;
          const parameters = new Parameters();
          const found: { id: string }[] = await writer.query(
            `SELECT r.id FROM ${table} r WHERE ${predicateSql(predicate, parameters, 'r')}`,
            parameters.values,
          );
          expect(found.map(({ id }) => id).sort()).to.deep.equal(
            rows
              .filter((row) => holds(predicate, row))
              .map(({ id }) => id)
              .sort(),
          );
        }
      }
    }
  });

  it('comes back as it was written: every fact of a group, a meeting and an action item', async () => {
    const stamps = {
      ...{ stateSince: '2026-03-01T07:00:00.000Z', effectiveAt: '2026-03-01T07:30:00.000Z' },
      ...{ createdAt: '2026-02-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' },
    };
    const texts = [{ value: 'กลุ่มทำงานร่วม', lang: 'th', provenance: 'HUMAN' as const }];
    const group: Complete<WorkingGroup> = {
      ...{
        id: newId('wgr'),
        version: 4,
        number: 'WGR-1999-00001',
        mechanismId: mechanisms.TH ?? '',
        country: 'TH',
        title: texts,
        state: 'ACTIVE',
        ...stamps,
      },
      seats: [
        {
          number: 1,
          side: 'CHINA',
          role: 'CO_CHAIR',
          name: '颂猜',
          email: 'events@example.org',
          organizationId: agencies.CN ?? '',
          from: '2026-01-01',
          to: '2027-01-01',
        },
      ],
    };
    await writer.manager.insert(WorkingGroupEntity, structuredClone(group) as never);
    expect({ ...(await findWorkingGroups(writer.manager, [group.id]))[0] }).to.deep.equal(group);
    const meeting: Complete<Meeting> = {
      ...{ id: newId('mtg'), version: 5, workingGroupId: group.id, number: 3, country: 'TH', state: 'HELD', ...stamps },
      ...{ startsAt: '2026-03-01T02:00:00.000Z', endsAt: '2026-03-01T05:00:00.000Z', timeZone: 'Asia/Bangkok', place: 'Bangkok' },
      ...{ onlineUrl: 'https://meet.example.org/1', sequence: 2, agenda: [{ number: 1, texts }], decisions: [{ number: 1, texts }] },
      attendance: [{ name: '颂猜', side: 'CHINA', present: false }],
      minutes: { texts, draftedBy: 'PARTNER', draftedAt: '2026-03-01T06:00:00.000Z', agreements: [{ side: 'CHINA', by: 'local:desk' }] },
      waitsFor: ['PARTNER'],
      initiatives: ['JOINT_LABORATORIES', 'TECHNOLOGY_TRANSFER'],
    };
    await writer.manager.insert(MeetingEntity, structuredClone(meeting) as never);
    expect({ ...(await findMeetings(writer.manager, [meeting.id]))[0] }).to.deep.equal(meeting);
    const item: Complete<ActionItem> = {
      ...{
        id: newId('act'),
        version: 3,
        number: 'ACT-1999-00001',
        workingGroupId: group.id,
        meetingId: meeting.id,
        decision: 1,
        country: 'TH',
      },
      ...{
        title: texts,
        side: 'CHINA',
        ownerOrganizationId: agencies.CN ?? '',
        ownerName: '颂猜',
        dueOn: '2026-05-01',
        dueAt: '2026-05-01T16:00:00.000Z',
      },
      ...{ state: 'DONE', outcome: 'Done.', ...stamps },
    };
    await writer.manager.insert(ActionItemEntity, structuredClone(item) as never);
    expect({ ...(await findActionItems(writer.manager, [item.id]))[0] }).to.deep.equal(item);
  });

  it('tells the timeline of a group to both sides, and of its mechanism to everybody', async () => {
    const group = await active('TH');
    const meeting = await planned(group, '2026-09-01T02:00:00Z', '2026-09-01T04:00:00Z');
    const query = 'query ($id: ID!) { timeline(subject: $id, first: 100) { totalCount nodes { subject transition { action } } } }';
    const subjectsFor = async (caller: Caller, id: string) =>
      new Set((await ask(caller, query, { id })).timeline.nodes.map(({ subject }: { subject: string }) => subject));
    expect([...(await subjectsFor(officer('TH'), group))].sort()).to.deep.equal([group, meeting.id].sort());
    expect([...(await subjectsFor(officer('VN'), group))]).to.deep.equal([group]);
    expect(await subjectsFor(nobody, mechanisms.TH ?? '')).to.include(group);
  });
});

interface Event {
  readonly attributes: { readonly type: string; readonly subject: string; readonly effectiveat: string };
  readonly data: string;
}

/** What a group has done until an instant, by its events alone: the last one of each subject that is so since before it. */
function fold(events: readonly Event[], group: string, until: Date) {
  const meetings = new Map<string, { state: string; decisions: number }>();
  const items = new Map<string, string>();
  for (const { attributes, data } of events) {
    if (new Date(attributes.effectiveat) > until) continue;
    const [concept] = attributes.type.split('.').slice(3);
    const { after } = JSON.parse(data) as { after: { workingGroupId?: string; state: string; decisions?: readonly unknown[] } };
    if (after.workingGroupId !== group) continue;
    if (concept === 'meeting') meetings.set(attributes.subject, { state: after.state, decisions: after.decisions?.length ?? 0 });
    else items.set(attributes.subject, after.state);
  }
  const inState = (...states: readonly string[]) => [...items.values()].filter((state) => states.includes(state)).length;
  const agreed = [...meetings.values()].filter(({ state }) => state === 'MINUTES_AGREED');
  return {
    meetings: [...meetings.values()].filter(({ state }) => state === 'HELD' || state === 'MINUTES_AGREED').length,
    decisions: agreed.reduce((sum, { decisions }) => sum + decisions, 0),
    openActions: inState('OPEN', 'OVERDUE'),
    overdueActions: inState('OVERDUE'),
    doneActions: inState('DONE'),
    droppedActions: inState('DROPPED'),
  };
}

import { type Caller, holds } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { openDatabase, Parameters, predicateSql } from '@cattc/subgraph';
import { type Complete, callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import type { Mechanism } from '../src/mechanism/mechanism.ts';
import { viewMechanisms, viewWaiting } from '../src/mechanism/mechanism-access.ts';
import { findMechanisms, MechanismEntity } from '../src/mechanism/mechanism-store.ts';
import { mechanismIn, states } from './mechanism-cases.ts';
import { accepted, mutate, nobody, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const fields = 'mechanism { id number state version signedOn inForceOn nextReviewOn waitsFor dueAt }';
const title = [
  { value: 'Memorandum on a technology transfer center', lang: 'en' },
  { value: '技术转移中心谅解备忘录', lang: 'zh-Hans' },
];
const instrument = { kind: 'MOU', title };

describe('mechanisms', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let now = new Date('2026-03-02T02:00:00.000Z');
  const agencies: Record<string, string> = {};
  const officers: Record<string, Caller> = {};
  const desk = callerOf('SECRETARIAT', { person: 'local:secretary' });

  before(async () => {
    network = await startNetwork(() => now);
    writer = await openDatabase({ url: network.config.databaseWriterUrl, name: 'test', poolSize: 1, entities: [MechanismEntity] });
    for (const country of ['CN', 'TH', 'VN', 'TL', 'KH']) {
      const organizationId = await registered(network, {
        country,
        names: [{ value: `Ministry of ${country}`, lang: 'en', kind: 'LABEL' }],
      });
      await accepted(network, secretariat, 'recordAgencyMandate', { organizationId, country, from: '2010-01-01' }, 'agencyMandate { id }');
      agencies[country] = organizationId;
      officers[country] = callerOf('AGENCY', { person: `${country}:officer`, country, organization: organizationId });
    }
  });
  beforeEach(() => {
    now = new Date('2026-03-02T02:00:00.000Z');
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  const officer = (country: string): Caller => officers[country] ?? nobody;
  const step = async (caller: Caller, mutation: string, id: string, input: object = {}) =>
    (await accepted(network, caller, mutation, { id, ...input }, fields)).mechanism;
  const propose = (country: string, input: object = {}, caller: Caller = desk) =>
    mutate(network, caller, 'proposeMechanism', { country, cnAgencyId: agencies.CN, partnerAgencyId: agencies[country], ...input }, fields);
  /** One that is in force, over as soon as a test is done with it. */
  async function inForce(country: string, input: object = {}): Promise<string> {
    const { mechanism } = await propose(country, { effectiveAt: '2014-01-15T04:00:00Z', ...input });
    await step(desk, 'negotiateMechanism', mechanism.id, { effectiveAt: '2014-02-01T04:00:00Z' });
    await step(desk, 'signMechanism', mechanism.id, { instrument, signedOn: '2014-08-18' });
    await step(officer(country), 'confirmMechanismSigning', mechanism.id);
    await step(officer(country), 'enterMechanismIntoForce', mechanism.id, { inForceOn: '2025-09-01' });
    return mechanism.id;
  }
  const end = (id: string) => step(desk, 'terminateMechanism', id, { reason: 'ENTERED_IN_ERROR' });
  const query = `query ($id: ID!) { mechanism(id: $id) { number state country { code } cnAgency { id } partnerAgency { id } proposedBy signedOn inForceOn nextReviewOn
    reviewEveryYears lastReview { on outcome } instrument { kind title { value lang isFallback } titles { lang } documents { id } } signing { side signedOn recordedAt instrument { kind } }
    waitsFor waitingSince dueAt version actions { name allowed refusals { code } } history { action fromState toState note reason effectiveAt recordedAt } } }`;
  const seen = async (caller: Caller, id: string, headers = {}) => {
    const answer = await network.ask(caller, query, { id }, headers);
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data.mechanism;
  };
  const eventsOf = async (id: string) =>
    (await outboxOf(network))
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), data: JSON.parse(data) }))
      .filter(({ subject }) => subject === id);

  it('go from proposal to force as both sides say, and on to their review: each step once in the history, and one event', async () => {
    const { mechanism } = await propose('TH', { reviewEveryYears: 2, note: 'a secret of the sides' }, officer('TH'));
    const { id } = mechanism;
    expect(mechanism.number).to.match(/^MEC-2026-\d{5}$/);
    expect(mechanism).to.include({ state: 'PROPOSED', version: 1 });
    await step(desk, 'negotiateMechanism', id);
    const recorded = await step(officer('TH'), 'signMechanism', id, { instrument, signedOn: '2026-03-02' });
    expect(recorded).to.deep.include({ state: 'NEGOTIATING', signedOn: null, waitsFor: ['CHINA'] });
    const before = await seen(desk, id);
    expect(before).to.deep.include({ instrument: null });
    expect(before.signing).to.deep.include({ side: 'PARTNER', signedOn: '2026-03-02', instrument: { kind: 'MOU' } });
    expect((await mutate(network, officer('TH'), 'confirmMechanismSigning', { id }, fields)).code).to.equal('OTHER_SIDE');
    expect((await mutate(network, desk, 'confirmMechanismSigning', { id, expectedVersion: 2 }, fields)).code).to.equal('STALE_VERSION');
    await step(desk, 'confirmMechanismSigning', id, { expectedVersion: 3 });
    await step(desk, 'enterMechanismIntoForce', id);
    const now = await seen(desk, id);
    expect(now).to.deep.include({
      country: { code: 'TH' },
      cnAgency: { id: agencies.CN },
      partnerAgency: { id: agencies.TH },
      proposedBy: 'PARTNER',
      signedOn: '2026-03-02',
      inForceOn: '2026-03-02',
      nextReviewOn: '2028-03-02',
      signing: null,
      waitsFor: [],
    });
    expect(now.instrument.title).to.deep.equal({ ...title[0], isFallback: false });
    expect((await seen(nobody, id, { 'accept-language': 'zh-CN' })).instrument.title.value).to.equal(title[1]?.value);
    const events = await eventsOf(id);
    expect(events.map(({ type, dataclassification }) => [type.split('.').at(-2), dataclassification])).to.deep.equal([
      ['proposed', 'PARTNER'],
      ['negotiation_opened', 'PARTNER'],
      ['signing_recorded', 'PARTNER'],
      ['signed', 'PUBLIC'],
      ['entered_into_force', 'PUBLIC'],
    ]);
    expect(events.map(({ countries }) => countries)).to.deep.equal(Array(5).fill('CN,TH'));
    expect(JSON.stringify(events)).not.to.include('secret of the sides');
    await end(id);
  });

  it('show a stranger what is signed, and nothing of how it came to that', async () => {
    const { mechanism } = await propose('VN', { note: 'a secret of the sides' });
    const { id } = mechanism;
    for (const caller of [nobody, callerOf('MEMBER'), officer('TH')]) expect(await seen(caller, id), caller.role).to.equal(null);
    for (const caller of [officer('VN'), officer('CN'), callerOf('PARTNER_SYSTEM', { country: 'VN' }), callerOf('COUNCIL')])
      expect((await seen(caller, id))?.proposedBy, caller.role).to.equal('CHINA');
    await step(officer('VN'), 'negotiateMechanism', id);
    await step(officer('VN'), 'signMechanism', id, { instrument, signedOn: '2026-03-02' });
    await step(officer('CN'), 'confirmMechanismSigning', id);
    const told = await seen(officer('TH'), id);
    expect(told).to.deep.include({ state: 'SIGNED', proposedBy: null, waitsFor: [], waitingSince: null, signing: null });
    expect(told.history.map(({ action }: { action: string }) => action)).to.deep.equal(['confirmMechanismSigning']);
    expect((await mutate(network, officer('TH'), 'enterMechanismIntoForce', { id }, fields)).code).to.equal('NOT_YOUR_COUNTRY');
    expect((await seen(officer('VN'), id)).history[0]).to.deep.include({ action: 'proposeMechanism', note: 'a secret of the sides' });
    const timeline = async (caller: Caller) => {
      const answer = await network.ask(caller, `{ timeline(subject: "${id}") { nodes { subject transition { action } } } }`);
      return answer.data.timeline?.nodes.map((node: { transition: { action: string } }) => node.transition.action);
    };
    expect(await timeline(nobody)).to.deep.equal(['confirmMechanismSigning']);
    expect(await timeline(officer('VN'))).to.deep.equal([
      'confirmMechanismSigning',
      'signMechanism',
      'negotiateMechanism',
      'proposeMechanism',
    ]);
    await step(desk, 'terminateMechanism', id, { reason: 'OTHER', note: 'Told to the sides.' });
    const [last] = (await seen(nobody, id)).history.slice(-1);
    expect(last).to.deep.include({ action: 'terminateMechanism', reason: null, note: null });
    expect((await eventsOf(id)).at(-1)?.data.reason ?? null).to.equal(null);
    expect((await seen(nobody, id)).signedOn).to.equal('2026-03-02');
  });

  it('fall due for review by the clock, at the desk and among the tasks of both sides, once', async () => {
    const id = await inForce('TH', { reviewEveryYears: 2 });
    expect(await seen(desk, id)).to.deep.include({ nextReviewOn: '2027-09-01', waitsFor: [] });
    now = new Date('2027-07-01T00:00:00.000Z');
    const due = await network.until('the review is due', async () => {
      const found = await seen(desk, id);
      return found.waitsFor.length > 0 && found;
    });
    expect(due).to.deep.include({
      state: 'IN_FORCE',
      waitsFor: ['CHINA', 'PARTNER'],
      waitingSince: '2027-06-02T16:00:00.000Z',
      dueAt: '2027-09-01T16:00:00.000Z',
    });
    expect(due.history.at(-1)).to.include({ action: 'fallDue', effectiveAt: '2027-06-02T16:00:00.000Z' });
    const waiting = `{ tasks { nodes { id kind dueAt overdue mechanism { id } actions } totalCount } desk { mechanisms { nodes { id } totalCount } } }`;
    for (const caller of [desk, officer('TH'), officer('CN')]) {
      const { tasks, desk: waits } = (await network.ask(caller, waiting)).data;
      const [task] = tasks.nodes.filter((node: { id: string }) => node.id === id);
      expect(task, caller.person ?? '').to.deep.include({ kind: 'REVIEW_MECHANISM', mechanism: { id }, overdue: false });
      expect(task.actions).to.include('recordMechanismReview');
      expect(waits.mechanisms).to.deep.equal({ nodes: [{ id }], totalCount: 1 });
    }
    for (const caller of [officer('VN'), callerOf('COUNCIL'), callerOf('MEMBER')]) {
      const { tasks, desk: waits } = (await network.ask(caller, waiting)).data;
      expect(tasks.nodes.filter((node: { id: string }) => node.id === id)).to.deep.equal([]);
      expect(waits.mechanisms.totalCount).to.equal(0);
    }
    const reviewed = await step(officer('TH'), 'recordMechanismReview', id, { outcome: 'AMEND', nextReviewOn: '2028-01-15' });
    expect(reviewed).to.deep.include({ state: 'IN_FORCE', nextReviewOn: '2028-01-15', waitsFor: [] });
    const types = (await eventsOf(id)).map(({ type }) => type.split('.').at(-2));
    expect(types.slice(-2)).to.deep.equal(['review_due', 'reviewed']);
    await end(id);
  });

  it('are one for a country and its two agencies, however many propose at once; another one after it ended', async () => {
    const answers = await Promise.all([propose('KH'), propose('KH', {}, officer('KH')), propose('KH', {}, officer('CN'))]);
    const [first, ...more] = answers.filter(({ mechanism }) => mechanism);
    expect(more).to.deep.equal([]);
    expect(answers.filter(({ code }) => code === 'MECHANISM_EXISTS')).to.have.length(2);
    await step(officer('KH'), 'terminateMechanism', first.mechanism.id, { reason: 'NOT_AGREED' });
    const { mechanism } = await propose('KH');
    await end(mechanism.id);
  });

  it('repeat the first answer to a key, store nothing in a dry run, and nothing where an update says what is so', async () => {
    const dry = await propose('KH', { dryRun: true });
    expect(dry.mechanism.number).to.equal('MEC-2026-00000');
    expect(await seen(desk, dry.mechanism.id)).to.equal(null);
    const [first, second] = [
      await propose('KH', { idempotencyKey: 'the-key-of-kh' }),
      await propose('KH', { idempotencyKey: 'the-key-of-kh' }),
    ];
    expect(second.mechanism.id).to.equal(first.mechanism.id);
    const { id } = first.mechanism;
    expect(await step(desk, 'updateMechanism', id, { reviewEveryYears: 5, cnAgencyId: agencies.CN })).to.include({ version: 1 });
    expect(await step(desk, 'updateMechanism', id, { reviewEveryYears: 4 })).to.include({ version: 2 });
    expect((await eventsOf(id)).map(({ sequence }) => Number(sequence))).to.deep.equal([1, 2]);
    await end(id);
  });

  it('stay with a country that joins a group, or leaves it; lists by group follow the day', async () => {
    const id = await inForce('TL');
    const inGroup = async () => {
      const answer = await network.ask(nobody, '{ mechanisms(filter: { group: "ASEAN-TEST" }) { nodes { id } totalCount } }');
      return answer.data.mechanisms.nodes.map((node: { id: string }) => node.id);
    };
    const group = (members: object[]) =>
      accepted(
        network,
        secretariat,
        'recordCountryGroup',
        { code: 'ASEAN-TEST', names: [{ value: 'ASEAN', lang: 'en' }], members },
        'countryGroup { id }',
      );
    await group([{ country: 'TH', from: '1967-08-08' }]);
    expect(await inGroup()).to.not.include(id);
    await group([
      { country: 'TH', from: '1967-08-08' },
      { country: 'TL', from: '2025-10-26' },
    ]);
    expect(await inGroup()).to.include(id);
    await group([
      { country: 'TH', from: '1967-08-08' },
      { country: 'TL', from: '2025-10-26', to: '2026-03-01' },
    ]);
    expect(await inGroup()).to.not.include(id);
    expect(await seen(nobody, id)).to.include({ state: 'IN_FORCE' });
    const relation =
      '{ countryRelation(country: "TL") { country { code } members mechanisms { id } history { on kind group { code } mechanism { id } transition { action note } } } }';
    const told = (await network.ask(nobody, relation)).data.countryRelation;
    expect(told).to.deep.include({ country: { code: 'TL' }, members: 0, mechanisms: [{ id }] });
    const line = (entries: { on: string; kind: string; transition: { action: string } | null }[]) =>
      entries.map(({ on, kind, transition }) => [on, transition?.action ?? kind]);
    const since = [
      ['2026-03-02', 'LEFT_GROUP'],
      ['2025-10-26', 'JOINED_GROUP'],
      ['2025-09-01', 'enterMechanismIntoForce'],
      ['2014-08-18', 'confirmMechanismSigning'],
    ];
    expect(line(told.history)).to.deep.equal(since);
    expect(line((await network.ask(officer('TL'), relation)).data.countryRelation.history)).to.deep.equal([
      ...since,
      ['2014-08-18', 'signMechanism'],
      ['2014-02-01', 'negotiateMechanism'],
      ['2014-01-15', 'proposeMechanism'],
    ]);
    for (const country of ['CN', 'Siam']) {
      const { errors } = await network.ask(nobody, `{ countryRelation(country: "${country}") { members } }`);
      expect(errors?.[0]?.extensions?.code, country).to.equal('BAD_USER_INPUT');
    }
    const { countries } = (await network.ask(nobody, '{ countries(codes: ["TL"]) { mechanisms { id } } }')).data;
    expect(countries[0].mechanisms).to.deep.equal([{ id }]);
    await end(id);
  });

  it('are found by number, state, country, agency and next review, and paged', async () => {
    const ids = [await inForce('TH', { reviewEveryYears: 10 }), await inForce('VN', { reviewEveryYears: 1 })];
    const found = async (filter: object) => {
      const answer = await network.ask(
        desk,
        'query ($filter: MechanismFilter) { mechanisms(filter: $filter) { nodes { id } totalCount } }',
        {
          filter: { states: ['IN_FORCE'], ...filter },
        },
      );
      expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
      expect(answer.data.mechanisms.totalCount).to.equal(answer.data.mechanisms.nodes.length);
      return answer.data.mechanisms.nodes.map((node: { id: string }) => node.id);
    };
    const { number } = await seen(desk, ids[0] ?? '');
    expect(await found({})).to.deep.equal([...ids].reverse());
    expect(await found({ number: number.toLowerCase() })).to.deep.equal([ids[0]]);
    expect(await found({ countries: ['VN'] })).to.deep.equal([ids[1]]);
    expect(await found({ agencyId: agencies.VN })).to.deep.equal([ids[1]]);
    expect(await found({ agencyId: agencies.CN })).to.have.length(2);
    expect(await found({ reviewUntil: '2026-12-31' })).to.deep.equal([ids[1]]);
    const page =
      'query ($after: String) { mechanisms(first: 1, after: $after, orderBy: CREATED, filter: { states: [IN_FORCE] }) { nodes { id } pageInfo { endCursor hasNextPage } } }';
    const first = (await network.ask(nobody, page)).data.mechanisms;
    const second = (await network.ask(nobody, page, { after: first.pageInfo.endCursor })).data.mechanisms;
    expect([first, second].map(({ nodes, pageInfo }) => [nodes[0].id, pageInfo.hasNextPage])).to.deep.equal([
      [ids[0], true],
      [ids[1], false],
    ]);
    for (const id of ids) await end(id);
  });

  it('keep the agency of a merged record, and are no second one under the survivor', async () => {
    const organizationId = await registered(network, {
      country: 'KH',
      names: [{ value: 'Another record of the ministry', lang: 'en', kind: 'LABEL' }],
    });
    const { mechanism } = await propose('KH');
    await accepted(
      network,
      desk,
      'mergeOrganizations',
      { id: agencies.KH, into: organizationId, reason: 'DUPLICATE' },
      'organization { id }',
    );
    expect((await seen(desk, mechanism.id)).partnerAgency).to.deep.equal({ id: organizationId });
    expect((await propose('KH', { partnerAgencyId: organizationId })).code).to.equal('MECHANISM_EXISTS');
    const merged = callerOf('AGENCY', { person: 'KH:officer', country: 'KH', organization: organizationId });
    expect(await step(merged, 'negotiateMechanism', mechanism.id)).to.include({ state: 'NEGOTIATING' });
    await end(mechanism.id);
  });

  it('come back as they were written, and are judged in memory as in SQL', async () => {
    const all = states.flatMap((state) =>
      ['TH', 'VN'].map((country, index) => {
        const mechanism = mechanismIn(state, { id: newId('mec'), number: `MEC-2000-9${states.indexOf(state)}${index}00`, country });
        // No two that are alive are of the same agencies.
        const agency = { cnAgencyId: agencies.CN ?? '', partnerAgencyId: Object.values(agencies)[states.indexOf(state) % 5] ?? '' };
        return { ...mechanism, ...agency, reviewDueSince: null } as Mechanism;
      }),
    );
    const { instrument: signed } = mechanismIn('SIGNED');
    if (signed === null) throw new Error('what is signed has no instrument');
    const complete: Complete<Mechanism> = {
      ...(all[0] as Mechanism),
      id: newId('mec'),
      number: 'MEC-2000-99999',
      state: 'TERMINATED',
      instrument: signed,
      signing: { side: 'PARTNER', by: 'th:officer', signedOn: '2026-02-20', instrument: signed, recordedAt: now.toISOString() },
      signedOn: '2026-02-20',
      inForceOn: '2026-02-21',
      nextReviewOn: '2031-02-21',
      lastReview: { on: '2026-02-22', outcome: 'AMEND' },
      reviewDueSince: '2026-02-23T00:00:00.000Z',
      waitsFor: ['CHINA', 'PARTNER'],
      waitingSince: '2026-02-23T01:00:00.000Z',
      dueAt: '2026-02-23T02:00:00.000Z',
    };
    await writer.manager.insert(MechanismEntity, [...all, complete].map((each) => structuredClone(each)) as never);
    const [stored] = await findMechanisms(writer.manager, [complete.id]);
    expect({ ...stored }).to.deep.equal(complete);
    const rows = await findMechanisms(
      writer.manager,
      [...all, complete].map(({ id }) => id),
    );
    const callers = [
      nobody,
      desk,
      officer('TH'),
      officer('CN'),
      callerOf('PARTNER_SYSTEM', { country: 'VN' }),
      callerOf('PARTNER_SYSTEM', { country: 'CN' }),
      callerOf('MEMBER'),
      callerOf('COUNCIL'),
    ];
    for (const caller of callers) {
      for (const view of [viewMechanisms(caller), viewWaiting(caller)]) {
        const parameters = new Parameters();
        const found: { id: string }[] = await writer.query(
          `SELECT r.id FROM mechanism r WHERE r.id = ANY(${parameters.add(rows.map(({ id }) => id))}) AND ${predicateSql(view, parameters, 'r')}`,
          parameters.values,
        );
        expect(found.map(({ id }) => id).sort(), caller.role).to.deep.equal(
          rows
            .filter((row) => holds(view, row))
            .map(({ id }) => id)
            .sort(),
        );
      }
    }
  });
});

import type { Caller } from '@cattc/decisions';
import { connectEventLog, type EventLog } from '@cattc/event-log';
import { type EventEnvelope, listingEvents, makeEvent, positionEvents } from '@cattc/events';
import { initiativeCodes, newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { callerOf, describeOnEachLog, type SubgraphUnderTest, startSubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { networkVariables } from '../src/config.ts';
import { startService } from '../src/service.ts';
import { type Asked, fold } from './initiative-fold.ts';
import { accepted, mutate, nobody, outboxOf, registered, secretariat } from './network-under-test.ts';

const [people, laboratories, parks, transfer] = initiativeCodes as unknown as [string, string, string, string];
const text = (value: string) => [{ value, lang: 'en' }];
const asean = [
  { country: 'TH', from: '1967-08-08' },
  { country: 'TL', from: '2025-10-26' },
];

describeOnEachLog('initiatives', (kind) => {
  let network: SubgraphUnderTest;
  let log: EventLog;
  let now = new Date('2024-06-01T02:00:00.000Z');
  const agencies: Record<string, string> = {};
  const organizations: Record<string, string> = {};
  const foreign: EventEnvelope[] = [];
  const desk = callerOf('SECRETARIAT', { person: 'local:secretary' });
  const officer = (country: string): Caller =>
    callerOf('AGENCY', { person: `${country}:officer`, country, organization: agencies[country] ?? null });
  let mechanism = '';
  let platform = '';
  let meeting = '';

  before(async () => {
    network = await startSubgraphUnderTest({ name: 'network', variables: networkVariables, startService, clock: () => now, log: kind });
    log = await connectEventLog(network.config.eventLog, { logger: createLogger({ name: 'test', level: 'fatal' }), clientId: 'test' });
    const names = text('Association of Southeast Asian Nations');
    await accepted(network, desk, 'recordCountryGroup', { code: 'ASEAN', names, members: asean }, 'countryGroup { id }');
    for (const country of ['CN', 'TH']) {
      const organizationId = await institution(`Ministry of ${country}`, country);
      const mandate = { organizationId, country, from: '2010-01-01', subject: 'TALENT' };
      await accepted(network, secretariat, 'recordAgencyMandate', mandate, 'agencyMandate { id }');
      agencies[country] = organizationId;
    }
    await live();
  });
  after(async () => {
    await log?.stop();
    await network?.stop();
  });

  const institution = (value: string, country: string, initiatives?: readonly string[]) =>
    registered(network, { names: [{ value, lang: 'en', kind: 'LABEL' }], country, ...(initiatives && { initiatives }) });
  const step = (caller: Caller, mutation: string, id: string, input: object, record: string) =>
    accepted(network, caller, mutation, { id, ...input }, `${record} { id version }`);

  /** What happens in two years, each step at its time. */
  async function live(): Promise<void> {
    organizations.a = await institution('Institute A', 'TH', [transfer]);
    organizations.b = await institution('Institute B', 'TL', [people]);
    organizations.c = await institution('Institute C', 'CN', [transfer, laboratories]);
    organizations.d = await institution('Institute D', 'TL');
    mechanism = await signedMechanism();
    platform = await openPlatform();
    const listing = offer('TH', [transfer]);
    const position = vacancy('TL', [people, transfer]);
    await publish(listing('created', 'DRAFT'), listing('submitted', 'IN_REVIEW'));
    now = new Date('2024-07-01T16:30:00.000Z');
    await publish(listing('published', 'PUBLISHED'), position('created', 'DRAFT'));
    now = new Date('2025-01-10T02:00:00.000Z');
    meeting = await heldMeeting();
    await publish(position('opened', 'OPEN'), listing('paused', 'PAUSED'));
    now = new Date('2025-01-11T02:00:00.000Z');
    await publish(listing('resumed', 'PUBLISHED'));
    now = new Date('2025-06-01T02:00:00.000Z');
    await step(desk, 'updateOrganization', organizations.a, { initiatives: [parks, transfer] }, 'organization');
    await step(desk, 'updateOrganization', organizations.c, { initiatives: [laboratories] }, 'organization');
    await step(desk, 'closeInnovationPlatform', platform, { reason: 'TERM_ENDED' }, 'innovationPlatform');
    const merge = { id: organizations.b, into: organizations.d, reason: 'DUPLICATE' };
    await accepted(network, desk, 'mergeOrganizations', merge, 'organization { id }');
    now = new Date('2025-08-01T02:00:00.000Z');
    // The log may tell of them out of order, and again.
    const [blocked, unblocked, updated] = [listing('blocked', 'BLOCKED'), listing('unblocked', 'PUBLISHED'), position('updated', 'OPEN')];
    await publish(unblocked, updated, blocked, ...foreign);
    now = new Date('2026-01-15T02:00:00.000Z');
    await publish(position('closed', 'CLOSED'));
    await step(desk, 'markMechanismDormant', mechanism, { reason: 'INACTIVE' }, 'mechanism');
    await step(desk, 'updateOrganization', organizations.a, { status: 'INACTIVE' }, 'organization');
    now = new Date('2026-03-02T02:00:00.000Z');
  }

  async function signedMechanism(): Promise<string> {
    const agreed = { country: 'TH', cnAgencyId: agencies.CN, partnerAgencyId: agencies.TH, initiatives: [transfer] };
    const proposal = { ...agreed, effectiveAt: '2014-01-15T04:00:00Z' };
    const { id } = (await accepted(network, desk, 'proposeMechanism', proposal, 'mechanism { id }')).mechanism;
    await step(desk, 'negotiateMechanism', id, { effectiveAt: '2014-02-01T04:00:00Z' }, 'mechanism');
    const instrument = { kind: 'MOU', title: text('Memorandum') };
    await step(desk, 'signMechanism', id, { instrument, signedOn: '2014-08-18' }, 'mechanism');
    await step(officer('TH'), 'confirmMechanismSigning', id, {}, 'mechanism');
    await step(officer('TH'), 'enterMechanismIntoForce', id, { inForceOn: '2024-06-01' }, 'mechanism');
    await step(desk, 'updateMechanism', id, { initiatives: [transfer, people] }, 'mechanism');
    return id;
  }

  async function openPlatform(): Promise<string> {
    const facts = {
      kind: 'JOINT_LAB',
      country: 'TH',
      names: text('Joint laboratory'),
      hostIds: [organizations.a],
      initiatives: [laboratories],
    };
    const announcement = { ...facts, effectiveAt: '2016-11-01T00:00:00Z' };
    const { id } = (await accepted(network, desk, 'announceInnovationPlatform', announcement, 'innovationPlatform { id }'))
      .innovationPlatform;
    await step(desk, 'openInnovationPlatform', id, { openedOn: '2016-11-26' }, 'innovationPlatform');
    return id;
  }

  /** Over midnight of New Year's Eve, where it was held. */
  async function heldMeeting(): Promise<string> {
    const group = { mechanismId: mechanism, title: text('Joint working group'), effectiveAt: '2024-06-02T00:00:00Z' };
    const { workingGroup } = await accepted(network, desk, 'establishWorkingGroup', group, 'workingGroup { id }');
    const chair = { id: workingGroup.id, role: 'CO_CHAIR', from: '2024-06-02', effectiveAt: '2024-06-02T00:00:00Z' };
    await accepted(network, desk, 'nameToWorkingGroup', { ...chair, name: 'Li' }, 'workingGroup { id }');
    await accepted(network, officer('TH'), 'nameToWorkingGroup', { ...chair, name: 'Somchai' }, 'workingGroup { id }');
    const plan = {
      ...{ workingGroupId: workingGroup.id, startsAt: '2024-12-31T15:00:00Z', endsAt: '2024-12-31T19:00:00Z' },
      ...{ timeZone: 'Asia/Bangkok', place: 'Bangkok', initiatives: [transfer], effectiveAt: '2024-12-01T00:00:00Z' },
    };
    const { id } = (await accepted(network, desk, 'planMeeting', plan, 'meeting { id }')).meeting;
    const agenda = { agenda: [], initiatives: [parks, transfer], effectiveAt: '2024-12-02T00:00:00Z' };
    await step(desk, 'setMeetingAgenda', id, agenda, 'meeting');
    await step(officer('TH'), 'setMeetingAgenda', id, { agenda: [], effectiveAt: '2024-12-03T00:00:00Z' }, 'meeting');
    await step(desk, 'holdMeeting', id, { attendance: [{ name: 'Somchai', side: 'PARTNER', present: true }] }, 'meeting');
    return id;
  }

  const origin = {
    ...{ deploymentUrl: 'http://elsewhere.test', causationId: 'a request', correlationId: 'a request', traceparent: null },
    actor: { role: 'MEMBER', country: null },
  };
  const changeOf = (subject: string, sequence: number) => ({
    ...{ id: newId('evt'), subject, sequence, time: now, effectiveAt: now, before: null, reason: null },
  });

  /** The events of a listing, as trading would tell them. */
  function offer(country: string, initiatives: string[]) {
    const id = newId('lst');
    let sequence = 0;
    return (event: keyof typeof listingEvents, state: string): EventEnvelope => {
      sequence += 1;
      const of = { id, number: 'LST-2026-00001', kind: 'TECHNOLOGY_OFFER', ownerId: newId('org'), country, state, title: [], summary: [] };
      const classes = { stage: null, trl: null, ipStatus: null, ipc: [], sdg: [], transferModes: [], countriesOffered: [], deadline: null };
      const after = { ...of, ...classes, completeness: 0, publishedAt: null, blockedBy: [], initiatives };
      return makeEvent(listingEvents[event], { ...changeOf(id, sequence), after }, origin);
    };
  }

  /** The events of a position, as talent would tell them. */
  function vacancy(country: string, initiatives: string[]) {
    const id = newId('pos');
    let sequence = 0;
    return (event: keyof typeof positionEvents, state: string): EventEnvelope => {
      sequence += 1;
      const of = { id, number: 'POS-2026-00001', hostId: newId('org'), country, state, title: [], summary: [], fields: [], skills: [] };
      const after = { ...of, languages: [], stages: [], months: 6, places: 1, applyBy: null, openedAt: null, blockedBy: [], initiatives };
      return makeEvent(positionEvents[event], { ...changeOf(id, sequence), after }, origin);
    };
  }

  async function publish(...events: readonly EventEnvelope[]): Promise<void> {
    foreign.push(...events.filter((event) => !foreign.includes(event)));
    const topicOf = (event: EventEnvelope) => (event.attributes.type.includes('.listing.') ? 'trading.listing' : 'talent.position');
    await log.publish(events.map((event) => ({ topic: topicOf(event), event })));
    for (const event of events) await network.passed(topicOf(event), event);
  }

  const query = `query ($filter: InitiativeReportFilter, $from: Date, $to: Date, $by: [InitiativeDimension!]!) {
    initiativeReport(filter: $filter, from: $from, to: $to, by: $by) {
      from to total rows { initiative { code } country { code } year concept count } } }`;
  const report = async (caller: Caller, variables: object) => {
    const answer = await network.ask(caller, query, { by: ['INITIATIVE'], ...variables });
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data.initiativeReport;
  };
  interface Row {
    readonly initiative: { readonly code: string } | null;
    readonly country: { readonly code: string } | null;
    readonly year: number | null;
    readonly concept: string | null;
    readonly count: number;
  }
  const keyOf = ({ initiative, country, year, concept }: Row) =>
    [
      initiative === null ? '' : (initiativeCodes as readonly string[]).indexOf(initiative.code),
      country?.code ?? '',
      year ?? '',
      concept ?? '',
    ].join(' ');

  it('are the four lines of the action plan, with their names and days', async () => {
    const asked =
      'query ($on: Date) { initiatives(on: $on) { code name(lang: "zh") from isInForce earlier: isInForce(on: "2017-05-13") } }';
    const { initiatives } = (await network.ask(nobody, asked)).data;
    expect(initiatives.map(({ code }: { code: string }) => code)).to.deep.equal(initiativeCodes);
    expect(initiatives[3]).to.deep.equal({ code: transfer, name: '技术转移', from: '2017-05-14', isInForce: true, earlier: false });
    expect((await network.ask(nobody, asked, { on: '2017-05-13' })).data.initiatives).to.deep.equal([]);
    const references = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Initiative { code name } } }';
    const of = [transfer, 'SOMETHING_ELSE'].map((code) => ({ __typename: 'Initiative', code }));
    expect((await network.ask(nobody, references, { of })).data._entities).to.deep.equal([
      { code: transfer, name: 'Technology transfer' },
      null,
    ]);
  });

  it('are what organisations, mechanisms, platforms and meetings are tagged with, found by, and told as', async () => {
    const tags = 'initiatives { code }';
    const found = async (field: string, initiatives: readonly string[]) => {
      const filter = `${field === 'innovationPlatforms' ? 'InnovationPlatform' : `${field[0]?.toUpperCase()}${field.slice(1, -1)}`}Filter`;
      const list = `query ($filter: ${filter}) { ${field}(filter: $filter) { totalCount nodes { id ${tags} } } }`;
      const answer = await network.ask(desk, list, { filter: { initiatives } });
      expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
      expect(answer.data[field].totalCount).to.equal(answer.data[field].nodes.length);
      return answer.data[field].nodes.map((node: { id: string; initiatives: { code: string }[] }) => [
        node.id,
        ...node.initiatives.map(({ code }) => code),
      ]);
    };
    const { a = '', c = '', d = '' } = organizations;
    expect(await found('organizations', [transfer])).to.deep.equal([[a, parks, transfer]]);
    expect(await found('organizations', [laboratories, people])).to.have.deep.members([
      [c, laboratories],
      [d, people],
    ]);
    expect(await found('mechanisms', [people])).to.deep.equal([[mechanism, transfer, people]]);
    expect(await found('mechanisms', [parks])).to.deep.equal([]);
    expect(await found('innovationPlatforms', [laboratories, people])).to.deep.equal([[platform, laboratories]]);
    expect(await found('innovationPlatforms', [transfer])).to.deep.equal([]);
    expect(await found('meetings', [parks])).to.deep.equal([[meeting, parks, transfer]]);
    expect(await found('meetings', [laboratories])).to.deep.equal([]);
    const told = (await outboxOf(network)).map(({ data }) => JSON.parse(data).after);
    for (const [id, initiatives] of [
      [a, [parks, transfer]],
      [mechanism, [transfer, people]],
      [platform, [laboratories]],
      [meeting, [parks, transfer]],
    ] as const)
      expect(told.filter((view) => view.id === id).at(-1)?.initiatives, id).to.deep.equal(initiatives);
  });

  it('are named where they are none, and change nothing where they are so already', async () => {
    const refused = await mutate(network, desk, 'updateMechanism', { id: mechanism, initiatives: ['TRADE'] }, 'mechanism { id }');
    expect(refused).to.deep.include({ code: 'INVALID_INPUT' });
    expect(refused.details).to.deep.equal([
      { path: 'initiatives[0]', problem: '"TRADE" is no line of the action plan', expected: `one of ${initiativeCodes.join(', ')}` },
    ]);
    const member = callerOf('MEMBER', { organization: organizations.c ?? null });
    const same = await step(member, 'updateOrganization', organizations.c ?? '', { initiatives: ['joint_laboratories'] }, 'organization');
    expect(same.organization.version).to.equal(2);
    const unchanged = await step(desk, 'updateMechanism', mechanism, { initiatives: [transfer, people] }, 'mechanism');
    expect((await step(desk, 'updateMechanism', mechanism, {}, 'mechanism')).mechanism.version).to.equal(unchanged.mechanism.version);
  });

  it('are reported as a fold of the events has them: by line, country, year and kind of record, for each reader', async () => {
    const own = (await outboxOf(network)).map(({ attributes, data }) => ({ attributes: JSON.parse(attributes), data }) as EventEnvelope);
    const events = [...own, ...foreign];
    const dimensions = ['INITIATIVE', 'COUNTRY', 'YEAR', 'CONCEPT'];
    const combinations = Array.from({ length: 16 }, (_, bits) => dimensions.filter((_, index) => (bits >> index) % 2 === 1));
    const spans = [
      ['2014-01-01', '2026-03-02'],
      ['2025-01-01', '2025-05-31'],
      ['2025-01-11', '2025-01-11'],
      ['2026-01-16', '2026-03-02'],
      ['2014-01-01', '2017-05-13'],
    ] as const;
    const filters: readonly (readonly [object | null, Partial<Asked>])[] = [
      [null, {}],
      [{ initiatives: [transfer, parks] }, { initiatives: [transfer, parks] }],
      [{ countries: ['TH'] }, { countries: ['TH'] }],
      [{ groups: ['ASEAN'] }, { members: asean }],
      [
        { groups: ['ASEAN'], countries: ['CN'] },
        { members: asean, countries: ['CN'] },
      ],
      [{ concepts: ['LISTING', 'MEETING', 'ORGANIZATION'] }, { concepts: ['LISTING', 'MEETING', 'ORGANIZATION'] }],
    ];
    let counted = 0;
    for (const [from, to] of spans) {
      for (const [filter, narrowed] of filters) {
        for (const by of filter === null ? combinations : [[], dimensions]) {
          const { total, rows } = await report(desk, { from, to, by, filter });
          const expected = new Map(fold(events, { from, to, by, meetingsOf: ['TH'], ...narrowed }));
          const title = JSON.stringify({ from, to, by, filter });
          expect(total, title).to.equal(expected.get(''));
          expected.delete('');
          if (by.length === 0) expected.clear();
          expect(Object.fromEntries(rows.map((row: Row) => [keyOf(row), row.count])), title).to.deep.equal(Object.fromEntries(expected));
          counted += rows.length;
        }
      }
    }
    expect(counted).to.be.above(200);
    for (const [caller, meetingsOf] of [
      [nobody, []],
      [officer('TH'), ['TH']],
      [officer('CN'), ['TH']],
      [callerOf('AGENCY', { country: 'VN' }), []],
      [callerOf('MEMBER', { organization: organizations.a ?? null }), []],
    ] as const) {
      const asked = { from: '2024-01-01', to: '2025-12-31', by: ['CONCEPT', 'YEAR'] };
      const { total, rows } = await report(caller, asked);
      const expected = new Map(fold(events, { ...asked, meetingsOf }));
      expect(total, caller.role).to.equal(expected.get(''));
      expected.delete('');
      expect(Object.fromEntries(rows.map((row: Row) => [keyOf(row), row.count])), caller.role).to.deep.equal(Object.fromEntries(expected));
    }
  });

  it('are told in the order of the plan, of this year where no days are asked for', async () => {
    const { rows, ...days } = await report(nobody, {});
    expect(days).to.deep.equal({ from: '2026-01-01', to: '2026-03-02', total: 6 });
    expect(rows.map(({ initiative, count }: Row) => [initiative?.code, count])).to.deep.equal([
      [people, 3],
      [laboratories, 1],
      [parks, 1],
      [transfer, 4],
    ]);
  });

  it('are refused where the days, the lines or the groups are none', async () => {
    for (const [variables, problem] of [
      [{ to: '2026-03-03' }, 'to: is 2026-03-03'],
      [{ from: '1999-12-31' }, 'from: is 1999-12-31'],
      [{ from: '2026-02-01', to: '2026-01-31' }, 'from: is 2026-02-01'],
      [{ filter: { initiatives: ['TRADE'] } }, 'filter.initiatives[0]'],
      [{ filter: { groups: ['EFTA'] } }, 'filter.groups[0]'],
      [{ filter: { countries: ['ZZ'] } }, 'filter.countries[0]'],
    ] as const) {
      const { errors } = await network.ask(nobody, query, { by: [], ...variables });
      expect(errors?.[0]?.message, JSON.stringify(variables)).to.include(problem);
    }
  });
});

import { type Caller, holds } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import { openDatabase, Parameters, predicateSql } from '@cattc/subgraph';
import { type Complete, callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import type { Mandate } from '../src/mandate/mandate.ts';
import { viewMandates } from '../src/mandate/mandate-access.ts';
import { findMandates, MandateEntity } from '../src/mandate/mandate-store.ts';
import type { Person } from '../src/person/person.ts';
import { viewPersons } from '../src/person/person-access.ts';
import { findPersons, PersonEntity } from '../src/person/person-store.ts';
import { accepted, membershipFields, mutate, nobody, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const admin = callerOf('ADMIN', { person: 'local:admin' });
const mandateFields =
  'mandate { id number role may from to state inForce version person { id } subject organization { id } deputyOf { id } }';
const personFields = 'person { id subject name state suspensionReach version }';

describe('persons and their mandates', () => {
  let network: SubgraphUnderTest;
  let writer: DataSource;
  let organizationId: string;
  before(async () => {
    network = await startNetwork();
    organizationId = await registered(network);
    writer = await openDatabase({
      url: network.config.databaseWriterUrl,
      name: 'test',
      poolSize: 1,
      entities: [PersonEntity, MandateEntity],
    });
  });
  after(async () => {
    await writer?.destroy();
    await network?.stop();
  });

  let people = 0;
  const newSubject = () => `th:person-${++people}`;
  const grantTo = (subject: string, input: object = {}, caller: Caller = secretariat) =>
    mutate(network, caller, 'grantMandate', { subject, role: 'MEMBER', organizationId, may: 'SIGN', ...input }, mandateFields);
  const holderOf = ({ id, subject }: { id: string; subject: string }) =>
    callerOf('MEMBER', { person: subject, mandate: id, organization: organizationId });

  it('registers a person once, however many ask at once, and tells it without naming them', async () => {
    const subject = newSubject();
    const once = () => mutate(network, secretariat, 'registerPerson', { subject, name: 'Somchai' }, personFields);
    const answers = await Promise.all([once(), once(), once()]);
    const [first] = answers.filter(({ person }) => person);
    expect(answers.filter(({ code }) => code === 'PERSON_EXISTS')).to.have.length(2);
    expect(first.person).to.include({ subject, name: 'Somchai', state: 'ACTIVE', version: 1 });
    const events = (await outboxOf(network)).filter(({ attributes }) => JSON.parse(attributes).subject === first.person.id);
    expect(events).to.have.length(1);
    expect(JSON.parse(events[0]?.data ?? '').after).to.deep.equal({
      id: first.person.id,
      subjectHash: subjectHash(subject),
      state: 'ACTIVE',
    });
    expect(`${events[0]?.data}${events[0]?.attributes}`).to.not.include('Somchai').and.not.include(subject);
  });

  it('grants to somebody who is not registered yet, and takes back with the mandate those of its deputies', async () => {
    const subject = newSubject();
    const { mandate } = await grantTo(subject, { to: '2999-12-31' });
    expect(mandate.number).to.match(/^MND-\d{4}-\d{5}$/);
    expect(mandate).to.include({ role: 'MEMBER', state: 'ACTIVE', inForce: true, version: 1, subject });
    const deputySubject = newSubject();
    const deputy = await grantTo(deputySubject, { organizationId: undefined }, holderOf(mandate));
    expect(deputy.mandate).to.deep.include({
      to: '2999-12-31',
      deputyOf: { id: mandate.id },
      organization: { id: organizationId },
      person: null,
    });
    const { mandate: revoked } = await accepted(network, secretariat, 'revokeMandate', { id: mandate.id, reason: 'LEFT' }, mandateFields);
    expect(revoked).to.include({ state: 'REVOKED', inForce: false, version: 2 });
    const read = await network.ask(
      secretariat,
      'query ($id: ID!) { mandate(id: $id) { state history { action reason toState } grantedBy } }',
      { id: deputy.mandate.id },
    );
    expect(read.data.mandate).to.include({ state: 'REVOKED', grantedBy: subject });
    expect(read.data.mandate.history[1]).to.deep.equal({ action: 'revokeMandate', reason: 'DEPUTY_GIVER_ENDED', toState: 'REVOKED' });
    const told = (await outboxOf(network))
      .map(({ attributes }) => JSON.parse(attributes))
      .filter((event) => [mandate.id, deputy.mandate.id].includes(event.subject));
    expect(told.map(({ type }) => type.split('.').at(-2))).to.deep.equal(['granted', 'granted', 'revoked', 'revoked']);
    expect((await mutate(network, secretariat, 'revokeMandate', { id: mandate.id, reason: 'LEFT' }, mandateFields)).code).to.equal(
      'WRONG_STATE',
    );
  });

  it('lets no deputy slip in while the mandate that they stand in for is taken back', async () => {
    const { mandate } = await grantTo(newSubject());
    const subjects = Array.from({ length: 6 }, newSubject);
    await Promise.all([
      ...subjects.slice(0, 3).map((subject) => grantTo(subject, {}, holderOf(mandate))),
      accepted(network, secretariat, 'revokeMandate', { id: mandate.id, reason: 'MISUSE' }, mandateFields),
      ...subjects.slice(3).map((subject) => grantTo(subject, {}, holderOf(mandate))),
    ]);
    const read = await network.ask(secretariat, 'query ($f: MandateFilter) { mandates(filter: $f) { nodes { state } } }', {
      f: { deputyOf: mandate.id },
    });
    for (const { state } of read.data.mandates.nodes) expect(state).to.equal('REVOKED');
    expect((await grantTo(newSubject(), {}, holderOf(mandate))).code).to.equal('MANDATE_NOT_IN_FORCE');
  });

  it('grants one mandate for a role and place at a time, however many ask at once', async () => {
    const subject = newSubject();
    await accepted(network, secretariat, 'registerPerson', { subject }, personFields);
    const answers = await Promise.all(Array.from({ length: 5 }, () => grantTo(subject)));
    expect(answers.filter(({ mandate }) => mandate)).to.have.length(1);
    expect(answers.filter(({ code }) => code === 'MANDATE_OVERLAPS')).to.have.length(4);
  });

  it('repeats the first answer to a key, and stores nothing in a dry run', async () => {
    const subject = newSubject();
    const dry = await grantTo(subject, { dryRun: true });
    expect(dry.mandate.state).to.equal('ACTIVE');
    const person = await network.ask(secretariat, 'query ($subject: String!) { person(subject: $subject) { id } }', { subject });
    expect(person.data.person).to.equal(null);
    const idempotencyKey = `key-of-${subject}`;
    const [first, second] = [await grantTo(subject, { idempotencyKey }), await grantTo(subject, { idempotencyKey })];
    expect(second.mandate.id).to.equal(first.mandate.id);
  });

  it('suspends with a reason that others do not read, and reinstates', async () => {
    const subject = newSubject();
    const { person } = await accepted(network, secretariat, 'registerPerson', { subject, name: 'ວຽງ' }, personFields);
    const suspended = await accepted(
      network,
      admin,
      'suspendPerson',
      { id: person.id, reason: 'OTHER', note: 'Told.', expectedVersion: 1 },
      personFields,
    );
    expect(suspended.person).to.include({ state: 'SUSPENDED', suspensionReach: 'EVERY_MANDATE', version: 2 });
    expect((await grantTo(subject)).code).to.equal('PERSON_SUSPENDED');
    expect((await mutate(network, admin, 'reinstatePerson', { id: person.id, expectedVersion: 1 }, personFields)).code).to.equal(
      'STALE_VERSION',
    );
    expect((await mutate(network, secretariat, 'reinstatePerson', { id: person.id }, personFields)).code).to.equal('ADMIN_REQUIRED');
    const reinstated = await accepted(network, admin, 'reinstatePerson', { id: person.id }, personFields);
    expect(reinstated.person).to.include({ state: 'ACTIVE', suspensionReach: null });
    const query = 'query ($id: ID!) { person(id: $id) { name history { action reason note actorPerson } actions { name allowed } } }';
    const asStaff = (await network.ask(secretariat, query, { id: person.id })).data.person;
    expect(asStaff.history[1]).to.deep.equal({ action: 'suspendPerson', reason: 'OTHER', note: 'Told.', actorPerson: 'local:admin' });
    const itself = (await network.ask(callerOf('MEMBER', { person: subject }), query, { id: person.id })).data.person;
    expect(itself.name).to.equal('ວຽງ');
    expect(itself.history[1]).to.deep.equal({ action: 'suspendPerson', reason: null, note: null, actorPerson: null });
    for (const stranger of [nobody, callerOf('MEMBER', { person: 'th:stranger' })]) {
      expect((await network.ask(stranger, query, { id: person.id })).data.person).to.equal(null);
      const refused = await mutate(network, stranger, 'suspendPerson', { id: person.id, reason: 'MISUSE' }, personFields);
      expect(refused.code).to.equal(stranger === nobody ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
  });

  it('tells of a suspension by the secretariat that it leaves the mandates of the staff', async () => {
    const { person } = await accepted(network, secretariat, 'registerPerson', { subject: newSubject() }, personFields);
    const suspended = await accepted(network, secretariat, 'suspendPerson', { id: person.id, reason: 'MISUSE' }, personFields);
    expect(suspended.person.suspensionReach).to.equal('NOT_OF_STAFF');
    const further = await accepted(network, admin, 'suspendPerson', { id: person.id, reason: 'MISUSE' }, personFields);
    expect(further.person).to.include({ suspensionReach: 'EVERY_MANDATE', version: 3 });
    await accepted(network, admin, 'reinstatePerson', { id: person.id }, personFields);
    const told = (await outboxOf(network))
      .filter(({ attributes }) => JSON.parse(attributes).subject === person.id)
      .map(({ data }) => JSON.parse(data).after.suspensionReach);
    expect(told).to.deep.equal([undefined, 'NOT_OF_STAFF', 'EVERY_MANDATE', undefined]);
  });

  it('tells who gives a deputy nothing of who that is', async () => {
    const { mandate } = await grantTo(newSubject());
    const give = (input: object) =>
      mutate(network, holderOf(mandate), 'grantMandate', { role: 'MEMBER', may: 'SIGN', ...input }, mandateFields);
    const subjects = [newSubject(), newSubject()];
    const [active, suspended] = await Promise.all(
      subjects.map(async (subject) => (await accepted(network, secretariat, 'registerPerson', { subject }, personFields)).person),
    );
    await accepted(network, secretariat, 'suspendPerson', { id: suspended.id, reason: 'MISUSE' }, personFields);
    // An id says nothing of whom it is, nor whether there is somebody.
    const answers = await Promise.all([active.id, suspended.id, newId('per')].map((personId) => give({ personId, dryRun: true })));
    for (const { code } of answers) expect(code).to.equal('NOT_FOUND');
    const dry = await Promise.all([...subjects, newSubject()].map((subject) => give({ subject, dryRun: true })));
    const tellable = dry.map(({ mandate: { id: _, subject: __, ...told } }) => told);
    expect(tellable).to.deep.equal([tellable[0], tellable[0], tellable[0]]);
    const given = await give({ subject: suspended.subject });
    expect(given.mandate).to.deep.include({ state: 'ACTIVE', person: null, deputyOf: { id: mandate.id } });
    expect((await grantTo(suspended.subject, { role: 'TALENT', organizationId: undefined })).code).to.equal('PERSON_SUSPENDED');
    const { mandate: other } = await grantTo(active.subject, { from: '2026-12-01' });
    const overlapping = await give({ subject: active.subject });
    expect(overlapping.code).to.equal('MANDATE_OVERLAPS');
    expect(overlapping.message).to.include('MND-…').and.not.include(other.number).and.not.include('2026-12-01');
    expect((await grantTo(active.subject)).message).to.include(other.number);
  });

  it('draws no number in a dry run, and does not tell how many there are', async () => {
    const dry = await grantTo(newSubject(), { dryRun: true });
    expect(dry.mandate.number).to.match(/^MND-\d{4}-00000$/);
    const numbers = [await grantTo(newSubject()), await grantTo(newSubject(), { dryRun: true }), await grantTo(newSubject())].map(
      ({ mandate }) => Number(mandate.number.split('-').at(-1)),
    );
    expect(numbers[1]).to.equal(0);
    expect((numbers[2] ?? 0) - (numbers[0] ?? 0)).to.equal(1);
  });

  it('lists and counts what the caller may see', async () => {
    const subject = newSubject();
    const { mandate } = await grantTo(subject);
    const query = `query ($f: MandateFilter) { mandates(filter: $f) { totalCount nodes { id } } persons(first: 100) { totalCount nodes { id subject mandates(inForce: true) { id } } } }`;
    const read = async (caller: Caller) =>
      (await network.ask(caller, query, { f: { organizationId, inForceOn: '2998-01-01', roles: ['MEMBER'] } })).data;
    const own = await read(callerOf('MEMBER', { person: subject }));
    expect(own.mandates).to.deep.equal({ totalCount: 1, nodes: [{ id: mandate.id }] });
    expect(own.persons).to.deep.equal({ totalCount: 1, nodes: [{ id: mandate.person.id, subject, mandates: [{ id: mandate.id }] }] });
    expect(await read(nobody)).to.deep.equal({ mandates: null, persons: null });
    const all = await read(secretariat);
    expect(all.mandates.nodes.map(({ id }: { id: string }) => id)).to.include(mandate.id);
    expect(all.persons.totalCount).to.be.greaterThan(1);
  });

  it('judges in SQL and in memory alike who sees whom', async () => {
    const persons = await writer.manager.find(PersonEntity);
    const mandates = await writer.manager.find(MandateEntity);
    const callers = [
      nobody,
      secretariat,
      admin,
      ...mandates.map(({ subject }) => callerOf('MEMBER', { person: subject })),
      ...mandates.map(({ grantedBy }) => callerOf('AGENCY', { person: grantedBy })),
    ];
    for (const caller of callers) {
      for (const [table, predicate, rows] of [
        ['person', viewPersons(caller), persons],
        ['mandate', viewMandates(caller), mandates],
      ] as const) {
        const parameters = new Parameters();
        const found: { id: string }[] = await writer.query(
          `SELECT r.id FROM ${table} r WHERE ${predicateSql(predicate as never, parameters, 'r')}`,
          parameters.values,
        );
        const expected = (rows as readonly (Person | Mandate)[])
          .filter((row) => holds(predicate as never, row as never))
          .map(({ id }) => id);
        expect(found.map(({ id }) => id).sort()).to.deep.equal(expected.sort());
      }
    }
  });

  it('shows a caller their mandates, through whom they act, and whether their organisation is suspended', async () => {
    const caller = callerOf('MEMBER', {
      person: 'th:ann',
      organization: organizationId,
      suspended: true,
      via: 'th:machine',
      mandates: [
        {
          id: 'm1',
          role: 'MEMBER',
          organization: organizationId,
          profile: null,
          country: null,
          may: 'SIGN',
          from: '2026-01-01',
          to: null,
          source: 'NETWORK',
        },
        { id: 'm2', role: 'AGENCY', organization: null, profile: null, country: 'TH', may: 'EDIT', from: null, to: null, source: 'ISSUER' },
      ],
    });
    const { data } = await network.ask(
      caller,
      '{ viewer { person via suspended may mandates { id role organization { id } country { code } may from to source } } }',
    );
    expect(data.viewer).to.deep.equal({
      person: 'th:ann',
      via: 'th:machine',
      suspended: true,
      may: 'SIGN',
      mandates: [
        {
          id: 'm1',
          role: 'MEMBER',
          organization: { id: organizationId },
          country: null,
          may: 'SIGN',
          from: '2026-01-01',
          to: null,
          source: 'NETWORK',
        },
        { id: 'm2', role: 'AGENCY', organization: null, country: { code: 'TH' }, may: 'EDIT', from: null, to: null, source: 'ISSUER' },
      ],
    });
  });

  it('keeps through which machine somebody acted, for the staff, who grants nothing through it', async () => {
    const agencyId = await registered(network, { country: 'LA', types: ['GOVERNMENT'] });
    const term = { organizationId: agencyId, country: 'LA', subject: 'MEMBERSHIP', from: '2020-01-01' };
    await accepted(network, secretariat, 'recordAgencyMandate', term, 'agencyMandate { id }');
    const applicantId = await registered(network, { country: 'LA' });
    const member = callerOf('MEMBER', { organization: applicantId });
    const application = { organizationId: applicantId, fields: ['2.11'], sponsorAgencyId: agencyId };
    const { membership } = await accepted(network, member, 'applyForMembership', application, membershipFields);
    await accepted(network, member, 'submitMembership', { id: membership.id }, membershipFields);
    await accepted(network, secretariat, 'screenMembership', { id: membership.id }, membershipFields);
    const own = await grantTo('la:officer', { role: 'AGENCY', country: 'LA', organizationId: undefined });
    const machine = callerOf('AGENCY', { person: 'la:officer', via: 'la:machine', mandate: own.mandate.id, country: 'LA' });
    await accepted(network, machine, 'recommendMembership', { id: membership.id }, membershipFields);
    const query = 'query ($id: ID!) { membership(id: $id) { history(last: 1) { actorPerson actorVia } } }';
    const historyFor = async (caller: Caller) => (await network.ask(caller, query, { id: membership.id })).data.membership.history;
    expect(await historyFor(secretariat)).to.deep.equal([{ actorPerson: 'la:officer', actorVia: 'la:machine' }]);
    expect((await historyFor(member))[0].actorVia).to.equal(null);
    const granted = await grantTo(newSubject(), { role: 'AGENCY', organizationId: undefined }, machine);
    expect(granted.code).to.equal('NOT_BY_MACHINE');
    expect(granted.message).to.include('grantMandate');
  });

  it('refuses values that are none, and hides what is missing as what is hidden', async () => {
    for (const input of [
      { subject: 'x'.repeat(10_000) },
      { subject: 'th:a\u0000' },
      { subject: null, personId: null },
      { subject: 'th:a', personId: newId('per') },
    ]) {
      const { code, details } = await mutate(
        network,
        secretariat,
        'grantMandate',
        { role: 'MEMBER', organizationId, ...input },
        mandateFields,
      );
      expect({ code, count: details.length }).to.deep.equal({ code: 'INVALID_INPUT', count: 1 });
    }
    const missing = await mutate(
      network,
      secretariat,
      'grantMandate',
      { role: 'MEMBER', organizationId, personId: newId('per') },
      mandateFields,
    );
    expect(missing.code).to.equal('NOT_FOUND');
    const nowhere = await grantTo(newSubject(), { organizationId: newId('org') });
    expect(nowhere.code).to.equal('NOT_FOUND');
    const { errors } = await network.ask(secretariat, '{ person { id } }');
    expect(errors?.[0]?.extensions?.code).to.equal('BAD_USER_INPUT');
  });

  it('comes back as it was written: every fact of a person and of a mandate', async () => {
    const at = { createdAt: '2026-02-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' };
    const person: Complete<Person> = {
      id: newId('per'),
      version: 2,
      subject: newSubject(),
      name: 'Nguyễn',
      state: 'SUSPENDED',
      suspensionReach: 'NOT_OF_STAFF',
      ...at,
    };
    await writer.manager.insert(PersonEntity, person);
    expect({ ...(await findPersons(writer.manager, [person.id]))[0] }).to.deep.equal(person);
    const { mandate: represented } = await grantTo(newSubject());
    const mandate: Complete<Mandate> = {
      id: newId('mnd'),
      version: 2,
      number: 'MND-1999-00001',
      personId: person.id,
      subject: person.subject,
      role: 'PARTNER_SYSTEM',
      organizationId,
      profileId: newId('tal'),
      country: 'TH',
      may: 'EDIT',
      scopes: ['events:read'],
      from: '2026-01-01',
      to: '2026-12-31',
      deputyOf: represented.id,
      state: 'REVOKED',
      grantedBy: 'local:desk',
      grantedUnder: 'mnd_desk',
      ...at,
    };
    await writer.manager.insert(MandateEntity, structuredClone(mandate) as never);
    expect({ ...(await findMandates(writer.manager, [mandate.id]))[0] }).to.deep.equal(mandate);
  });
});

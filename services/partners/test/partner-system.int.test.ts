import { type Caller, holds, publicCaller } from '@cattc/decisions';
import { makeEvent, organizationEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import type { PartnerSystem } from '../src/partner-system/partner-system.ts';
import { viewPartnerSystems } from '../src/partner-system/partner-system-access.ts';
import { machineOf, mutate, type PartnersUnderTest, register, secretariat, startPartners, systemInput } from './partners-under-test.ts';

const admin = callerOf('ADMIN');
const fields = 'id number name country { code } organization { id } subject scopes state contact { name email } version';

describe("partners' systems", () => {
  let partners: PartnersUnderTest;
  before(async () => {
    partners = await startPartners();
  });
  after(() => partners?.stop());

  const read = async (caller: Caller, id: string, selection = fields) => {
    const answer = await partners.ask(caller, `query ($id: ID!) { partnerSystem(id: $id) { ${selection} } }`, { id });
    for (const error of answer.errors ?? []) expect(error.extensions?.code).to.be.oneOf(['UNAUTHENTICATED', 'FORBIDDEN']);
    return answer.data.partnerSystem;
  };
  const outboxOf = async (subject: string) => {
    const rows = await partners.databases.query<{ attributes: string; data: string }>(
      'partners',
      'SELECT attributes, data FROM outbox ORDER BY id',
    );
    return rows
      .map(({ attributes, data }) => ({ ...JSON.parse(attributes), data: JSON.parse(data) }))
      .filter((event) => event.subject === subject);
  };

  it('are registered with a feed of their own', async () => {
    const organizationId = newId('org');
    const input = systemInput({ organizationId, contact: { email: 'desk@nstda.or.th' }, scopes: ['events:read', 'agency:act'] });
    const { partnerSystem } = await mutate(partners, admin, 'registerPartnerSystem', input);
    expect(partnerSystem.number).to.match(/^PTN-\d{4}-\d{5}$/);
    expect(partnerSystem.feed.cursor).to.match(/^[a-z0-9]{6}-0$/);
    expect(partnerSystem.feed).to.include({ head: '0', oldest: '1' });
    expect(await read(secretariat, partnerSystem.id)).to.deep.equal({
      id: partnerSystem.id,
      number: partnerSystem.number,
      name: input.name,
      country: { code: 'TH' },
      organization: { id: organizationId },
      subject: input.subject,
      scopes: ['events:read', 'agency:act'],
      state: 'ACTIVE',
      contact: { name: null, email: 'desk@nstda.or.th' },
      version: 1,
    });
  });

  it('belong to the survivor where the organisation that they were registered for was merged', async () => {
    const [organizationId, between, survivor] = [newId('org'), newId('org'), newId('org')] as const;
    const { partnerSystem } = await mutate(partners, admin, 'registerPartnerSystem', systemInput({ organizationId }));
    const now = new Date();
    const origin = {
      deploymentUrl: 'http://network.test',
      causationId: 'r',
      correlationId: 'r',
      traceparent: null,
      actor: { role: 'ADMIN', country: null },
    };
    const view = {
      rorId: null,
      status: 'ACTIVE',
      displayName: 'A',
      names: [],
      types: ['EDUCATION'],
      country: 'TH',
      domains: [],
      externalIds: [],
      relations: [],
    };
    const places = { subdivision: null, city: null, location: null, website: null, established: null };
    const merged = (id: string, mergedInto: string) =>
      [{}, { mergedInto }].map((facts, index) =>
        makeEvent(
          index === 0 ? organizationEvents.registered : organizationEvents.merged,
          {
            id: newId('evt'),
            subject: id,
            sequence: index + 1,
            time: now,
            effectiveAt: now,
            before: null,
            after: { id, ...view, ...places, ...facts },
            reason: null,
          },
          origin,
        ),
      );
    await partners.publish([...merged(between, survivor), ...merged(organizationId, between)]);
    await partners.until(
      'the system is its survivor’s',
      async () => (await read(secretariat, partnerSystem.id)).organization.id === survivor,
    );
    for (const id of [organizationId, between, survivor]) {
      const query = 'query ($id: ID!) { partnerSystems(filter: { organizationId: $id }) { nodes { id } } }';
      expect((await partners.ask(secretariat, query, { id })).data.partnerSystems.nodes).to.deep.equal([{ id: partnerSystem.id }]);
    }
  });

  it('are changed, suspended and reinstated by the staff, each with one event and one line of history', async () => {
    const { id, caller } = await register(partners);
    const reason = { reason: 'MISUSE', note: 'พบการใช้งานผิดข้อตกลง' };
    expect(
      (await mutate(partners, secretariat, 'updatePartnerSystem', { id, name: '新系统', contact: { email: 'a@b.th' } })).partnerSystem,
    ).to.include({ version: 2 });
    expect((await mutate(partners, caller, 'suspendPartnerSystem', { id, ...reason })).code).to.equal('FORBIDDEN');
    expect((await mutate(partners, secretariat, 'suspendPartnerSystem', { id, ...reason })).partnerSystem).to.include({
      version: 3,
      state: 'SUSPENDED',
    });
    expect((await mutate(partners, secretariat, 'suspendPartnerSystem', { id, ...reason })).code).to.equal('WRONG_STATE');
    expect((await mutate(partners, secretariat, 'reinstatePartnerSystem', { id })).partnerSystem).to.include({
      version: 4,
      state: 'ACTIVE',
    });

    const history =
      'history { version action fromState toState actorRole actorPerson reason note } actions { name allowed refusals { code } }';
    const asStaff = await read(secretariat, id, history);
    expect(asStaff.history.map((each: { action: string }) => each.action)).to.deep.equal([
      'registerPartnerSystem',
      'updatePartnerSystem',
      'suspendPartnerSystem',
      'reinstatePartnerSystem',
    ]);
    expect(asStaff.history[2]).to.deep.include({ fromState: 'ACTIVE', toState: 'SUSPENDED', actorPerson: secretariat.person, ...reason });
    expect(asStaff.actions.filter((each: { allowed: boolean }) => each.allowed).map((each: { name: string }) => each.name)).to.deep.equal([
      'updatePartnerSystem',
      'suspendPartnerSystem',
    ]);
    const asItself = await read(caller, id, history);
    expect(asItself.history[2]).to.include({ actorRole: 'SECRETARIAT', actorPerson: null, reason: 'MISUSE' });
    expect(asItself.actions.every((each: { allowed: boolean }) => !each.allowed)).to.equal(true);

    const events = await outboxOf(id);
    expect(events.map(({ type, sequence }) => `${Number(sequence)} ${type.split('.').at(-2)}`)).to.deep.equal([
      '1 registered',
      '2 updated',
      '3 suspended',
      '4 reinstated',
    ]);
    expect(events[1].data).to.deep.include({ before: { name: 'ระบบของ สวทช. (NSTDA gateway)' } });
    expect(events[2].data).to.deep.include({ reason: 'MISUSE', before: { state: 'ACTIVE' } });
    expect(JSON.stringify(events)).to.not.include('a@b.th');
  });

  it('have one active holder of a subject, however many are registered at once', async () => {
    const { subject } = systemInput();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => mutate(partners, secretariat, 'registerPartnerSystem', systemInput({ subject }))),
    );
    const [first] = answers.filter((answer) => answer.partnerSystem);
    expect(answers.filter((answer) => answer.code === 'SUBJECT_TAKEN')).to.have.length(4);
    const { id } = first.partnerSystem;
    await mutate(partners, secretariat, 'suspendPartnerSystem', { id, reason: 'OTHER' });
    const second = await mutate(partners, secretariat, 'registerPartnerSystem', systemInput({ subject }));
    expect(second.partnerSystem.state).to.equal('ACTIVE');
    const back = await mutate(partners, secretariat, 'reinstatePartnerSystem', { id });
    expect(back).to.include({ code: 'SUBJECT_TAKEN' });
    expect(back.message).to.include(second.partnerSystem.number);
    const { actions } = await read(secretariat, id, 'actions { name refusals { code message } }');
    expect(actions[2]).to.deep.equal({ name: 'reinstatePartnerSystem', refusals: [{ code: 'SUBJECT_TAKEN', message: back.message }] });
  });

  it('are registered once for one key, twice and in parallel; another input with it is refused', async () => {
    const input = { ...systemInput(), idempotencyKey: 'register-nstda-1' };
    const answers = await Promise.all([1, 2, 3].map(() => mutate(partners, secretariat, 'registerPartnerSystem', input)));
    expect(new Set(answers.map((answer) => answer.partnerSystem.id)).size).to.equal(1);
    const again = await mutate(partners, secretariat, 'registerPartnerSystem', input);
    expect(again.partnerSystem.id).to.equal(answers[0].partnerSystem.id);
    const changed = await mutate(partners, secretariat, 'registerPartnerSystem', { ...input, name: 'Other' });
    expect(changed.code).to.equal('IDEMPOTENCY_KEY_REUSED');
  });

  it('are left as they are by a dry run, a stale version, and who may not', async () => {
    const { id, caller } = await register(partners);
    const dry = await mutate(partners, secretariat, 'suspendPartnerSystem', { id, reason: 'OTHER', dryRun: true });
    expect(dry.partnerSystem).to.include({ state: 'SUSPENDED', version: 2 });
    expect((await mutate(partners, secretariat, 'updatePartnerSystem', { id, name: 'x', expectedVersion: 7 })).code).to.equal(
      'STALE_VERSION',
    );
    expect((await mutate(partners, caller, 'updatePartnerSystem', { id, scopes: ['events:restricted'] })).code).to.equal('FORBIDDEN');
    expect((await mutate(partners, publicCaller, 'registerPartnerSystem', systemInput())).code).to.equal('UNAUTHENTICATED');
    expect(await read(secretariat, id, 'state version')).to.deep.equal({ state: 'ACTIVE', version: 1 });
    expect(await outboxOf(id)).to.have.length(1);
    const before = await partners.databases.query<{ count: string }>('partners', 'SELECT count(*) FROM feed');
    await mutate(partners, secretariat, 'registerPartnerSystem', { ...systemInput(), dryRun: true });
    expect(await partners.databases.query('partners', 'SELECT count(*) FROM feed')).to.deep.equal(before);
  });

  it('are refused with every value named that does not fit', async () => {
    const input = { name: '\u0000', country: 'Siam', subject: 'a\u0000', scopes: ['*'], organizationId: '\u0000', note: 'x'.repeat(3_000) };
    const refused = await mutate(partners, secretariat, 'registerPartnerSystem', input);
    expect(refused.code).to.equal('INVALID_INPUT');
    const paths = refused.details.map(({ path }: { path: string }) => path);
    expect(paths).to.deep.equal(['name', 'country', 'organizationId', 'subject', 'scopes[0]', 'note']);
    const chinese = await mutate(partners, secretariat, 'registerPartnerSystem', input, 'partnerSystem { id }', {
      'accept-language': 'zh-CN',
    });
    expect(chinese.message).to.match(/\p{Script=Han}/u);
  });

  it('are hidden from others exactly as what is not there', async () => {
    const { id, subject } = await register(partners);
    const missing = newId('ptn');
    for (const stranger of [
      callerOf('PARTNER_SYSTEM', { person: 'another', country: 'TH' }),
      callerOf('PARTNER_SYSTEM', { person: subject, country: 'VN' }),
      callerOf('AGENCY', { country: 'TH' }),
      callerOf('MEMBER', { organization: newId('org') }),
      publicCaller,
    ]) {
      for (const each of [id, missing, 'ptn_\u0000', 'x']) {
        expect(await read(stranger, each, 'id')).to.equal(null);
        const refused = await mutate(partners, stranger, 'suspendPartnerSystem', { id: each, reason: 'OTHER' });
        expect(refused.code).to.equal(stranger.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        expect(refused.message).not.to.include(each);
      }
      const entities = await partners.ask(
        stranger,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PartnerSystem { id } } }',
        {
          r: [{ __typename: 'PartnerSystem', id }],
        },
      );
      expect(entities.data._entities).to.deep.equal([null]);
    }
  });

  it('are listed for every caller, filter, order and page size exactly as they may be seen, each once, in order', async () => {
    const organizationId = newId('org');
    for (const country of ['LA', 'KH', 'LA']) {
      const { id } = await register(partners, { country, organizationId: country === 'KH' ? null : organizationId });
      if (country === 'KH') await mutate(partners, secretariat, 'suspendPartnerSystem', { id, reason: 'OWN_WISH' });
    }
    const itself = await register(partners, { country: 'LA', organizationId });
    const rows = await partners.databases.query<PartnerSystem>(
      'partners',
      `SELECT id, country, state, subject, organization_id AS "organizationId" FROM partner_system ORDER BY id`,
    );
    const query = `query ($filter: PartnerSystemFilter, $orderBy: PartnerSystemOrder, $first: Int, $after: String) {
      partnerSystems(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes { id } totalCount totalCountIsExact pageInfo { hasNextPage endCursor } } }`;
    const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          secretariat,
          callerOf('COMPLIANCE'),
          itself.caller,
          machineOf({ subject: 'nobody', country: 'LA', scopes: [] }),
          publicCaller,
        ),
        option(fc.subarray(['ACTIVE', 'SUSPENDED'], { minLength: 1 })),
        option(fc.subarray(['LA', 'KH', 'TH'], { minLength: 1 })),
        option(fc.constant(organizationId)),
        fc.constantFrom('CREATED', 'CREATED_DESC'),
        fc.integer({ min: 1, max: 7 }),
        async (caller, states, countries, organization, orderBy, first) => {
          const filter = { states, countries, organizationId: organization };
          const ids: string[] = [];
          for (let after: string | null = null; ; ) {
            const answer = await partners.ask(caller, query, { filter, orderBy, first, after });
            if (caller.role === 'PUBLIC') {
              expect(answer.errors?.[0]?.extensions?.code).to.equal('UNAUTHENTICATED');
              break;
            }
            expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
            const page = answer.data.partnerSystems;
            ids.push(...page.nodes.map(({ id }: { id: string }) => id));
            expect(page.totalCountIsExact).to.equal(true);
            if (!page.pageInfo.hasNextPage) {
              expect(page.totalCount).to.equal(ids.length);
              break;
            }
            after = page.pageInfo.endCursor;
          }
          const visible = viewPartnerSystems(caller);
          const expected = rows.filter(
            (row) =>
              holds(visible, row) &&
              (states === null || states.includes(row.state)) &&
              (countries === null || countries.includes(row.country)) &&
              (organization === null || row.organizationId === organization),
          );
          if (orderBy === 'CREATED_DESC') expected.reverse();
          expect(ids).to.deep.equal(expected.map(({ id }) => id));
        },
      ),
      { numRuns: 40, seed: 20261123 },
    );
  });

  it('are not listed by a cursor of another filter, a changed one, or arguments that do not fit', async () => {
    const { data } = await partners.ask(secretariat, '{ partnerSystems(first: 1) { pageInfo { endCursor } } }');
    const cursor = data.partnerSystems.pageInfo.endCursor;
    for (const list of [
      `after: "${cursor}", filter: { states: [ACTIVE] }`,
      `after: "${cursor}", orderBy: CREATED`,
      `after: "x${cursor}"`,
      'first: 0',
      'first: 101',
      'filter: { countries: ["XX"] }',
      'filter: { organizationId: "\\u0000" }',
    ]) {
      const answer = await partners.ask(secretariat, `{ partnerSystems(${list}) { nodes { id } } }`);
      expect(answer.errors?.[0]?.extensions?.code, list).to.equal('BAD_USER_INPUT');
    }
  });
});

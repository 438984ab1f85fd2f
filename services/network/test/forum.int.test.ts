import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { accepted, mutate, nobody, organization, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const fields = 'forum { id state version places { capacity registered left waiting } }';
const whole = 'delegate { id state version }';
const names = [
  { value: 'Forum on China-ASEAN Technology Transfer', lang: 'en' },
  { value: '中国—东盟技术转移与创新合作大会', lang: 'zh-Hans' },
];

describe('forums and their delegates', () => {
  let network: SubgraphUnderTest;
  let now = new Date('2026-06-01T02:00:00.000Z');
  let year = 2040;
  before(async () => {
    network = await startNetwork(() => now);
  });
  after(() => network?.stop());

  /** An organisation with a membership, as it was recorded. */
  async function member(country = 'TH', state = 'ACTIVE'): Promise<{ id: string; membershipId: string }> {
    const id = await registered(
      network,
      organization({ country, names: [{ value: `Institute ${Math.random()}`, lang: 'en', kind: 'LABEL' }] }),
    );
    const membershipId = id.replace('org', 'mem');
    await network.databases.query(
      'network',
      `INSERT INTO membership (id, version, number, organization_id, country, tier, state, fields, valid_from, valid_to, state_since, effective_at, created_at, updated_at)
       VALUES ($1, 1, $1, $2, $3, 'STANDARD', $4, '{}', '2026-01-01', '2029-12-31', '2026-01-01', '2026-01-01', now(), now())`,
      [membershipId, id, country, state],
    );
    await network.databases.query('network', 'UPDATE organization SET membership_id = $1, membership_state = $2 WHERE id = $3', [
      membershipId,
      state,
      id,
    ]);
    return { id, membershipId };
  }
  /** A forum whose registration is open. */
  async function forum(capacity: number, more: object = {}): Promise<string> {
    year += 1;
    const dates = { startsOn: `${year}-09-16`, endsOn: `${year}-09-20`, registrationClosesOn: `${year}-08-31` };
    const facts = {
      year,
      names,
      country: 'CN',
      city: 'Nanning',
      timeZone: 'Asia/Shanghai',
      capacity,
      perOrganization: 1_000,
      ...dates,
      ...more,
    };
    const { id } = (await accepted(network, secretariat, 'announceForum', facts, fields)).forum;
    await accepted(network, secretariat, 'openForumRegistration', { id }, fields);
    return id;
  }
  let people = 0;
  const person = () => ({ name: `Person ${++people}`, email: `person-${people}@example.org`, languages: ['en'] });
  const send = async (forumId: string, organizationId: string, caller = secretariat) =>
    (await accepted(network, caller, 'registerDelegate', { forumId, organizationId, ...person() }, whole)).delegate as {
      id: string;
      state: string;
    };
  const statesOf = async (forumId: string) => {
    const rows = await network.databases.query<{ id: string; state: string }>(
      'network',
      'SELECT id, state FROM delegate WHERE forum_id = $1 ORDER BY id',
      [forumId],
    );
    return rows.map(({ state }) => state);
  };
  const step = async (mutation: string, id: string, input: object = {}) =>
    accepted(network, secretariat, mutation, { id, ...input }, fields);

  it('a forum lives from its announcement to its end: each step once in the history, and one public event', async () => {
    const id = await forum(2, { startsOn: '2026-09-16', endsOn: '2026-09-20', registrationClosesOn: '2026-08-31', year: 2026 });
    const again = {
      year: 2026,
      names,
      country: 'CN',
      city: 'Nanning',
      timeZone: 'Asia/Shanghai',
      startsOn: '2026-09-16',
      endsOn: '2026-09-20',
    };
    expect((await mutate(network, secretariat, 'announceForum', again, fields)).code).to.equal('FORUM_EXISTS');
    now = new Date('2026-09-01T02:00:00.000Z');
    await network.until('the clock has ended registration', async () => {
      const { data } = await network.ask(nobody, `{ forum(id: "${id}") { state } }`);
      return data.forum.state === 'PREPARING';
    });
    now = new Date('2026-09-16T02:00:00.000Z');
    await step('openForum', id);
    expect((await mutate(network, secretariat, 'closeForum', { id }, fields)).code).to.equal('FORUM_NOT_YET');
    now = new Date('2026-09-20T02:00:00.000Z');
    await step('closeForum', id);
    const document = `{ forum(id: "${id}") { name(lang: "zh") { value } history { action } country { code } } forums(filter: { years: [2026] }) { totalCount nodes { id } } timeline(subject: "${id}") { totalCount } }`;
    const { data } = await network.ask(nobody, document);
    expect(data.forum.name.value).to.equal(names[1]?.value);
    const actions = ['announceForum', 'openForumRegistration', 'endRegistration', 'openForum', 'closeForum'];
    expect(data.forum.history.map(({ action }: { action: string }) => action)).to.deep.equal(actions);
    expect(data.forums).to.deep.equal({ totalCount: 1, nodes: [{ id }] });
    expect(data.timeline.totalCount).to.equal(5);
    const events = (await outboxOf(network)).map(({ attributes }) => JSON.parse(attributes)).filter(({ subject }) => subject === id);
    expect(events.map(({ type, dataclassification }) => [type.split('.').at(-2), dataclassification])).to.deep.equal(
      ['announced', 'registration_opened', 'registration_closed', 'opened', 'closed'].map((event) => [event, 'PUBLIC']),
    );
    now = new Date('2026-06-01T02:00:00.000Z');
  });

  it('members register their own, and see no others; whoever they are is told to nobody else', async () => {
    const id = await forum(10);
    const [own, other] = [await member(), await member('VN')];
    const caller = callerOf('MEMBER', { organization: own.id });
    const mine = await send(id, own.id, caller);
    const others = await send(id, other.id);
    expect(
      (await mutate(network, caller, 'registerDelegate', { forumId: id, organizationId: other.id, ...person() }, whole)).code,
    ).to.equal('NOT_OWN_ORGANIZATION');
    expect((await mutate(network, caller, 'withdrawDelegate', { id: others.id, reason: 'OTHER', note: 'no' }, whole)).code).to.equal(
      'NOT_FOUND',
    );
    const document = `{ delegates(filter: { forumId: "${id}" }) { totalCount nodes { id name email organization { id } forum { id } actions { name allowed } } } }`;
    const seen = (await network.ask(caller, document)).data.delegates;
    expect(seen).to.deep.include({ totalCount: 1 });
    expect(seen.nodes[0]).to.deep.include({ id: mine.id, organization: { id: own.id }, forum: { id } });
    expect(seen.nodes[0].email).to.match(/@example\.org/);
    const agency = (await network.ask(callerOf('AGENCY', { country: 'TH' }), document)).data.delegates;
    expect(agency.nodes.map((node: { id: string; email: string | null }) => [node.id, node.email])).to.deep.equal([[mine.id, null]]);
    expect((await network.ask(nobody, document)).errors).to.have.length(1);
    const events = (await outboxOf(network)).filter(({ attributes }) => JSON.parse(attributes).subject === mine.id);
    expect(JSON.stringify(events)).to.not.match(/Person|person-/);
  });

  it('gives every place to the first who waits: by withdrawal, and by a greater capacity', async () => {
    const id = await forum(2);
    const { id: organizationId } = await member();
    const delegates = [];
    for (let index = 0; index < 6; index += 1) delegates.push(await send(id, organizationId));
    expect(delegates.map(({ state }) => state)).to.deep.equal(['REGISTERED', 'REGISTERED', 'WAITING', 'WAITING', 'WAITING', 'WAITING']);
    await accepted(network, secretariat, 'withdrawDelegate', { id: delegates[3]?.id, reason: 'CANNOT_TRAVEL' }, whole);
    expect(await statesOf(id)).to.deep.equal(['REGISTERED', 'REGISTERED', 'WAITING', 'WITHDRAWN', 'WAITING', 'WAITING']);
    await accepted(network, secretariat, 'withdrawDelegate', { id: delegates[0]?.id, reason: 'REPLACED' }, whole);
    expect(await statesOf(id)).to.deep.equal(['WITHDRAWN', 'REGISTERED', 'REGISTERED', 'WITHDRAWN', 'WAITING', 'WAITING']);
    expect((await mutate(network, secretariat, 'updateForum', { id, capacity: 1 }, fields)).code).to.equal('CAPACITY_TAKEN');
    const { forum: grown } = await step('updateForum', id, { capacity: 4 });
    expect(grown.places).to.deep.equal({ capacity: 4, registered: 4, left: 0, waiting: 0 });
    const promoted = (await outboxOf(network))
      .map(({ attributes }) => JSON.parse(attributes))
      .filter(({ type }) => type.includes('delegate.promoted'));
    expect(promoted.map(({ subject }) => subject)).to.deep.equal(
      [delegates[2], delegates[4], delegates[5]].map((delegate) => delegate?.id),
    );
  });

  it('a member that is suspended loses its places to others, and comes back to what is free', async () => {
    const id = await forum(2);
    const [first, second] = [await member(), await member('VN')];
    for (const { id: organizationId } of [first, first, second, second]) await send(id, organizationId);
    expect(await statesOf(id)).to.deep.equal(['REGISTERED', 'REGISTERED', 'WAITING', 'WAITING']);
    const suspended = { id: first.membershipId, reason: 'SANCTIONS', note: 'What is known.' };
    await accepted(network, secretariat, 'suspendMembership', suspended, 'membership { state }');
    expect(await statesOf(id)).to.deep.equal(['SUSPENDED', 'SUSPENDED', 'REGISTERED', 'REGISTERED']);
    const refused = await mutate(network, secretariat, 'registerDelegate', { forumId: id, organizationId: first.id, ...person() }, whole);
    expect(refused.code).to.equal('NOT_A_MEMBER');
    await step('updateForum', id, { capacity: 3 });
    await accepted(network, secretariat, 'reinstateMembership', { id: first.membershipId, note: 'Cleared.' }, 'membership { state }');
    expect(await statesOf(id)).to.deep.equal(['REGISTERED', 'WAITING', 'REGISTERED', 'REGISTERED']);
  });

  it('a delegate follows the organisation into the record that it was merged into', async () => {
    const id = await forum(5);
    const [gone, kept] = [
      await member(),
      await registered(network, organization({ names: [{ value: 'Kept', lang: 'en', kind: 'LABEL' }] })),
    ];
    const { id: delegateId } = await send(id, gone.id);
    await accepted(network, secretariat, 'mergeOrganizations', { id: gone.id, into: kept, reason: 'DUPLICATE' }, 'organization { id }');
    const caller = callerOf('MEMBER', { organization: kept });
    expect((await network.ask(caller, `{ delegate(id: "${delegateId}") { organization { id } } }`)).data.delegate).to.deep.equal({
      organization: { id: kept },
    });
    expect(
      (await accepted(network, caller, 'withdrawDelegate', { id: delegateId, reason: 'CANNOT_TRAVEL' }, whole)).delegate.state,
    ).to.equal('WITHDRAWN');
  });

  it('repeats the first answer to a key, and stores nothing in a dry run', async () => {
    const id = await forum(1);
    const { id: organizationId } = await member();
    const input = { forumId: id, organizationId, ...person() };
    await accepted(network, secretariat, 'registerDelegate', { ...input, dryRun: true }, whole);
    const [one, two] = [
      await accepted(network, secretariat, 'registerDelegate', { ...input, idempotencyKey: 'a-key-of-a-delegate' }, whole),
      await accepted(network, secretariat, 'registerDelegate', { ...input, idempotencyKey: 'a-key-of-a-delegate' }, whole),
    ];
    expect(two).to.deep.equal(one);
    expect(await statesOf(id)).to.deep.equal(['REGISTERED']);
    expect((await mutate(network, secretariat, 'registerDelegate', { ...input, email: input.email.toUpperCase() }, whole)).code).to.equal(
      'ALREADY_REGISTERED',
    );
  });

  it('has never more with a place than its capacity, and nobody passes another, however many come and go at once', async function () {
    this.timeout(120_000);
    const senders = [await member(), await member('VN'), await member('MY')];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ kind: fc.constantFrom('send', 'send', 'withdraw', 'grow'), at: fc.nat(20) }), { minLength: 4, maxLength: 14 }),
        async (capacity, steps) => {
          const id = await forum(capacity);
          const sent: string[] = [];
          let places = capacity;
          for (let from = 0; from < steps.length; from += 4) {
            await Promise.all(
              steps.slice(from, from + 4).map(async ({ kind, at }) => {
                const organizationId = senders[at % senders.length]?.id ?? '';
                if (kind === 'send') sent.push((await send(id, organizationId)).id);
                else if (kind === 'withdraw' && sent.length > 0)
                  await mutate(network, secretariat, 'withdrawDelegate', { id: sent[at % sent.length], reason: 'CANNOT_TRAVEL' }, whole);
                else if (kind === 'grow') {
                  places += 1;
                  await mutate(network, secretariat, 'updateForum', { id, capacity: places }, fields);
                }
              }),
            );
            const states = (await statesOf(id)).filter((state) => state !== 'WITHDRAWN');
            const [row] = await network.databases.query<{ capacity: number }>('network', 'SELECT capacity FROM forum WHERE id = $1', [id]);
            const registeredCount = Math.min(states.length, row?.capacity ?? 0);
            expect(states).to.deep.equal(states.map((_, index) => (index < registeredCount ? 'REGISTERED' : 'WAITING')));
          }
        },
      ),
      { seed: 20260916, numRuns: 12 },
    );
  });
});

import type { Caller } from '@cattc/decisions';
import { checkEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { createPositions, draftOf, positionFields, runPosition } from './position-requests.ts';
import { startTalent, type TalentUnderTest, type ToldMembership } from './talent-under-test.ts';

const anybody = callerOf('PUBLIC');
const secretariat = callerOf('SECRETARIAT', { person: 'li-na' });

describe('positions', () => {
  let talent: TalentUnderTest;
  let member: ToldMembership;
  let host: Caller;
  before(async () => {
    talent = await startTalent();
    member = await talent.activeMember();
    host = callerOf('MEMBER', { organization: member.organizationId, person: 'somchai' });
  });
  after(() => talent?.stop());

  const run = (caller: Caller, name: string, input: object) => runPosition(talent, caller, name, input);
  const read = async (caller: Caller, id: string, headers: Record<string, string> = {}) => {
    const answer = await talent.ask(caller, `query ($id: ID!) { position(id: $id) { ${positionFields} } }`, { id }, headers);
    expect(answer.errors, JSON.stringify(answer)).to.equal(undefined);
    return answer.data.position;
  };

  it('goes from a draft over open to closed, each step one event that fits its schema', async () => {
    const listingId = newId('lst');
    const created = await run(host, 'createPosition', { ...draftOf(), listingId });
    expect(created.position, JSON.stringify(created)).to.deep.include({
      state: 'DRAFT',
      version: 1,
      country: { code: 'TH' },
      host: { id: member.organizationId },
      listing: { id: listingId },
      monthlyGrant: { amount: '4500000', currency: 'THB' },
      stages: ['R2', 'R3'],
      openedAt: null,
      blockedBy: [],
    });
    const { id, number } = created.position;
    expect(number).to.match(/^POS-\d{4}-\d{5}$/);
    const updated = await run(host, 'updatePosition', { id, months: 6, monthlyGrant: null, expectedVersion: 1 });
    expect(updated.position).to.deep.include({ months: 6, monthlyGrant: null, version: 2, places: 2 });
    const opened = await run(host, 'openPosition', { id, note: 'Approved by the dean.', expectedVersion: 2 });
    expect(opened.position).to.deep.include({ state: 'OPEN', version: 3 });
    await run(host, 'updatePosition', { id, places: 1 });
    const closed = await run(host, 'closePosition', { id, reason: 'FILLED', note: 'Two came.' });
    expect(closed.position).to.deep.include({ state: 'CLOSED', version: 5 });

    const events = await talent.eventsOf(id);
    expect(events.map(({ attributes }) => attributes.type.split('.').at(-2))).to.deep.equal([
      'created',
      'updated',
      'opened',
      'updated',
      'closed',
    ]);
    expect(events.map(({ attributes }) => Number(attributes.sequence))).to.deep.equal([1, 2, 3, 4, 5]);
    expect(events.map(({ attributes }) => attributes.dataclassification)).to.deep.equal([
      'RESTRICTED',
      'RESTRICTED',
      'PUBLIC',
      'PUBLIC',
      'PUBLIC',
    ]);
    for (const event of events) {
      expect(checkEvent(event)).to.deep.equal({ ok: true });
      expect(event.data).not.to.match(/4500000|somchai/);
    }
    expect(JSON.parse(events[4]?.data ?? '')).to.deep.include({ reason: 'FILLED', before: { state: 'OPEN' } });
  });

  it('is counted under lines of the action plan: told in its events, kept by other changes, and refused where there is no such line', async () => {
    const [id = ''] = await createPositions(talent, host, 1, { initiatives: ['TECHNOLOGY_TRANSFER'] });
    const tags = async () =>
      (await talent.ask(host, 'query ($id: ID!) { position(id: $id) { initiatives { code } } }', { id })).data.position.initiatives;
    expect(await tags()).to.deep.equal([{ code: 'TECHNOLOGY_TRANSFER' }]);
    await run(host, 'updatePosition', { id, months: 3 });
    expect(await tags()).to.deep.equal([{ code: 'TECHNOLOGY_TRANSFER' }]);
    await run(host, 'updatePosition', { id, initiatives: ['JOINT_LABORATORIES'] });
    expect(await tags()).to.deep.equal([{ code: 'JOINT_LABORATORIES' }]);
    const told = (
      await talent.databases.query<{ data: string; attributes: string }>('talent', 'SELECT data, attributes FROM outbox ORDER BY id')
    )
      .filter(({ attributes }) => JSON.parse(attributes).subject === id)
      .map(({ data }) => JSON.parse(data).after.initiatives);
    expect(told).to.deep.equal([['TECHNOLOGY_TRANSFER'], ['TECHNOLOGY_TRANSFER'], ['JOINT_LABORATORIES']]);
    const refused = await run(host, 'updatePosition', { id, initiatives: ['TRADE'] });
    expect(refused.details[0].path).to.equal('initiatives[0]');
    await run(host, 'updatePosition', { id, initiatives: [] });
    expect(await tags()).to.deep.equal([]);
  });

  it('shows each reader the history, the notes and the persons that are theirs', async () => {
    const [id] = await createPositions(talent, host, 1);
    await run(host, 'openPosition', { id, note: 'Between us.' });
    const seenBy = async (caller: Caller) => (await read(caller, id ?? '')).history.at(-1);
    const step = { version: 2, action: 'openPosition', fromState: 'DRAFT', toState: 'OPEN', actorRole: 'MEMBER', reason: null };
    expect(await seenBy(anybody)).to.deep.equal({ ...step, actorPerson: null, note: null });
    expect(await seenBy(host)).to.deep.equal({ ...step, actorPerson: null, note: 'Between us.' });
    expect(await seenBy(secretariat)).to.deep.equal({ ...step, actorPerson: 'somchai', note: 'Between us.' });
  });

  it('answers each reader in their language', async () => {
    const [id] = await createPositions(talent, host, 1);
    const titleFor = async (language: string) => (await read(host, id ?? '', { 'accept-language': language })).title;
    expect(await titleFor('th')).to.deep.equal({ value: 'นักวิจัยหลังปริญญาเอกด้านจีโนมข้าว', lang: 'th', isFallback: false });
    expect(await titleFor('zh-CN')).to.deep.include({ value: '水稻基因组学博士后', isFallback: false });
    expect(await titleFor('fr')).to.deep.include({ lang: 'en', isFallback: true });
    const refused = await talent.ask(
      callerOf('TALENT'),
      `mutation { openPosition(input: { id: "${id}" }) { ... on Refusal { code message } } }`,
      {},
      { 'accept-language': 'zh' },
    );
    expect(refused.data.openPosition).to.deep.include({ code: 'FORBIDDEN' });
    expect(refused.data.openPosition.message).to.match(/不允许执行/);
  });

  it('hides a draft as if it were missing, in reading, listing, changing and as a reference', async () => {
    const [id = ''] = await createPositions(talent, host, 1);
    const missing = newId('pos');
    const others = [anybody, callerOf('MEMBER', { organization: newId('org') }), callerOf('AGENCY', { country: 'TH' }), callerOf('TALENT')];
    for (const caller of others) {
      expect(await read(caller, id), caller.role).to.equal(null);
      expect(await read(caller, missing)).to.equal(null);
      for (const [name, input] of [
        ['openPosition', {}],
        ['updatePosition', { months: 3, expectedVersion: 7 }],
        ['closePosition', { reason: 'FILLED' }],
      ] as const) {
        const hidden = await run(caller, name, { id, ...input });
        // Whose role never does it learns nothing of the position, others that there is none.
        expect(hidden.code).to.equal({ PUBLIC: 'UNAUTHENTICATED', MEMBER: 'NOT_FOUND' }[caller.role as string] ?? 'FORBIDDEN');
        const absent = await run(caller, name, { id: missing, ...input });
        expect(JSON.stringify(hidden).replaceAll(id, missing)).to.equal(JSON.stringify(absent));
      }
      const listed = await talent.ask(
        caller,
        `query ($hostId: ID!, $refs: [_Any!]!) { positions(filter: { hostId: $hostId, states: [DRAFT] }) { totalCount nodes { id } }
           _entities(representations: $refs) { ... on Position { number } } }`,
        { hostId: member.organizationId, refs: [{ __typename: 'Position', id }] },
      );
      expect(listed.data, JSON.stringify(listed)).to.deep.equal({ positions: { totalCount: 0, nodes: [] }, _entities: [null] });
    }
    expect((await read(secretariat, id)).id).to.equal(id);
  });

  it('tells in actions what each mutation would answer', async () => {
    const [id = ''] = await createPositions(talent, host, 1);
    const told = async (caller: Caller) =>
      (await read(caller, id)).actions.map((action: { name: string; allowed: boolean; refusals: { code: string }[] }) => [
        action.name,
        action.allowed || action.refusals[0]?.code,
      ]);
    expect(await told(host)).to.deep.equal([
      ['updatePosition', true],
      ['openPosition', true],
      ['closePosition', 'WRONG_STATE'],
    ]);
    expect(await told(secretariat)).to.deep.equal([
      ['updatePosition', 'FORBIDDEN'],
      ['openPosition', 'FORBIDDEN'],
      ['closePosition', 'FORBIDDEN'],
    ]);
    await run(host, 'openPosition', { id });
    expect(await told(host)).to.deep.equal([
      ['updatePosition', true],
      ['openPosition', 'WRONG_STATE'],
      ['closePosition', true],
    ]);
    expect((await told(anybody)).map(([, code]: [string, string]) => code)).to.deep.equal(Array(3).fill('UNAUTHENTICATED'));
  });

  it('is drafted for an active member alone, by who acts for it', async () => {
    const code = async (caller: Caller, input: object = draftOf()) => (await run(caller, 'createPosition', input)).code;
    const stranger = newId('org');
    expect(await code(callerOf('MEMBER', { organization: stranger }))).to.equal('HOST_NOT_ACTIVE');
    expect(await code(host, { ...draftOf(), hostId: stranger })).to.equal('NOT_OWN_ORGANIZATION');
    expect(await code(secretariat, { ...draftOf(), hostId: member.organizationId })).to.equal('FORBIDDEN');
    expect(await code(anybody)).to.equal('UNAUTHENTICATED');
    const applicant = talent.membership(newId('org'));
    await applicant.tell('applied', 'DRAFT');
    await talent.knows(applicant, 'DRAFT');
    const refused = await run(callerOf('MEMBER', { organization: applicant.organizationId }), 'createPosition', draftOf());
    expect(refused).to.deep.include({ code: 'HOST_NOT_ACTIVE', retryable: true });
  });

  it('refuses a stale version, and names the present one', async () => {
    const [id = ''] = await createPositions(talent, host, 1);
    await run(host, 'updatePosition', { id, months: 3 });
    const refused = await run(host, 'openPosition', { id, expectedVersion: 1 });
    expect(refused).to.deep.include({ code: 'STALE_VERSION' });
    expect(refused.message).to.match(/version 1.*version 2/);
  });

  it('decides without storing in a dry run', async () => {
    const [id = ''] = await createPositions(talent, host, 1);
    const dry = await run(host, 'openPosition', { id, dryRun: true });
    expect(dry.position).to.deep.include({ state: 'OPEN', version: 2 });
    expect(await read(host, id)).to.deep.include({ state: 'DRAFT', version: 1 });
    expect(await talent.eventsOf(id)).to.have.length(1);
    const drafted = await run(host, 'createPosition', { ...draftOf(), dryRun: true });
    expect(drafted.position.number).to.match(/^POS-\d{4}-00000$/);
    expect(await read(host, drafted.position.id)).to.equal(null);
  });

  it('answers a repeated key with the first answer, also in parallel', async () => {
    const idempotencyKey = newId('key');
    const input = { ...draftOf(), idempotencyKey };
    const answers = await Promise.all(Array.from({ length: 6 }, () => run(host, 'createPosition', input)));
    const ids = new Set(answers.map(({ position }) => position.id));
    expect(ids.size).to.equal(1);
    expect((await run(host, 'createPosition', input)).position.id).to.equal([...ids][0]);
    expect((await run(host, 'createPosition', { ...input, months: 3 })).code).to.equal('IDEMPOTENCY_KEY_REUSED');
    expect((await run(host, 'createPosition', { ...input, idempotencyKey: 'short' })).details[0].path).to.equal('idempotencyKey');
    const [id = ''] = await createPositions(talent, host, 1);
    const opening = { id, idempotencyKey: newId('key') };
    const opened = await Promise.all(Array.from({ length: 4 }, () => run(host, 'openPosition', opening)));
    for (const { position } of opened) expect(position).to.deep.include({ state: 'OPEN', version: 2 });
    expect(await talent.eventsOf(id)).to.have.length(2);
  });

  it('opens once where many open at the same time', async () => {
    const [id = ''] = await createPositions(talent, host, 1);
    const answers = await Promise.all(Array.from({ length: 6 }, () => run(host, 'openPosition', { id })));
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).to.deep.equal([
      'OpenPositionPayload',
      ...Array(5).fill('WRONG_STATE'),
    ]);
  });

  it('numbers positions of a year without gaps or repetitions, however many are drafted at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => run(host, 'createPosition', draftOf())));
    const numbers = drafts.map(({ position }) => Number(position.number.split('-')[2])).sort((a, b) => a - b);
    expect(numbers).to.deep.equal(Array.from({ length: 8 }, (_, index) => (numbers[0] ?? 0) + index));
  });

  it('names every value that cannot be taken, whatever it is made of', async () => {
    const input = {
      ...draftOf(),
      title: [
        { value: 'x'.repeat(10_000), lang: 'en' },
        { value: 'a\u0000b', lang: 'th' },
        { value: '\u200F', lang: 'vi' },
      ],
      fields: ['9.9'],
      months: 0,
      monthlyGrant: { amount: '12', currency: 'XXX' },
      applyBy: '2020-01-01',
      listingId: 'lst_1\u0000',
    };
    const refused = await run(host, 'createPosition', input);
    expect(refused.code).to.equal('INVALID_INPUT');
    expect(refused.details.map(({ path }: { path: string }) => path)).to.have.members([
      'title[0].value',
      'title[1].value',
      'title[2].value',
      'fields[0]',
      'months',
      'monthlyGrant',
      'applyBy',
      'listingId',
    ]);
    const emoji = await run(host, 'createPosition', { ...draftOf(), title: [{ value: '🌾\u202E Lúa gạo', lang: 'vi' }] });
    expect(emoji.position.title.value).to.equal('🌾 Lúa gạo');
    for (const id of ['', 'pos_\u0000', 'org_1', 'x'.repeat(10_000)]) {
      expect((await run(host, 'openPosition', { id })).code).to.equal('NOT_FOUND');
      expect(await read(host, id)).to.equal(null);
    }
  });

  it('refuses an amount that is no decimal string of minor units, naming it', async () => {
    for (const amount of ['12.50', '1e3', ' 12', 'x', 1250]) {
      const answer = await talent.ask(host, 'mutation ($input: CreatePositionInput!) { createPosition(input: $input) { __typename } }', {
        input: { ...draftOf(), monthlyGrant: { amount, currency: 'THB' } },
      });
      expect(answer.errors?.[0]?.extensions?.code, JSON.stringify(answer)).to.equal('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).to.match(/monthlyGrant\.amount.*decimal string/);
    }
  });
});

import { checkEvent } from '@cattc/events';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import {
  accepted,
  admitted,
  mutate,
  nobody,
  organization,
  outboxOf,
  register,
  registered,
  secretariat,
  startNetwork,
} from './network-under-test.ts';

const named = (value: string) => ({ names: [{ value, lang: 'en', kind: 'LABEL' }] });

describe('the record of an organisation', () => {
  let network: SubgraphUnderTest;
  before(async () => {
    network = await startNetwork();
  });
  after(() => network?.stop());

  const read = async (id: string, fields: string, caller = secretariat) => {
    const answer = await network.ask(caller, `query ($id: ID!) { organization(id: $id) { ${fields} } }`, { id });
    expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
    return answer.data.organization;
  };
  const change = (id: string, input: object, caller = secretariat) =>
    mutate(network, caller, 'updateOrganization', { id, ...input }, 'organization { id version }');

  describe('its history', () => {
    it('tells who changed what to its own members and the staff, and nobody else', async () => {
      const id = await registered(network, named('Institute of History'));
      const member = callerOf('MEMBER', { organization: id, person: 'test:own' });
      await change(id, { city: 'Nan', established: 1950 }, member);
      await change(id, { status: 'INACTIVE' });
      const fields = 'history { version transition { action actorRole actorPerson fromState toState } changes { fact before after } }';
      const told = (await read(id, fields)).history;
      expect(told).to.deep.equal([
        {
          version: 1,
          transition: {
            action: 'registerOrganizations',
            actorRole: 'SECRETARIAT',
            actorPerson: secretariat.person,
            fromState: null,
            toState: 'ACTIVE',
          },
          changes: [],
        },
        {
          version: 2,
          transition: {
            action: 'updateOrganization',
            actorRole: 'MEMBER',
            actorPerson: 'test:own',
            fromState: 'ACTIVE',
            toState: 'ACTIVE',
          },
          changes: [
            { fact: 'city', before: 'null', after: '"Nan"' },
            { fact: 'established', before: 'null', after: '1950' },
          ],
        },
        {
          version: 3,
          transition: {
            action: 'updateOrganization',
            actorRole: 'SECRETARIAT',
            actorPerson: secretariat.person,
            fromState: 'ACTIVE',
            toState: 'INACTIVE',
          },
          changes: [{ fact: 'status', before: '"ACTIVE"', after: '"INACTIVE"' }],
        },
      ]);
      expect((await read(id, 'history(last: 1) { version }')).history).to.deep.equal([{ version: 3 }]);
      const own = (await read(id, fields, member)).history;
      expect(own).to.have.length(3);
      expect(own[2].transition.actorPerson).to.equal(null);
      for (const caller of [
        nobody,
        callerOf('AGENCY', { country: 'TH' }),
        callerOf('MEMBER', { organization: await registered(network) }),
      ]) {
        expect((await read(id, 'history { version }', caller)).history).to.deep.equal([]);
      }
    });
  });

  describe('its national ids', () => {
    const uscc = { scheme: 'CN_USCC', value: '91350100 M000100Y43' };

    it('register a firm without a ROR id, which is known by them, whichever comes first', async () => {
      const firm = organization({ ...named('Fuzhou Example Technology'), country: 'CN', types: ['COMPANY'], nationalIds: [uscc] });
      const [first] = await register(network, [firm]);
      expect(first.outcome).to.equal('REGISTERED');
      const [again, changed] = [(await register(network, [firm]))[0], (await register(network, [{ ...firm, city: 'Fuzhou' }]))[0]];
      expect([again.outcome, changed.outcome, changed.organization.id]).to.deep.equal(['UNCHANGED', 'UPDATED', first.organization.id]);
      const query = `{ organization(nationalId: { scheme: CN_USCC, value: "91350100m000100y43" }) { id nationalIds { scheme value country { code } } } }`;
      const { data } = await network.ask(nobody, query);
      expect(data.organization).to.deep.equal({
        id: first.organization.id,
        nationalIds: [{ scheme: 'CN_USCC', value: '91350100M000100Y43', country: { code: 'CN' } }],
      });
      // Later the firm is given a ROR id: it stays one record.
      const [rored] = await register(network, [{ ...firm, city: 'Fuzhou', rorId: '02n415q13' }]);
      expect([rored.outcome, rored.organization.id]).to.deep.equal(['UPDATED', first.organization.id]);
      const [byRor] = await register(network, [organization({ ...firm, city: 'Fuzhou', rorId: '02n415q13', nationalIds: null })]);
      expect(byRor.outcome).to.equal('UNCHANGED');
    });

    it('are of one organisation alone, however many ask for one at once', async () => {
      const id = { scheme: 'TH_JURISTIC_PERSON', value: '0994000617721' };
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => register(network, [organization({ ...named('PTT Example'), nationalIds: [id] })])),
      );
      expect(new Set(answers.map(([{ organization }]) => organization.id))).to.have.property('size', 1);
      const other = await registered(network, named('Another firm'));
      const taken = await change(other, { nationalIds: [id] });
      expect(taken.code).to.equal('NATIONAL_ID_TAKEN');
      expect(taken.message).to.include(answers[0]?.[0].organization.id);
      const [both] = await register(network, [organization({ ...named('X'), rorId: '05m2fqn25', nationalIds: [id] })]);
      expect(both.outcome, 'the firm is given its ROR id').to.equal('UPDATED');
      const [clash] = await register(network, [organization({ ...named('X'), rorId: '01znkr924', nationalIds: [id] })]);
      expect(clash.refusal.code).to.equal('NATIONAL_ID_TAKEN');
    });

    it('stand once in a batch, are free again when they are taken back, and are refused with what would be right', async () => {
      const id = { scheme: 'VN_MST', value: '0300588569' };
      const [first, twice] = await register(network, [
        organization({ ...named('Công ty Ví dụ'), country: 'VN', nationalIds: [id] }),
        organization({ ...named('Công ty Khác'), country: 'VN', nationalIds: [{ ...id, value: '03.00588569' }] }),
      ]);
      expect(twice.refusal.details[0].path).to.equal('nationalIds');
      await accepted(network, secretariat, 'updateOrganization', { id: first.organization.id, nationalIds: [] }, 'organization { id }');
      const second = await registered(network, { ...named('Công ty Khác'), country: 'VN', nationalIds: [id] });
      expect(second).to.not.equal(first.organization.id);
      const [wrong] = await register(network, [organization({ nationalIds: [{ scheme: 'VN_MST', value: '0300588568' }] })]);
      expect(wrong.refusal.details[0]).to.include({ path: 'nationalIds[0].value' });
      const { errors } = await network.ask(nobody, '{ organization(nationalId: { scheme: VN_MST, value: "1" }) { id } }');
      expect(errors?.[0]?.extensions?.code).to.equal('BAD_USER_INPUT');
    });
  });

  describe('its relations', () => {
    const relations = `parent { id status } children { id status } successors { id } predecessors { id status }`;

    it('are stated between records without a ROR id, and seen from both ends, with the status of the other one', async () => {
      const group = await registered(network, named('Group Holding'));
      const old = await registered(network, { ...named('Old Works'), parentId: group });
      await change(old, { status: 'WITHDRAWN' });
      const works = await registered(network, { ...named('New Works'), parentId: group });
      await change(old, { successorIds: [works] });
      expect(await read(group, relations)).to.deep.equal({
        parent: null,
        children: [
          { id: works, status: 'ACTIVE' },
          { id: old, status: 'WITHDRAWN' },
        ],
        successors: [],
        predecessors: [],
      });
      expect(await read(works, relations)).to.deep.include({
        parent: { id: group, status: 'ACTIVE' },
        predecessors: [{ id: old, status: 'WITHDRAWN' }],
      });
      expect(await read(old, relations)).to.deep.include({ successors: [{ id: works }] });
      await change(works, { parentId: null });
      expect((await read(group, relations)).children).to.deep.equal([{ id: old, status: 'WITHDRAWN' }]);
    });

    it('of a source are seen from both ends too, whichever of them tells it', async () => {
      const to = (kind: string, rorId: string) => ({ relations: [{ kind, rorId, label: 'x' }] });
      const child = await registered(network, { ...named('Source Child'), rorId: '00dhpdx54', ...to('PARENT', '027s68j25') });
      const heir = await registered(network, { ...named('Source Heir'), rorId: '04vy95b61' });
      const parent = await registered(network, { ...named('Source Parent'), rorId: '027s68j25', ...to('SUCCESSOR', '04vy95b61') });
      expect(await read(parent, relations)).to.deep.include({ children: [{ id: child, status: 'ACTIVE' }], successors: [{ id: heir }] });
      expect((await read(heir, relations)).predecessors).to.deep.equal([{ id: parent, status: 'ACTIVE' }]);
    });

    it('of several parents names each, whoever tells of them: as stated here, by its own source, by that of the parent', async () => {
      const to = (kind: string, rorId: string) => ({ relations: [{ kind, rorId, label: 'x' }] });
      const [stated, told, telling] = [
        await registered(network, named('Parent Stated')),
        await registered(network, { ...named('Parent Told'), rorId: '0168r3w48' }),
        await registered(network, { ...named('Parent Telling'), ...to('CHILD', '03cve4549') }),
      ];
      const child = await registered(network, { ...named('Child Of Three'), rorId: '03cve4549', ...to('PARENT', '0168r3w48') });
      const parents = 'parent { id } parents { id }';
      expect(await read(child, parents)).to.deep.equal({ parent: { id: told }, parents: [{ id: told }, { id: telling }] });
      await change(child, { parentId: stated });
      expect(await read(child, parents)).to.deep.equal({
        parent: { id: stated },
        parents: [{ id: stated }, { id: told }, { id: telling }],
      });
      for (const each of [stated, told, telling]) expect((await read(each, 'children { id }')).children).to.deep.equal([{ id: child }]);
    });

    it('that only the source of the parent tells are seen from the child too', async () => {
      const child = await registered(network, { ...named('Hearsay Child'), rorId: '01y2jtd41' });
      const relations = [{ kind: 'CHILD', rorId: '01y2jtd41', label: 'x' }];
      const parent = await registered(network, { ...named('Hearsay Parent'), rorId: '013meh722', relations });
      expect(await read(child, 'parent { id }')).to.deep.equal({ parent: { id: parent } });
      expect(await read(parent, 'children { id }')).to.deep.equal({ children: [{ id: child }] });
    });

    it('are as they were where an edit says what is so already: no version, no event, no entry in the history', async () => {
      const group = await registered(network, named('Same Group'));
      const id = await registered(network, {
        ...named('Same Works'),
        parentId: group,
        website: 'https://works.example',
        established: 1999,
      });
      const before = await read(id, 'version updatedAt history { version }');
      const events = (await outboxOf(network)).length;
      for (const edit of [
        { website: 'https://works.example' },
        { established: 1999, parentId: group },
        { names: [{ value: 'Same Works', lang: 'en', kind: 'LABEL' }], types: ['EDUCATION'], domains: [], city: null },
        {},
      ]) {
        expect((await change(id, edit)).organization, JSON.stringify(edit)).to.deep.include({ version: 1 });
      }
      expect(await read(id, 'version updatedAt history { version }')).to.deep.equal(before);
      expect((await outboxOf(network)).length).to.equal(events);
      expect((await change(id, { website: 'https://works.example', established: 2000 })).organization.version).to.equal(2);
    });

    it('never make an organisation belong to itself: the circle is named', async () => {
      const [a, b, c] = [
        await registered(network, named('Circle A')),
        await registered(network, named('Circle B')),
        await registered(network, named('Circle C')),
      ];
      expect((await change(a, { parentId: b })).organization.version).to.equal(2);
      expect((await change(b, { parentId: c })).organization.version).to.equal(2);
      const before = (await outboxOf(network)).length;
      const refused = await change(c, { parentId: a });
      expect(refused.code).to.equal('CIRCULAR_PARENTS');
      expect(refused.details[0].problem).to.include(`Circle C (${c}) → Circle A (${a}) → Circle B (${b}) → Circle C (${c})`);
      expect((await change(c, { parentId: c })).details[0].problem).to.equal('is the organisation itself');
      expect((await change(c, { parentId: `${c.slice(0, -1)}${c.endsWith('0') ? '1' : '0'}` })).details[0].path).to.equal('parentId');
      expect([(await outboxOf(network)).length, await read(c, 'version parent { id }')]).to.deep.equal([
        before,
        { version: 1, parent: null },
      ]);
    });

    it('make no circle through a batch either: what closes it is refused, the rest is taken', async () => {
      const of = (name: string, rorId: string, parent: string) =>
        organization({ ...named(name), rorId, relations: [{ kind: 'PARENT', rorId: parent, label: 'x' }] });
      const results = await register(network, [
        of('Batch A', '02hmjzt55', '05tgxx705'),
        organization({ ...named('Batch free'), rorId: '02b207r52' }),
        of('Batch B', '05tgxx705', '02hmjzt55'),
        of('Batch self', '03vch0r71', '03vch0r71'),
      ]);
      expect(results.map(({ outcome }: { outcome: string }) => outcome)).to.deep.equal(['REFUSED', 'REGISTERED', 'REFUSED', 'REFUSED']);
      expect(results[0].refusal.code).to.equal('CIRCULAR_PARENTS');
      expect(results[3].refusal.details[0].problem).to.equal('is the organisation itself');
    });

    it('follow a merge, and no merge makes a circle: the other way round it is possible', async () => {
      const nationalIds = [{ scheme: 'MY_SSM', value: '198901012234' }];
      const [top, twin, below] = [
        await registered(network, named('Merge top')),
        await registered(network, { ...named('Merge twin'), nationalIds }),
        await registered(network, named('Merge below')),
      ];
      await change(twin, { parentId: top });
      await change(below, { parentId: twin });
      const merge = (id: string, into: string) =>
        mutate(network, secretariat, 'mergeOrganizations', { id, into, reason: 'DUPLICATE' }, 'organization { id }');
      const circular = await merge(top, below);
      expect(circular.code, JSON.stringify(circular)).to.equal('CIRCULAR_PARENTS');
      expect(await read(below, 'version parent { id }')).to.deep.equal({ version: 2, parent: { id: twin } });
      expect((await merge(twin, top)).organization).to.deep.equal({ id: top });
      expect(await read(top, 'parent { id } children { id } nationalIds { value }')).to.deep.equal({
        parent: null,
        children: [{ id: below }],
        nationalIds: [{ value: '198901012234' }],
      });
      expect((await read(below, 'parent { id }')).parent).to.deep.equal({ id: top });
      const [again] = await register(network, [organization({ ...named('Merge top'), nationalIds })]);
      expect([again.outcome, again.organization.id]).to.deep.equal(['UNCHANGED', top]);
    });

    it('make no circle however many state its parts at once', async () => {
      for (let round = 0; round < 5; round += 1) {
        const ids = await Promise.all(['x', 'y', 'z'].map((name) => registered(network, named(`Round ${round}${name}`))));
        const answers = await Promise.all(ids.map((id, index) => change(id, { parentId: ids[(index + 1) % 3] })));
        const codes = answers.map(({ code }) => code ?? 'accepted').sort();
        expect(codes, JSON.stringify(answers)).to.deep.equal(['CIRCULAR_PARENTS', 'accepted', 'accepted']);
      }
    });
  });

  describe('its source', () => {
    it('does not undo what was edited here, and what it changed of that is told to the staff until it is solved', async () => {
      const item = organization({ ...named('Edited Institute'), rorId: '036wvzt09', city: 'Singapore', country: 'SG' });
      const [{ organization: found }] = await register(network, [item]);
      await change(found.id, { city: 'Queenstown' });
      const fields = 'results { outcome changes { fact before after } conflicts { fact ours theirs } organization { city } }';
      const newer = { ...item, city: 'Jurong', established: 1991 };
      const answer = await mutate(network, secretariat, 'registerOrganizations', { organizations: [newer] }, fields);
      expect(answer.results).to.deep.equal([
        {
          outcome: 'UPDATED',
          changes: [{ fact: 'established', before: 'null', after: '1991' }],
          conflicts: [{ fact: 'city', ours: '"Queenstown"', theirs: '"Jurong"' }],
          organization: { city: 'Queenstown' },
        },
      ]);
      const attention = 'needsAttention sourceConflicts { fact ours theirs }';
      expect(await read(found.id, attention)).to.deep.equal({
        needsAttention: ['SOURCE_CONFLICT'],
        sourceConflicts: [{ fact: 'city', ours: '"Queenstown"', theirs: '"Jurong"' }],
      });
      expect(await read(found.id, attention, nobody)).to.deep.equal({ needsAttention: [], sourceConflicts: [] });
      expect((await register(network, [newer]))[0].outcome).to.equal('UNCHANGED');
      await change(found.id, { city: 'Jurong' });
      expect(await read(found.id, attention)).to.deep.equal({ needsAttention: [], sourceConflicts: [] });
      const events = (await outboxOf(network)).map(({ attributes, data }) => ({ attributes: JSON.parse(attributes), data }));
      const own = events.filter(({ attributes }) => attributes.subject === found.id);
      expect(own.map(({ attributes }) => Number(attributes.sequence))).to.deep.equal([1, 2, 3, 4]);
      for (const event of own) expect(checkEvent(event)).to.deep.equal({ ok: true });
    });

    it('is asked for only what is new or was stated otherwise when it was last taken, and its release is the note of what changes', async () => {
      const item = organization({ ...named('Fingerprinted'), rorId: '05gzceg21', country: 'SG', fingerprint: 'one' });
      const changed = async (fingerprint: string, caller = secretariat) => {
        const query = 'query ($sources: [SourceFingerprintInput!]!) { changedSources(sources: $sources) }';
        const sources = [
          { rorId: '0107c5v14', fingerprint: 'never seen' },
          { rorId: '05gzceg21', fingerprint },
        ];
        return network.ask(caller, query, { sources });
      };
      expect((await changed('one')).data.changedSources).to.deep.equal([0, 1]);
      const [{ organization: found }] = await register(network, [item]);
      expect((await changed('one')).data.changedSources).to.deep.equal([0]);
      expect((await changed('two')).data.changedSources).to.deep.equal([0, 1]);
      // The same facts with another fingerprint are no version, and are known from then on.
      expect((await register(network, [{ ...item, fingerprint: 'two' }]))[0].outcome).to.equal('UNCHANGED');
      expect((await changed('two')).data.changedSources).to.deep.equal([0]);
      await register(network, [{ ...item, city: 'Singapore', fingerprint: 'three' }], { release: 'ROR v1.60', dryRun: true });
      expect((await changed('two')).data.changedSources, 'a dry run').to.deep.equal([0]);
      await register(network, [{ ...item, city: 'Singapore', fingerprint: 'three' }], { release: 'ROR v1.60' });
      await change(found.id, { city: 'Queenstown' });
      expect((await changed('three')).data.changedSources, 'an edit is not the source').to.deep.equal([0]);
      const { history } = await read(found.id, 'history { version transition { note } }');
      expect(history.map(({ transition }: { transition: { note: string | null } }) => transition.note)).to.deep.equal([
        null,
        'ROR v1.60',
        null,
      ]);
      // Who states facts without one knows nothing of what the source says.
      await register(network, [{ ...item, city: 'Singapore', fingerprint: null }]);
      expect((await changed('three')).data.changedSources).to.deep.equal([0, 1]);
      for (const caller of [nobody, callerOf('COUNCIL')])
        expect((await changed('one', caller)).data?.changedSources ?? null).to.equal(null);
      const pages = async (after: string | null) =>
        (await network.ask(secretariat, 'query ($after: String) { registeredSources(after: $after, first: 2) { rorId name } }', { after }))
          .data.registeredSources;
      const all: { rorId: string; name: string }[] = [];
      for (let page = await pages(null); page.length > 0; page = await pages(page.at(-1).rorId)) all.push(...page);
      const ids = all.map(({ rorId }) => rorId);
      expect(ids).to.deep.equal([...new Set(ids)].sort());
      expect(all).to.deep.include({ rorId: '05gzceg21', name: 'Fingerprinted' });
    });

    it('is not set back by what its source stated before, and is known as it is from then on', async () => {
      const item = organization({ ...named('Set back'), rorId: '04yrkc140', country: 'SG', fingerprint: 'new', modifiedOn: '2026-05-02' });
      const older = { ...item, city: 'Before', fingerprint: 'old', modifiedOn: '2026-05-01' };
      const [{ organization: found }] = await register(network, [item]);
      const state = () => read(found.id, 'city version sourceModifiedOn');
      const changed = async (fingerprint: string) =>
        (
          await network.ask(secretariat, 'query ($sources: [SourceFingerprintInput!]!) { changedSources(sources: $sources) }', {
            sources: [{ rorId: '04yrkc140', fingerprint }],
          })
        ).data.changedSources;
      const [answer] = await register(network, [older]);
      expect(answer.outcome).to.equal('OLDER');
      expect(await state()).to.deep.equal({ city: null, version: 1, sourceModifiedOn: '2026-05-02' });
      expect([await changed('new'), await changed('old')]).to.deep.equal([[], [0]]);
      // The day alone is kept without being a version.
      expect((await register(network, [{ ...item, modifiedOn: '2026-06-01' }]))[0].outcome).to.equal('UNCHANGED');
      expect(await state()).to.deep.equal({ city: null, version: 1, sourceModifiedOn: '2026-06-01' });
      expect((await register(network, [older], { takeOlder: true }))[0].outcome).to.equal('UPDATED');
      expect(await state()).to.deep.equal({ city: 'Before', version: 2, sourceModifiedOn: '2026-05-01' });
      const [future] = await register(network, [{ ...item, modifiedOn: '2199-01-01' }]);
      expect([future.outcome, future.refusal.details[0].path]).to.deep.equal(['REFUSED', 'modifiedOn']);
    });

    it('ends no membership by withdrawing its record, and the staff are told', async () => {
      const item = organization({ ...named('Member to be withdrawn'), rorId: '03cqd2v24', country: 'LA' });
      const [{ organization: found }] = await register(network, [item]);
      await admitted(network, found.id);
      expect((await register(network, [{ ...item, status: 'WITHDRAWN' }]))[0].outcome).to.equal('WITHDRAWN');
      expect(await read(found.id, 'needsAttention membership { state }')).to.deep.equal({
        needsAttention: ['WITHDRAWN_WITH_MEMBERSHIP'],
        membership: { state: 'ACTIVE' },
      });
    });
  });
});

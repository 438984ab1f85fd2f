import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { accepted, membershipFields, mutate, nobody, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const second = callerOf('SECRETARIAT', { person: 'secretariat-2' });
const rows = 'rows { index organization { id } tier validFrom validTo reference membership { id number state } refusal { code } }';
const recorded = `recording { id number state evidence version proposedBy decidedBy actions { name allowed refusals { code } } ${rows} }`;
const results = 'results { index taken organization { id } refusal { code details { path problem expected } } }';

describe('memberships that exist already', () => {
  let network: SubgraphUnderTest;
  const now = new Date('2026-03-02T02:00:00.000Z');
  let number = 0;

  before(async function () {
    this.timeout(60_000);
    network = await startNetwork(() => now);
  });
  after(() => network?.stop());

  async function organization(facts: object = {}): Promise<string> {
    number += 1;
    return registered(network, { country: 'KH', names: [{ value: `Institute ${number}`, lang: 'en', kind: 'LABEL' }], ...facts });
  }
  const membership = (organizationId: string, facts: object = {}) => ({
    organizationId,
    fields: ['2.11'],
    validFrom: '2019-05-20',
    validTo: '2027-05-19',
    ...facts,
  });
  const propose = (memberships: readonly object[], rest: object = {}) =>
    mutate(
      network,
      secretariat,
      'recordExistingMemberships',
      { memberships, evidence: 'The list of members of 2025, kept in the office', ...rest },
      `${recorded} ${results}`,
    );
  const confirm = (id: string, caller = second, rest: object = {}) =>
    mutate(network, caller, 'confirmMembershipRecording', { id, ...rest }, recorded);
  const seen = async (id: string) =>
    (
      await network.ask(
        secretariat,
        'query ($id: ID!) { membership(id: $id) { state tier validFrom validTo stateSince history { action effectiveAt recordedAt note } } }',
        { id },
      )
    ).data.membership;

  it('are proposed by one person, confirmed by another, and are what they were since their first day', async () => {
    const [a, b] = [await organization(), await organization({ rorId: '03yghzc09' })];
    const given = [
      membership(a, { tier: 'CORE', reference: 'No. 17' }),
      { ...membership(b, { validTo: '2026-01-31' }), organizationId: null, rorId: 'https://ror.org/03yghzc09' },
    ];
    const { recording, results: told } = await propose(given);
    expect(told).to.deep.equal([0, 1].map((index) => ({ index, taken: true, organization: { id: [a, b][index] }, refusal: null })));
    expect(recording).to.include({ state: 'PROPOSED', proposedBy: 'secretariat-1', decidedBy: null, version: 1 });
    expect(recording.number).to.match(/^REC-2026-\d{5}$/);
    expect(recording.actions).to.deep.equal([
      { name: 'confirmMembershipRecording', allowed: false, refusals: [{ code: 'SAME_PERSON' }] },
      { name: 'discardMembershipRecording', allowed: true, refusals: [] },
    ]);
    expect((await confirm(recording.id, secretariat)).code).to.equal('SAME_PERSON');
    expect((await confirm(recording.id, callerOf('ADMIN'))).code).to.equal('FORBIDDEN');
    const tasks = async (caller = second) =>
      (await network.ask(caller, '{ tasks { nodes { id kind actions recording { number } } totalCount } }')).data.tasks.nodes;
    expect(await tasks()).to.deep.equal([
      {
        id: recording.id,
        kind: 'CONFIRM_RECORDING',
        actions: ['confirmMembershipRecording', 'discardMembershipRecording'],
        recording: { number: recording.number },
      },
    ]);
    expect(await tasks(secretariat)).to.deep.equal([]);

    const { recording: done } = await confirm(recording.id);
    expect(done).to.include({ state: 'CONFIRMED', decidedBy: 'secretariat-2', version: 2 });
    expect(await tasks()).to.deep.equal([]);
    const [first, late] = done.rows;
    expect(await seen(first.membership.id)).to.deep.include({
      state: 'ACTIVE',
      tier: 'CORE',
      validFrom: '2019-05-20',
      validTo: '2027-05-19',
      stateSince: '2019-05-19T16:00:00.000Z',
      history: [
        {
          action: 'confirmMembershipRecording',
          effectiveAt: '2019-05-19T16:00:00.000Z',
          recordedAt: now.toISOString(),
          note: `${recording.number}: No. 17`,
        },
      ],
    });
    const events = (await outboxOf(network)).map(({ attributes, data }) => ({ ...JSON.parse(attributes), data: JSON.parse(data) }));
    const [told2] = events.filter(({ subject }) => subject === first.membership.id);
    expect(told2).to.include({
      type: 'org.cattc.network.membership.recorded.v1',
      dataclassification: 'PUBLIC',
      sequence: '0000000001',
      effectiveat: '2019-05-19T16:00:00.000Z',
    });
    expect(
      events
        .filter(({ subject }) => subject === recording.id)
        .map(({ type, dataclassification }) => [type.split('.').at(-2), dataclassification]),
    ).to.deep.equal([
      ['proposed', 'RESTRICTED'],
      ['confirmed', 'RESTRICTED'],
    ]);
    expect(late.membership.state).to.be.oneOf(['ACTIVE', 'RENEWAL_DUE', 'LAPSED']);
    expect((await confirm(recording.id)).code).to.equal('WRONG_STATE');
  });

  it('are answered one by one: what is wrong with one keeps no other from being taken', async () => {
    const [a, b, withdrawn] = [await organization(), await organization(), await organization({ status: 'INACTIVE' })];
    const own = await organization();
    const proposer = { ...secretariat, organizations: [own] };
    const given = [
      membership(a),
      membership(a),
      membership('org_00000000-0000-7000-8000-000000000000'),
      membership(withdrawn),
      membership(b, { validFrom: '2027-01-01' }),
      membership(b, { validTo: '2019-05-19' }),
      membership(b, { validTo: '2050-01-01', fields: ['99.9'] }),
      { ...membership(b), rorId: '03yghzc09' },
      { ...membership(b), organizationId: null, nationalId: { scheme: 'CN_USCC', value: '1' } },
      membership(own),
    ];
    const answer = await mutate(
      network,
      proposer,
      'recordExistingMemberships',
      { memberships: given, evidence: 'The list' },
      `${recorded} ${results}`,
    );
    type Told = { taken: boolean; refusal: { code: string; details: { path: string }[] } | null };
    expect(
      answer.results.map(({ taken, refusal }: Told) => [taken, refusal?.code ?? null, refusal?.details.map(({ path }) => path) ?? []]),
    ).to.deep.equal([
      [true, null, []],
      [false, 'INVALID_INPUT', ['memberships[1]']],
      [false, 'NOT_FOUND', []],
      [false, 'ORGANIZATION_NOT_ACTIVE', []],
      [false, 'INVALID_INPUT', ['memberships[4].validFrom']],
      [false, 'INVALID_INPUT', ['memberships[5]', 'memberships[5].validTo']],
      [false, 'INVALID_INPUT', ['memberships[6]', 'memberships[6].validTo', 'memberships[6].fields[0]']],
      [false, 'INVALID_INPUT', ['memberships[7]']],
      [false, 'INVALID_INPUT', ['memberships[8].nationalId']],
      [false, 'OWN_ORGANIZATION', []],
    ]);
    expect(answer.recording.rows).to.have.length(1);
    const none = await propose(given.slice(2, 4));
    expect(none.code).to.equal('NOTHING_TO_RECORD');
    expect(none.details.map(({ path }: { path: string }) => path)).to.deep.equal(['memberships[0]', 'memberships[1]']);
    for (const memberships of [[], Array.from({ length: 501 }, () => membership(b))]) {
      expect((await propose(memberships)).details[0]).to.include({ path: 'memberships', expected: '1 to 500 items' });
    }
    expect((await propose([membership(b)], { evidence: ' ' })).details[0].path).to.equal('evidence');
  });

  it('tell of each why it was not recorded where something came between, and record the others', async () => {
    const [a, b] = [await organization(), await organization()];
    const { recording } = await propose([membership(a), membership(b)]);
    await accepted(
      network,
      callerOf('MEMBER', { organization: a }),
      'applyForMembership',
      { organizationId: a, fields: ['2.11'] },
      membershipFields,
    );
    const { recording: done } = await confirm(recording.id);
    expect(
      done.rows.map(({ membership: made, refusal }: { membership: object | null; refusal: { code: string } | null }) => [
        made !== null,
        refusal?.code ?? null,
      ]),
    ).to.deep.equal([
      [false, 'MEMBERSHIP_EXISTS'],
      [true, null],
    ]);
    const again = (await propose([membership(b)])).results?.[0] ?? (await propose([membership(b)]));
    expect(again.code).to.equal('NOTHING_TO_RECORD');
  });

  it('are recorded once, however many confirm at once, and not at all where they are discarded or only tried', async () => {
    const a = await organization();
    const tried = await propose([membership(a)], { dryRun: true });
    expect(tried.recording.number).to.equal('REC-2026-00000');
    const { recording } = await propose([membership(a)]);
    const { recording: dry } = await confirm(recording.id, second, { dryRun: true });
    expect(dry.state).to.equal('CONFIRMED');
    const answers = await Promise.all(
      [2, 3, 4, 5].map((each) => confirm(recording.id, callerOf('SECRETARIAT', { person: `secretariat-${each}` }))),
    );
    expect(answers.map((answer) => answer.code ?? 'accepted').sort()).to.deep.equal([
      'WRONG_STATE',
      'WRONG_STATE',
      'WRONG_STATE',
      'accepted',
    ]);
    const b = await organization();
    const { recording: other } = await propose([membership(b)]);
    expect((await mutate(network, second, 'discardMembershipRecording', { id: other.id, note: '' }, recorded)).details[0].path).to.equal(
      'note',
    );
    const { recording: gone } = await accepted(
      network,
      secretariat,
      'discardMembershipRecording',
      { id: other.id, note: 'The wrong list' },
      recorded,
    );
    expect(gone.state).to.equal('DISCARDED');
    expect((await confirm(other.id)).code).to.equal('WRONG_STATE');
    const { data } = await network.ask(secretariat, 'query ($id: ID!) { organization(id: $id) { membership { id } } }', { id: b });
    expect(data.organization.membership).to.equal(null);
  });

  it('are the business of the staff alone', async () => {
    for (const caller of [nobody, callerOf('MEMBER', { organization: 'org_1' }), callerOf('AGENCY', { country: 'KH' })]) {
      const { data } = await network.ask(caller, '{ membershipRecordings { totalCount } }');
      expect(data.membershipRecordings).to.equal(null);
    }
    const { data } = await network.ask(
      callerOf('COUNCIL'),
      '{ membershipRecordings(filter: { states: [CONFIRMED] }) { totalCount nodes { state } } }',
    );
    expect(data.membershipRecordings.totalCount).to.equal(3);
  });
});

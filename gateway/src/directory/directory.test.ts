import {
  type EventDefinition,
  makeEvent,
  mandateEvents,
  membershipEvents,
  organizationEvents,
  partnerSystemEvents,
  personEvents,
} from '@cattc/events';
import { newId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import { expect } from 'chai';
import { createDirectory, type EventDirectory } from './directory.ts';

const ann = subjectHash('th:ann');
const organizationId = newId('org');

describe('the directory of who may do what', () => {
  let directory: EventDirectory;
  beforeEach(() => {
    directory = createDirectory();
  });

  function tell(definition: EventDefinition, after: { readonly id: string; readonly [fact: string]: unknown }, sequence = 1): void {
    const at = new Date('2026-03-01T09:00:00.000Z');
    const origin = {
      deploymentUrl: 'http://127.0.0.1:4000',
      causationId: 'r',
      correlationId: 'r',
      traceparent: null,
      actor: { role: 'ADMIN', country: null },
    };
    const facts = { id: newId('evt'), subject: after.id, sequence, time: at, effectiveAt: at, after, before: null, reason: null };
    directory.apply(definition.topic, makeEvent(definition, facts, origin));
  }
  const person = (state = 'ACTIVE', id = newId('per')) => ({ id, subjectHash: ann, state });
  const mandate = (facts: object = {}) => ({
    id: newId('mnd'),
    number: 'MND-2026-00001',
    personId: newId('per'),
    subjectHash: ann,
    role: 'MEMBER',
    organizationId,
    profileId: null,
    country: null,
    may: 'SIGN',
    scopes: [],
    from: '2026-01-01',
    to: null,
    deputyOf: null,
    state: 'ACTIVE',
    ...facts,
  });
  const membership = (state: string, id = newId('mem')) => ({
    id,
    number: 'MEM-2026-00001',
    organizationId,
    country: 'TH',
    tier: 'CORE',
    state,
    fields: [],
    sponsorAgencyId: null,
    validFrom: null,
    validTo: null,
  });

  it('knows nobody at first', () => {
    expect(directory.standingOf(ann)).to.equal(undefined);
    expect(directory.systemsOf(ann)).to.deep.equal([]);
  });

  it('has another revision after each event that it took, and the same one until then', () => {
    const revisions = [directory.revision()];
    const telling: (() => void)[] = [
      () => tell(personEvents.suspended, person('SUSPENDED')),
      () => tell(mandateEvents.granted, mandate()),
      () => tell(membershipEvents.suspended, membership('SUSPENDED')),
      () => tell(organizationEvents.updated, { id: organizationId, status: 'WITHDRAWN', country: 'TH' }),
      () => tell(organizationEvents.updated, { id: newId('org'), status: 'ACTIVE', country: 'LA' }),
      () => tell(partnerSystemEvents.updated, { id: newId('ptn'), state: 'SUSPENDED', country: 'TH', scopes: [], subjectHash: ann }),
    ];
    for (const each of telling) {
      each();
      expect(directory.revision()).to.equal(directory.revision());
      revisions.push(directory.revision());
    }
    expect(new Set(revisions).size).to.equal(telling.length + 1);
  });

  it('knows who is suspended, whatever comes again', () => {
    const { id } = person();
    tell(personEvents.registered, person('ACTIVE', id), 1);
    tell(personEvents.suspended, person('SUSPENDED', id), 2);
    tell(personEvents.registered, person('ACTIVE', id), 1);
    expect(directory.standingOf(ann)?.suspension).to.equal('EVERY_MANDATE');
    tell(personEvents.reinstated, person('ACTIVE', id), 3);
    expect(directory.standingOf(ann)?.suspension).to.equal(null);
  });

  it('knows under which mandates somebody is suspended: under every one where the event does not say', () => {
    const { id } = person();
    for (const [reach, expected] of [
      ['NOT_OF_STAFF', 'NOT_OF_STAFF'],
      ['EVERY_MANDATE', 'EVERY_MANDATE'],
      ['OF_ANOTHER_KIND', 'EVERY_MANDATE'],
      [undefined, 'EVERY_MANDATE'],
    ] as const) {
      directory = createDirectory();
      tell(personEvents.suspended, { ...person('SUSPENDED', id), ...(reach === undefined ? {} : { suspensionReach: reach }) }, 2);
      expect(directory.standingOf(ann)?.suspension).to.equal(expected);
    }
  });

  it('knows who holds a mandate, granted before the person is told of or after, and taken back', () => {
    const held = mandate();
    expect(directory.holderOf(held.id)).to.equal(undefined);
    tell(mandateEvents.granted, held);
    tell(personEvents.suspended, person('SUSPENDED'), 2);
    expect(directory.holderOf(held.id)?.suspension).to.equal('EVERY_MANDATE');
    tell(mandateEvents.revoked, { ...held, state: 'REVOKED' }, 2);
    expect(directory.holderOf(held.id)).to.equal(directory.standingOf(ann));
  });

  it('knows the mandates of a person, granted before the person is told of or after', () => {
    const held = mandate({ role: 'PARTNER_SYSTEM', organizationId: null, country: 'TH', scopes: ['agency:act'], to: '2027-01-01' });
    tell(mandateEvents.granted, held);
    tell(personEvents.registered, person());
    expect(directory.standingOf(ann)?.mandates).to.deep.equal([
      {
        id: held.id,
        role: 'PARTNER_SYSTEM',
        organization: null,
        profile: null,
        country: 'TH',
        may: 'SIGN',
        scopes: ['agency:act'],
        from: '2026-01-01',
        to: '2027-01-01',
        deputyOf: null,
      },
    ]);
    expect(directory.hasMandate(held.id)).to.equal(true);
    expect(directory.hasMandate(newId('mnd'))).to.equal(false);
  });

  it('forgets a mandate that was taken back, but not that it was, whatever comes again', () => {
    const [first, second] = [mandate(), mandate()];
    for (const each of [first, second, first]) tell(mandateEvents.granted, each);
    expect(directory.standingOf(ann)?.mandates.map(({ id }) => id)).to.deep.equal([first.id, second.id]);
    tell(mandateEvents.revoked, { ...first, state: 'REVOKED' }, 2);
    tell(mandateEvents.granted, first);
    expect(directory.standingOf(ann)?.mandates.map(({ id }) => id)).to.deep.equal([second.id]);
    expect([...(directory.standingOf(ann)?.revoked ?? [])]).to.deep.equal([first.id]);
    expect(directory.hasMandate(first.id)).to.equal(true);
  });

  it('gives no rights for a role that it does not know', () => {
    tell(mandateEvents.granted, mandate({ role: 'EMPEROR' }));
    expect(directory.standingOf(ann)?.mandates[0]?.role).to.equal('PUBLIC');
  });

  const shut: [string, boolean][] = [
    ['SUSPENDED', true],
    ['EXPELLED', true],
    ['ACTIVE', false],
    ['RENEWAL_DUE', false],
    ['LAPSED', false],
    ['WITHDRAWN', false],
    ['VETTING', false],
  ];
  for (const [state, expected] of shut) {
    it(`${expected ? 'takes' : 'does not take'} a member that is ${state} for suspended`, () => {
      const { id } = membership('ACTIVE');
      tell(membershipEvents.suspended, membership('SUSPENDED', id), 6);
      tell(membershipEvents.reinstated, membership(state, id), 7);
      tell(membershipEvents.suspended, membership('SUSPENDED', id), 6);
      expect(directory.isSuspendedMember(organizationId)).to.equal(expected);
    });
  }

  it('goes by the newest membership of an organisation', () => {
    const [older, newer] = [membership('EXPELLED'), membership('DRAFT')].sort((a, b) => (a.id < b.id ? -1 : 1));
    tell(membershipEvents.expelled, { ...membership('EXPELLED'), id: older?.id ?? '' }, 9);
    expect(directory.isSuspendedMember(organizationId)).to.equal(true);
    tell(membershipEvents.applied, { ...membership('DRAFT'), id: newer?.id ?? '' }, 1);
    expect(directory.isSuspendedMember(organizationId)).to.equal(false);
    tell(membershipEvents.expelled, { ...membership('EXPELLED'), id: older?.id ?? '' }, 10);
    expect(directory.isSuspendedMember(organizationId)).to.equal(false);
  });

  it('knows which organisations left the register, and which came back', () => {
    const organization = (status: string) => ({ id: organizationId, status, displayName: 'x', names: [], types: [], country: 'TH' });
    tell(organizationEvents.registered, organization('ACTIVE'), 1);
    expect(directory.isWithdrawn(organizationId)).to.equal(false);
    expect(directory.countryOf(organizationId)).to.equal('TH');
    expect(directory.countryOf(newId('org'))).to.equal(undefined);
    tell(organizationEvents.updated, organization('WITHDRAWN'), 2);
    expect(directory.isWithdrawn(organizationId)).to.equal(true);
    tell(organizationEvents.updated, organization('ACTIVE'), 3);
    tell(organizationEvents.updated, organization('WITHDRAWN'), 2);
    expect(directory.isWithdrawn(organizationId)).to.equal(false);
  });

  it('leads the id of a merged record to its survivor, in whatever order merges are told', () => {
    const [a, b, c] = [newId('org'), newId('org'), newId('org')] as const;
    const merged = (id: string, mergedInto: string) =>
      tell(organizationEvents.merged, { id, mergedInto, status: 'ACTIVE', displayName: 'x', names: [], types: [], country: 'TH' }, 2);
    merged(b, c);
    merged(a, b);
    merged(a, b);
    expect([a, b, c].map((id) => directory.survivorOf(id))).to.deep.equal([c, c, c]);
  });

  it('takes a survivor for suspended by the memberships of all its records, of each as it was told last', () => {
    const survivor = newId('org');
    const moved = membership('SUSPENDED');
    tell(membershipEvents.suspended, moved, 6);
    tell(
      organizationEvents.merged,
      { id: organizationId, mergedInto: survivor, status: 'ACTIVE', displayName: 'x', names: [], types: [], country: 'TH' },
      2,
    );
    expect(directory.isSuspendedMember(survivor)).to.equal(true);
    tell(membershipEvents.reinstated, { ...moved, organizationId: survivor, state: 'ACTIVE' }, 7);
    expect(directory.isSuspendedMember(survivor)).to.equal(false);
  });

  it('goes by the live membership, whichever is older', () => {
    const older = membership('ACTIVE');
    tell(membershipEvents.expelled, membership('EXPELLED'), 9);
    tell(membershipEvents.approved, older, 7);
    expect(directory.isSuspendedMember(organizationId)).to.equal(false);
    tell(membershipEvents.suspended, { ...older, state: 'SUSPENDED' }, 8);
    expect(directory.isSuspendedMember(organizationId)).to.equal(true);
  });

  it("knows partners' systems by their subject, also when that changes, and not those from before subjects were told", () => {
    const id = newId('ptn');
    const system = (facts: object) => ({ id, name: 'x', country: 'TH', state: 'ACTIVE', scopes: ['events:read'], ...facts });
    tell(partnerSystemEvents.registered, system({}), 1);
    expect(directory.systemsOf(ann)).to.deep.equal([]);
    tell(partnerSystemEvents.updated, system({ subjectHash: ann }), 2);
    tell(partnerSystemEvents.suspended, system({ subjectHash: ann, state: 'SUSPENDED' }), 3);
    expect(directory.systemsOf(ann)[0]).to.include({ active: false, country: 'TH' });
    tell(partnerSystemEvents.updated, system({ subjectHash: subjectHash('th:other') }), 4);
    expect(directory.systemsOf(ann)).to.deep.equal([]);
    expect(directory.systemsOf(subjectHash('th:other'))[0]).to.include({ active: true });
  });
});

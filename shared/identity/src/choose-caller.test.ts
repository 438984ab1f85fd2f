import { type Caller, roles } from '@cattc/decisions';
import { expect } from 'chai';
import { organization, otherOrganization } from '../test/test-issuer.ts';
import { chooseCaller } from './choose-caller.ts';
import type { MandateClaim, PersonClaims } from './claims.ts';
import { type Directory, emptyDirectory, type RegisteredMandate, type RegisteredSystem, type Standing } from './directory.ts';
import { actFor } from './on-behalf-of.ts';
import { subjectHash } from './subject-hash.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const base = { organization: null, profile: null, country: null, may: 'SIGN', from: null, to: null } as const;
const secretariat: MandateClaim = { ...base, id: 'm-staff', role: 'SECRETARIAT' };
const member: RegisteredMandate = { ...base, id: 'mnd_1', role: 'MEMBER', organization, scopes: [], deputyOf: null };
const officer: RegisteredMandate = { ...base, id: 'mnd_2', role: 'AGENCY', country: 'TH', scopes: [], deputyOf: null };
const machine: RegisteredMandate = {
  ...base,
  id: 'mnd_3',
  role: 'PARTNER_SYSTEM',
  country: 'TH',
  scopes: ['events:read', 'agency:act'],
  deputyOf: null,
};

const claimsOf = (mandates: readonly MandateClaim[] = [], facts: Partial<PersonClaims> = {}): PersonClaims => ({
  person: 'th:ann',
  subjectHash: subjectHash('th:ann'),
  scopes: [],
  mandates,
  ...facts,
});
const standing = (facts: Partial<Standing> = {}): Standing => ({ suspension: null, mandates: [], revoked: new Set(), ...facts });

interface Known {
  readonly persons?: Readonly<Record<string, Standing>>;
  readonly systems?: Readonly<Record<string, readonly RegisteredSystem[]>>;
  readonly withdrawn?: readonly string[];
  readonly countries?: Readonly<Record<string, string>>;
  readonly suspended?: readonly string[];
}

function directoryOf({ persons = {}, systems = {}, withdrawn = [], suspended = [], countries = {} }: Known): Directory {
  const find = <T>(all: Readonly<Record<string, T>>, hash: string) =>
    Object.entries(all).find(([person]) => subjectHash(person) === hash)?.[1];
  return {
    ...emptyDirectory,
    standingOf: (hash) => find(persons, hash),
    systemsOf: (hash) => find(systems, hash) ?? [],
    hasMandate: (id) =>
      Object.values(persons).some(({ mandates, revoked }) => revoked.has(id) || mandates.some((mandate) => mandate.id === id)),
    holderOf: (id) =>
      Object.values(persons).find(({ mandates, revoked }) => revoked.has(id) || mandates.some((mandate) => mandate.id === id)),
    isWithdrawn: (id) => withdrawn.includes(id),
    countryOf: (id) => countries[id],
    isSuspendedMember: (id) => suspended.includes(id),
  };
}

function failure(work: () => unknown): { status?: number; code?: string; message?: string } {
  try {
    work();
    return {};
  } catch (error) {
    return error as { status: number; code: string; message: string };
  }
}

describe('who somebody is, by token and register', () => {
  const choose = (claims: PersonClaims, known: Known, actingAs?: string) => chooseCaller(claims, directoryOf(known), actingAs, now);
  const refusal = (...parameters: Parameters<typeof choose>) => failure(() => choose(...parameters));
  const held = (mandates: readonly RegisteredMandate[], facts: Partial<Standing> = {}): Known => ({
    persons: { 'th:ann': standing({ mandates, ...facts }) },
  });

  it('is a member by the word of a national issuer for organisations of its own country alone', () => {
    const claims = claimsOf([{ ...base, id: 'man-1', role: 'MEMBER', organization, within: ['TH', 'LA'] }]);
    expect(choose(claims, { countries: { [organization]: 'LA' } })).to.include({ role: 'MEMBER', organization });
    for (const countries of [{ [organization]: 'VN' }, {}]) {
      expect(refusal(claims, { countries })).to.include({ status: 401, code: 'UNAUTHENTICATED' });
      expect(refusal(claims, { countries }).message).to.include(organization).and.to.include('TH, LA');
    }
  });

  it('is whom the register grants a mandate, with a token that names none', () => {
    expect(choose(claimsOf(), held([member]))).to.deep.include({
      person: 'th:ann',
      mandate: 'mnd_1',
      role: 'MEMBER',
      organization,
      organizations: [organization],
      suspended: false,
      via: null,
      mandates: [{ ...base, id: 'mnd_1', role: 'MEMBER', organization, source: 'NETWORK' }],
    });
  });

  it('has the mandates of both, and chooses among them', () => {
    const known = held([member]);
    const refused = refusal(claimsOf([secretariat]), known);
    expect(refused).to.include({ status: 400, code: 'ACTING_AS_REQUIRED' });
    expect(refused.message).to.include(`m-staff (SECRETARIAT), mnd_1 (MEMBER for ${organization})`);
    expect(choose(claimsOf([secretariat]), known, 'm-staff')).to.deep.include({ role: 'SECRETARIAT', organizations: [organization] });
    expect(choose(claimsOf([secretariat]), known, 'mnd_1').mandates.map(({ source }) => source)).to.deep.equal(['ISSUER', 'NETWORK']);
  });

  it('need not choose where token and register say the same, and acts under the mandate of the register', () => {
    const claimed: MandateClaim = { ...base, id: 'm-1', role: 'MEMBER', organization };
    expect(choose(claimsOf([claimed]), held([member]))).to.include({ mandate: 'mnd_1', role: 'MEMBER', organization });
    expect(choose(claimsOf([claimed]), held([member]), 'm-1')).to.include({ mandate: 'm-1' });
    for (const other of [
      { ...claimed, may: 'EDIT' as const },
      { ...claimed, organization: otherOrganization },
    ])
      expect(refusal(claimsOf([other]), held([member]))).to.include({ status: 400, code: 'ACTING_AS_REQUIRED' });
  });

  it('goes by the register where a token claims a mandate of an id that was granted here', () => {
    const claimed: MandateClaim = { ...secretariat, id: 'mnd_1' };
    expect(choose(claimsOf([claimed]), held([member])).role).to.equal('MEMBER');
    expect(refusal(claimsOf([claimed]), held([], { revoked: new Set(['mnd_1']) }))).to.include({ status: 403, code: 'MANDATE_ENDED' });
    expect(refusal(claimsOf([claimed]), { persons: { 'th:bob': standing({ mandates: [member] }) } })).to.include({
      status: 403,
      code: 'NO_MANDATE',
    });
  });

  it('is nobody while suspended under every mandate, whoever granted it', () => {
    const known = held([member], { suspension: 'EVERY_MANDATE' });
    expect(refusal(claimsOf([secretariat]), known)).to.include({ status: 403, code: 'PERSON_SUSPENDED' });
  });

  for (const role of roles.filter((each) => each !== 'PUBLIC')) {
    const goesOn = ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'].includes(role);
    it(`${goesOn ? 'goes on' : 'is nobody'} as ${role} while suspended by the secretariat, by token and by register`, () => {
      const claimed: MandateClaim = { ...base, id: 'm-1', role };
      const byToken = () => choose(claimsOf([claimed]), held([], { suspension: 'NOT_OF_STAFF' }));
      const byRegister = () => choose(claimsOf(), held([{ ...claimed, scopes: [], deputyOf: null }], { suspension: 'NOT_OF_STAFF' }));
      for (const ask of [byToken, byRegister]) {
        if (goesOn) expect(ask().role).to.equal(role);
        else expect(failure(ask)).to.include({ status: 403, code: 'PERSON_SUSPENDED' });
      }
    });
  }

  it('goes on under the mandates of the staff alone while suspended by the secretariat, and decides no more than before on its own case', () => {
    const known = held([member], { suspension: 'NOT_OF_STAFF' });
    const caller = choose(claimsOf([secretariat]), known);
    expect(caller).to.deep.include({ role: 'SECRETARIAT', organizations: [organization] });
    expect(caller.mandates.map(({ id }) => id)).to.deep.equal(['m-staff']);
    expect(refusal(claimsOf([secretariat]), known, 'mnd_1')).to.include({ status: 403, code: 'MANDATE_ENDED' });
    expect(refusal(claimsOf([{ ...secretariat, to: '2026-11-22' }]), known)).to.include({ status: 403, code: 'PERSON_SUSPENDED' });
  });

  for (const suspension of ['EVERY_MANDATE', 'NOT_OF_STAFF'] as const) {
    it(`is nobody as the deputy of somebody suspended (${suspension}), and goes on under the other mandates`, () => {
      const deputy = { ...member, id: 'mnd_7', deputyOf: 'mnd_1' };
      const known = (of: Partial<Standing>, ...mandates: RegisteredMandate[]): Known => ({
        persons: { 'th:ann': standing({ mandates: [deputy, ...mandates] }), 'th:bob': standing({ mandates: [member], ...of }) },
      });
      expect(choose(claimsOf(), known({})).mandate).to.equal('mnd_7');
      expect(refusal(claimsOf(), known({ suspension }))).to.include({ status: 403, code: 'MANDATE_ENDED' });
      expect(choose(claimsOf(), known({ suspension }, officer))).to.deep.include({ mandate: 'mnd_2', organizations: [organization] });
      expect(refusal(claimsOf(), known({ suspension }, officer), 'mnd_7')).to.include({ status: 403, code: 'MANDATE_ENDED' });
    });
  }

  const over: [string, Partial<RegisteredMandate>, Known][] = [
    ['ended yesterday', { to: '2026-11-22' }, {}],
    ['begins tomorrow', { from: '2026-11-24' }, {}],
    ['is for an organisation that left the register', {}, { withdrawn: [organization] }],
  ];
  for (const [title, facts, known] of over) {
    it(`is refused under a mandate that ${title}`, () => {
      expect(refusal(claimsOf(), { ...held([{ ...member, ...facts }]), ...known })).to.include({ status: 403, code: 'MANDATE_ENDED' });
      const beside = { ...held([{ ...member, ...facts }, officer]), ...known };
      expect(refusal(claimsOf(), beside, 'mnd_1')).to.include({ status: 403, code: 'MANDATE_ENDED' });
      expect(choose(claimsOf(), beside)).to.include({ mandate: 'mnd_2' });
    });
  }

  it('is told that a mandate was taken back, only of its own', () => {
    const known: Known = {
      persons: {
        'th:ann': standing({ mandates: [officer], revoked: new Set(['mnd_1']) }),
        'th:bob': standing({ revoked: new Set(['mnd_9']) }),
      },
    };
    expect(refusal(claimsOf(), known, 'mnd_1')).to.include({ status: 403, code: 'MANDATE_ENDED' });
    expect(refusal(claimsOf(), known, 'mnd_9')).to.include({ status: 400, code: 'ACTING_AS_UNKNOWN' });
  });

  it('is suspended where the organisation is as a member, only as MEMBER of that one', () => {
    const known = {
      ...held([member, { ...member, id: 'mnd_4', organization: otherOrganization }, { ...officer, organization }]),
      suspended: [organization],
    };
    expect(choose(claimsOf(), known, 'mnd_1').suspended).to.equal(true);
    expect(choose(claimsOf(), known, 'mnd_4').suspended).to.equal(false);
    expect(choose(claimsOf(), known, 'mnd_2').suspended).to.equal(false);
  });

  it('has under a mandate of the register its scopes, as far as the token does not say less', () => {
    expect(choose(claimsOf(), held([machine])).scopes).to.deep.equal(['events:read', 'agency:act']);
    expect(choose(claimsOf([], { scopes: ['events:read', 'events:restricted'] }), held([machine])).scopes).to.deep.equal(['events:read']);
  });

  it("is refused as a partner's machine whose system is suspended, and only then", () => {
    const system = { active: true, country: 'TH', scopes: ['events:read'] };
    const known = (...systems: RegisteredSystem[]) => ({ ...held([machine]), systems: { 'th:ann': systems } });
    expect(choose(claimsOf(), known()).role).to.equal('PARTNER_SYSTEM');
    expect(choose(claimsOf(), known(system)).role).to.equal('PARTNER_SYSTEM');
    expect(choose(claimsOf(), known({ ...system, active: false }, system)).role).to.equal('PARTNER_SYSTEM');
    expect(refusal(claimsOf(), known({ ...system, active: false }))).to.include({ status: 403, code: 'SYSTEM_SUSPENDED' });
  });

  it('is nobody before the register is known', () => {
    const unknown: Directory = {
      ...emptyDirectory,
      requireKnown() {
        throw new Error('not yet');
      },
    };
    expect(failure(() => chooseCaller(claimsOf([secretariat]), unknown, undefined, now)).message).to.equal('not yet');
  });
});

describe('a machine that acts for an officer', () => {
  const system = { active: true, country: 'TH', scopes: ['events:read', 'agency:act'] };
  const asMachine = { person: 'th:machine', role: 'PARTNER_SYSTEM', country: 'TH', scopes: ['agency:act'] } as unknown as Caller;
  const known: Known = {
    persons: { 'th:somchai': standing({ mandates: [officer, { ...member, id: 'mnd_5' }] }) },
    systems: { 'th:machine': [system] },
  };
  const act = (header = 'th:somchai', changes: { caller?: Partial<Caller>; known?: Known; choice?: string } = {}) =>
    actFor(
      { ...asMachine, ...changes.caller },
      subjectHash('th:machine'),
      header,
      directoryOf({ ...known, ...changes.known }),
      changes.choice,
      now,
    );
  const refusal = (...parameters: Parameters<typeof act>) => failure(() => act(...parameters));

  it('is the officer, through the machine, with all that the officer must not judge', () => {
    expect(act()).to.deep.equal({
      person: 'th:somchai',
      mandate: 'mnd_2',
      role: 'AGENCY',
      organization: null,
      profile: null,
      country: 'TH',
      may: 'SIGN',
      scopes: [],
      organizations: [organization],
      mandates: [{ ...base, id: 'mnd_2', role: 'AGENCY', country: 'TH', source: 'NETWORK' }],
      via: 'th:machine',
      suspended: false,
    });
  });

  it('names the officer percent-encoded where the name is not plain ASCII', () => {
    const persons = { 'th:Nguyễn Văn A': standing({ mandates: [officer] }) };
    expect(act(encodeURIComponent('th:Nguyễn Văn A'), { known: { persons } }).person).to.equal('th:Nguyễn Văn A');
  });

  for (const header of ['', 'somchai', 'TH:somchai', 'th:', 'th:%E1', 'th:a%00b', `th:${'x'.repeat(201)}`]) {
    it(`refuses the header "${header.slice(0, 20)}" with 400`, () => {
      expect(refusal(header)).to.include({ status: 400, code: 'ON_BEHALF_OF_INVALID' });
    });
  }

  const forbidden: [string, Parameters<typeof act>[1] & object, RegExp][] = [
    ['a person', { caller: { role: 'SECRETARIAT' } }, /is for machines.*yours is SECRETARIAT/],
    ['a token without the scope', { caller: { scopes: ['events:read'] } }, /needs the scope agency:act/],
    ['a system that is not registered', { known: { systems: {} } }, /has to be registered for TH with the scope agency:act/],
    [
      'a system registered without the scope',
      { known: { systems: { 'th:machine': [{ ...system, scopes: ['events:read'] }] } } },
      /has to be registered/,
    ],
    [
      'a system registered for another country',
      { known: { systems: { 'th:machine': [{ ...system, country: 'VN' }] } } },
      /has to be registered/,
    ],
    ['a system that is suspended', { known: { systems: { 'th:machine': [{ ...system, active: false }] } } }, /has to be registered/],
  ];
  for (const [title, changes, message] of forbidden) {
    it(`forbids it to ${title}`, () => {
      const refused = refusal('th:somchai', changes);
      expect(refused).to.include({ status: 403, code: 'ON_BEHALF_OF_FORBIDDEN' });
      expect(refused.message).to.match(message);
    });
  }

  it('tells nothing of why a person is no officer', () => {
    const officers: Record<string, Standing | undefined> = {
      unknown: undefined,
      suspended: standing({ mandates: [officer], suspension: 'EVERY_MANDATE' }),
      suspendedByTheDesk: standing({ mandates: [officer], suspension: 'NOT_OF_STAFF' }),

      ended: standing({ mandates: [{ ...officer, to: '2026-11-22' }] }),
      elsewhere: standing({ mandates: [{ ...officer, country: 'VN' }] }),
      member: standing({ mandates: [member] }),
    };
    const answers = Object.values(officers).map(
      (each) => refusal('th:somchai', { known: { persons: each === undefined ? {} : { 'th:somchai': each } } }).message,
    );
    expect(new Set(answers).size).to.equal(1);
    expect(answers[0]).to.match(/holds no such mandate as AGENCY of TH/);
  });

  it('asks which, where an officer holds several, and takes the choice', () => {
    const persons = { 'th:somchai': standing({ mandates: [officer, { ...officer, id: 'mnd_6', organization }] }) };
    expect(refusal('th:somchai', { known: { persons } })).to.include({ status: 400, code: 'ACTING_AS_REQUIRED' });
    expect(act('th:somchai', { known: { persons }, choice: 'mnd_6' }).mandate).to.equal('mnd_6');
    expect(refusal('th:somchai', { known: { persons }, choice: 'mnd_7' })).to.include({ status: 403, code: 'ON_BEHALF_OF_FORBIDDEN' });
  });
});

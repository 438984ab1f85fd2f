import { type Caller, publicCaller } from '@cattc/decisions';
import { platformEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { chinaOfficer, facts, now, partnerAgencyId, partnerOfficer, secretary } from '../../test/mechanism-cases.ts';
import { InnovationPlatformState } from '../generated/resolvers.ts';
import {
  announce,
  decide,
  eventView,
  mutationOf,
  type Platform,
  type PlatformAction,
  type PlatformInput,
  platformTable,
  refuseAction,
} from './platform.ts';
import type { NamedRecords } from './platform-input.ts';

const states = Object.values(InnovationPlatformState);
const actions = Object.keys(mutationOf) as PlatformAction[];
const hostId = newId('org');
const mechanismId = newId('mec');
const documentId = newId('doc');
const surroundings = { agencies: facts.agencies, now };
const named: NamedRecords = {
  hosts: new Map([[hostId, hostId]]),
  mechanism: { id: mechanismId, country: 'TH', signedOn: '2026-01-01' },
  documents: [{ id: documentId, organizationId: hostId }],
};
const names = [{ value: 'CATTC Bangkok Innovation Center', lang: 'en', provenance: 'HUMAN' }] as const;

const platformIn = (state: InnovationPlatformState, more: Partial<Platform> = {}): Platform => ({
  ...{ id: newId('plt'), version: 2, number: 'PLT-2026-00007', kind: 'INNOVATION_CENTER', country: 'TH', state, names, hostIds: [hostId] },
  ...{ city: 'Bangkok', mechanismId, website: null, programmes: [], initiatives: [], contact: null, documentIds: [] },
  openedOn: state === 'ANNOUNCED' ? null : '2026-02-20',
  closedOn: state === 'CLOSED' ? '2026-02-25' : null,
  effectiveAt: '2026-02-20T09:00:00.000Z',
  createdAt: '2026-02-01T08:00:00.000Z',
  updatedAt: '2026-02-20T09:00:00.000Z',
  ...more,
});
const inputs: Readonly<Record<PlatformAction, PlatformInput>> = {
  update: { programmes: ['Open laboratories'] },
  open: {},
  close: { reason: 'TERM_ENDED' },
};

/** The machine once more, in the words of the rules and not of the code. */
const rules: Readonly<
  Record<PlatformAction, { from: readonly InnovationPlatformState[]; to: InnovationPlatformState | 'SAME'; prepares?: true }>
> = {
  update: { from: ['ANNOUNCED', 'OPEN'], to: 'SAME', prepares: true },
  open: { from: ['ANNOUNCED'], to: 'OPEN' },
  close: { from: ['ANNOUNCED', 'OPEN'], to: 'CLOSED' },
};
const mandates: readonly { readonly name: string; readonly caller: Caller; readonly code?: string }[] = [
  { name: 'nobody', caller: publicCaller },
  { name: 'a host', caller: callerOf('MEMBER', { organization: hostId }) },
  { name: 'a researcher', caller: callerOf('TALENT') },
  { name: 'the secretariat', caller: secretary },
  { name: 'the secretariat, who may edit', caller: { ...secretary, may: 'EDIT' } },
  { name: "China's agency", caller: chinaOfficer },
  { name: "the country's agency", caller: partnerOfficer },
  { name: "the country's agency, who may edit", caller: { ...partnerOfficer, may: 'EDIT' } },
  { name: 'another institution of the country', caller: { ...partnerOfficer, organization: newId('org') }, code: 'NOT_YOUR_AGENCY' },
  {
    name: 'the agency of another country',
    caller: callerOf('AGENCY', { country: 'VN', organization: partnerAgencyId }),
    code: 'NOT_YOUR_COUNTRY',
  },
  { name: 'the council', caller: callerOf('COUNCIL') },
  { name: 'the compliance officer', caller: callerOf('COMPLIANCE') },
  { name: "the country's machine", caller: callerOf('PARTNER_SYSTEM', { country: 'TH' }) },
  { name: 'an administrator', caller: callerOf('ADMIN') },
];

function expectedCode(action: PlatformAction, state: InnovationPlatformState, { caller, code }: (typeof mandates)[number]): string | null {
  if (caller.role === 'PUBLIC') return 'UNAUTHENTICATED';
  if (caller.role !== 'SECRETARIAT' && caller.role !== 'AGENCY') return 'FORBIDDEN';
  if (caller.may === 'EDIT' && rules[action].prepares !== true) return 'MAY_NOT_SIGN';
  return rules[action].from.includes(state) ? (code ?? null) : 'WRONG_STATE';
}

const codeOf = (decision: ReturnType<typeof decide>) => (decision.kind === 'refused' ? decision.refusal.code : null);
const wrongOf = (decision: ReturnType<typeof decide>) =>
  decision.kind === 'refused' ? decision.refusal.details.map(({ path }) => path) : [];

describe('platform: every action in every state under every mandate', () => {
  for (const action of actions) {
    for (const mandate of mandates) {
      const codes = states.map((state) => [state, expectedCode(action, state, mandate)] as const);
      it(`${action} by ${mandate.name}: ${codes.map(([state, code]) => `${state} ${code ?? 'accepted'}`).join(', ')}`, () => {
        for (const [state, code] of codes) {
          const before = platformIn(state);
          const decision = decide(action, before, inputs[action], named, surroundings, mandate.caller);
          expect(codeOf(decision), state).to.equal(code);
          expect(refuseAction(action, before, surroundings, mandate.caller)?.refusal.code ?? null, state).to.equal(code);
          if (decision.kind === 'refused') continue;
          const { to } = rules[action];
          expect(decision.change.platform, state).to.include({ state: to === 'SAME' ? state : to, version: 3 });
        }
      });
    }
  }

  it('is told by exactly the events of the catalogue', () => {
    const told = ['announced', ...Object.values(platformTable).map(({ event }) => event)];
    expect(told.sort()).to.deep.equal(Object.keys(platformEvents).sort());
  });
});

describe('a platform', () => {
  const announcement = { kind: 'INNOVATION_CENTER', country: 'TH', names, hostIds: [hostId] } as const;
  const announced = (more: object = {}, caller: Caller = secretary, known = named) =>
    announce({ ...announcement, ...more }, known, { id: newId('plt'), number: 'PLT-2026-00001' }, surroundings, caller);

  it('is announced with all that is said of it', () => {
    const said = {
      city: 'Bangkok',
      mechanismId,
      website: 'https://bic.example.org',
      programmes: ['Incubation'],
      documentIds: [documentId],
    };
    const decision = announced({ ...said, contact: { email: 'desk@bic.example.org' }, effectiveAt: new Date('2020-11-01T00:00:00Z') });
    if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
    const { platform } = decision.change;
    expect(platform).to.deep.include({ ...said, state: 'ANNOUNCED', version: 1, contact: { name: null, email: 'desk@bic.example.org' } });
    expect(JSON.stringify(eventView(platform))).to.not.include('desk@');
  });

  for (const [what, input, path] of [
    ['no name', { names: [] }, 'names'],
    ['a name twice in one language', { names: [...names, ...names] }, 'names[1].lang'],
    ['no host', { hostIds: [] }, 'hostIds'],
    ['a host that is not registered', { hostIds: [newId('org')] }, 'hostIds[0]'],
    ['no country', { country: 'Siam' }, 'country'],
    ['pages that are none', { website: 'bic' }, 'website'],
    ['an address that is none', { contact: { email: 'desk' } }, 'contact.email'],
    ['a programme without a name', { programmes: [' '] }, 'programmes[0]'],
    ['a document of somebody else', { documentIds: [newId('doc')] }, 'documentIds[0]'],
    ['a mechanism with another country', { country: 'VN', mechanismId }, 'mechanismId'],
  ] as const) {
    it(`is not announced with ${what}`, () => expect(wrongOf(announced(input))).to.deep.equal([path]));
  }

  it('stands under no mechanism that was not signed, and in China under any that was', () => {
    const unsigned = { ...named, mechanism: { id: mechanismId, country: 'TH', signedOn: null } };
    expect(wrongOf(announced({ mechanismId }, secretary, unsigned))).to.deep.equal(['mechanismId']);
    expect(codeOf(announced({ mechanismId, country: 'CN' }))).to.equal(null);
  });

  it('is announced by the agencies of its country and of China alone', () => {
    const codes = [
      partnerOfficer,
      chinaOfficer,
      callerOf('AGENCY', { country: 'VN' }),
      callerOf('MEMBER'),
      { ...secretary, may: 'EDIT' as const },
    ].map((caller) => codeOf(announced({}, caller)));
    expect(codes).to.deep.equal([null, null, 'NOT_YOUR_COUNTRY', 'FORBIDDEN', 'MAY_NOT_SIGN']);
  });

  it('keeps what an update does not say, loses what null clears, and is no new version where nothing changed', () => {
    const before = platformIn('OPEN', { contact: { name: null, email: 'desk@bic.example.org' } });
    const update = (input: PlatformInput) => {
      const decision = decide('update', before, input, named, surroundings, secretary);
      if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
      return decision.change.platform;
    };
    expect(update({})).to.equal(before);
    expect(update({ city: 'Bangkok', names: [...names], hostIds: [hostId], mechanismId })).to.equal(before);
    expect(update({ city: null, mechanismId: null, contact: null })).to.deep.include({
      city: null,
      mechanismId: null,
      contact: null,
      names,
      version: 3,
    });
  });

  it('opens and closes on days that have come, in their order', () => {
    const day = (action: PlatformAction, input: PlatformInput, state: InnovationPlatformState) =>
      wrongOf(decide(action, platformIn(state), { ...inputs[action], ...input }, named, surroundings, secretary));
    expect(day('open', { openedOn: '2026-02-19' }, 'ANNOUNCED')).to.deep.equal(['openedOn']);
    expect(day('open', { openedOn: '2026-03-03' }, 'ANNOUNCED')).to.deep.equal(['openedOn']);
    expect(day('close', { closedOn: '2026-02-19' }, 'OPEN')).to.deep.equal(['closedOn']);
    expect(day('close', { closedOn: '2026-02-20' }, 'OPEN')).to.deep.equal([]);
    expect(day('close', { reason: 'OTHER' }, 'OPEN')).to.deep.equal(['note']);
  });
});

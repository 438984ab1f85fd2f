import { type Caller, publicCaller } from '@cattc/decisions';
import { launchEvents, signingEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { ForumState, LaunchState, SigningState } from '../generated/resolvers.ts';
import {
  decide as decideLaunch,
  type Launch,
  type LaunchAction,
  type LaunchSurroundings,
  launchTable,
  record as recordLaunch,
} from '../launch/launch.ts';
import {
  decide as decideSigning,
  type ForumSigning,
  record as recordSigning,
  type SigningAction,
  type SigningRecording,
  signingTable,
} from '../signing/signing.ts';

const now = new Date('2025-09-18T09:00:00.000Z');
const at = now.toISOString();
const secretary = callerOf('SECRETARIAT');
const mandates: readonly Caller[] = [
  publicCaller,
  secretary,
  { ...secretary, may: 'EDIT' },
  ...(['MEMBER', 'TALENT', 'AGENCY', 'COUNCIL', 'COMPLIANCE', 'PARTNER_SYSTEM', 'ADMIN'] as const).map((role) => callerOf(role)),
];
const titles = [{ value: 'A joint laboratory', lang: 'en', provenance: 'HUMAN' }] as const;
const [thai, chinese] = [newId('org'), newId('org')];
const forum: LaunchSurroundings['forum'] = {
  ...{ id: newId('frm'), state: 'OPEN', country: 'CN', startsOn: '2025-09-16', endsOn: '2025-09-21', timeZone: 'Asia/Shanghai' },
};
const surroundings: LaunchSurroundings = {
  ...{ forum, organizations: new Map([[thai, thai]]), platformIsThere: true, mechanism: { signedOn: '2014-09-16' }, now },
};
const parties = new Map([
  [thai, { id: thai, country: 'TH' }],
  [chinese, { id: chinese, country: 'CN' }],
]);
const launchIn = (state: LaunchState): Launch => ({
  ...{
    id: newId('lch'),
    version: 1,
    forumId: forum.id,
    country: 'CN',
    kind: 'PLATFORM',
    state,
    titles,
    abouts: [],
    organizationIds: [thai],
  },
  ...{ listingId: null, platformId: null, mechanismId: null, initiatives: [], launchedOn: '2025-09-17', createdAt: at, updatedAt: at },
});
const signingIn = (state: SigningState, contractRef: string | null = null): ForumSigning => ({
  ...{ id: newId('sgn'), version: 1, forumId: forum.id, countries: ['CN', 'TH'], kind: 'MOU', state, titles, partyIds: [thai, chinese] },
  ...{ signedOn: '2025-09-17', contractRef, createdAt: at, updatedAt: at },
});

/** What is refused to a mandate, whatever is said. */
function refusedTo({ role, may }: Caller, signs: boolean): string | null {
  if (role === 'PUBLIC') return 'UNAUTHENTICATED';
  if (role !== 'SECRETARIAT') return 'FORBIDDEN';
  return may === 'EDIT' && signs ? 'MAY_NOT_SIGN' : null;
}

type Answer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly refusal: { readonly code: string; readonly details: readonly { readonly path: string }[] } };
const codeOf = (decision: Answer) => (decision.kind === 'refused' ? decision.refusal.code : null);
const pathsOf = (decision: Answer) => (decision.kind === 'refused' ? decision.refusal.details.map(({ path }) => path) : []);

describe('what came of a forum', () => {
  it('is recorded, changed and taken back by the secretariat alone, while it stands', () => {
    for (const caller of mandates) {
      const name = `${caller.role} who may ${caller.may}`;
      const launch = { kind: 'PLATFORM', titles, organizationIds: [thai], launchedOn: '2025-09-17' } as const;
      expect(codeOf(recordLaunch(launch, newId('lch'), surroundings, caller)), name).to.equal(refusedTo(caller, true));
      const signing: SigningRecording = { kind: 'MOU', titles, partyIds: [thai, chinese], oneSided: false, signedOn: '2025-09-17' };
      expect(codeOf(recordSigning(signing, newId('sgn'), { forum, parties, now }, caller)), name).to.equal(refusedTo(caller, true));
      for (const [action, signs] of [
        ['update', false],
        ['withdraw', true],
      ] as const) {
        for (const state of Object.values(LaunchState)) {
          const expected = refusedTo(caller, signs) ?? (state === 'LAUNCHED' ? null : 'WRONG_STATE');
          const input = { titles: [{ ...titles[0], value: 'Another' }], reason: 'DUPLICATE' } as const;
          const decision = decideLaunch(action, launchIn(state), input, surroundings, caller);
          expect(codeOf(decision), `${action} ${state} ${name}`).to.equal(expected);
        }
      }
      for (const [action, signs] of [
        ['attachContract', false],
        ['withdraw', true],
      ] as const) {
        for (const state of Object.values(SigningState)) {
          const expected = refusedTo(caller, signs) ?? (state === 'SIGNED' ? null : 'WRONG_STATE');
          const decision = decideSigning(action, signingIn(state), { contractRef: 'CON-2026-00001', reason: 'DUPLICATE' }, now, caller);
          expect(codeOf(decision), `${action} ${state} ${name}`).to.equal(expected);
        }
      }
    }
  });

  it('is told by exactly one event of the catalogue', () => {
    const told = (table: Readonly<Record<string, { readonly event: string }>>) =>
      ['recorded', ...Object.values(table).map(({ event }) => event)].sort();
    expect(told(launchTable satisfies Record<LaunchAction, unknown>)).to.deep.equal(Object.keys(launchEvents).sort());
    expect(told(signingTable satisfies Record<SigningAction, unknown>)).to.deep.equal(Object.keys(signingEvents).sort());
  });

  it('is of a forum that is open or closed, on one of its days that has come there', () => {
    for (const state of Object.values(ForumState)) {
      const launch = { kind: 'OTHER', titles, organizationIds: [thai], launchedOn: '2025-09-17' } as const;
      const decision = recordLaunch(launch, newId('lch'), { ...surroundings, forum: { ...forum, state } }, secretary);
      expect(codeOf(decision), state).to.equal(state === 'OPEN' || state === 'CLOSED' ? null : 'FORUM_NOT_HELD');
    }
    for (const [day, isRight] of [
      ['2025-09-15', false],
      ['2025-09-16', true],
      ['2025-09-18', true],
      ['2025-09-19', false],
      ['2025-09-22', false],
      ['soon', false],
    ] as const) {
      const signing: SigningRecording = { kind: 'MOU', titles, partyIds: [thai, chinese], oneSided: false, signedOn: day };
      expect(pathsOf(recordSigning(signing, newId('sgn'), { forum, parties, now }, secretary)), day).to.deep.equal(
        isRight ? [] : ['signedOn'],
      );
    }
  });

  it('names what is wrong with a launch, each by its path', () => {
    const whole = { kind: 'OTHER', titles, organizationIds: [thai], launchedOn: '2025-09-17' } as const;
    for (const [what, path, around] of [
      [{ titles: [] }, 'titles', {}],
      [{ organizationIds: [] }, 'organizationIds', {}],
      [{ organizationIds: [newId('org')] }, 'organizationIds[0]', {}],
      [{ listingId: 'lst_1' }, 'listingId', {}],
      [{ listingId: newId('lst'), platformId: newId('plt') }, 'listingId', {}],
      [{ platformId: newId('plt') }, 'platformId', { platformIsThere: false }],
      [{ mechanismId: newId('mec') }, 'mechanismId', { mechanism: null }],
      [{ mechanismId: newId('mec') }, 'mechanismId', { mechanism: { signedOn: null } }],
      [{ initiatives: ['TRADE'] }, 'initiatives[0]', {}],
    ] as const) {
      const decision = recordLaunch({ ...whole, ...what }, newId('lch'), { ...surroundings, ...around }, secretary);
      expect(pathsOf(decision), JSON.stringify(what)).to.deep.equal([path]);
    }
  });

  it('changes nothing where a launch is so already', () => {
    const launch = launchIn('LAUNCHED');
    const same = decideLaunch('update', launch, { titles, launchedOn: '2025-09-17', listingId: null }, surroundings, secretary);
    expect(same.kind === 'accepted' && same.change.launch).to.equal(launch);
  });

  it('is signed by China and another country, unless it is said that it is not so', () => {
    const [first, second] = [newId('org'), newId('org')];
    const both = (...countries: readonly string[]) =>
      new Map([first, second].map((id, index) => [id, { id, country: countries[index] ?? 'TH' }]));
    const signing: SigningRecording = { kind: 'MOU', titles, partyIds: [first, second], oneSided: false, signedOn: '2025-09-17' };
    for (const [countries, code] of [
      [['CN', 'TH'], null],
      [['TH', 'CN'], null],
      [['CN', 'CN'], 'ONE_SIDED'],
      [['TH', 'VN'], 'ONE_SIDED'],
    ] as const) {
      const of = { forum, parties: both(...countries), now };
      expect(codeOf(recordSigning(signing, newId('sgn'), of, secretary)), countries.join()).to.equal(code);
      expect(codeOf(recordSigning({ ...signing, oneSided: true }, newId('sgn'), of, secretary)), countries.join()).to.equal(null);
    }
    const merged = new Map([first, second].map((id) => [id, { id: first, country: 'TH' }]));
    expect(pathsOf(recordSigning(signing, newId('sgn'), { forum, parties: merged, now }, secretary))).to.deep.equal(['partyIds']);
  });

  it('takes one contract, the same again, and no other; then the signing is not taken back', () => {
    const attached = signingIn('SIGNED', 'CON-2026-00001');
    const again = decideSigning('attachContract', attached, { contractRef: ' CON-2026-00001 ' }, now, secretary);
    expect(again.kind === 'accepted' && again.change.signing).to.equal(attached);
    expect(codeOf(decideSigning('attachContract', attached, { contractRef: 'CON-2026-00002' }, now, secretary))).to.equal(
      'CONTRACT_ATTACHED',
    );
    expect(codeOf(decideSigning('withdraw', attached, { reason: 'DUPLICATE' }, now, secretary))).to.equal('CONTRACT_ATTACHED');
    expect(pathsOf(decideSigning('attachContract', signingIn('SIGNED'), { contractRef: ' ' }, now, secretary))).to.deep.equal([
      'contractRef',
    ]);
  });
});

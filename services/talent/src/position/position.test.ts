import { type Caller, holds, type Refused, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, positionEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import type { PositionState } from '../generated/resolvers.ts';
import { standingOf } from '../member/member.ts';
import {
  create,
  decide,
  eventView,
  mutationOf,
  type Position,
  type PositionAction,
  type PositionChange,
  type PositionDecisionFacts,
  positionTable,
  refuseAction,
  update,
} from './position.ts';
import { isParty, viewPositions } from './position-access.ts';
import { block, positionReactions, unblock } from './position-block.ts';
import type { PositionInput } from './position-input.ts';
import { positionMessages } from './position-messages.ts';

const now = new Date('2026-03-01T09:30:00.000Z');
const hostId = newId('org');
const states: readonly PositionState[] = ['DRAFT', 'OPEN', 'BLOCKED', 'CLOSED'];
const actions = Object.keys(positionTable) as PositionAction[];
const active: PositionDecisionFacts = { host: { active: true, country: 'TH' }, now };
const inactive: PositionDecisionFacts = { host: { active: false, country: null }, now };
const member = callerOf('MEMBER', { organization: hostId });

const input: PositionInput = {
  title: [
    { value: 'Rice genomics', lang: 'en', provenance: 'HUMAN' },
    { value: '水稻基因组学', lang: 'zh-Hans', provenance: 'HUMAN' },
  ],
  summary: [{ value: 'ทุนวิจัยสิบสองเดือน', lang: 'th', provenance: 'REVIEWED' }],
  fields: ['4.1'],
  skills: ['R'],
  languages: [{ lang: 'en', level: 'B2' }],
  stages: ['R3', 'R2', 'R3'],
  months: 12,
  places: 2,
  monthlyGrant: { amount: 4_500_000n, currency: 'thb' },
  applyBy: '2026-06-30',
  listingId: null,
};

function accepted(decision: ReturnType<typeof create>): PositionChange {
  if (decision.kind === 'refused') throw new Error(`${decision.refusal.code} ${JSON.stringify(decision.refusal.details)}`);
  return decision.change;
}

function refusalOf(decision: ReturnType<typeof create>): Refused['refusal'] {
  if (decision.kind === 'accepted') throw new Error('was accepted');
  return decision.refusal;
}

const drafted = accepted(create(input, hostId, active, { id: newId('pos'), number: 'POS-2026-00001' }, member)).position;

const positionIn = (state: PositionState, facts: Partial<Position> = {}): Position => ({
  ...drafted,
  version: 4,
  state,
  blockedBy: state === 'BLOCKED' ? ['MEMBERSHIP'] : [],
  stateBeforeBlock: state === 'BLOCKED' ? 'OPEN' : null,
  openedAt: state === 'DRAFT' ? null : '2026-02-01T00:00:00.000Z',
  ...facts,
});

const actorFor = (role: Role): Caller => callerOf(role, { organization: role === 'MEMBER' ? hostId : null, country: 'TH' });
const run = (action: PositionAction, position: Position, caller: Caller, facts = active) =>
  action === 'update'
    ? update(position, { months: 6 }, facts, caller)
    : decide(action, position, { reason: action === 'close' ? 'FILLED' : null }, facts, caller);

describe('position: every action in every state by every role', () => {
  for (const action of actions) {
    for (const state of states) {
      for (const role of roles) {
        const rightRole = role === 'MEMBER';
        const rightState = (positionTable[action].from as readonly PositionState[]).includes(state);
        const outcome = rightRole && rightState ? 'is accepted' : rightRole ? 'is refused for the state' : 'is refused for the role';
        it(`${action} of a position that is ${state} by ${role} ${outcome}`, () => {
          const decision = run(action, positionIn(state), actorFor(role));
          if (rightRole && rightState) accepted(decision);
          else expect(refusalOf(decision).code).to.equal(role === 'PUBLIC' ? 'UNAUTHENTICATED' : rightRole ? 'WRONG_STATE' : 'FORBIDDEN');
        });
      }
    }
  }

  it('is what actions tell, before anything is said with them', () => {
    for (const action of actions) {
      for (const state of states) {
        for (const role of roles) {
          const position = positionIn(state);
          const told = refuseAction(action, position, active, actorFor(role));
          expect(told === null, `${action} ${state} ${role}`).to.equal(run(action, position, actorFor(role)).kind === 'accepted');
        }
      }
    }
  });
});

describe('position: what an accepted decision leaves behind', () => {
  it('raises the version by one, keeps the time, and lands in the state of the table', () => {
    for (const action of actions) {
      for (const state of positionTable[action].from) {
        const { position, event, action: name } = accepted(run(action, positionIn(state), member));
        expect(position, action).to.include({ version: 5, updatedAt: now.toISOString() });
        expect(position.state, action).to.equal(positionTable[action].to === 'unchanged' ? state : positionTable[action].to);
        expect(event).to.equal(positionTable[action].event);
        expect(name).to.equal(mutationOf[action]);
      }
    }
  });

  it('is told by exactly one event of the catalogue, whose data fits its schema', () => {
    const own = catalogue.filter(({ topic }) => topic === 'talent.position').map(({ type }) => type.split('.').at(-2));
    const told = ['created', ...Object.values({ ...positionTable, ...positionReactions }).map(({ event }) => event)];
    expect([...told].sort()).to.deep.equal([...own].sort());
    const changes = [
      accepted(create(input, hostId, active, { id: newId('pos'), number: 'POS-2026-00002' }, member)),
      ...actions.map((action) => accepted(run(action, positionIn(positionTable[action].from[0]), member))),
      block(positionIn('OPEN'), 'MEMBERSHIP', { effectiveAt: now, now }),
      unblock(positionIn('BLOCKED'), 'MEMBERSHIP', { effectiveAt: now, now }),
    ].filter((change) => change !== null);
    expect(new Set(changes.map(({ event }) => event))).to.deep.equal(new Set(told));
    for (const { position, event, reason } of changes) {
      const envelope = makeEvent(
        positionEvents[event],
        {
          id: newId('evt'),
          subject: position.id,
          sequence: position.version,
          time: now,
          effectiveAt: now,
          after: eventView(position),
          before: event === 'created' ? null : eventView(positionIn('DRAFT')),
          reason,
        },
        {
          deploymentUrl: 'http://127.0.0.1:4000',
          causationId: 'r1',
          correlationId: 'r1',
          traceparent: null,
          actor: { role: 'MEMBER', country: null },
        },
      );
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
      expect(envelope.attributes.dataclassification).to.equal(position.openedAt === null ? 'RESTRICTED' : 'PUBLIC');
    }
  });

  it('tells no event what the host pays, nor of an offer that may be unpublished', () => {
    const view = JSON.stringify(eventView(positionIn('OPEN', { listingId: newId('lst') })));
    expect(view).not.to.match(/4500000|THB|lst_/);
  });
});

describe('position: drafting', () => {
  const drafting = (caller: Caller, facts = active, host: string = hostId) =>
    create(input, host, facts, { id: newId('pos'), number: 'POS-2026-00003' }, caller);

  it('is for someone who acts for the host, and only while it is an active member', () => {
    expect(accepted(drafting(member)).position).to.deep.include({ state: 'DRAFT', version: 1, country: 'TH', openedAt: null });
    for (const role of roles.filter((each) => each !== 'MEMBER')) {
      expect(refusalOf(drafting(actorFor(role))).code).to.equal(role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
    expect(refusalOf(drafting(callerOf('MEMBER', { organization: newId('org') }))).code).to.equal('NOT_OWN_ORGANIZATION');
    expect(refusalOf(drafting(member, inactive))).to.deep.include({ code: 'HOST_NOT_ACTIVE', retryable: true });
  });

  it('brings values into their canonical form', () => {
    expect(drafted).to.deep.include({ stages: ['R2', 'R3'], monthlyGrant: { amount: '4500000', currency: 'THB' } });
    const { position } = accepted(update(drafted, { skills: [' Python ', 'PYTHON', 'C++', 'C#'], fields: ['2', '2'] }, active, member));
    expect(position).to.deep.include({ skills: ['Python', 'C++', 'C#'], fields: ['2'] });
  });

  it('names every value that does not fit in one refusal', () => {
    const wrong: PositionInput = {
      ...input,
      title: [
        { value: 'x'.repeat(10_000), lang: 'en', provenance: 'HUMAN' },
        { value: 'a\u0000b', lang: 'xx-nowhere', provenance: 'HUMAN' },
        { value: 'Again', lang: 'en', provenance: 'HUMAN' },
      ],
      summary: [{ value: '\u202E \u200F', lang: 'en', provenance: 'HUMAN' }],
      fields: ['9.9'],
      skills: ['x'.repeat(200)],
      languages: [{ lang: 'English', level: 'B2' }],
      stages: [],
      months: 0,
      places: 1.5,
      monthlyGrant: { amount: 1n, currency: 'BGN' },
      applyBy: '2026-02-28',
      listingId: newId('org'),
    };
    const refusal = refusalOf(create(wrong, hostId, active, { id: newId('pos'), number: '' }, member));
    expect(refusal.code).to.equal('INVALID_INPUT');
    expect(refusal.details.map(({ path }) => path)).to.have.members([
      'title[0].value',
      'title[1].value',
      'title[1].lang',
      'title[2].lang',
      'summary[0].value',
      'fields[0]',
      'skills[0]',
      'languages[0].lang',
      'stages',
      'months',
      'places',
      'monthlyGrant',
      'applyBy',
      'listingId',
    ]);
    for (const { problem, expected } of refusal.details) expect([problem, expected].every((text) => text.length > 0)).to.equal(true);
  });

  it('takes emoji and names in any script, and no grant of nothing', () => {
    const title = [{ value: '🌾 ข้าว 水稻 Lúa', lang: 'th', provenance: 'HUMAN' as const }];
    expect(accepted(update(drafted, { title }, active, member)).position.title).to.deep.equal(title);
    const grant = { amount: 0n, currency: 'VND' };
    expect(refusalOf(update(drafted, { monthlyGrant: grant }, active, member)).details.map(({ path }) => path)).to.deep.equal([
      'monthlyGrant.amount',
    ]);
  });
});

describe('position: rules beyond the table', () => {
  it('refuses a member that acts for another organisation', () => {
    const other = callerOf('MEMBER', { organization: newId('org') });
    for (const action of actions) {
      const position = positionIn(positionTable[action].from[0]);
      expect(refusalOf(run(action, position, other)).code).to.equal('NOT_OWN_ORGANIZATION');
    }
  });

  it('opens nothing for a host that is no active member, nor after the last day', () => {
    expect(refusalOf(run('open', positionIn('DRAFT'), member, inactive)).code).to.equal('HOST_NOT_ACTIVE');
    expect(refusalOf(run('open', positionIn('DRAFT', { applyBy: '2026-02-28' }), member)).code).to.equal('APPLY_BY_PASSED');
    accepted(run('open', positionIn('DRAFT', { applyBy: '2026-03-01' }), member));
    accepted(run('open', positionIn('DRAFT', { applyBy: null }), member));
  });

  it('changes what is given, keeps what is not, and clears only what can be absent', () => {
    const edit = { months: 6, applyBy: null, monthlyGrant: null, fields: null, title: undefined };
    const { position } = accepted(update(positionIn('OPEN'), edit, active, member));
    expect(position).to.deep.include({ months: 6, applyBy: null, monthlyGrant: null, fields: ['4.1'], title: drafted.title });
  });

  it('lets a last day that is over stay, but takes no new one', () => {
    const over = positionIn('OPEN', { applyBy: '2026-02-01' });
    expect(accepted(update(over, { places: 3, applyBy: '2026-02-01' }, active, member)).position.applyBy).to.equal('2026-02-01');
    expect(refusalOf(update(over, { applyBy: '2026-02-02' }, active, member)).details[0]?.path).to.equal('applyBy');
  });

  it('closes for another reason only with a note that tells it', () => {
    const closing = (note: string | null) => decide('close', positionIn('OPEN'), { reason: 'OTHER', note }, active, member);
    expect(refusalOf(closing(' ')).details.map(({ path }) => path)).to.deep.equal(['note']);
    expect(accepted(closing('The laboratory moves.'))).to.deep.include({ reason: 'OTHER', note: 'The laboratory moves.' });
  });

  it('has a message in English and Chinese for every refusal', () => {
    for (const message of Object.values(positionMessages)) expect(message).to.have.all.keys('en', 'zh-Hans');
  });
});

describe('position: blocks', () => {
  const occasion = { effectiveAt: new Date('2026-02-28T00:00:00Z'), now };

  for (const state of ['DRAFT', 'OPEN'] as const) {
    it(`takes a position that is ${state} out, and gives it back as it was`, () => {
      const before = positionIn(state);
      const blocked = block(before, 'MEMBERSHIP', occasion);
      expect(blocked).to.deep.include({ event: 'blocked', reason: 'MEMBERSHIP', effectiveAt: occasion.effectiveAt });
      expect(blocked?.position).to.deep.include({ state: 'BLOCKED', stateBeforeBlock: state, blockedBy: ['MEMBERSHIP'], version: 5 });
      const back = blocked === null ? null : unblock(blocked.position, 'MEMBERSHIP', occasion);
      expect(back?.event).to.equal('unblocked');
      expect(back?.position).to.deep.equal({ ...before, version: 6, updatedAt: now.toISOString() });
    });
  }

  it('changes nothing in a closed position, for a cause that is there already, or for one that is not', () => {
    expect(block(positionIn('CLOSED'), 'MEMBERSHIP', occasion)).to.equal(null);
    expect(block(positionIn('BLOCKED'), 'MEMBERSHIP', occasion)).to.equal(null);
    expect(unblock(positionIn('BLOCKED'), 'COMPLIANCE', occasion)).to.equal(null);
    expect(unblock(positionIn('OPEN'), 'MEMBERSHIP', occasion)).to.equal(null);
  });

  it('lasts while a cause is left, whatever the order in which causes come and go', () => {
    const causes = ['MEMBERSHIP', 'COMPLIANCE'] as const;
    const step = fc.record({ add: fc.boolean(), cause: fc.constantFrom(...causes) });
    fc.assert(
      fc.property(fc.constantFrom('DRAFT' as const, 'OPEN' as const), fc.array(step, { maxLength: 12 }), (state, steps) => {
        const before = positionIn(state);
        const left = new Set<string>();
        let position = before;
        for (const { add, cause } of steps) {
          const change = add ? block(position, cause, occasion) : unblock(position, cause, occasion);
          expect(change === null).to.equal(left.has(cause) === add);
          if (add) left.add(cause);
          else left.delete(cause);
          if (change === null) continue;
          expect(change.position.version).to.equal(position.version + 1);
          expect(change.event).to.equal(left.size === 0 ? 'unblocked' : 'blocked');
          position = change.position;
        }
        expect([...position.blockedBy].sort()).to.deep.equal([...left].sort());
        expect(position.state).to.equal(left.size === 0 ? state : 'BLOCKED');
        expect(position.stateBeforeBlock).to.equal(left.size === 0 ? null : state);
      }),
      { seed: 20260301, numRuns: 200 },
    );
  });
});

describe('position: who sees what', () => {
  const sees = (caller: Caller, position: Position) => holds(viewPositions(caller), position);

  it('shows what has been opened to everybody, also when it is blocked or closed', () => {
    for (const role of roles) {
      for (const state of ['OPEN', 'BLOCKED', 'CLOSED'] as const) expect(sees(callerOf(role), positionIn(state)), role).to.equal(true);
    }
  });

  it('shows a draft, blocked or not, to its host and the staff alone', () => {
    for (const position of [positionIn('DRAFT'), positionIn('BLOCKED', { stateBeforeBlock: 'DRAFT', openedAt: null })]) {
      const may = roles.filter((role) => sees(actorFor(role), position));
      expect(may).to.deep.equal(['MEMBER', 'SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN']);
      expect(sees(callerOf('MEMBER', { organization: newId('org') }), position)).to.equal(false);
    }
  });

  it('gives notes to the host and the staff', () => {
    expect(isParty(drafted, member)).to.equal(true);
    expect(isParty(drafted, callerOf('SECRETARIAT'))).to.equal(true);
    for (const caller of [callerOf('PUBLIC'), callerOf('AGENCY', { country: 'TH' }), callerOf('MEMBER', { organization: newId('org') })]) {
      expect(isParty(drafted, caller), caller.role).to.equal(false);
    }
  });
});

describe('member: an organisation with several memberships after each other', () => {
  it('is a member while one of them is active', () => {
    const of = (...memberships: readonly string[]) => standingOf(memberships.map((state) => ({ state, country: 'VN' })));
    expect(of()).to.deep.equal({ active: false, country: null });
    for (const state of ['DRAFT', 'VETTING', 'SUSPENDED', 'LAPSED', 'WITHDRAWN', 'EXPELLED', 'REJECTED']) {
      expect(of(state), state).to.deep.equal({ active: false, country: null });
    }
    for (const state of ['ACTIVE', 'RENEWAL_DUE']) expect(of('WITHDRAWN', state), state).to.deep.equal({ active: true, country: 'VN' });
  });
});

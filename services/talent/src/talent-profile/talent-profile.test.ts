import { type Caller, holds, type Refused, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, makeEvent, profileEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf, isAdmitted } from '@cattc/testing';
import { expect } from 'chai';
import { accessRules } from '../generated/access.ts';
import type { TalentProfileState } from '../generated/resolvers.ts';
import {
  create,
  displayName,
  eventView,
  mutationOf,
  publish,
  refuseAction,
  type TalentField,
  type TalentProfile,
  type TalentProfileAction,
  type TalentProfileChange,
  talentFields,
  talentProfileTable,
  update,
} from './talent-profile.ts';
import { defaultVisibility, talentProfileRelations, viewTalentProfiles } from './talent-profile-access.ts';
import type { TalentProfileInput } from './talent-profile-input.ts';
import { talentProfileMessages } from './talent-profile-messages.ts';

const now = new Date('2026-03-01T09:30:00.000Z');
const states: readonly TalentProfileState[] = ['DRAFT', 'PUBLISHED'];
const actions = Object.keys(talentProfileTable) as TalentProfileAction[];
const talent = callerOf('TALENT', { person: 'somchai' });

const input: TalentProfileInput = {
  names: [
    { value: 'Somchai Jaidee', lang: 'en' },
    { value: 'สมชาย ใจดี', lang: 'th' },
  ],
  orcid: 'https://orcid.org/0000-0002-1825-0097',
  nationality: 'th',
  country: 'CN',
  languages: [
    { lang: 'th', level: 'C2' },
    { lang: 'zh-cn', level: 'B1' },
  ],
  stage: 'R2',
  highestDegree: 'DOCTORATE',
  yearsOfResearch: 7,
  fields: ['4.1'],
  ipc: ['c12n15/82'],
  skills: ['Genome assembly'],
  affiliations: [{ organizationId: newId('org'), from: '2020-01-01' }],
};

function accepted(decision: ReturnType<typeof create>): TalentProfileChange {
  if (decision.kind === 'refused') throw new Error(`${decision.refusal.code} ${JSON.stringify(decision.refusal.details)}`);
  return decision.change;
}

function refusalOf(decision: ReturnType<typeof create>): Refused['refusal'] {
  if (decision.kind === 'accepted') throw new Error('was accepted');
  return decision.refusal;
}

const begun = accepted(create(input, null, newId('tal'), talent, now)).profile;
const profileIn = (state: TalentProfileState, facts: Partial<TalentProfile> = {}): TalentProfile => ({
  ...begun,
  version: 4,
  state,
  publishedAt: state === 'DRAFT' ? null : '2026-02-01T00:00:00.000Z',
  ...facts,
});
const actorFor = (role: Role): Caller => (role === 'TALENT' ? talent : callerOf(role, { organization: newId('org'), country: 'TH' }));
const run = (action: TalentProfileAction, profile: TalentProfile, caller: Caller) =>
  action === 'update' ? update(profile, { yearsOfResearch: 8 }, caller, now) : publish(profile, caller, now);

describe('talent profile: every action in every state by every role', () => {
  for (const action of actions) {
    for (const state of states) {
      for (const role of roles) {
        const rightRole = role === 'TALENT';
        const rightState = (talentProfileTable[action].from as readonly TalentProfileState[]).includes(state);
        const outcome = rightRole && rightState ? 'is accepted' : rightRole ? 'is refused for the state' : 'is refused for the role';
        it(`${action} of a profile that is ${state} by ${role} ${outcome}`, () => {
          const decision = run(action, profileIn(state), actorFor(role));
          expect(refuseAction(action, profileIn(state), actorFor(role)) === null).to.equal(decision.kind === 'accepted');
          if (rightRole && rightState) accepted(decision);
          else expect(refusalOf(decision).code).to.equal(role === 'PUBLIC' ? 'UNAUTHENTICATED' : rightRole ? 'WRONG_STATE' : 'FORBIDDEN');
        });
      }
    }
  }
});

describe('talent profile: what an accepted decision leaves behind', () => {
  const told = ['created', ...actions.map((action) => talentProfileTable[action].event)] as const;
  const changes = [
    accepted(create(input, null, newId('tal'), talent, now)),
    ...actions.map((action) => accepted(run(action, profileIn('DRAFT'), talent))),
  ];

  it('raises the version by one and lands in the state of the table', () => {
    for (const action of actions) {
      for (const state of talentProfileTable[action].from) {
        const { profile, action: name } = accepted(run(action, profileIn(state), talent));
        const { to } = talentProfileTable[action];
        expect(profile).to.include({ version: 5, state: to === 'unchanged' ? state : to, updatedAt: now.toISOString() });
        expect(name).to.equal(mutationOf[action]);
      }
    }
  });

  it('is told by exactly one event of the catalogue, whose data fits its schema', () => {
    const own = catalogue.filter(({ topic }) => topic === 'talent.profile').map(({ type }) => type.split('.').at(-2));
    expect([...told].sort()).to.deep.equal([...own].sort());
    expect(changes.map(({ event }) => event)).to.have.members([...told]);
    for (const { profile, event } of changes) {
      const envelope = makeEvent(
        profileEvents[event],
        {
          id: newId('evt'),
          subject: profile.id,
          sequence: profile.version,
          time: now,
          effectiveAt: now,
          after: eventView(profile),
          before: event === 'created' ? null : eventView(profileIn('DRAFT')),
          reason: null,
        },
        {
          deploymentUrl: 'http://127.0.0.1:4000',
          causationId: 'r1',
          correlationId: 'r1',
          traceparent: null,
          actor: { role: 'TALENT', country: null },
        },
      );
      expect(checkEvent(envelope), event).to.deep.equal({ ok: true });
      expect(envelope.attributes.dataclassification).to.equal(profile.state === 'PUBLISHED' ? 'PARTNER' : 'RESTRICTED');
    }
  });

  it('tells no event who it is, even where everything is public', () => {
    const visibility = Object.fromEntries(talentFields.map((field) => [field, 'PUBLIC'])) as TalentProfile['visibility'];
    const view = JSON.stringify(eventView(profileIn('PUBLISHED', { visibility })));
    expect(view).not.to.match(/Somchai|สมชาย|0000-0002|somchai|"TH"|org_/);
  });

  it('tells no event what the talent keeps private', () => {
    const visibility = Object.fromEntries(talentFields.map((field) => [field, 'PRIVATE'])) as TalentProfile['visibility'];
    const { id, ...rest } = eventView(profileIn('PUBLISHED', { visibility }));
    expect(id).to.equal(begun.id);
    const nothing = { country: null, stage: null, yearsOfResearch: null, fields: [], ipc: [], skills: [], languages: [] };
    expect(rest).to.deep.equal({ state: 'PUBLISHED', ...nothing });
  });
});

describe('talent profile: beginning and changing', () => {
  it('is for a talent without a profile', () => {
    expect(begun).to.deep.include({ state: 'DRAFT', version: 1, person: 'somchai', visibility: defaultVisibility });
    const known = newId('tal');
    expect(refusalOf(create(input, known, newId('tal'), talent, now))).to.deep.include({ code: 'PROFILE_EXISTS', params: { id: known } });
    for (const role of roles.filter((each) => each !== 'TALENT')) {
      const expected = role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(refusalOf(create(input, null, newId('tal'), actorFor(role), now)).code, role).to.equal(expected);
    }
  });

  it('brings values into their canonical form', () => {
    expect(begun).to.deep.include({ orcid: '0000-0002-1825-0097', nationality: 'TH', ipc: ['C12N 15/82'] });
    expect(begun.languages.map(({ lang }) => lang)).to.deep.equal(['th', 'zh-CN']);
    expect(begun.affiliations[0]).to.include({ to: null });
  });

  it('names every value that does not fit in one refusal', () => {
    const wrong: TalentProfileInput = {
      names: [
        { value: 'x'.repeat(10_000), lang: 'en' },
        { value: 'Som\u0000chai', lang: 'nowhere' },
        { value: 'Again', lang: 'en' },
      ],
      orcid: '0000-0002-1825-0098',
      nationality: 'XX',
      country: 'Thailand',
      languages: [{ lang: '', level: 'A1' }],
      yearsOfResearch: -1,
      fields: ['7.1'],
      ipc: ['Z99'],
      skills: [''],
      affiliations: [{ organizationId: 'org_1', from: '2020-01-02', to: '2020-01-01' }],
    };
    expect(refusalOf(create(wrong, null, newId('tal'), talent, now)).details.map(({ path }) => path)).to.have.members([
      'names[0].value',
      'names[1].value',
      'names[1].lang',
      'names[2].lang',
      'orcid',
      'nationality',
      'country',
      'languages[0].lang',
      'yearsOfResearch',
      'fields[0]',
      'ipc[0]',
      'skills[0]',
      'affiliations[0].to',
      'affiliations[0].organizationId',
    ]);
  });

  it('changes what is given, and clears only what can be absent', () => {
    const edit = {
      orcid: null,
      nationality: null,
      fields: null,
      stage: undefined,
      visibility: { names: 'PUBLIC', country: null },
    } as const;
    const { profile } = accepted(update(profileIn('DRAFT'), edit, talent, now));
    expect(profile).to.deep.include({ orcid: null, nationality: null, fields: ['4.1'], stage: 'R2' });
    expect(profile.visibility).to.deep.equal({ ...defaultVisibility, names: 'PUBLIC' });
  });

  it('is published only with a name, a field, a stage and a language, and stays so', () => {
    const bare = profileIn('DRAFT', { names: [], fields: [], stage: null, languages: [] });
    const refusal = refusalOf(publish(bare, talent, now));
    expect(refusal.code).to.equal('PROFILE_INCOMPLETE');
    expect(refusal.details.map(({ path }) => path)).to.deep.equal(['names', 'fields', 'stage', 'languages']);
    expect(refusalOf(update(profileIn('PUBLISHED'), { stage: null }, talent, now)).code).to.equal('PROFILE_INCOMPLETE');
    accepted(update(profileIn('DRAFT'), { stage: null }, talent, now));
    expect(accepted(publish(profileIn('DRAFT'), talent, now)).profile.publishedAt).to.equal(now.toISOString());
  });

  it('is the own of the person, and of whoever acts for it by a mandate', () => {
    const deputy = callerOf('TALENT', { person: 'deputy', profile: begun.id });
    const other = callerOf('TALENT', { person: 'other' });
    for (const action of actions) {
      accepted(run(action, profileIn('DRAFT'), deputy));
      expect(refusalOf(run(action, profileIn('DRAFT'), other)).code).to.equal('NOT_OWN_PROFILE');
    }
  });

  it('shows the name that suits the reader', () => {
    expect(displayName(begun.names, 'th-TH, en;q=0.5')).to.equal('สมชาย ใจดี');
    expect(displayName(begun.names, 'fr')).to.equal('Somchai Jaidee');
    expect(displayName([], 'en')).to.equal(null);
  });

  it('has a message in English and Chinese for every refusal', () => {
    for (const message of Object.values(talentProfileMessages)) expect(message).to.have.all.keys('en', 'zh-Hans');
  });
});

describe('talent profile: who sees what', () => {
  const sees = (caller: Caller, profile: TalentProfile) => holds(viewTalentProfiles(caller), profile);
  const readsField = (profile: TalentProfile, field: TalentField | 'person', caller: Caller) =>
    isAdmitted(accessRules[`TalentProfile.${field}`], talentProfileRelations, caller, profile, field);
  const other = callerOf('TALENT', { person: 'other' });

  it('shows a draft to its talent and the secretariat alone', () => {
    expect(roles.filter((role) => sees(actorFor(role), profileIn('DRAFT')))).to.deep.equal(['TALENT', 'SECRETARIAT']);
    expect(sees(other, profileIn('DRAFT'))).to.equal(false);
    expect(sees(callerOf('MEMBER', { person: 'somchai' }), profileIn('DRAFT'))).to.equal(false);
  });

  it('shows a published one to people who are signed in', () => {
    const blind = roles.filter((role) => !sees(actorFor(role), profileIn('PUBLISHED')));
    expect(blind).to.deep.equal(['PUBLIC', 'PARTNER_SYSTEM']);
    expect(sees(other, profileIn('PUBLISHED'))).to.equal(true);
  });

  const reads = (caller: Caller, visibility: 'PUBLIC' | 'NETWORK' | 'PRIVATE', field: TalentField = 'stage') =>
    readsField(profileIn('PUBLISHED', { visibility: { ...defaultVisibility, [field]: visibility } }), field, caller);

  it('shows each field to whom its visibility says', () => {
    const network = ['MEMBER', 'AGENCY', 'SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'];
    for (const field of talentFields) {
      for (const role of roles.filter((each) => each !== 'TALENT')) {
        expect(reads(actorFor(role), 'PUBLIC', field), `${role} ${field}`).to.equal(true);
        expect(reads(actorFor(role), 'NETWORK', field), `${role} ${field}`).to.equal(network.includes(role));
        expect(reads(actorFor(role), 'PRIVATE', field), `${role} ${field}`).to.equal(role === 'SECRETARIAT');
      }
      for (const visibility of ['PUBLIC', 'NETWORK', 'PRIVATE'] as const) {
        expect(reads(talent, visibility, field)).to.equal(true);
        expect(reads(other, visibility, field)).to.equal(visibility === 'PUBLIC');
      }
    }
  });

  it('tells who the person is to the talent and the secretariat alone', () => {
    expect(roles.filter((role) => readsField(begun, 'person', actorFor(role)))).to.deep.equal(['TALENT', 'SECRETARIAT']);
    expect(readsField(begun, 'person', other)).to.equal(false);
  });
});

import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { attentionOf, type Organization } from './organization.ts';
import type { OrganizationInput } from './organization-input.ts';
import { type Registration, register } from './organization-registration.ts';
import { type OrganizationEdit, update } from './organization-update.ts';

const now = new Date('2026-11-23T09:00:00Z');
const desk = callerOf('SECRETARIAT');

const stated: OrganizationInput = {
  rorId: '028wp3y58',
  status: 'ACTIVE',
  names: [{ value: 'Chulalongkorn University', lang: 'en', kind: 'LABEL' }],
  types: ['EDUCATION'],
  country: 'TH',
  city: 'Bangkok',
  website: 'https://www.chula.ac.th/',
};

const registering = (input: Partial<OrganizationInput>, known: Organization | null, takeOlder = false): Registration => {
  const decision = register({ ...stated, ...input }, known, { id: newId('org'), now, takeOlder });
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
  return decision.change;
};
const edited = (known: Organization, edit: OrganizationEdit): Organization => {
  const decision = update(known, edit, desk, now);
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
  return decision.change.organization;
};
const fresh = (): Organization => registering({}, null).organization;

describe('what a source states of a known organisation', () => {
  it('is taken where nobody edited it here, and named fact by fact', () => {
    const { outcome, organization, changes, conflicts } = registering({ city: 'Pathum Wan', established: 1917 }, fresh());
    expect([outcome, organization.version, organization.city, organization.established]).to.deep.equal(['UPDATED', 2, 'Pathum Wan', 1917]);
    expect(changes).to.deep.equal([
      { fact: 'city', before: 'Bangkok', after: 'Pathum Wan' },
      { fact: 'established', before: null, after: 1917 },
    ]);
    expect(conflicts).to.deep.equal([]);
  });

  it('sets nothing back that the source stated later, unless that is asked for', () => {
    const known = registering({ city: 'Pathum Wan', modifiedOn: '2026-05-02' }, null).organization;
    expect(known.sourceModifiedOn).to.equal('2026-05-02');
    expect(registering({ modifiedOn: '2026-05-01' }, known)).to.deep.include({
      outcome: 'OLDER',
      organization: known,
      change: null,
      changes: [],
    });
    for (const [given, kept] of [
      // Days are what the source tells: two statements of one day are told apart by their order.
      ['2026-05-02', '2026-05-02'],
      ['2026-05-03', '2026-05-03'],
      // Who tells no day states what is so now.
      [null, '2026-05-02'],
    ] as const) {
      const { outcome, organization } = registering({ modifiedOn: given }, known);
      expect([outcome, organization.city, organization.sourceModifiedOn], `${given}`).to.deep.equal(['UPDATED', 'Bangkok', kept]);
    }
    const back = registering({ modifiedOn: '2026-05-01' }, known, true);
    expect([back.outcome, back.organization.city, back.organization.sourceModifiedOn]).to.deep.equal(['UPDATED', 'Bangkok', '2026-05-01']);
    const same = registering({ city: 'Pathum Wan', modifiedOn: '2026-06-01' }, known);
    expect([same.outcome, same.organization.sourceModifiedOn, same.organization.version]).to.deep.equal(['UNCHANGED', '2026-06-01', 1]);
  });

  it('is of a day that has come: one to come would keep out all that the source states until then', () => {
    const decide = (modifiedOn: string) => register({ ...stated, modifiedOn }, null, { id: newId('org'), now, takeOlder: false });
    expect(decide('2026-11-24').kind).to.equal('accepted');
    const refused = decide('2026-11-25');
    if (refused.kind === 'accepted') throw new Error('a day to come was taken');
    expect(refused.refusal.details?.[0]).to.include({ path: 'modifiedOn', problem: 'is 2026-11-25' });
  });

  it('leaves what was edited here, and says nothing while the source does not change it', () => {
    const ours = edited(fresh(), { city: 'Krung Thep' });
    expect(ours.sourceFacts).to.deep.equal({ city: 'Bangkok' });
    expect(registering({}, ours)).to.include({ outcome: 'UNCHANGED', change: null });
    expect(registering({ website: null }, ours).organization).to.include({ city: 'Krung Thep', website: null });
  });

  it('is kept apart as a conflict where it changes what was edited here: once, until somebody looks at it', () => {
    const ours = edited(fresh(), { city: 'Krung Thep' });
    const { outcome, organization, changes, conflicts } = registering({ city: 'Pathum Wan' }, ours);
    expect([outcome, organization.version, changes]).to.deep.equal(['KEPT', 3, []]);
    expect(conflicts).to.deep.equal([{ fact: 'city', ours: 'Krung Thep', theirs: 'Pathum Wan' }]);
    expect(attentionOf(organization)).to.deep.equal(['SOURCE_CONFLICT']);
    expect(registering({ city: 'Pathum Wan' }, organization)).to.include({ outcome: 'UNCHANGED' });
    for (const city of ['Krung Thep', 'Pathum Wan', 'Elsewhere']) {
      const solved = edited(organization, { city });
      expect(attentionOf(solved)).to.deep.equal([]);
      expect(solved.sourceFacts).to.deep.equal(city === 'Pathum Wan' ? {} : { city: 'Pathum Wan' });
    }
  });

  it("is nobody's conflict where the source comes to say the same", () => {
    const conflict = registering({ city: 'Pathum Wan' }, edited(fresh(), { city: 'Krung Thep' })).organization;
    const { organization, changes, conflicts } = registering({ city: 'Krung Thep' }, conflict);
    expect([changes, conflicts, attentionOf(organization), organization.sourceFacts]).to.deep.equal([[], [], [], {}]);
  });

  it('moves no organisation to another country while a membership is under way', () => {
    const member: Organization = { ...fresh(), membershipId: newId('mem'), membershipState: 'VETTING' };
    const { outcome, organization, conflicts } = registering({ country: 'LA', city: 'Vientiane' }, member);
    expect([outcome, organization.country, organization.city]).to.deep.equal(['UPDATED', 'TH', 'Vientiane']);
    expect(conflicts).to.deep.equal([{ fact: 'country', ours: 'TH', theirs: 'LA' }]);
    expect(registering({ country: 'LA' }, { ...member, membershipState: 'WITHDRAWN' }).organization.country).to.equal('LA');
  });

  it('ends no membership: who withdraws a member is told to the desk', () => {
    const member: Organization = { ...fresh(), membershipId: newId('mem'), membershipState: 'ACTIVE' };
    const withdrawn = registering({ status: 'WITHDRAWN' }, member);
    expect([withdrawn.outcome, withdrawn.organization.membershipState]).to.deep.equal(['WITHDRAWN', 'ACTIVE']);
    expect(attentionOf(withdrawn.organization)).to.deep.equal(['WITHDRAWN_WITH_MEMBERSHIP']);
    expect(attentionOf(registering({ status: 'INACTIVE' }, member).organization)).to.deep.equal(['INACTIVE_WITH_MEMBERSHIP']);
    expect(attentionOf({ ...withdrawn.organization, membershipState: 'EXPELLED' })).to.deep.equal([]);
    expect(attentionOf({ ...withdrawn.organization, membershipState: null })).to.deep.equal([]);
  });

  it('leaves what the register states itself where it does not name it', () => {
    const parentId = newId('org');
    const known = edited(fresh(), { parentId, nationalIds: [{ scheme: 'TH_JURISTIC_PERSON', value: '0994000617721' }] });
    expect(registering({ city: 'Nan' }, known).organization).to.deep.include({ parentId, nationalIds: known.nationalIds });
    expect(registering({ nationalIds: [] }, known).organization.nationalIds).to.deep.equal([]);
  });

  it('leaves every fact as its last editor or the source said, whatever order they come in', () => {
    const cities = fc.constantFrom('Bangkok', 'Nan', 'Trang', null);
    const step = fc.record({
      by: fc.constantFrom('source', 'desk'),
      city: cities,
      website: fc.constantFrom(null, 'https://a.example/', 'https://b.example/'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let known = fresh();
        let source: { city: string | null; website: string | null } = { city: 'Bangkok', website: 'https://www.chula.ac.th/' };
        const ours = { ...source };
        for (const { by, city, website } of steps) {
          if (by === 'desk') {
            known = edited(known, { city });
            ours.city = city;
          } else {
            known = registering({ city, website }, known).organization;
            // The website is nobody's but the source's; the city follows the source while the two agree.
            if (city !== source.city && ours.city === source.city) ours.city = city;
            ours.website = website;
            source = { city, website };
          }
          expect([known.city, known.website]).to.deep.equal([ours.city, ours.website]);
          if (known.sourceConflicts.includes('city')) expect(known.sourceFacts.city).to.not.equal(known.city);
        }
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});

describe('who edits an organisation', () => {
  const known = fresh();
  const member = callerOf('MEMBER', { organization: known.id });
  const codeOf = (caller: typeof desk, edit: OrganizationEdit, of = known) => {
    const decision = update(of, edit, caller, now);
    return decision.kind === 'accepted' ? 'accepted' : decision.refusal.code;
  };
  const own: OrganizationEdit = {
    names: [{ value: 'Chula', kind: 'LABEL' }],
    types: ['FACILITY'],
    subdivision: 'TH-10',
    city: null,
    location: { lat: 13.7, lng: 100.5 },
    website: null,
    domains: [],
    established: 1917,
  };
  const registers: OrganizationEdit = {
    status: 'INACTIVE',
    country: 'LA',
    externalIds: [],
    nationalIds: [],
    parentId: newId('org'),
    successorIds: [newId('org')],
  };

  it('are its own members of what describes it, and the staff of all', () => {
    for (const [edits, ofMember] of [
      [own, 'accepted'],
      [registers, 'FACTS_OF_REGISTER'],
    ] as const) {
      for (const [fact, value] of Object.entries(edits)) {
        expect(codeOf(member, { [fact]: value }), fact).to.equal(ofMember);
        expect(codeOf(desk, { [fact]: value }), fact).to.equal('accepted');
        expect(codeOf(callerOf('ADMIN'), { [fact]: value }), fact).to.equal('accepted');
        for (const role of ['AGENCY', 'COUNCIL', 'COMPLIANCE', 'TALENT', 'PARTNER_SYSTEM'] as const) {
          expect(codeOf(callerOf(role), { [fact]: value }), `${role} ${fact}`).to.equal('FORBIDDEN');
        }
        expect(codeOf(callerOf('MEMBER', { organization: newId('org') }), { [fact]: value }), fact).to.equal('NOT_OWN_ORGANIZATION');
      }
    }
  });

  it('names every value that cannot be taken', () => {
    const wrong: OrganizationEdit = {
      country: 'XX',
      parentId: known.id,
      successorIds: [known.id, 'org_1'],
      nationalIds: [{ scheme: 'CN_USCC', value: '91350100M000100Y44' }],
    };
    const decision = update(known, wrong, desk, now);
    const paths = decision.kind === 'refused' ? decision.refusal.details.map(({ path }) => path) : [];
    expect(paths).to.have.members(['country', 'nationalIds[0].value', 'parentId', 'successorIds[0]', 'successorIds[1]']);
  });

  it('moves it to another country only while no membership is under way', () => {
    for (const [membershipState, code] of [
      ['VETTING', 'MEMBERSHIP_UNDER_WAY'],
      ['ACTIVE', 'MEMBERSHIP_UNDER_WAY'],
      ['EXPELLED', 'accepted'],
    ] as const) {
      expect(codeOf(desk, { country: 'LA' }, { ...known, membershipId: newId('mem'), membershipState })).to.equal(code);
    }
  });
});

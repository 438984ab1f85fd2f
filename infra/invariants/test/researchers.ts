import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { administrator, complianceOfficer, councillor, machineOf, secretary, talent } from './people.ts';
import { callers, type Given, secrets, secretsIn, type World } from './world.ts';

const whole = `id state person displayName names { value } orcid nationality { code } country { code } languages { lang level } stage highestDegree
  yearsOfResearch fields ipc skills affiliations { organization { id } from } visibility { names } publishedAt actions { name allowed }
  history { action actorPerson note } version`;

type Who = Somebody | null;
type Name = keyof World['profiles'];

export function researchers(world: Given): void {
  const ask = (who: Who, name: Name) =>
    world().ask(who, `query ($id: ID!) { talentProfile(id: $id) { ${whole} } }`, { id: world().profiles[name] });
  const listed = async (who: Who, filter = '') => {
    const { talentProfiles } = await world().read(who, `{ talentProfiles(first: 100 ${filter}) { totalCount nodes { id } } }`);
    const ids = talentProfiles.nodes.map(({ id }: { id: string }) => id) as string[];
    expect(talentProfiles.totalCount).to.equal(ids.length);
    return ids;
  };

  it("nobody without a token learns a researcher's name, nor that there is one", async () => {
    for (const name of ['shown', 'shy', 'draft'] as const) {
      const answer = await ask(null, name);
      expect(answer.data?.talentProfile ?? null).to.equal(null);
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    const list = await world().ask(null, `{ talentProfiles(first: 100) { totalCount nodes { ${whole} } } }`);
    expect(list.data?.talentProfiles?.nodes ?? []).to.deep.equal([]);
    expect(secretsIn(list)).to.deep.equal([]);
  });

  it("a partner's machine reads no profile, whatever its scopes", async () => {
    for (const who of [machineOf('TH'), machineOf('TH', 'events:read events:restricted agency:act')]) {
      const answer = await ask(who, 'shown');
      expect(answer.data?.talentProfile ?? null).to.equal(null);
      const list = await world().ask(who, `{ talentProfiles(first: 100) { nodes { ${whole} } } }`);
      expect(list.data?.talentProfiles?.nodes ?? []).to.deep.equal([]);
      expect([...secretsIn(answer), ...secretsIn(list)]).to.deep.equal([]);
    }
  });

  it('a researcher reads no name of another that is meant for the network', async () => {
    const answer = await ask(talent('somebody-else'), 'shown');
    expect(answer.data.talentProfile).to.include({ stage: 'R3', displayName: null, orcid: null, yearsOfResearch: null, nationality: null });
    expect(secretsIn(answer)).to.deep.equal([]);
    expect((await ask(world().people.firm, 'shown')).data.talentProfile.displayName).to.equal(secrets.researcher);
  });

  it('what a researcher keeps private is read by them and the secretariat alone', async () => {
    const { people } = world();
    for (const who of [
      people.owner,
      people.firm,
      people.officerTh,
      councillor,
      complianceOfficer,
      administrator,
      talent('somebody-else'),
    ]) {
      const answer = await ask(who, 'shy');
      expect(answer.data.talentProfile).to.include({ displayName: null, orcid: null, stage: null });
      expect(answer.data.talentProfile).to.deep.include({ skills: [], fields: [], affiliations: [], names: [], languages: [] });
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    for (const who of [people.shy, secretary])
      expect((await ask(who, 'shy')).data.talentProfile.skills).to.deep.equal([secrets.hiddenSkill]);
  });

  it('a nationality that nobody was told to show is private', async () => {
    for (const who of [world().people.firm, world().people.officerTh, councillor]) {
      expect((await ask(who, 'shown')).data.talentProfile.nationality).to.equal(null);
    }
  });

  it('no filter finds a profile by what it hides', async () => {
    const { people, profiles, organizations } = world();
    const filters = [
      `skills: ["${secrets.hiddenSkill}"]`,
      `organizationId: "${organizations.owner}"`,
      'countries: ["TH"]',
      'stages: [R3]',
      'fields: ["2.11"]',
      'fields: ["2"]',
      'languages: ["th"]',
    ];
    for (const who of [people.firm, people.officerTh, councillor, administrator, talent('somebody-else')]) {
      for (const filter of filters) expect(await listed(who, `filter: { ${filter} }`), filter).to.not.include(profiles.shy);
    }
    for (const filter of filters) expect(await listed(secretary, `filter: { ${filter} }`), filter).to.include(profiles.shy);
  });

  it('a filter finds what is for the network for the network alone', async () => {
    const { people, profiles, organizations } = world();
    for (const filter of [`organizationId: "${organizations.owner}"`, 'countries: ["TH"]']) {
      expect(await listed(talent('somebody-else'), `filter: { ${filter} }`), filter).to.not.include(profiles.shown);
      expect(await listed(people.firm, `filter: { ${filter} }`), filter).to.include(profiles.shown);
    }
  });

  it('a profile that is being written is seen by its researcher and the secretariat alone', async () => {
    const { people, profiles } = world();
    for (const who of [people.owner, people.officerTh, councillor, complianceOfficer, administrator, people.shown]) {
      expect((await ask(who, 'draft')).data.talentProfile).to.equal(null);
      expect(await listed(who)).to.not.include(profiles.draft);
      expect(await listed(who, 'filter: { states: [DRAFT] }')).to.deep.equal([]);
    }
    for (const who of [people.draftTalent, secretary]) expect((await ask(who, 'draft')).data.talentProfile.state).to.equal('DRAFT');
  });

  it('who a profile belongs to, and how it changed, is told to its researcher and the secretariat alone', async () => {
    const { people } = world();
    for (const who of [people.owner, people.officerTh, councillor, complianceOfficer, administrator, talent('somebody-else')]) {
      const { talentProfile } = (await ask(who, 'shown')).data;
      expect(talentProfile).to.deep.include({ person: null, visibility: null, history: [] });
    }
    expect((await ask(secretary, 'shown')).data.talentProfile.person).to.equal(`centre:${secrets.researcherSub}`);
  });

  it("nobody changes another's profile, nor takes it over by a mandate that names none", async () => {
    const { people, profiles, mutate } = world();
    for (const who of [null, people.owner, people.officerTh, secretary, administrator, talent('somebody-else')]) {
      const answer = await mutate(who, 'updateTalentProfile', { id: profiles.shown, orcid: null }, 'talentProfile { id }');
      expect(answer.code).to.be.oneOf(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_OWN_PROFILE', 'NOT_FOUND']);
    }
    expect((await ask(people.shown, 'shown')).data.talentProfile.orcid).to.equal(secrets.orcid);
  });

  it('a look of the secretariat at what somebody keeps private is in the audit, with the field and the profile', async () => {
    const { profiles, databases } = world();
    await ask(secretary, 'shy');
    const rows = await databases.query<{ actions: string[] }>(
      'talent',
      "SELECT actions FROM audit_entry WHERE kind = 'READ' AND person = 'centre:secretary-1' AND $1 = ANY (subjects)",
      [profiles.shy],
    );
    expect(rows.flatMap(({ actions }) => actions)).to.include.members([
      'TalentProfile.names',
      'TalentProfile.skills',
      'TalentProfile.nationality',
    ]);
  });

  it('a position that is being written is seen by its host and the staff alone, and to which offer one belongs too', async () => {
    const { people, positions, listings } = world();
    const position = 'id state listing { id } stateBeforeBlock history { action note actorPerson }';
    for (const who of [null, people.firm, people.officerTh, people.shown, machineOf('TH')]) {
      const answer = await world().read(
        who,
        `query ($draft: ID!, $open: ID!, $listing: ID!) {
          draft: position(id: $draft) { ${position} } open: position(id: $open) { ${position} }
          all: positions(first: 100) { totalCount nodes { id } } found: positions(search: "${secrets.draftPosition}") { totalCount nodes { id } }
          ofOffer: positions(filter: { listingId: $listing }) { totalCount nodes { id } } drafts: positions(filter: { states: [DRAFT] }) { totalCount }
        }`,
        { draft: positions.draft, open: positions.opened, listing: listings.draft },
      );
      expect(answer.draft).to.equal(null);
      expect(answer.open).to.include({ id: positions.opened, listing: null, stateBeforeBlock: null });
      expect(answer.all.nodes.map(({ id }: { id: string }) => id)).to.have.members([positions.opened, positions.resting]);
      expect(answer.all.totalCount).to.equal(2);
      expect(answer).to.deep.include({
        found: { totalCount: 0, nodes: [] },
        ofOffer: { totalCount: 0, nodes: [] },
        drafts: { totalCount: 0 },
      });
    }
    const own = await world().read(
      people.owner,
      `{ positions(filter: { listingId: "${listings.draft}" }) { nodes { id listing { id } } } }`,
    );
    expect(own.positions.nodes).to.deep.equal([{ id: positions.opened, listing: { id: listings.draft } }]);
  });

  it('a reference from another subgraph to a hidden record is null', async () => {
    const { organizations, listings, memberships, positions, profiles, systems, person, entity } = world();
    const stranger = callers.member(organizations.firm);
    const hidden: [Parameters<World['entity']>[0], string, string][] = [
      ['trading', 'Listing', listings.draft],
      ['trading', 'Listing', listings.exclusive],
      ['trading', 'Listing', listings.blocked],
      ['network', 'Membership', memberships.applicant],
      ['network', 'Membership', memberships.resting],
      ['network', 'Person', person.id],
      ['network', 'Mandate', person.mandate],
      ['talent', 'Position', positions.draft],
      ['talent', 'TalentProfile', profiles.draft],
      ['partners', 'PartnerSystem', systems.th],
    ];
    for (const [service, __typename, id] of hidden) {
      for (const caller of [callers.public, stranger, callers.officerVn])
        expect(await entity(service, caller, { __typename, id }, 'id'), id).to.equal(null);
    }
    for (const [service, __typename, id] of hidden.filter(([, type]) => type !== 'TalentProfile')) {
      expect(await entity(service, callers.administrator, { __typename, id }, 'id'), id).to.deep.equal({ id });
    }
  });

  it('a member whose organisation is suspended reads at a subgraph what the public reads', async () => {
    const { organizations, listings, positions, profiles, entity } = world();
    const suspended = callers.member(organizations.owner, true);
    const offer = { __typename: 'Listing', id: listings.offer };
    expect(await entity('trading', suspended, offer, 'indicativePrice { amount }')).to.deep.equal({ indicativePrice: null });
    expect(await entity('trading', suspended, { ...offer, id: listings.draft }, 'id')).to.equal(null);
    expect(await entity('talent', suspended, { __typename: 'Position', id: positions.draft }, 'id')).to.equal(null);
    expect(await entity('talent', suspended, { __typename: 'TalentProfile', id: profiles.shown }, 'id')).to.equal(null);
    expect(await entity('trading', callers.member(organizations.owner), offer, 'indicativePrice { amount }')).to.have.nested.property(
      'indicativePrice.amount',
    );
  });
}

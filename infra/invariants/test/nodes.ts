import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { complianceOfficer, councillor, machineOf, secretary, talent } from './people.ts';
import type { Given } from './world.ts';

const nobody = '00000000-0000-7000-8000-000000000000';

export function nodes(world: Given): void {
  /** Every record that has a name in this world, with the field of Query that asks for one of its kind. */
  const records = (): [field: string, id: string][] => {
    const { organizations, memberships, listings, positions, profiles, systems, documents, mechanisms, platform, workingGroup, person } =
      world();
    const all = (field: string, of: object): [string, string][] => Object.values(of).map((id) => [field, id as string]);
    return [
      ...all('organization', organizations),
      ...all('membership', memberships),
      ...all('listing', listings),
      ...all('position', positions),
      ...all('talentProfile', profiles),
      ...all('partnerSystem', systems),
      ...all('document', documents),
      ...all('mechanism', mechanisms),
      ['innovationPlatform', platform],
      ['workingGroup', workingGroup.id],
      ['meeting', workingGroup.meeting],
      ['actionItem', workingGroup.actionItem],
      ['person', person.id],
      ['mandate', person.mandate],
    ];
  };
  const everybody = (): (Somebody | null)[] => {
    const { owner, firm, applicant, resting, officerTh, officerVn, shown, shy } = world().people;
    const people = [owner, firm, applicant, resting, officerTh, officerVn, shown, shy];
    return [null, ...people, talent('somebody'), machineOf('TH'), machineOf('VN'), secretary, councillor, complianceOfficer];
  };

  it('an id leads nobody to more, or to less, than the question for a record of its kind', async () => {
    const known = records();
    let shown = 0;
    for (const who of everybody()) {
      const found: (string | null)[] = [];
      // As many questions at once as an operation may have.
      for (let from = 0; from < known.length; from += 10) {
        const some = known.slice(from, from + 10);
        const parameters = some.map((_, index) => `$id${index}: ID!`).join(' ');
        const questions = some.map(([field], index) => `r${index}: ${field}(id: $id${index}) { id }`).join(' ');
        const variables = Object.fromEntries(some.map(([, id], index) => [`id${index}`, id]));
        const { data } = await world().ask(who, `query (${parameters}) { ${questions} }`, variables);
        found.push(...some.map((_, index) => data[`r${index}`]?.id ?? null));
      }
      const { data, errors } = await world().ask(who, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: known.map(([, id]) => id),
      });
      expect(errors, JSON.stringify(errors)).to.equal(undefined);
      const told = data.nodes.map((node: { id: string } | null, index: number) => [...(known[index] ?? []), node?.id ?? null]);
      expect(told).to.deep.equal(known.map((each, index) => [...each, found[index] ?? null]));
      shown += found.filter((id) => id !== null).length;
    }
    expect(shown).to.be.greaterThan(known.length);
  });

  it('a search finds for nobody what they may not see, and for everybody what they may', async () => {
    const { listings, memberships, positions } = world();
    const cases = [
      ...Object.values(listings).map((id) => ['listing', 'Listing', id]),
      ...Object.values(memberships).map((id) => ['membership', 'Membership', id]),
      ...Object.values(positions).map((id) => ['position', 'Position', id]),
    ] as const;
    let found = 0;
    for (const [field, type, id] of cases) {
      const { one } = await world().read(secretary, `query ($id: ID!) { one: ${field}(id: $id) { number } }`, { id });
      for (const who of [null, world().people.owner, world().people.firm, world().people.officerVn, secretary]) {
        const { seen, search } = await world().read(
          who,
          `query ($id: ID!, $text: String!) { seen: ${field}(id: $id) { id number } search(text: $text) { edges { rank node { id ... on ${type} { number } } } } }`,
          { id, text: one.number },
        );
        // A list may leave out what is seen by its id alone, never the other way round.
        const hits = search.edges.filter(({ rank }: { rank: string }) => rank === 'EXACT');
        if (seen === null) expect(search.edges, `${field} ${one.number}`).to.deep.equal([]);
        for (const { node } of hits) expect(node).to.deep.equal(seen);
        if (who === secretary && field !== 'position') expect(hits, `${field} ${one.number}`).to.have.length(1);
        found += hits.length;
      }
    }
    expect(found).to.be.greaterThan(cases.length);
    const { search } = await world().read(
      world().people.firm,
      '{ search(text: "institute university rice", first: 5) { edges { kind rank matches { value ranges { start length } } } nodes { id ... on Organization { displayName } ... on Listing { title { value } owner { displayName } } } pageInfo { endCursor } } }',
    );
    expect(search.nodes).to.have.length(search.edges.length);
  });

  it('the id of what is hidden is answered as the id of what is missing', async () => {
    const { people, listings, memberships, mechanisms, person, systems } = world();
    for (const who of [null, people.firm, people.officerTh, machineOf('TH')]) {
      expect((await world().ask(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: mechanisms.negotiated })).data).to.deep.equal({
        node: null,
      });
    }
    for (const who of [null, people.firm, people.officerVn, machineOf('VN')]) {
      for (const id of [listings.draft, memberships.drafting, person.id, person.mandate, systems.th]) {
        const asked = (of: string) => world().ask(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: of });
        const [hidden, missing] = await Promise.all([asked(id), asked(`${id.split('_')[0]}_${nobody}`)]);
        expect([hidden.status, hidden.data, hidden.errors], id).to.deep.equal([missing.status, missing.data, missing.errors]);
        expect(hidden.data, id).to.deep.equal({ node: null });
      }
    }
  });
}

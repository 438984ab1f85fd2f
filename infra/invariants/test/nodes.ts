import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { complianceOfficer, councillor, machineOf, secretary, talent } from './people.ts';
import type { Given } from './world.ts';

const nobody = '00000000-0000-7000-8000-000000000000';

export function nodes(world: Given): void {
  /** Every record that has a name in this world, with the field of Query that asks for one of its kind. */
  const records = (): [field: string, id: string][] => {
    const { organizations, memberships, listings, positions, profiles, systems, documents, person } = world();
    const all = (field: string, of: object): [string, string][] => Object.values(of).map((id) => [field, id as string]);
    return [
      ...all('organization', organizations),
      ...all('membership', memberships),
      ...all('listing', listings),
      ...all('position', positions),
      ...all('talentProfile', profiles),
      ...all('partnerSystem', systems),
      ...all('document', documents),
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

  it('the id of what is hidden is answered as the id of what is missing', async () => {
    const { people, listings, memberships, person, systems } = world();
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

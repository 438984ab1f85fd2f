import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { councillor, machineOf, secretary, staff } from './people.ts';
import type { Given } from './world.ts';

type Who = Somebody | null;

/** Words of edits that are found nowhere else. */
const former = 'Phayam';
const present = 'Kradan';
const claimed = 'Rok Nok';

export function register(world: Given): void {
  const fields = `id city status version needsAttention sourceConflicts { fact ours theirs } parent { id }
    history { version transition { action actorPerson } changes { fact before after } }`;
  const read = async (who: Who) =>
    (await world().read(who, `query ($id: ID!) { organization(id: $id) { ${fields} } }`, { id: world().organizations.owner })).organization;
  const others = (): Who[] => {
    const { people } = world();
    return [null, people.firm, people.resting, people.officerTh, people.officerVn, people.shown, machineOf('TH'), machineOf('VN')];
  };

  before(async () => {
    const { organizations, people, done } = world();
    const edit = (who: Somebody, facts: object) =>
      done(who, 'updateOrganization', { id: organizations.owner, ...facts }, 'organization { id }');
    await edit(people.owner, { city: former });
    await edit(people.owner, { city: present });
  });

  it('what somebody wrote of an organisation before is told to its own members and the staff alone', async () => {
    for (const who of others()) {
      const organization = await read(who);
      expect([organization.city, organization.history]).to.deep.equal([present, []]);
      expect(JSON.stringify(organization)).to.not.include(former);
    }
    for (const who of [world().people.owner, ...Object.values(staff)]) expect(JSON.stringify((await read(who)).history)).to.include(former);
  });

  it('who edited an organisation is named to the staff alone', async () => {
    const persons = async (who: Who) =>
      (await read(who)).history.map(({ transition }: { transition: { actorPerson: string | null } }) => transition.actorPerson);
    expect(new Set(await persons(world().people.owner))).to.deep.equal(new Set([null]));
    expect(await persons(secretary)).to.include('centre:member-owner');
  });

  it('no source undoes what a member wrote of itself, and that it says otherwise is told to the staff alone', async () => {
    const { organizations, people, done } = world();
    const nationalIds = [{ scheme: 'TH_JURISTIC_PERSON', value: '0107544000108' }];
    await done(secretary, 'updateOrganization', { id: organizations.owner, nationalIds }, 'organization { id }');
    const query = 'query ($id: ID!) { organization(id: $id) { names { value lang kind } types country { code } } }';
    const { names, types, country } = (await world().read(null, query, { id: organizations.owner })).organization;
    const stated = { nationalIds, names, types, country: country.code, city: claimed };
    await done(secretary, 'registerOrganizations', { organizations: [stated] }, 'results { outcome }');
    for (const who of [...others(), people.owner]) {
      const organization = await read(who);
      expect([organization.city, organization.needsAttention, organization.sourceConflicts]).to.deep.equal([present, [], []]);
      expect(JSON.stringify(organization)).to.not.include(claimed);
    }
    expect(JSON.stringify((await read(councillor)).sourceConflicts)).to.include(claimed);
  });

  it('no member says of itself that it belongs to another, what its numbers are, where its seat is or that it has ended', async () => {
    const { organizations, people, mutate } = world();
    const before = await read(secretary);
    const edits: object[] = [
      { parentId: organizations.firm },
      { successorIds: [organizations.firm] },
      { nationalIds: [] },
      { externalIds: [] },
      { country: 'VN' },
      { status: 'INACTIVE' },
    ];
    for (const edit of edits) {
      const answer = await mutate(people.owner, 'updateOrganization', { id: organizations.owner, ...edit }, 'organization { id }');
      expect(answer.code, JSON.stringify(edit)).to.equal('FACTS_OF_REGISTER');
      const stranger = await mutate(people.firm, 'updateOrganization', { id: organizations.owner, ...edit }, 'organization { id }');
      expect(stranger.code, JSON.stringify(edit)).to.equal('NOT_OWN_ORGANIZATION');
    }
    expect(await read(secretary)).to.deep.equal(before);
  });
}

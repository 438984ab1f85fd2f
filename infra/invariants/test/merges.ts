import { until } from '@cattc/testing';
import { expect } from 'chai';
import { memberOf, officerOf, secretary, talent } from './people.ts';
import { type Given, secrets, secretsIn } from './world.ts';

/** Two records of one organisation, of which the one that has handed in nothing yet goes up in the other. */
export function merges(world: Given): void {
  let [merged, survivor, membership] = ['', '', ''];

  before(async () => {
    const { done } = world();
    const organizations = ['Tide Gauge Office', 'Tide Gauge Office of Satun'].map((value) => ({
      country: 'TH',
      names: [{ value, lang: 'en', kind: 'LABEL' }],
      types: ['FACILITY'],
    }));
    const { results } = await done(secretary, 'registerOrganizations', { organizations }, 'results { organization { id } }');
    [merged, survivor] = results.map(({ organization }: { organization: { id: string } }) => organization.id);
    const application = { organizationId: merged, fields: ['2.11'], note: secrets.applicantNote };
    membership = (await done(memberOf(merged, 'member-merged'), 'applyForMembership', application, 'membership { id }')).membership.id;
    const input = { id: merged, into: survivor, reason: 'OTHER', note: secrets.mergeNote };
    await done(secretary, 'mergeOrganizations', input, 'organization { id }');
  });

  it('who held a mandate for a merged organisation acts for its survivor within a second, and sees the case that was theirs', async () => {
    const member = memberOf(merged, 'member-merged');
    const query = `query ($id: ID!) { viewer { organization { id } mandates { organization { id } } } membership(id: $id) { id organization { id } } }`;
    const begin = performance.now();
    await until('the survivor', async () => (await world().ask(member, query, { id: membership })).data?.membership?.id === membership);
    expect(performance.now() - begin).to.be.lessThan(1_000);
    const { data } = await world().ask(member, query, { id: membership });
    const organization = { id: survivor };
    expect(data).to.deep.equal({
      viewer: { organization, mandates: [{ organization }] },
      membership: { id: membership, organization },
    });
  });

  it('a merged id shows nobody more than the id of its survivor, and neither shows what is hidden', async () => {
    const query = `query ($id: ID!) {
      organization(id: $id) { id membership { id } mergedFrom { id names { value } } duplicates { organization { id } } history { transition { note } } }
      memberships(filter: { organizationId: $id }) { totalCount nodes { id } }
    }`;
    const ask = async (who: Parameters<ReturnType<Given>['ask']>[0], id: string) =>
      JSON.stringify((await world().ask(who, query, { id })).data);
    for (const who of [null, talent('researcher-shy'), officerOf('TH'), officerOf('VN'), world().people.firm]) {
      const answer = await ask(who, merged);
      expect(answer)
        .to.equal(await ask(who, survivor))
        .and.include(`"id":"${survivor}"`);
      expect(answer).to.not.include(membership);
      expect(secretsIn({ text: answer })).to.deep.equal([]);
    }
    expect(await ask(secretary, merged)).to.include(membership);
  });

  it('nobody but the secretariat and administrators learns of possible duplicates, merges or dismisses', async () => {
    const pair = '{ duplicates(filter: { state: MERGED }) { nodes { id } } }';
    const { duplicates } = await world().read(secretary, pair);
    expect(duplicates.nodes).to.have.length.greaterThan(0);
    const [{ id }] = duplicates.nodes;
    for (const who of [null, talent('researcher-shy'), officerOf('TH'), world().people.owner]) {
      const answer = await world().ask(who, `{ duplicates(filter: { state: MERGED }) { nodes { id } } duplicate(id: "${id}") { id } }`);
      expect(answer.data).to.deep.equal({ duplicates: null, duplicate: null });
      const merging = { id: world().organizations.owner, into: survivor, reason: 'DUPLICATE' };
      const codes = [
        (await world().mutate(who, 'mergeOrganizations', merging, 'organization { id }')).code,
        (await world().mutate(who, 'dismissDuplicate', { id, reason: 'DIFFERENT_ORGANIZATIONS' }, 'duplicate { id }')).code,
      ];
      for (const code of codes) expect(code).to.be.oneOf(['UNAUTHENTICATED', 'FORBIDDEN']);
    }
  });
}

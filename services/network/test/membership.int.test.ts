import { callerOf, type SubgraphUnderTest, startSubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { startService } from '../src/service.ts';

const secretariat = callerOf('SECRETARIAT');
const chulalongkorn = {
  rorId: '028wp3y58',
  names: [
    { value: 'Chulalongkorn University', lang: 'en', kind: 'LABEL' },
    { value: 'จุฬาลงกรณ์มหาวิทยาลัย', lang: 'th', kind: 'LABEL' },
  ],
  types: ['EDUCATION'],
  country: 'TH',
  city: 'Bangkok',
  domains: ['chula.ac.th'],
};

describe('the network subgraph', () => {
  let network: SubgraphUnderTest;
  before(async () => {
    network = await startSubgraphUnderTest({ name: 'network', startService });
  });
  after(() => network.stop());

  const register = async (organization: object): Promise<string> => {
    const answer = await network.ask(
      secretariat,
      `mutation ($input: RegisterOrganizationsInput!) { registerOrganizations(input: $input) {
         ... on RegisterOrganizationsPayload { results { outcome organization { id } refusal { code details { path problem expected } } } }
         ... on Refusal { code message } } }`,
      { input: { organizations: [organization] } },
    );
    expect(answer.errors, JSON.stringify(answer)).to.equal(undefined);
    return answer.data.registerOrganizations.results[0].organization.id;
  };

  it('takes an organisation from its registration to an application', async () => {
    const organization = await register(chulalongkorn);
    const member = callerOf('MEMBER', { organization });
    const applied = await network.ask(
      member,
      `mutation ($input: ApplyForMembershipInput!) { applyForMembership(input: $input) {
         ... on ApplyForMembershipPayload { membership { id number state version organization { displayName country { name } }
           actions { name allowed } history { action toState actorRole recordedAt } } }
         ... on Refusal { code message details { path problem expected } } } }`,
      { input: { organizationId: organization, fields: ['2.11'] } },
    );
    expect(applied.errors, JSON.stringify(applied)).to.equal(undefined);
    expect(applied.data.applyForMembership.membership).to.deep.include({ state: 'DRAFT', version: 1 });
  });
});

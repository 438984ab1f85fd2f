import { expect } from 'chai';
import { rootRules } from '../src/access-gate.ts';
import { readSupergraph } from '../src/supergraph.ts';
import { type Federation, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';

const member = { id: 'man-2', role: 'MEMBER', organization: 'org_0197a000-0000-7000-8000-000000000001', may: 'EDIT' };

describe('what a caller may not ask for at all', () => {
  let federation: Federation;
  before(async () => {
    federation = await startFederation();
  });
  after(() => federation.stop());
  beforeEach(() => {
    for (const { calls } of Object.values(federation.subgraphs)) calls.length = 0;
  });
  const callsOf = () => Object.values(federation.subgraphs).reduce((sum, { calls }) => sum + calls.length, 0);
  const as = (mandate: object) => ({ authorization: federation.issuer.bearer([mandate]) });

  it('is null with an error that says why, and no subgraph is asked', async () => {
    const { status, body } = await federation.ask('{ staffRoom { name } }');
    expect(status).to.equal(200);
    expect(body.data).to.deep.equal({ staffRoom: null });
    expect(body.errors).to.have.length(1);
    expect(body.errors?.[0]).to.deep.include({ path: ['staffRoom'] });
    expect(body.errors?.[0]?.extensions.code).to.equal('UNAUTHENTICATED');
    const forMember = await federation.ask('{ staffRoom { name } }', as(member));
    expect(forMember.body.errors?.[0]?.extensions.code).to.equal('FORBIDDEN');
    expect(forMember.body.errors?.[0]?.message).to.include('MEMBER').and.to.include('SECRETARIAT');
    expect(callsOf()).to.equal(0);
  });

  it('leaves the rest of the operation as it is, in its order, through aliases, fragments and conditions', async () => {
    const query = `query ($off: Boolean!) {
      a: staffRoom { name }
      organization(id: "org_1") { name }
      ...Staff
      ... on Query @skip(if: $off) { c: staffRoom { name } }
      d: organization(id: "org_2") { id }
      __typename
    }
    fragment Staff on Query { b: staffRoom { id } }`;
    const { body } = await federation.ask(query, {}, { off: true });
    expect(Object.entries(body.data ?? {})).to.deep.equal([
      ['a', null],
      ['organization', { name: 'Name of org_1' }],
      ['b', null],
      ['d', { id: 'org_2' }],
      ['__typename', 'Query'],
    ]);
    expect(body.errors?.map(({ path }) => path)).to.deep.equal([['a'], ['b']]);
    const asStaff = await federation.ask(query, as(secretariat), { off: true });
    expect(asStaff.body.errors).to.equal(undefined);
    expect(asStaff.body.data).to.deep.include({ a: { name: 'Name of org_staff' }, b: { id: 'org_staff' } });
  });

  it('is planned for each set of rights apart: one caller never gets the answer made for another', async () => {
    const query = '{ organization(id: "org_1") { id } staffRoom { id } }';
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await federation.ask(query)).body.data).to.deep.equal({ organization: { id: 'org_1' }, staffRoom: null });
      expect((await federation.ask(query, as(secretariat))).body.data).to.deep.equal({
        organization: { id: 'org_1' },
        staffRoom: { id: 'org_staff' },
      });
    }
  });

  it('is a refusal where it is a mutation of nobody in particular, in the language asked for', async () => {
    const mutation = 'mutation { close(id: "org_1") { __typename ... on Refusal { code message } } }';
    const { body } = await federation.ask(mutation, { 'accept-language': 'zh-CN' });
    expect(body.errors).to.equal(undefined);
    expect(body.data?.close).to.deep.include({ __typename: 'Refusal', code: 'UNAUTHENTICATED' });
    expect(JSON.stringify(body.data)).to.match(/\p{Script=Han}/u);
    expect(callsOf()).to.equal(0);
  });

  it('goes on to the subgraph, which records it, where somebody in particular tries a mutation or asks for what is restricted', async () => {
    await federation.ask('mutation { close(id: "org_1") { __typename } }', as(member));
    await federation.ask('{ vault { id } }', as(member));
    expect(federation.subgraphs.network.calls).to.have.length(2);
    await federation.ask('{ vault { id } }');
    expect(federation.subgraphs.network.calls).to.have.length(2);
  });

  it('is restricted where it is the register of the partners, whoever but the staff and the systems themselves asks', async () => {
    const rules = rootRules(await readSupergraph());
    for (const field of ['partnerSystem', 'partnerSystems']) expect(rules.get(`Query.${field}`)?.audience, field).to.equal('RESTRICTED');
  });

  it('is personal where it is the researchers, so that machines that ask for them are recorded', async () => {
    const rules = rootRules(await readSupergraph());
    for (const field of ['talentProfile', 'talentProfiles']) expect(rules.get(`Query.${field}`)?.audience, field).to.equal('PERSONAL');
  });

  it('is not shown by an alias that names the prototype', async () => {
    const { body } = await federation.ask('{ __proto__: staffRoom { name } organization(id: "org_1") { id } }');
    expect(JSON.stringify(body.data)).to.equal('{"__proto__":null,"organization":{"id":"org_1"}}');
  });
});

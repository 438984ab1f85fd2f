import { Supergraph } from '@apollo/federation-internals';
import { newId } from '@cattc/formats';
import { expect } from 'chai';
import { type GraphQLObjectType, isInterfaceType, isObjectType, parse } from 'graphql';
import { idKinds } from '../src/node/typed-ids.ts';
import { readSupergraph } from '../src/supergraph.ts';
import { type Federation, startFederation } from './federation.ts';
import { survivors, versions } from './subgraphs.ts';

describe('what has a typed id', () => {
  it('is a Node of the graph, with a prefix of its own, and is asked of the subgraph that owns it', async () => {
    const sdl = await readSupergraph();
    const schema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
    const node = schema.getType('Node');
    const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    expect(Object.values(idKinds).map(({ type }) => type)).to.have.members(nodes);
    // An entity whose key is its id: one that is no Node would be missing here.
    const keyed = parse(sdl).definitions.flatMap((type) =>
      type.kind === 'ObjectTypeDefinition' &&
      type.directives?.some((each) =>
        /key: "id"/.test(
          JSON.stringify(
            each.arguments?.map(({ name, value }) => `${name.value}: ${JSON.stringify('value' in value ? value.value : '')}`).join(),
          ).replaceAll('\\"', '"'),
        ),
      )
        ? [type]
        : [],
    );
    expect(keyed.map(({ name }) => name.value)).to.have.members(nodes);
    for (const { type, subgraph } of Object.values(idKinds)) {
      const { description } = schema.getType(type) as GraphQLObjectType;
      expect(isObjectType(schema.getType(type)) && description, type).to.be.a('string');
      const graphs = keyed
        .find(({ name }) => name.value === type)
        ?.directives?.flatMap(({ name, arguments: given }) =>
          name.value === 'join__type' && given?.every((each) => each.name.value !== 'resolvable')
            ? given.flatMap(({ name: at, value }) =>
                at.value === 'graph' && value.kind === 'EnumValue' ? [value.value.toLowerCase()] : [],
              )
            : [],
        );
      expect(graphs, type).to.include(subgraph);
    }
  });
});

for (const executor of ['scanned', 'compiled', 'stock']) {
  describe(`node and nodes, with the ${executor} executor`, () => {
    let federation: Federation;
    before(async () => {
      federation = await startFederation({ env: { CATTC_EXECUTOR: executor } });
    });
    after(() => federation.stop());
    beforeEach(() => {
      versions.clear();
      survivors.clear();
      for (const subgraph of Object.values(federation.subgraphs)) {
        subgraph.calls.length = 0;
        subgraph.before = () => {};
      }
    });
    const organization = newId('org');
    const listing = newId('lst');

    it('answer whatever an id is of, with the fields of its type from every subgraph', async () => {
      const { body } = await federation.ask(
        'query ($ids: [ID!]!, $id: ID!) { node(id: $id) { __typename id ... on Organization { name listings { title } } } nodes(ids: $ids) { id ... on Listing { title seller { name } } ... on PartnerSystem { version } } }',
        {},
        { id: organization, ids: [listing, organization] },
      );
      expect(body).to.deep.equal({
        data: {
          node: {
            __typename: 'Organization',
            id: organization,
            name: `Name of ${organization}`,
            listings: [{ title: `Title of lst_of_${organization}` }],
          },
          nodes: [{ id: listing, title: `Title of ${listing}`, seller: { name: 'Name of org_1' } }, { id: organization }],
        },
      });
    });

    it('ask each owner once, whatever the number of ids and fields, and as the caller', async () => {
      const authorization = federation.issuer.bearer([{ id: 'desk', role: 'SECRETARIAT', may: 'SIGN' }]);
      const ids = Array.from({ length: 20 }, () => newId('org'));
      const { body } = await federation.ask(
        'query ($ids: [ID!]!, $one: ID!) { nodes(ids: $ids) { id } other: node(id: $one) { id } listing: node(id: "lst_01890a5d-ac96-774b-bcce-b302099a8057") { id } }',
        { authorization },
        { ids: [...ids, listing, ids[0]], one: newId('org') },
      );
      expect(body.errors, JSON.stringify(body)).to.equal(undefined);
      const { network, trading, talent } = federation.subgraphs;
      expect([network, trading, talent].map(({ calls }) => calls.length)).to.deep.equal([1, 1, 0]);
      expect(network.calls[0]?.caller).to.include({ role: 'SECRETARIAT' });
    });

    it('answer null for what is hidden or missing, without an error', async () => {
      versions.set(organization, null);
      const { body } = await federation.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: "org_01890a5d-ac96-774b-bcce-b302099a8057") { id } }',
        {},
        { ids: [organization, listing] },
      );
      expect(body.errors).to.equal(undefined);
      expect(body.data).to.deep.equal({ nodes: [null, { id: listing }], node: { id: 'org_01890a5d-ac96-774b-bcce-b302099a8057' } });
    });

    it('answer the survivor of a merged record, by its own id', async () => {
      const survivor = newId('org');
      survivors.set(organization, survivor);
      const { body } = await federation.ask(
        'query ($id: ID!) { node(id: $id) { id ... on Organization { name } } }',
        {},
        { id: organization },
      );
      expect(body.data).to.deep.equal({ node: { id: survivor, name: `Name of ${survivor}` } });
    });

    it('refuse what is no typed id, naming it, and more than a hundred of them', async () => {
      for (const [id, problem] of [
        ['xyz', '"xyz" is no typed id'],
        ['org_1', '"org_1" is no typed id'],
        [organization.replace('org', 'zzz'), 'is no typed id'],
        ['constructor_01890a5d-ac96-774b-bcce-b302099a8057', 'is no typed id'],
      ] as const) {
        const { body } = await federation.ask('query ($id: ID!) { node(id: $id) { id } }', {}, { id });
        expect(body.data).to.deep.equal({ node: null });
        expect(body.errors?.[0]?.message).to.contain(problem);
        expect(body.errors?.[0]?.path).to.deep.equal(['node']);
        expect(body.errors?.[0]?.extensions).to.include({ code: 'BAD_USER_INPUT', argument: 'id' });
      }
      const many = async (ids: readonly string[]) =>
        (await federation.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {}, { ids })).body;
      const second = await many([organization, 'xyz']);
      expect(second.data).to.deep.equal({ nodes: null });
      expect(second.errors?.[0]?.extensions).to.include({ code: 'BAD_USER_INPUT', argument: 'ids[1]' });
      const tooMany = await many(Array.from({ length: 101 }, () => organization));
      expect(tooMany.errors?.[0]?.message).to.equal('ids: has 101 items; expected 1 to 100.');
      expect((await many([])).errors?.[0]?.message).to.equal('ids: has 0 items; expected 1 to 100.');
      expect(federation.subgraphs.network.calls).to.have.length(0);
    });

    it('leave what others own, and name the subgraph that is away', async () => {
      await federation.subgraphs.trading.stop();
      const { body } = await federation.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {}, { ids: [listing, organization] });
      expect(body.data).to.deep.equal({ nodes: [null, { id: organization }] });
      expect(body.errors).to.have.length(1);
      expect(body.errors?.[0]).to.deep.include({
        path: ['nodes', 0],
        message: `trading does not answer; ${listing} is missing from this answer.`,
      });
      expect(body.errors?.[0]?.extensions).to.include({ code: 'SUBGRAPH_UNAVAILABLE', service: 'trading' });
    });
  });
}

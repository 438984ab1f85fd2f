import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';

const nested = (levels: number): string => (levels === 1 ? 'name' : `parent { ${nested(levels - 1)} }`);

describe('the limits of an operation', () => {
  let federation: Federation;
  before(async () => {
    federation = await startFederation({
      env: { CATTC_MAX_BODY_BYTES: '20000', CATTC_MAX_TOKENS: '500', CATTC_MAX_DEPTH: '5', CATTC_MAX_ALIASES: '3' },
    });
  });
  after(() => federation.stop());

  async function refusal(query: string): Promise<string | undefined> {
    const { status, body } = await federation.ask(query);
    expect(status).to.equal(400);
    expect(body.data).to.equal(undefined);
    expect(body.errors?.[0]?.extensions.code).to.be.oneOf(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);
    return body.errors?.[0]?.message;
  }

  it('refuses fields that nest too deep, in fragments too, and accepts the deepest that is allowed', async () => {
    expect((await federation.ask(`{ organization(id: "o") { ${nested(4)} } }`)).status).to.equal(200);
    const expected = 'The operation nests fields deeper than 5 levels; ask for less at once, or in several operations.';
    expect(await refusal(`{ organization(id: "o") { ${nested(5)} } }`)).to.equal(expected);
    expect(await refusal(`{ organization(id: "o") { ...F } } fragment F on Organization { ${nested(5)} }`)).to.equal(expected);
  });

  it('refuses too many aliases', async () => {
    expect((await federation.ask('{ a: organization(id: "o") { b: name c: id } }')).status).to.equal(200);
    expect(await refusal('{ a: organization(id: "o") { b: name c: id d: id } }')).to.contain('more than 3 aliases');
  });

  it('refuses what is small as it is written and doubles with each fragment, before anything looks at it field by field', async () => {
    const doubling = (levels: number, type: string, last: string) =>
      Array.from({ length: levels }, (_, level) => `fragment F${level} on ${type} { ...F${level + 1} ...F${level + 1} }`).join(' ') +
      ` fragment F${levels} on ${type} { ${last} }`;
    const expected = /more than 5000 fields, those of a fragment as often as it is spread/;
    expect(await refusal(`{ ...F0 } ${doubling(40, 'Query', '__typename')}`)).to.match(expected);
    expect(await refusal(`{ organization(id: "o") { ...F0 } } ${doubling(40, 'Organization', 'name')}`)).to.match(expected);
    expect((await federation.ask(`{ organization(id: "o") { ...F0 } } ${doubling(8, 'Organization', 'name')}`)).status).to.equal(200);
  });

  it('refuses fragments that contain each other, as any server does', async () => {
    const message = await refusal(
      '{ organization(id: "o") { ...A } } fragment A on Organization { ...B } fragment B on Organization { ...A }',
    );
    expect(message).to.contain('Cannot spread fragment');
  });

  it('refuses a document of too many tokens', async () => {
    expect(await refusal(`{ ${'__typename '.repeat(600)} }`)).to.contain('500 tokens');
  });

  it('refuses a body that is too long with 413', async () => {
    const { status, body } = await federation.ask('{ __typename }', {}, { text: 'x'.repeat(20_001) });
    expect(status).to.equal(413);
    expect(body.errors?.[0]?.message).to.contain('20000 bytes');
  });

  it('keeps the message of a field that does not exist and of a variable of the wrong type', async () => {
    expect(await refusal('{ organisation { name } }')).to.contain('Did you mean');
    const { status, body } = await federation.ask('query ($id: ID!) { organization(id: $id) { name } }');
    expect(status).to.equal(400);
    expect(body.errors?.[0]?.extensions.code).to.equal('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).to.contain('$id');
  });
});

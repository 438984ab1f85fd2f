import { expect } from 'chai';
import { parse } from 'graphql';
import { clientView, isUnexpected, unavailable } from './subgraph-error.ts';

describe('unavailable', () => {
  const entities = (fields: string) =>
    parse(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { ${fields} } } }`);

  it('names what is missing and where, when it is one field at one place', () => {
    expect(unavailable('trading', 'does not answer', entities('offers: listings { id }'), false)).to.deep.equal({
      message: 'trading does not answer; Organization.listings is missing from this answer.',
      path: ['_entities', 0, 'offers'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'trading', missing: ['Organization.listings'] },
    });
  });

  it('gives no single place for several fields or the items of a list', () => {
    expect(unavailable('trading', 'is overloaded', parse('{ __typename listing { id } mine: listings { id } }'), false)).to.deep.equal({
      message: 'trading is overloaded; listing, listings are missing from this answer.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'trading', missing: ['listing', 'listings'] },
    });
    expect(unavailable('trading', 'does not answer', entities('listings { id }'), true)).not.to.have.property('path');
  });

  it('is clear without a document', () => {
    expect(unavailable('trading', 'does not answer', undefined, false).message).to.equal(
      'trading does not answer; its data is missing from this answer.',
    );
  });
});

describe('clientView', () => {
  it("keeps code and message of a subgraph's error and drops its internals", () => {
    const view = clientView({
      message: 'Closed.',
      path: ['a'],
      extensions: { code: 'CLOSED', serviceName: 'network', until: '2027', stacktrace: ['at x'], exception: {} },
    });
    expect(view).to.deep.equal({ message: 'Closed.', path: ['a'], extensions: { code: 'CLOSED', until: '2027', service: 'network' } });
    expect(isUnexpected(view)).to.equal(false);
  });

  it("masks an unexpected error of the gateway's own", () => {
    const view = clientView({
      message: 'connect postgres://user:secret@db',
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] },
    });
    expect(view).to.deep.equal({ message: 'The gateway failed on this request.', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(isUnexpected(view)).to.equal(true);
  });

  it('keeps errors of parsing and validation', () => {
    const error = {
      message: 'Cannot query field "x".',
      locations: [{ line: 1, column: 2 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    };
    expect(clientView(error)).to.deep.equal(error);
  });
});

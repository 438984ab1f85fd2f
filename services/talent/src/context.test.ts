import { newId } from '@cattc/formats';
import type { RequestContext, SubgraphParts } from '@cattc/subgraph';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { createContext } from './context.ts';
import type { PositionListing } from './position/position-list.ts';

const listing: PositionListing = {
  number: null,
  search: null,
  states: null,
  countries: null,
  hostId: null,
  listingId: null,
  fields: null,
  stages: null,
  initiatives: null,
  languages: null,
  applyOn: null,
  order: 'OPENED_DESC',
};

describe('the statements of one request', () => {
  const statementsOf = async (things: number): Promise<number> => {
    let statements = 0;
    const query = async () => {
      statements += 1;
      return Object.assign([], { rows: [] });
    };
    const connection = { driver: { master: { query } } };
    const parts = { reader: { manager: { query, connection } } } as unknown as SubgraphParts;
    const { load } = createContext({ caller: callerOf('SECRETARIAT') } as RequestContext, parts);
    const ids = (prefix: string) => Array.from({ length: things }, () => newId(prefix));
    await Promise.all([
      ...ids('org').map((id) => load.positionsOf(listing, 20, null).load(id)),
      ...ids('org').map((id) => load.positionCountOf({ ...listing }).load(id)),
      ...ids('org').map((id) => load.standing.load(id)),
      ...ids('pos').map((id) => load.position.load(id)),
      ...ids('tal').map((id) => load.talentProfile.load(id)),
      ...ids('pos').map((id) => load.history.load(id)),
    ]);
    return statements;
  };

  it('are as many for a hundred things as for one', async () => {
    expect(await statementsOf(100)).to.equal(await statementsOf(1));
  });
});

import { byKey } from '@cattc/subgraph';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import pg from 'pg';
import { admitted, organization, register, secretariat, startNetwork } from './network-under-test.ts';

const nested = `query ($first: Int!, $search: String) {
  organizations(first: $first, search: $search) {
    totalCount
    nodes {
      displayName
      country { name groups { code } agencies { organization { displayName } } }
      parent { displayName membership { state } }
      relations { organization { displayName } }
      duplicates { reason organization { displayName } }
      membership { state organization { displayName } sponsorAgency { displayName } actions { name allowed } history { action } }
    }
  }
}`;

/** Of a statement that a request runs; null of others. */
function textOf(statement: unknown): string | null {
  if (typeof statement === 'string') return statement;
  const { text, types } = statement as { readonly text?: string; readonly types?: object };
  return text !== undefined && (types !== undefined || text.startsWith(byKey)) ? text : null;
}

describe('an operation over a list', () => {
  let network: SubgraphUnderTest;
  const original = pg.Client.prototype.query;
  let statements = 0;

  before(async function () {
    this.timeout(60_000);
    network = await startNetwork();
    const relations = [{ kind: 'PARENT', rorId: '03cve4549', label: 'Tsinghua University' }];
    const answers = await register(
      network,
      Array.from({ length: 60 }, (_, index) =>
        organization({
          names: [{ value: `Laboratory ${index}`, lang: 'en', kind: 'LABEL' }],
          country: 'KH',
          domains: [`lab${index % 7}.example.kh`],
          relations,
        }),
      ),
    );
    await register(network, [organization({ rorId: '03cve4549', country: 'CN' })]);
    for (const { organization: each } of answers.slice(0, 12)) await admitted(network, each.id);
  });
  after(async () => {
    pg.Client.prototype.query = original;
    await network?.stop();
  });

  async function count(variables: object): Promise<number> {
    statements = 0;
    pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
      // Others are of the relay and the sealer, which look for events and entries in the background.
      statements += this.user?.includes('reader') && textOf(given[0]) !== null ? 1 : 0;
      return (original as (...all: unknown[]) => unknown).apply(this, given);
    } as typeof original;
    try {
      const answer = await network.ask(secretariat, nested, variables as Record<string, unknown>);
      expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
      return statements;
    } finally {
      pg.Client.prototype.query = original;
    }
  }

  it('runs as many statements for a page of 60 as for a page of 5, searched or not', async () => {
    for (const search of [null, 'laboratory']) {
      const small = await count({ first: 5, search });
      const large = await count({ first: 60, search });
      expect(small, `${search}`).to.be.greaterThan(5);
      // A batch of references may fall into two; it does not grow with the page.
      expect(large, `${search}`).to.be.at.most(small + 2);
      expect(large).to.be.at.most(20);
    }
  });

  it('counts only when the count is selected', async () => {
    const ask = (query: string) => network.ask(callerOf('COUNCIL'), query);
    statements = 0;
    pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
      statements += /count\(\*\)/.test(textOf(given[0]) ?? '') ? 1 : 0;
      return (original as (...all: unknown[]) => unknown).apply(this, given);
    } as typeof original;
    try {
      await ask('{ organizations { nodes { id } } memberships { nodes { id } } }');
      expect(statements).to.equal(0);
      await ask('{ organizations { totalCount totalCountIsExact } memberships { totalCount totalCountIsExact } }');
      expect(statements).to.equal(2);
    } finally {
      pg.Client.prototype.query = original;
    }
  });
});

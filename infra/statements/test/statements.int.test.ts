import { buildWorld, readFederation, recordTypes, type Service, type System, services, startSystem, type World } from '@cattc/access';
import type { Caller } from '@cattc/decisions';
import { countryCodes } from '@cattc/formats';
import { expect } from 'chai';
import DataLoader from 'dataloader';
import { copyWorld, lengthenHistory } from './copies.ts';
import { countStatements, type StatementCounter } from './counted-statements.ts';
import { type Ask, findGrowth, type Growth, pageSizes, tellGrowth } from './growth.ts';
import { documentOf, type Graph, type Operation, operationsOf, type Variables } from './operations.ts';

const largest = Math.max(...pageSizes);
/** Whoever may read most comes first. */
const readers = ['secretariat', 'admin', 'compliance', 'council', 'member of a', 'talent a', 'agency of TH', 'partner of TH'];
/** What the world has few of, however often it is copied. */
const few: ReadonlySet<string> = new Set(['CountryGroup', 'Initiative']);

describe('the statements of an operation', function () {
  this.timeout(240_000);
  let system: System;
  let counter: StatementCounter;
  let world: World;
  let graphs: ReadonlyMap<Service, Graph>;

  before(async () => {
    system = await startSystem();
    world = await buildWorld(system);
    await copyWorld(system);
    await lengthenHistory(system, 'network', world.organizations.a);
    counter = countStatements();
    const callers = new Map(readers.map((name) => [name, callerNamed(name)]));
    const { questions, rules } = await readFederation();
    graphs = new Map(
      services.map((service) => {
        const text = questions.get(service)?.text;
        if (text === undefined) throw new Error(`${service} has no schema`);
        return [service, { schema: text.schema, keys: text.keys, rules: rules.fields, callers }];
      }),
    );
  });

  after(async () => {
    counter?.stop();
    await system?.stop();
  });

  for (const service of services) {
    it(`of ${service} are as many for a page of 100 as for a page of 10, whatever it selects`, async () => {
      const growths = await growthsOf(service, graphOf(service));
      expect(growths.length, `\n${growths.map((growth) => tellGrowth(service, growth)).join('\n')}\n`).to.equal(0);
    });
  }

  it('are told with the field that repeats them, where each reference is asked for alone', async () => {
    const { load } = DataLoader.prototype;
    DataLoader.prototype.load = async function alone(
      this: { _batchLoadFn(keys: readonly unknown[]): Promise<readonly unknown[]> },
      key: unknown,
    ) {
      return (await this._batchLoadFn([key]))[0];
    } as never;
    try {
      const told = (await growthsOf('partners', graphOf('partners'))).map((growth) => tellGrowth('partners', growth));
      expect(told.filter((each) => each.includes('PartnerSystem by reference'))).to.have.length(1);
      expect(told.find((each) => each.includes('Query.partnerSystems'))).to.match(
        /^partners: Query\.partnerSystems, asked as secretariat: 3, 12, 102 statements for pages of 1, 10, 100 with\n {4}partnerSystems\(first: \$n\) \{ nodes \{ \w+ \{ \w+ \} \} \}\n {4}1, 10, 100 times: (?:\/\* by key \*\/ )?SELECT /,
      );
    } finally {
      DataLoader.prototype.load = load;
    }
  });

  function callerNamed(name: string): Caller {
    const found = world.cast.find((each) => each.name === name);
    if (found === undefined) throw new Error(`nobody in the cast is ${name}`);
    return found.caller;
  }

  function graphOf(service: Service): Graph {
    const graph = graphs.get(service);
    if (graph === undefined) throw new Error(`${service} has no graph`);
    return graph;
  }

  async function growthsOf(service: Service, graph: Graph): Promise<readonly Growth[]> {
    const operations = operationsOf(graph);
    expect(operations.length).to.be.greaterThan(3);
    const found: Growth[] = [];
    for (const operation of operations) {
      const growth = await findGrowth(operation, await asking(service, operation));
      if (growth !== null) found.push(growth);
    }
    return found;
  }

  /** Asks a service with full pages. */
  async function asking(service: Service, operation: Operation): Promise<Ask> {
    const caller = callerNamed(operation.caller);
    const references = operation.references === null ? [] : await visible(service, operation.references, caller);
    return (root, size) =>
      counter.during(async () => {
        const { query, variables } = documentOf(root, variablesFor(size, references));
        const { data, errors, text } = await system.ask(service, caller, query, variables);
        if (errors.length > 0) throw new Error(`${operation.name}, asked as ${operation.caller}: ${text.slice(0, 1_000)}`);
        for (const answer of Object.values(data as object)) {
          const page: unknown = answer?.nodes ?? answer?.edges;
          if (Array.isArray(page)) expect(page.length, `${operation.name}: a full page`).to.equal(size);
        }
      });
  }

  /** References of a type that a caller may see, as many as the largest page takes. */
  async function visible(service: Service, type: string, caller: Caller): Promise<readonly object[]> {
    const { service: owner, table, key = 'id', codes = [] } = recordTypes[type] ?? {};
    const stored =
      owner === undefined || table == null
        ? codes.map((code) => ({ id: code }))
        : await system.databases.query<{ id: string }>(owner, `SELECT id FROM "${table}" ORDER BY id LIMIT ${4 * largest}`);
    const references = stored.map(({ id }) => ({ __typename: type, [key]: id }));
    const query = 'query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }';
    const { data } = await system.ask(service, caller, query, { references });
    const seen = references.filter((_, index) => data?._entities?.[index] != null).slice(0, largest);
    if (!few.has(type)) expect(seen.length, `${type} that ${caller.role} sees`).to.equal(largest);
    return seen;
  }

  const variablesFor = (size: number, references: readonly object[]): Variables => ({
    n: size,
    references: references.slice(0, size),
    codes: countryCodes.slice(0, size),
    subject: world.organizations.a,
    sources: Array.from({ length: size }, (_, index) => ({ rorId: `0575y${String(index).padStart(2, '0')}84`, fingerprint: 'new' })),
  });
});

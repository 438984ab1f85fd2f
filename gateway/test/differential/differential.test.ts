import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { printSchema } from 'graphql';
import type { EngineOptions } from '../../src/engine.ts';
import type { Outcome, SubgraphTransport } from '../../src/subgraphs/subgraph-transport.ts';
import { serveCase, serveOwn } from './data/served.ts';
import { drawRequest } from './draw/draw-operation.ts';
import { noFaults } from './faults/fault-plan.ts';
import { digest, randomFrom } from './random.ts';
import { openBench, type Trial } from './run/bench.ts';
import { excuseNames } from './run/excuses.ts';
import { described } from './run/report.ts';
import { compareExecutors, type Difference } from './run/run.ts';
import { smallSupergraphs } from './supergraphs/index.ts';
import { keys } from './supergraphs/keys.ts';
import { merging } from './supergraphs/merging.ts';
import { trees } from './supergraphs/trees.ts';
import { unions } from './supergraphs/unions.ts';

const seed = 20261123;

for (const [executor, operations] of [
  ['scanned', 40],
  ['compiled', 20],
] as const)
  describe(`the ${executor} executor of this gateway`, function () {
    this.timeout(120_000);

    for (const { name, about, serve } of [
      ...smallSupergraphs.map((each) => ({ ...each, serve: async () => serveCase(each) })),
      { name: 'own', about: "the project's own supergraph", serve: serveOwn },
    ])
      it(`answers as the stock executor does: ${name} (${about})`, async () => {
        const found: string[] = [];
        const onDifference = (difference: Difference) => void found.push(described(difference, seed));
        const tally = await compareExecutors(await serve(), { executor, operations, seed, maxDifferences: 1, onDifference });
        expect(found.join('\n')).to.equal('');
        expect(tally.fallbacks, 'fallbacks').to.deep.equal({});
        expect(tally.operations).to.equal(operations);
        expect(tally.withErrors, 'executions with errors').to.be.greaterThan(2);
        expect(tally.scans.fault, 'faults of the scanner').to.equal(undefined);
        if (executor === 'scanned') expect(tally.scans.hit, 'executions over bytes').to.be.greaterThan(2);
        else expect(tally.scans).to.deep.equal({});
      });
  });

describe('the comparison of executors', function () {
  this.timeout(120_000);

  const breakages: readonly { readonly what: string; readonly mend: (answer: Answer) => Answer }[] = [
    { what: 'another text in a leaf', mend: (answer) => deep(answer, (value) => (value === 'plain' ? 'plane' : value)) },
    { what: 'entities in another order', mend: (answer) => withEntities(answer, (entities) => entities.toReversed()) },
    { what: 'an entity that is null', mend: (answer) => withEntities(answer, ([, ...rest]) => [null, ...rest]) },
    { what: 'a lost error', mend: ({ errors: _, ...answer }) => answer },
    {
      what: 'an error at another path',
      mend: ({ errors = [], ...answer }) =>
        errors.length === 0 ? answer : { ...answer, errors: errors.map((error) => ({ ...error, path: ['x'] })) },
    },
  ];

  for (const { what, mend } of breakages)
    it(`sees ${what}`, async () => {
      const found: Difference[] = [];
      const tally = await compareExecutors(serveCase(trees), {
        executor: 'stock',
        operations: 150,
        seed,
        maxDifferences: 1,
        shrinkAttempts: 0,
        onDifference: (difference) => found.push(difference),
        between: (transports) => new Map([...transports].map(([name, transport]) => [name, altered(transport, mend)])),
      });
      expect(tally.differences, 'differences').to.equal(1);
      expect(found[0]?.verdict.differs).to.not.deep.equal([]);
    });

  it('shrinks what it finds to the few fields that it takes', async () => {
    const found: Difference[] = [];
    const mend = (answer: Answer) => withEntities(answer, (entities) => entities.map(() => null));
    await compareExecutors(serveCase(trees), {
      executor: 'stock',
      operations: 30,
      seed,
      maxDifferences: 1,
      onDifference: (difference) => found.push(difference),
      between: (transports) => new Map([...transports].map(([name, transport]) => [name, altered(transport, mend)])),
    });
    expect(found).to.have.length(1);
    for (const { smallest, trial } of found) {
      expect(smallest.request.query.match(/\w+/g)?.length, smallest.request.query).to.be.lessThan(12);
      expect(smallest.request.query.length).to.be.at.most(trial.request.query.length);
      expect(smallest.faults).to.deep.equal(noFaults);
    }
  });

  it('excuses only what each entry of excuses.json shows', async () => {
    const excuses = JSON.parse(await readFile(join(import.meta.dirname, '../../../test/differential/excuses.json'), 'utf8')) as Excuse[];
    for (const { name, reason, supergraph, query, worldSeed, faults } of excuses) {
      const found = smallSupergraphs.find((each) => each.name === supergraph);
      if (found === undefined) throw new Error(`there is no supergraph "${supergraph}"`);
      const bench = await openBench(serveCase(found), 'compiled');
      const { excuses: taken, differs } = await bench.judge({
        request: { query, operationName: undefined, variables: {} },
        worldSeed,
        faults,
      });
      await bench.stop();
      expect({ taken, differs }, reason).to.deep.equal({ taken: [name], differs: [] });
    }
    expect(excuses.map(({ name }) => name)).to.deep.equal(excuseNames);
  });

  it('has data on which every subgraph agrees: graphql-js over one schema of all of them answers the same', async () => {
    for (const each of [keys, unions, merging]) {
      const served = serveCase(each);
      const bench = await openBench(served, 'stock');
      let equal = 0;
      for (let at = 0; at < 15; at++) {
        const random = randomFrom(digest(`${each.name} ${at}`, seed));
        const { request, isMutation } = drawRequest(bench.schema, random);
        if (isMutation) continue;
        const { oracle, expected } = await bench.judge({ request, worldSeed: at, faults: noFaults }, true);
        if (oracle !== undefined && sorted(oracle) === sorted(expected.data ?? '')) equal++;
      }
      await bench.stop();
      expect(equal, each.name).to.be.greaterThan(each === merging ? 8 : 13);
    }
  });
});

describe('drawn operations', () => {
  it('are the same for the same seed, valid, and have every feature of the language', async () => {
    const bench = await openBench(serveCase(merging), 'stock');
    const draw = () => Array.from({ length: 200 }, (_, at) => drawRequest(bench.schema, randomFrom(at)));
    const drawn = draw();
    expect(drawn).to.deep.equal(draw());
    const all = drawn.map(({ request }) => request.query).join('\n');
    for (const feature of [
      /fragment \w+ on/,
      /\.\.\. on/,
      /@skip\(if: \$/,
      /@include\(if: (true|false)/,
      /mutation/,
      /query Op1/,
      /: __typename/,
      /\$\w+: \[/,
      /= \{/,
      /__schema|__type\(/,
    ])
      expect(all).to.match(feature);
    expect(drawn.filter(({ redrawn }) => redrawn > 0).length, 'redrawn').to.be.lessThan(60);
    expect(printSchema(bench.schema)).to.include('type Mutation');
    await bench.stop();
  });
});

interface Excuse extends Omit<Trial, 'request'> {
  readonly name: string;
  readonly reason: string;
  readonly supergraph: string;
  readonly query: string;
}

interface Answer {
  readonly data?: { readonly _entities?: readonly unknown[] } | null;
  readonly errors?: readonly object[];
}

function altered(
  transport: SubgraphTransport,
  mend: (answer: Answer) => Answer,
): EngineOptions['transports'] extends ReadonlyMap<string, infer T> ? T : never {
  return {
    name: transport.name,
    async send(request): Promise<Outcome> {
      const outcome = await transport.send(request);
      if (outcome.kind === 'absent') return outcome;
      try {
        return { kind: 'answer', bytes: Buffer.from(JSON.stringify(mend(JSON.parse(outcome.bytes.toString()) as Answer))) };
      } catch {
        return outcome;
      }
    },
  };
}

function withEntities(answer: Answer, change: (entities: readonly unknown[]) => readonly unknown[]): Answer {
  const entities = answer.data?._entities;
  return Array.isArray(entities) ? { ...answer, data: { _entities: change(entities) } } : answer;
}

function deep(value: Answer, change: (leaf: unknown) => unknown): Answer {
  return JSON.parse(JSON.stringify(value), (_, each) => change(each)) as Answer;
}

/** The stock executor moves a field where a fragment stands twice. */
function sorted(text: string): string {
  return [...text].sort().join('');
}

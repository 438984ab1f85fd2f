import { parseArgs } from 'node:util';
import { type ServedSupergraph, serveCase, serveOwn } from './data/served.ts';
import type { ExecutorName } from './run/bench.ts';
import { described } from './run/report.ts';
import { compareExecutors, type Tally } from './run/run.ts';
import { smallSupergraphs } from './supergraphs/index.ts';

const help = `npm run differential [-- --operations N --seed N --only NAME --executor NAME --from N --max-differences N]

Draws operations over small supergraphs, one for each feature of federation, and over the project's own; compares what the stock executor and the
gateway's own answer to each, over bytes and parsed, without faults and with faults in subgraphs.

  --operations N        drawn in all, shared among the supergraphs (default: 2000)
  --seed N              of the draws (default: drawn from the clock)
  --only NAME           one supergraph: ${['own', ...smallSupergraphs.map(({ name }) => name)].join(', ')}
  --executor NAME       the one under test: scanned, compiled, or stock to try the comparison itself (default: scanned, then compiled)
  --from N              number of the first operation, as a difference tells it (default: 0)
  --max-differences N   after which a supergraph is left (default: 5)
  --help                this text

Each difference is shrunk and printed; the last line is JSON. Exit codes: 0 no difference and no fallback, 1 some, 2 wrong arguments.
`;

const own = 'own';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      operations: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      only: { type: 'string' },
      executor: { type: 'string' },
      from: { type: 'string', default: '0' },
      'max-differences': { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const seed = whole('seed', values.seed);
  const names = [...smallSupergraphs.map(({ name }) => name), own].filter((name) => values.only === undefined || values.only === name);
  if (names.length === 0) throw new TypeError(`there is no supergraph "${values.only}"`);
  const executors = values.executor === undefined ? (['scanned', 'compiled'] as const) : [executorOf(values.executor)];
  const began = performance.now();
  const tallies: Record<string, Tally> = {};
  const each = names.flatMap((name) =>
    executors.map((executor) => ({ name, executor, title: executors.length === 1 ? name : `${name}, ${executor}` })),
  );
  for (const { name, executor, title } of each) {
    tallies[title] = await compareExecutors(await served(name), {
      executor,
      operations: Math.ceil(whole('operations', values.operations) / each.length),
      seed,
      from: whole('from', values.from),
      maxDifferences: whole('max-differences', values['max-differences']),
      onDifference: (found) => process.stdout.write(`${described(found, seed)}\n\n`),
    });
    process.stderr.write(`${title}: ${JSON.stringify(tallies[title])}\n`);
  }
  const all = Object.values(tallies);
  const sum = (of: (tally: Tally) => number): number => all.reduce((total, tally) => total + of(tally), 0);
  const summary = {
    seed,
    executors,
    operations: sum(({ operations }) => operations),
    executions: sum(({ executions }) => executions),
    differences: sum(({ differences }) => differences),
    fallbacks: sum(({ fallbacks }) => Object.values(fallbacks).reduce((total, count) => total + count, 0)),
    seconds: Math.round((performance.now() - began) / 1000),
    supergraphs: tallies,
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  return summary.differences + summary.fallbacks === 0 ? 0 : 1;
}

async function served(name: string): Promise<ServedSupergraph> {
  const small = smallSupergraphs.find((each) => each.name === name);
  return small === undefined ? serveOwn() : serveCase(small);
}

function executorOf(name: string): ExecutorName {
  if (name === 'scanned' || name === 'compiled' || name === 'stock') return name;
  throw new TypeError(`there is no executor "${name}"`);
}

function whole(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new TypeError(`--${option} takes a whole number, not "${text}"`);
  return Number(text);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  const [problem] = error.message.split('. To specify');
  process.stderr.write(`${problem}\n\n\`npm run differential -- --help\` explains the command.\n`);
  process.exitCode = 2;
}
